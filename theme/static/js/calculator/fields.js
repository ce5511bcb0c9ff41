/**
 * One question as a form shows it: its label, why we ask, where to look, the answer, and "I don't know".
 * @module
 */

import { h } from "./dom.js";
import { isLikelyDay } from "./link.js";
import { say } from "./words.js";
import { readSum } from "../money.js";

/** @typedef {import("./law.js").Question} Question */

/**
 * @param {Question} question @param {string} name the answer's name; for a day that starts a clock, `trigger:` and its
 *   event
 * @param {string} text the answer so far @param {boolean} guessed whether we assumed it
 * @returns {HTMLElement}
 */
export function field(question, name, text, guessed) {
  const group = question.kind === "choice";
  const help = `why-${name}`;
  const label = group
    ? h("legend", { class: "field__label" }, question.question)
    : h("label", { class: "field__label", for: `answer-${name}` }, question.question);
  return h(
    group ? "fieldset" : "div",
    { class: "field", id: `field-${name}`, "data-name": name, "data-kind": question.kind },
    label,
    guessed ? h("p", { class: "field__hint", "data-guessed": true }, say("we-assumed")) : null,
    h(
      "details",
      { class: "calc-why" },
      h("summary", {}, say("why-and-where"), h("span", { class: "aside" }, `: ${question.label}`)),
      h("p", { id: help }, question.why),
      h("p", {}, question.where),
    ),
    h("p", { class: "field__error", id: `error-${name}`, hidden: true }),
    group ? choices(question, name, text) : typed(question.kind, name, text),
  );
}

/** @param {Question} question @param {string} name @param {string} text @returns {HTMLElement} */
function choices(question, name, text) {
  const options = [...(question.options ?? []), ["unknown", say("dont-know")]];
  return h(
    "div",
    { class: "choices" },
    options.map(([value, label, hint], place) =>
      choice("radio", name, value, value === text, label, hint, place ? "" : `answer-${name}`),
    ),
  );
}

/**
 * @param {string} type @param {string} name @param {string} value @param {boolean} checked @param {string} label
 * @param {string} [hint] @param {string} [id]
 * @returns {HTMLElement}
 */
function choice(type, name, value, checked, label, hint, id) {
  return h(
    "label",
    { class: "choice" },
    h("input", { type, name: type === "radio" ? name : null, value, checked, id: id || null }),
    h("span", {}, label, hint ? h("small", {}, hint) : null),
  );
}

/** @param {string} kind @param {string} name @param {string} text @returns {HTMLElement} */
function typed(kind, name, text) {
  const value = text === "unknown" ? "" : text;
  const common = { id: `answer-${name}`, value, autocomplete: "off" };
  const box = {
    date: () => h("input", { ...common, class: "input", type: "date", min: "1900-01-01", max: "2100-12-31" }),
    money: () =>
      h(
        "span",
        { class: "money" },
        h("span", { "aria-hidden": "true" }, "$"),
        h("input", { ...common, class: "input input--money", type: "text", inputmode: "decimal" }),
      ),
    number: () => h("input", { ...common, class: "input input--short", type: "text", inputmode: "decimal" }),
  };
  return h(
    "div",
    { class: "calc-typed" },
    box[/** @type {"date" | "money" | "number"} */ (kind)](),
    choice("checkbox", name, "unknown", text === "unknown", say("dont-know")),
  );
}

/**
 * What a field holds: the answer as typed, "unknown", or nothing. A day begun and not finished is "?".
 * @param {HTMLElement} node
 * @returns {string}
 */
export function answerIn(node) {
  const inputs = [...node.querySelectorAll("input")];
  const checked = inputs.find((input) => input.checked);
  if (checked) return checked.value;
  const typedIn = inputs.find((input) => input.type === "text" || input.type === "date");
  if (!typedIn) return "";
  return typedIn.validity.badInput ? "?" : typedIn.value.trim();
}

/**
 * Keeps the box and "I don't know" from contradicting each other: the one just used wins.
 * @param {HTMLElement} node @param {EventTarget | null} used
 */
export function reconcile(node, used) {
  const inputs = [...node.querySelectorAll("input")];
  const box = inputs.find((input) => input.type === "checkbox");
  const typedIn = inputs.find((input) => input.type === "text" || input.type === "date");
  if (!box || !typedIn) return;
  if (used === box && box.checked) typedIn.value = "";
  if (used === typedIn && (typedIn.value || typedIn.validity.badInput)) box.checked = false;
}

/**
 * An answer as the law reads it, or null where it is none: "$250,000" gives "250000".
 * @param {Question} question @param {string} text
 * @returns {string | null}
 */
export function normal(question, text) {
  if (question.kind === "money") return readSum(text);
  if (question.kind === "date") return isLikelyDay(text) ? text : null;
  if (question.kind === "choice") return question.options?.some(([value]) => value === text) ? text : null;
  return /^\d{1,6}(\.\d{1,4})?$/.test(text) ? text : null;
}

/**
 * Shows what is wrong with an answer, or that nothing is.
 * @param {HTMLElement} node @param {string} message empty where nothing is wrong
 */
export function mark(node, message) {
  const name = node.dataset.name ?? "";
  const error = /** @type {HTMLElement} */ (node.querySelector(".field__error"));
  error.replaceChildren(...(message ? [h("span", { class: "aside" }, `${say("error")}: `), message] : []));
  error.hidden = !message;
  node.classList.toggle("field--wrong", Boolean(message));
  const input = document.getElementById(`answer-${name}`);
  input?.toggleAttribute("aria-invalid", Boolean(message));
  if (message) input?.setAttribute("aria-describedby", error.id);
  else input?.removeAttribute("aria-describedby");
}
