/**
 * The result: the answer first; each part of it with its rules is fetched and made once the answer is seen.
 * @module
 */

import { afterPaint } from "./dom.js";
import { each } from "./reading.js";
import { answerBlock, completeAnswer, notices } from "./result_answer.js";

/**
 * What the sections read from: the reading, the reader's day, what was given, and what a press of a button does.
 * @typedef {{
 *   reading: import("./reading.js").Reading, today: string, raw: Record<string, string>, bad: string[], untouched:
 *   boolean, backed: {by: string},
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
  const block = answerBlock(context);
  place.replaceChildren(...each([...notices(context), block]));
  place.setAttribute("aria-busy", "true");
  place.hidden = false;
  afterPaint(() => void fill(place, context, block).catch(reportError));
}

/**
 * The rest of the answer, and the parts below it. A slow phone shows the answer before it fetches and makes them; an
 * answer that is no longer shown gets none.
 * @param {HTMLElement} place @param {Context} context @param {HTMLElement} block the answer
 */
async function fill(place, context, block) {
  if (block.parentNode !== place) return;
  completeAnswer(block, context);
  const { partsOf } = await import("./result_parts.js");
  if (block.parentNode !== place) return;
  place.append(...partsOf(context));
  place.removeAttribute("aria-busy");
}
