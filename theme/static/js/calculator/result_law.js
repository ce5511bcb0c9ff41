/**
 * The parts of the result that say the law: what would settle it, whether, how much, until when, who, and what follows.
 * @module
 */

import { isDay } from "./dates.js";
import { left, ofRow } from "./days.js";
import { h } from "./dom.js";
import { button, cites, conditions, said, sourced, sumTable, verdict } from "./parts.js";
import { assumed, each, ownDay, settled } from "./reading.js";
import { lines, span } from "./sums.js";
import { inWords, listed, say } from "./words.js";

/** @typedef {import("./result.js").Context} Context */
/** @typedef {import("./dom.js").Piece} Piece */
/** @typedef {import("./reading.js").Path} Path */

const MOST_OPEN = 3;
const MOST_SUMS = 3;

/**
 * What would settle it: each open fact, and what each of its values would make of the answer; those that tell most stand first.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function settling({ reading, act }) {
  const open = reading.matter.map((name) => ({ question: questionOf(reading.law, name), found: settled(reading, name) }));
  const first = open.sort((a, b) => b.found.length - a.found.length).slice(0, MOST_OPEN);
  if (first.length === 0) return [];
  const more = open.slice(MOST_OPEN).map(({ question }) => question.label);
  return [h("p", {}, say("open-lead")), ...first.map((one) => openFact(one.question, one.found, act.change)), more.length ? h("p", {}, say("open-more", { facts: listed(more) })) : null];
}

/** @param {import("./law.js").Question} question @param {import("./reading.js").Settled[]} found @param {(name: string) => void} change @returns {HTMLElement} */
function openFact(question, found, change) {
  const one = (/** @type {import("./reading.js").Settled} */ { labels, answer, may }) => {
    const day = isDay(answer.deadline) ? `, ${say("by-day", { day: inWords(answer.deadline) })}` : "";
    const rest = answer.verdict === "barred" ? "" : `, ${span({ low: answer.low ?? 0, high: answer.high })}${day}`;
    return h("li", {}, h("strong", {}, labels.join(` ${say("or")} `)), ": ", verdict(answer.verdict, say(may && answer.verdict === "depends" ? "may-ask" : `verdict-${answer.verdict}`)), rest);
  };
  const answers = found.length > 1 ? h("ul", {}, found.map(one)) : h("p", {}, say("open-not-alone"));
  return h("div", { class: "calc-open" }, h("h3", {}, question.question), answers, h("p", { class: "quiet" }, question.where), button(say("answer-this"), () => change(question.name), "button--second no-print"));
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
  const { everywhere } = reading;
  const paths = firstWith(reading.paths, (path) => path.rule);
  const rows = paths.map((path) => {
    const { rule } = path;
    const when = paths.length === 1 ? null : h("div", { class: "calc-when" }, conditions(rule.if));
    const says = verdict(rule.cap ? "limited" : rule.outcome, rule.says);
    return sourced([when, h("p", {}, says), rule.notes.map((note) => h("p", {}, note))], rule.cite, sourcesOf(reading, path));
  });
  const loans = h("details", { class: "calc-more" }, h("summary", {}, say("federal-loans")), everywhere.loans.map((one) => said(one, everywhere.sources)));
  return [...rows, h("p", {}, say("one-loan")), loans];
}

/**
 * The first set of rows with each row of a table; those without one left out.
 * @param {Path[]} paths @param {(path: Path) => unknown} row
 * @returns {Path[]}
 */
function firstWith(paths, row) {
  return paths.filter((path, place) => row(path) && paths.findIndex((other) => row(other) === row(path)) === place);
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
  const open = firstWith(reading.paths, (path) => path.deadline);
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
    h("p", {}, h("strong", {}, `${shown.label}: ${shown.figure.join(` ${say("or")} `)}`), shown.small ? ` (${shown.small})` : "", shown.days.length === 1 ? `, ${left(shown.days[0], today)}.` : "."),
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
  const credits = firstWith(reading.paths, (path) => path.credit);
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
  const last = day ? h("p", {}, h("strong", {}, say("your-last-day", { day: inWords(day) })), ` (${left(day, today)}.)`, day < today ? ` ${say("your-day-past")}` : "") : null;
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
  ];
}
