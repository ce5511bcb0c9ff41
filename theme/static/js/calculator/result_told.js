/**
 * What to do next, and what the answer rests on: the reader's own answers and what we assumed, each with its way to
 * change it.
 * @module
 */

import { h } from "./dom.js";
import { isOpen } from "./link.js";
import { button, pageAt } from "./parts.js";
import { dayName, dayQuestion, sumQuestion } from "./questions.js";
import { assumed, each, ownDay, questionOf } from "./reading.js";
import { triggerEvent } from "./rules.js";
import { surplus } from "./sums.js";
import { inWords, say } from "./words.js";
import { dollars } from "../money.js";

/** @typedef {import("./result.js").Context} Context */
/** @typedef {import("./dom.js").Piece} Piece */
/** @typedef {{name: string, label: string, value: string}} Told */

const MOST_OPEN = 3;

/**
 * What to do next, most pressing first: what is open, the papers, the owner's own step, the lender's next one, help.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function next({ reading, today }) {
  const { law, paths, matter } = reading;
  const open = matter.slice(0, MOST_OPEN).map((name) => questionOf(law, name));
  const barred = paths.length > 0 && paths.every((path) => path.verdict === "barred");
  const keys = barred
    ? ["barred"]
    : [...paths.flatMap((path) => path.deadline?.next ?? []), ...paths.map((path) => path.credit?.next)];
  const advised = (/** @type {string} */ key) => advice(reading, key);
  const help = h("a", { href: `${law.page}#help` }, say("help-link", { state: law.name }));
  return [
    h(
      "ol",
      { class: "steps" },
      open.map((one) => step(`${say("step-open", { fact: one.label })} ${one.where}`)),
      surplus(reading.known) ? advised("surplus") : null,
      advised("papers"),
      barred ? [] : ownSteps(reading, today).map((text) => step(text)),
      each(keys).map(advised),
      advised("before-paying"),
      step(say("step-help"), help),
    ),
    finder(reading.everywhere.counselors),
  ];
}

/**
 * Finds a housing counselor. A plain form: nothing is asked of that site before the button is pressed, and it gets the
 * ZIP code alone.
 * @param {string} action
 * @returns {Piece}
 */
function finder(action) {
  if (!action) return null;
  const [id, hint] = ["zip", "zip-hint"];
  const rules = { pattern: "[0-9]{5}", maxlength: 5, required: true, inputmode: "numeric", autocomplete: "off" };
  return h(
    "form",
    { class: "calc-part no-print", action, method: "get", target: "_blank", rel: "noopener noreferrer" },
    h("label", { class: "field__label", for: id }, say("zip-label")),
    h("p", { class: "field__hint", id: hint }, say("zip-hint")),
    h(
      "div",
      { class: "calc-typed" },
      h("input", { class: "input input--short", id, name: "zipcode", type: "text", "aria-describedby": hint, ...rules }),
      h("button", { type: "submit", class: "button button--second" }, say("zip-go")),
    ),
  );
}

/**
 * The owner's own step with its last day; where more than one may be hers, the place that tells them apart.
 * @param {Context["reading"]} reading @param {string} today
 * @returns {string[]}
 */
function ownSteps({ paths, known }, today) {
  const asks = each(paths.map((path) => path.credit?.ask));
  if (asks.length > 1) return [say("step-own")];
  return asks.map((ask) => {
    const day = ownDay(
      /** @type {import("./reading.js").Path} */ (paths.find((path) => path.credit?.ask === ask)),
      known,
    );
    const last = day ? [say("your-last-day", { day: inWords(day) }), day < today ? say("your-day-past") : ""] : [];
    return [ask.says, ...last].filter(Boolean).join(" ");
  });
}

/** @param {string} text @param {Piece} [link] @returns {HTMLElement} */
function step(text, link) {
  return h("li", {}, h("div", {}, text, link && " ", link));
}

/**
 * A step the site's own words give, with the page that helps with it.
 * @param {Context["reading"]} reading @param {string} key
 * @returns {HTMLElement}
 */
function advice({ everywhere, law }, key) {
  const [text, words, to] = everywhere.advice[key];
  return step(text, h("a", { href: pageAt(law, to) }, words));
}

/**
 * Your answers, what we assumed, and the ways on from here.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function told(context) {
  const { reading, act } = context;
  const { law } = reading;
  const guessed = assumptions(context);
  return [
    list([{ name: "state", label: say("state"), value: law.name }, ...answers(context)], act.change),
    guessed.length ? h("h3", { id: "assumed" }, say("assumed")) : null,
    guessed.length ? h("p", {}, say("assumed-lead")) : null,
    guessed.length ? list(guessed, act.change) : null,
    h("div", { class: "answer__actions" }, button(say("make-link"), act.link), button(say("again"), act.again)),
    h("div", { id: "link-place", class: "no-print" }),
    h("p", { class: "quiet" }, say("private")),
    h("p", {}, h("a", { href: law.page }, say("state-page", { state: law.name }))),
  ];
}

/**
 * What the reader told of the case: facts, sums, days.
 * @param {Pick<Context, "reading" | "raw">} context
 * @returns {Told[]}
 */
export function answers(context) {
  return [...givenFacts(context), ...givenSums(context), ...givenDays(context)];
}

/**
 * What a link left out and we assumed.
 * @param {Pick<Context, "reading">} context
 * @returns {Told[]}
 */
export function assumptions(context) {
  const { reading } = context;
  return assumed(reading).map((name) => ({
    name,
    label: questionOf(reading.law, name).label,
    value: valueOf(context, name),
  }));
}

/** @param {Told[]} rows @param {(name: string) => void} change @returns {HTMLElement} */
function list(rows, change) {
  const row = (/** @type {Told} */ { name, label, value }) =>
    h(
      "div",
      {},
      h("dt", {}, label),
      h("dd", {}, value),
      h(
        "dd",
        { class: "facts__change no-print" },
        h(
          "button",
          { type: "button", class: "button button--plain", click: () => change(name) },
          say("change"),
          h("span", { class: "aside" }, ` ${label}`),
        ),
      ),
    );
  return h("dl", { class: "facts" }, rows.map(row));
}

/** @param {Pick<Context, "reading" | "raw">} context @returns {Told[]} */
function givenFacts(context) {
  const { reading, raw } = context;
  return reading.law.questions
    .filter(({ name }) => Object.hasOwn(raw, name))
    .map(({ name, label }) => ({ name, label, value: valueOf(context, name) }));
}

/** @param {Pick<Context, "reading">} context @param {string} name @returns {string} */
function valueOf({ reading }, name) {
  const value = reading.known.facts[name];
  if (value === null) return say("dont-know");
  const question = questionOf(reading.law, name);
  if (question.kind === "date") return inWords(String(value));
  return question.options?.find(([one]) => one === value)?.[1] ?? String(value);
}

/** @param {Pick<Context, "reading" | "raw">} context @returns {Told[]} */
function givenSums({ reading, raw }) {
  const { everywhere, known } = reading;
  const wanted = ["debt", "price", "value", ...everywhere.money.filter((name) => !isOpen(raw[name]))];
  return each(wanted).map((name) => {
    const sum = known.money[name];
    return { name, label: sumQuestion(everywhere, known, name).label, value: sum === null ? say("dont-know") : dollars(sum) };
  });
}

/** @param {Pick<Context, "reading" | "raw">} context @returns {Told[]} */
function givenDays({ reading, raw }) {
  const { events } = reading.everywhere;
  const rows = each(reading.paths.map((path) => path.deadline));
  const trigger = each(rows.map((row) => triggerEvent(row))).map((event) => ({
    name: dayName(reading.law, event),
    label: dayQuestion(reading.everywhere, reading.law, event).label,
    day: reading.known.days.trigger,
  }));
  const uses = rows.some((row) => row.from === "default" || row.or?.from === "default") || !isOpen(raw.default);
  const byDefault = uses ? [{ name: "default", label: events.default.label, day: reading.known.days.default }] : [];
  return [...trigger, ...byDefault].map(({ name, label, day }) => ({
    name,
    label,
    value: day ? inWords(day) : say("dont-know"),
  }));
}
