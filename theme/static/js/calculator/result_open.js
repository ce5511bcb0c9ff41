/**
 * The part of the result that says what would settle it.
 * @module
 */

import { isDay } from "./dates.js";
import { h } from "./dom.js";
import { button, verdict } from "./parts.js";
import { questionOf, settled } from "./reading.js";
import { span } from "./sums.js";
import { inWords, listed, say } from "./words.js";

/** @typedef {import("./result.js").Context} Context */
/** @typedef {import("./dom.js").Piece} Piece */

const MOST_OPEN = 3;

/**
 * What would settle it: each open fact, and what each of its values would make of the answer; those that tell most
 * stand first.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function settling({ reading, act }) {
  const open = reading.matter.map((name) => ({
    question: questionOf(reading.law, name),
    found: settled(reading, name),
  }));
  const first = open.sort((a, b) => b.found.length - a.found.length).slice(0, MOST_OPEN);
  if (first.length === 0) return [];
  const more = open.slice(MOST_OPEN).map(({ question }) => question.label);
  return [
    h("p", {}, say("open-lead")),
    ...first.map((one) => openFact(one.question, one.found, act.change)),
    more.length ? h("p", {}, say("open-more", { facts: listed(more) })) : null,
  ];
}

/**
 * @param {import("./law.js").Question} question @param {import("./reading.js").Settled[]} found
 * @param {(name: string) => void} change
 * @returns {HTMLElement}
 */
function openFact(question, found, change) {
  const one = (/** @type {import("./reading.js").Settled} */ { labels, answer, may }) => {
    const day = isDay(answer.deadline) ? `, ${say("by-day", { day: inWords(answer.deadline) })}` : "";
    const rest = answer.verdict === "barred" ? "" : `, ${span({ low: answer.low ?? 0, high: answer.high })}${day}`;
    return h(
      "li",
      {},
      h("strong", {}, labels.join(` ${say("or")} `)),
      ": ",
      verdict(answer.verdict, say(may && answer.verdict === "depends" ? "may-ask" : `verdict-${answer.verdict}`)),
      rest,
    );
  };
  const answers = found.length > 1 ? h("ul", {}, found.map(one)) : h("p", {}, say("open-not-alone"));
  return h(
    "div",
    { class: "calc-open" },
    h("h3", {}, question.question),
    answers,
    h("p", { class: "quiet" }, question.where),
    button(say("answer-this"), () => change(question.name), "button--second no-print"),
  );
}
