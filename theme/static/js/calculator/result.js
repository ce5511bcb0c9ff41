/**
 * The result: the answer first, then each part of it with its rules, in the order a worried reader asks.
 * @module
 */

import { afterPaint, h } from "./dom.js";
import { each } from "./reading.js";
import { section } from "./parts.js";
import { answerBlock, notices } from "./result_answer.js";
import { asking, days, sumOfIt } from "./result_law.js";
import { settling } from "./result_open.js";
import { next, told } from "./result_told.js";
import { how } from "./result_tables.js";
import { after, who } from "./result_who.js";
import { say } from "./words.js";

/**
 * What the sections read from: the reading, the reader's day, what was given, and what a press of a button does.
 * @typedef {{
 *   reading: import("./reading.js").Reading, today: string, raw: Record<string, string>, bad: string[], untouched:
 *   boolean,
 *   act: {change: (name: string) => void, again: () => void, link: () => void, print: () => void, sheet: () => void,
 *   calendar: () => void, goTo: (id: string) => void}
 * }} Context
 */

/**
 * Fills the result's element: its attributes are a contract, its parts are for people. It is busy until all are there.
 * @param {HTMLElement} place @param {Context} context
 */
export function showResult(place, context) {
  const { answer } = context.reading;
  place.dataset.verdict = answer.verdict;
  place.dataset.low = String(answer.low ?? 0);
  place.dataset.high = answer.high === null ? "unknown" : String(answer.high);
  place.dataset.deadline = answer.deadline;
  const first = each([...notices(context), answerBlock(context)]);
  place.replaceChildren(...first);
  place.setAttribute("aria-busy", "true");
  place.hidden = false;
  afterPaint(() => {
    if (first[0].parentNode === place) fill(place, context);
  });
}

/**
 * The parts below the answer: a slow phone shows the answer before it makes them.
 * @param {HTMLElement} place @param {Context} context
 */
function fill(place, context) {
  const parts = sections(context);
  place.append(contents(parts, context), ...parts);
  place.removeAttribute("aria-busy");
}

/** @param {Context} context @returns {HTMLElement[]} */
function sections(context) {
  const barred = context.reading.paths.length > 0 && context.reading.paths.every((path) => path.verdict === "barred");
  return each([
    section("r-open", say("head-open"), settling(context)),
    section("r-ask", say("head-ask"), asking(context)),
    section("r-sum", say("head-sum"), sumOfIt(context)),
    section("r-days", say("head-days"), days(context)),
    barred ? null : section("r-who", say("head-who"), who(context)),
    barred ? null : section("r-after", say("head-after"), after(context)),
    section("r-now", say("head-now"), next(context)),
    section("r-how", say("head-how"), how(context)),
    section("r-told", say("head-told"), told(context)),
  ]);
}

/**
 * The list of parts; a press moves there and leaves the address alone: it may hold the reader's answers.
 * @param {HTMLElement[]} parts @param {Context} context
 * @returns {HTMLElement}
 */
function contents(parts, context) {
  const link = (/** @type {HTMLElement} */ part) => {
    const go = (/** @type {Event} */ event) => {
      event.preventDefault();
      context.act.goTo(`${part.id}-title`);
    };
    return h("li", {}, h("a", { href: `#${part.id}`, click: go }, part.querySelector("h2")?.textContent));
  };
  return h(
    "nav",
    { class: "contents no-print", "aria-labelledby": "r-contents" },
    h("h2", { id: "r-contents" }, say("contents")),
    h("ol", {}, parts.map(link)),
  );
}
