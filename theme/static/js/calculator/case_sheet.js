/**
 * The case sheet: what a counselor needs of a case, on one side of paper. It is drawn when it is printed.
 * @module
 */

import { headline, left } from "./days.js";
import { h } from "./dom.js";
import { sumTable } from "./parts.js";
import { each, ownDay, questionOf } from "./reading.js";
import { sentence, verdictWords } from "./result_answer.js";
import { figures, sourcesOf } from "./result_figures.js";
import { answers, assumptions } from "./result_told.js";
import { lines } from "./sums.js";
import { inWords, say } from "./words.js";
import { dollars } from "../money.js";

/** @typedef {Pick<import("./result.js").Context, "reading" | "today" | "raw" | "backed">} Case */
/** @typedef {import("./dom.js").Piece} Piece */

const MOST_SOURCES = 8;

/**
 * @param {Case} context @param {import("./law.js").Later["sheet"]} lists
 * @returns {HTMLElement}
 */
export function caseSheet(context, lists) {
  const { reading, today } = context;
  const open = reading.matter.map((name) => questionOf(reading.law, name).question);
  return h(
    "article",
    { class: "sheet" },
    h("h2", {}, `${say("sheet-title")}: ${reading.law.name}`),
    h("p", {}, say("sheet-made", { day: inWords(today) })),
    answer(context),
    h(
      "div",
      { class: "sheet__columns" },
      ...sums(reading),
      block(say("sheet-case"), facts(context)),
      block(say("sheet-papers"), boxes(lists.papers, "sheet__boxes")),
      block(say("sheet-ask"), boxes([...open, ...lists.ask])),
      block(say("sheet-bring"), boxes(lists.bring)),
      block(say("sheet-law"), ...law(reading).flatMap(readOn)),
    ),
    h("h3", {}, say("sheet-notes")),
    h("div", { class: "sheet__notes" }),
    h("p", { class: "sheet__foot" }, say("sheet-foot")),
  );
}

/** @param {string} title @param {...Piece} pieces @returns {HTMLElement} */
function block(title, ...pieces) {
  return h("section", {}, h("h3", {}, title), ...pieces);
}

/** Lines to tick, each with an empty box before it. @param {string[]} texts @param {string} [kind] @returns {HTMLElement} */
function boxes(texts, kind = "") {
  return h("ul", { class: `sheet__ticks ${kind}` }, texts.map((text) => h("li", {}, text)));
}

/** The sources read on one day. @param {{on: string, cites: string[]}} group @returns {Piece[]} */
const readOn = ({ on, cites }) => [
  h("p", { class: "sheet__day" }, say("sheet-read", { day: inWords(on) })),
  h("ul", {}, cites.map((text) => h("li", {}, text))),
];

/** The verdict, the sum in a sentence, the last day and the owner's own. @param {Case} context @returns {HTMLElement} */
function answer({ reading, today }) {
  const { label, figure, small, days, row } = headline(reading);
  const counted = days.map((day) => left(day, today)).join(`, ${say("or")} `);
  const own = each(reading.paths.map((path) => ownDay(path, reading.known)));
  return h(
    "section",
    { class: "sheet__answer" },
    h("h3", {}, `${say("sheet-answer")}: ${verdictWords(reading)}`),
    h("p", {}, sentence(reading)),
    h("p", {}, h("strong", {}, `${label}: ${figure.join(` ${say("or")} `)}`), [small, counted].filter(Boolean).map((text) => `, ${text}`).join(""), "."),
    row ? h("p", {}, row.says) : null,
    each(reading.paths.map((path) => path.credit?.ask)).map((ask) => h("p", {}, ask.says)),
    own.map((day) => h("p", {}, h("strong", {}, say("your-last-day", { day: inWords(day) })), ` (${left(day, today)}.)`)),
  );
}

/**
 * The figures beside each other where the law leaves more than one, and how the highest is made.
 * @param {Case["reading"]} reading
 * @returns {HTMLElement[]}
 */
function sums(reading) {
  const all = figures(reading);
  const path = all[0]?.path ?? reading.paths[0];
  return [
    ...(all.length ? [sumTable(all.map(({ label, sum }) => ({ label, sum: dollars(sum) })), say("figures"))] : []),
    ...(path ? [sumTable(lines(path, reading.known.money), say("sum-caption"))] : []),
  ];
}

/** @param {Case} context @returns {HTMLElement} */
function facts(context) {
  const taken = assumptions(context).map((one) => ({ ...one, value: say("sheet-assumed", { value: one.value }) }));
  const row = (/** @type {{label: string, value: string}} */ { label, value }) =>
    h("div", {}, h("dt", {}, label), h("dd", {}, value));
  const backed = context.backed.by ? [{ label: say("sheet-backed"), value: context.backed.by }] : [];
  return h("dl", { class: "facts" }, [...answers(context), ...backed, ...taken].map(row));
}

/**
 * The sources of the rows that may decide, each once, under the day it was read.
 * @param {Case["reading"]} reading
 * @returns {{on: string, cites: string[]}[]}
 */
function law(reading) {
  const own = reading.law.sources;
  const cited = reading.paths.flatMap((path) => [
    ...path.rule.cite.map((id) => sourcesOf(reading, path)[id]),
    ...(path.credit?.cite ?? []).map((id) => own[id]),
    ...(path.deadline?.cite ?? []).map((id) => own[id]),
  ]);
  const first = each(cited).slice(0, MOST_SOURCES);
  return each(first.map(({ on }) => on)).map((on) => ({
    on,
    cites: first.filter((one) => one.on === on).map(({ cite }) => cite),
  }));
}
