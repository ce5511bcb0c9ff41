/**
 * The form: only the questions that the chosen state's law still turns on, kept in step with the answers.
 * @module
 */

import { byId, h } from "./dom.js";
import { answerIn, field, mark, normal, reconcile } from "./fields.js";
import { isOpen } from "./link.js";
import { dayName, dayQuestion, oneTrigger, sumQuestion, wanted } from "./questions.js";
import { each } from "./reading.js";
import { given, triggerEvent } from "./rules.js";
import { tool } from "./tool.js";
import { say } from "./words.js";

/** @typedef {import("./law.js").Everywhere} Everywhere */
/** @typedef {import("./law.js").Law} Law */
/** @typedef {import("./law.js").Question} Question */
/** @typedef {{name: string, question: Question, group: string}} Asked */
/**
 * @typedef {{answers: Record<string, string>, guessed: Set<string>}} Told the answers as typed,
 *   and which of them we assumed
 */

/**
 * Every question of a state, whether it is shown or not.
 * @param {Everywhere} everywhere @param {Law} law
 * @returns {Asked[]}
 */
export function allAsked(everywhere, law) {
  const events = each(law.deadlines.map((row) => triggerEvent(row)));
  const facts = law.questions.map((question) => ({
    name: question.name,
    question,
    group: question.name === "sold" ? "days" : "facts",
  }));
  return [
    ...facts.filter(({ group }) => group === "facts"),
    ...everywhere.money.map((name) => ({ name, question: everywhere.sums[name], group: "sums" })),
    ...facts.filter(({ group }) => group === "days"),
    ...events.map((event) => ({
      name: dayName(law, event),
      question: dayQuestion(everywhere, law, event),
      group: "days",
    })),
    { name: "default", question: everywhere.events.default, group: "days" },
  ];
}

/**
 * The answers as a link gives them. What we assumed and nobody touched stays absent; a day belongs to its own event
 * alone.
 * @param {Everywhere} everywhere @param {Law} law @param {Told} told
 * @returns {Record<string, string>}
 */
export function rawOf(everywhere, law, told) {
  /** @type {Record<string, string>} */
  const raw = {};
  for (const { name, question, group } of allAsked(everywhere, law)) {
    const text = normal(question, told.answers[name] ?? "");
    const fact = group === "facts" || name === "sold";
    if (told.guessed.has(name) || name.startsWith("trigger:")) continue;
    if (text !== null || fact) raw[name] = text ?? "unknown";
  }
  const event = oneTrigger(law, wanted(everywhere, law, given(everywhere, law, raw)).events);
  const day = event && normal(dayQuestion(everywhere, law, event), told.answers[dayName(law, event)] ?? "");
  return day ? { ...raw, trigger: day } : raw;
}

/**
 * The names of the questions to show now.
 * @param {Everywhere} everywhere @param {Law} law @param {Told} told
 * @returns {{names: Set<string>, byAppraisal: boolean}}
 */
export function shownNow(everywhere, law, told) {
  const known = given(everywhere, law, rawOf(everywhere, law, told));
  const found = wanted(everywhere, law, known);
  const event = oneTrigger(law, found.events);
  const days = [
    found.events.has("sale") ? "sold" : "",
    found.events.has("default") ? "default" : "",
    event ? dayName(law, event) : "",
  ];
  return { names: new Set([...found.facts, ...found.sums, ...days]), byAppraisal: found.byAppraisal };
}

/**
 * Draws the questions anew.
 * @param {Everywhere} everywhere @param {Law} law @param {Told} told
 */
export function drawForm(everywhere, law, told) {
  const asked = allAsked(everywhere, law);
  const groups = ["facts", "sums", "days"].map((group) => {
    const fields = asked
      .filter((one) => one.group === group)
      .map(({ name, question }) =>
        withParts(field(question, name, told.answers[name] ?? "", told.guessed.has(name)), name),
      );
    return h(
      "section",
      { class: "calc-group", id: `group-${group}`, "aria-labelledby": `head-${group}` },
      h("h2", { id: `head-${group}`, tabindex: -1 }, say(`group-${group}`)),
      fields,
    );
  });
  byId("questions").replaceChildren(...groups);
  summary([]);
  refresh(everywhere, law, told, "");
}

/**
 * A sum that has parts can be added up from them, below its field.
 * @param {HTMLElement} node @param {string} name
 * @returns {HTMLElement}
 */
function withParts(node, name) {
  if (name === "debt" || name === "value")
    node.append(tool(say(`parts-open-${name}`), async () => (await import("./tool_parts.js")).partsTool(name)));
  return node;
}

/**
 * Shows what is worth asking now. A question above the one just answered never goes away under the reader's hand.
 * @param {Everywhere} everywhere @param {Law} law @param {Told} told @param {string} changed
 */
export function refresh(everywhere, law, told, changed) {
  const { names, byAppraisal } = shownNow(everywhere, law, told);
  const nodes = fieldNodes();
  const place = nodes.findIndex((node) => node.dataset.name === changed);
  nodes.forEach((node, here) => {
    const name = node.dataset.name ?? "";
    const keep =
      !isOpen(told.answers[name]) && name !== changed ? names.has(name) || here < place : here <= place && !node.hidden;
    node.hidden = !names.has(name) && !keep;
  });
  reword("value", everywhere.sums[byAppraisal ? "by-appraisal" : "value"]);
  reword("price", sumQuestion(everywhere, given(everywhere, law, rawOf(everywhere, law, told)), "price"));
  for (const group of byId("questions").children)
    /** @type {HTMLElement} */ (group).hidden = [...group.querySelectorAll(".field")].every(
      (node) => /** @type {HTMLElement} */ (node).hidden,
    );
}

/** Asks for a sum in other words. @param {string} name @param {Question} question */
function reword(name, question) {
  const node = byId(`field-${name}`);
  node.querySelector(".field__label")?.replaceChildren(question.question);
  const [why, where] = node.querySelectorAll(".calc-why p");
  why.replaceChildren(question.why);
  where.replaceChildren(question.where);
}

/** @returns {HTMLElement[]} */
function fieldNodes() {
  return [...byId("questions").querySelectorAll(".field")].map((node) => /** @type {HTMLElement} */ (node));
}

/**
 * Takes in what was just answered.
 * @param {Told} told @param {EventTarget | null} target
 * @returns {string} the name of the question, empty where the event was no answer
 */
export function take(told, target) {
  const node =
    target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest(".field[data-name]")) : null;
  const name = node?.dataset.name;
  if (!node || !name) return "";
  reconcile(node, target);
  told.answers[name] = answerIn(node);
  told.guessed.delete(name);
  node.querySelector("[data-guessed]")?.remove();
  return name;
}

/**
 * Marks every answer that is none, and lists them above the form with the focus on the list. Empty is no mistake.
 * @param {Everywhere} everywhere @param {Law} law @param {Told} told
 * @returns {boolean} whether all is well
 */
export function check(everywhere, law, told) {
  const wrong = allAsked(everywhere, law).flatMap(({ name, question }) => {
    const node = byId(`field-${name}`);
    const text = told.answers[name] ?? "";
    const bad = !node.hidden && !isOpen(text) && normal(question, text) === null;
    const message = bad ? say(`error-${question.kind}`) : "";
    if (bad || node.classList.contains("field--wrong")) mark(node, message);
    return bad ? [{ name, message: `${question.label}: ${message}` }] : [];
  });
  if (wrong.length || !byId("errors").hidden) summary(wrong);
  return wrong.length === 0;
}

/** @param {{name: string, message: string}[]} wrong */
function summary(wrong) {
  const place = byId("errors");
  const go = (/** @type {string} */ name) => (/** @type {Event} */ event) => {
    event.preventDefault();
    byId(`answer-${name}`).focus();
  };
  const items = wrong.map(({ name, message }) =>
    h("li", {}, h("a", { href: `#answer-${name}`, click: go(name) }, message)),
  );
  place.replaceChildren(
    ...(wrong.length
      ? [h("p", { class: "notice__title", id: "errors-title" }, say("errors")), h("ul", {}, items)]
      : []),
  );
  place.hidden = wrong.length === 0;
  if (wrong.length) place.focus();
}
