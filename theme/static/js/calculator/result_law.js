/**
 * The parts of the result that say the law: what would settle it, whether, how much, until when, who, and what follows.
 * @module
 */

import { inWords, listed, say } from "./words.js";
import { left, ofRow } from "./days.js";
import { h } from "./dom.js";
import { button, cites, conditions, said, sourced, sumTable, verdict } from "./parts.js";
import { assumed, each, ownDay, settled } from "./reading.js";
import { lines, span } from "./sums.js";

/** @typedef {import("./result.js").Context} Context */
/** @typedef {import("./dom.js").Piece} Piece */
/** @typedef {import("./reading.js").Path} Path */

const MOST_OPEN = 3;
const MOST_SUMS = 3;

/**
 * What would settle it: each open fact, and what each of its values would make of the answer.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function settling({ reading, act }) {
  const names = reading.matter.slice(0, MOST_OPEN);
  if (names.length === 0) return [];
  const more = reading.matter.slice(MOST_OPEN).map((name) => questionOf(reading.law, name).label);
  return [
    h("p", {}, say("open-lead")),
    ...names.map((name) => {
      const question = questionOf(reading.law, name);
      const answers = settled(reading, name).map(({ labels, answer }) => h("li", {}, h("strong", {}, labels.join(` ${say("or")} `)), ": ", verdict(answer.verdict, say(`verdict-${answer.verdict}`)), answer.verdict === "barred" ? "" : ` ${span({ low: answer.low ?? 0, high: answer.high })}`));
      return h("div", { class: "calc-open" }, h("h3", {}, question.question), h("ul", {}, answers), h("p", { class: "quiet" }, say("where", { where: question.where })), button(say("answer-this"), () => act.change(name), "button--second no-print"));
    }),
    more.length ? h("p", {}, say("open-more", { facts: listed(more) })) : null,
  ];
}

/** @param {import("./law.js").Law} law @param {string} name @returns {import("./law.js").Question} */
export function questionOf(law, name) {
  return /** @type {import("./law.js").Question} */ (law.questions.find((one) => one.name === name));
}

/** @param {Context["reading"]} reading @param {Path} path */
function sourcesOf(reading, path) {
  return path.general ? reading.everywhere.sources : reading.law.sources;
}

/**
 * Can they ask at all? Each rule that may decide.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function asking({ reading }) {
  const one = each(reading.paths.map((path) => path.rule)).length === 1;
  const seen = new Set();
  return reading.paths.map((path) => {
    if (seen.has(path.rule)) return null;
    seen.add(path.rule);
    const { rule } = path;
    const key = rule.cap ? "limited" : rule.outcome;
    const when = one ? null : h("div", { class: "calc-when" }, conditions(rule.if));
    return sourced([when, h("p", {}, verdict(key, rule.says)), rule.notes.map((note) => h("p", {}, note))], rule.cite, sourcesOf(reading, path));
  });
}

/**
 * Up to how much? The sum line by line, once for each way it may be worked out.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function sumOfIt({ reading }) {
  const found = new Map();
  for (const path of reading.paths) {
    const rows = lines(path, reading.known.money);
    const key = JSON.stringify([rows, path.credit?.means]);
    if (!found.has(key)) found.set(key, { rows, path });
  }
  const all = [...found.values()].map(({ rows, path }) => sumBlock(reading, path, rows, found.size === 1));
  if (all.length <= MOST_SUMS) return all;
  return [...all.slice(0, MOST_SUMS), h("details", { class: "calc-more" }, h("summary", {}, say("more-sums", { n: all.length - MOST_SUMS })), all.slice(MOST_SUMS))];
}

/** @param {Context["reading"]} reading @param {Path} path @param {import("./sums.js").Line[]} rows @param {boolean} alone @returns {HTMLElement} */
function sumBlock(reading, path, rows, alone) {
  const when = path.verdict === "barred" ? path.rule.if : (path.credit?.if ?? []);
  const rule = (/** @type {"rule" | "credit"} */ by) => (by === "credit" && path.credit ? cites(path.credit.cite, reading.law.sources) : cites(path.rule.cite, sourcesOf(reading, path)));
  return h("div", { class: "calc-sum" }, alone ? null : h("div", { class: "calc-when" }, conditions(when)), path.credit ? h("p", {}, path.credit.means) : null, sumTable(rows, say("sum-caption"), rule));
}

/**
 * Until when? Each clock that may count, what stops it, and how days are counted.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function days({ reading, today }) {
  const open = reading.paths.filter((path, place) => path.deadline && reading.paths.findIndex((other) => other.deadline === path.deadline) === place);
  if (open.length === 0) return reading.tooMany ? [] : [h("p", {}, say("no-day-barred"))];
  const sale = assumed(reading).includes("sold");
  const timed = open.some((path) => path.deadline?.within);
  return [
    ...open.map((path) => clock(reading, path, today, open.length === 1)),
    sale ? h("p", {}, say("assumed-sale", { day: inWords(String(reading.known.facts.sold)) })) : null,
    timed ? h("p", {}, say("weekends")) : null,
    reading.law.pauses.length ? h("h3", {}, say("pauses")) : null,
    ...reading.law.pauses.map((one) => said(one, reading.law.sources)),
  ];
}

/** @param {Context["reading"]} reading @param {Path} path @param {string} today @param {boolean} alone @returns {HTMLElement} */
function clock(reading, path, today, alone) {
  const row = /** @type {import("./law.js").Deadline} */ (path.deadline);
  const shown = ofRow(path);
  const counted = [path.last.first, path.last.second].map((day, place) => (day && row.clocks ? h("li", {}, `${row.clocks[place]}: ${inWords(day)} (${left(day, today)}).`) : null));
  const pieces = [
    alone ? null : h("div", { class: "calc-when" }, conditions(row.if)),
    h("p", {}, h("strong", {}, `${shown.label}: ${shown.figure}`), shown.small ? ` (${shown.small})` : "", shown.days.length === 1 ? `, ${left(shown.days[0], today)}.` : "."),
    counted.some(Boolean) ? h("ul", {}, counted) : null,
    h("p", {}, row.says, row.ends ? ` ${row.ends}` : ""),
    row.notes.map((note) => h("p", {}, note)),
  ];
  return sourced(pieces, row.cite, reading.law.sources);
}

/**
 * Who must do what? The lender's step, and the owner's own, with its own last day.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function who({ reading, today }) {
  const acts = each(reading.paths.flatMap((path) => path.deadline?.acts ?? []));
  const none = reading.paths.some((path) => path.deadline && !path.deadline.within);
  const credits = reading.paths.filter((path, place) => path.credit && reading.paths.findIndex((other) => other.credit === path.credit) === place);
  const lender = [...acts, ...(none ? [say("act-none")] : [])];
  return [
    lender.length ? h("h3", {}, say("who-lender")) : null,
    ...lender.map((text) => h("p", {}, text)),
    credits.length ? h("h3", {}, say("who-you")) : null,
    ...credits.map((path) => owner(reading, path, today, credits.length === 1)),
  ];
}

/** @param {Context["reading"]} reading @param {Path} path @param {string} today @param {boolean} alone @returns {HTMLElement} */
function owner(reading, path, today, alone) {
  const row = /** @type {import("./law.js").FairValue} */ (path.credit);
  const day = ownDay(path, reading.known);
  const last = day ? h("p", {}, h("strong", {}, say("your-last-day", { day: inWords(day) })), ` ${left(day, today)}.`, day < today ? ` ${say("your-day-past")}` : "") : null;
  const pieces = [
    alone ? null : h("div", { class: "calc-when" }, conditions(row.if)),
    h("p", {}, row.ask ? row.ask.says : `${row.says}.`, row.ask ? ` ${say("ask-yourself")}` : ""),
    last,
    row.notes.map((note) => h("p", {}, note)),
  ];
  return sourced(pieces, row.cite, reading.law.sources);
}

/**
 * If they win: how long, what interest, what a paycheck can lose, what is safe.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function after({ reading }) {
  const { law, everywhere } = reading;
  const { lasts, interest, exceptions, paycheck, federal, safe } = law.after;
  return [
    h("h3", {}, say("after-lasts")),
    said(lasts, law.sources),
    ...exceptions.map((one) => said(one, law.sources)),
    h("h3", {}, say("after-interest")),
    said(interest, law.sources),
    h("h3", {}, say("after-paycheck")),
    said(paycheck, law.sources),
    federal ? said(everywhere.wages, everywhere.sources) : null,
    safe.length ? h("h3", {}, say("after-safe")) : null,
    ...safe.map((one) => said(one, law.sources)),
    h("details", { class: "calc-more" }, h("summary", {}, say("after-loans")), everywhere.loans.map((one) => said(one, everywhere.sources))),
  ];
}
