/**
 * The parts of the result that say the law: whether they may ask, how much, until when.
 * @module
 */

import { left, ofRow } from "./days.js";
import { h } from "./dom.js";
import { later } from "./later.js";
import { cites, conditions, pageAt, said, sourced, sumTable, verdict } from "./parts.js";
import { assumed, firstWith } from "./reading.js";
import { sideBySide, sourcesOf } from "./result_figures.js";
import { lines } from "./sums.js";
import { inWords, say } from "./words.js";

/** @typedef {import("./result.js").Context} Context */
/** @typedef {import("./dom.js").Piece} Piece */
/** @typedef {import("./reading.js").Path} Path */

const MOST_SUMS = 3;

/**
 * Can they ask at all? Each rule that may decide.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function asking({ reading, backed }) {
  const { everywhere } = reading;
  const paths = firstWith(reading.paths, (path) => path.rule);
  const rows = paths.map((path) => {
    const { rule } = path;
    const when = paths.length === 1 ? null : h("div", { class: "calc-when" }, conditions(rule.if));
    const says = verdict(rule.cap ? "limited" : rule.outcome, rule.says);
    return sourced(
      [when, h("p", {}, says), rule.notes.map((note) => h("p", {}, note))],
      rule.cite,
      sourcesOf(reading, path),
    );
  });
  const released = paths.length > 0 && paths.every((path) => path.general);
  return [...rows, h("p", {}, say("one-loan")), released ? null : backing(everywhere, backed)];
}

/**
 * Who backed the loan? Federal law is shown beside the answer, and changes nothing of it. What was said is kept for the
 * next answer, and for the case sheet.
 * @param {Context["reading"]["everywhere"]} everywhere @param {Context["backed"]} backed
 * @returns {HTMLElement}
 */
function backing({ backers }, backed) {
  const shown = h("div", { role: "status" });
  const show = async (/** @type {string} */ by) => {
    backed.by = by;
    if (!by) return shown.replaceChildren();
    const { loans, sources } = await later();
    if (backed.by === by) shown.replaceChildren(said(loans[backers.indexOf(by)], sources));
  };
  const option = (/** @type {string} */ words, /** @type {string} */ by) =>
    h(
      "label",
      { class: "choice" },
      h("input", {
        type: "radio",
        name: "backed",
        checked: by !== "" && by === backed.by,
        change: () => void show(by).catch(reportError),
      }),
      h("span", {}, words),
    );
  void show(backed.by).catch(reportError);
  return h(
    "div",
    { class: "calc-backed" },
    h(
      "fieldset",
      { class: "calc-part no-print" },
      h("legend", { class: "field__label" }, say("loan-backed")),
      h("div", { class: "choices" }, option(say("loan-not-backed"), ""), backers.map((by) => option(by, by))),
    ),
    shown,
  );
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
  const beside = sideBySide(reading);
  if (all.length <= MOST_SUMS) return [beside, ...all];
  return [
    beside,
    ...all.slice(0, MOST_SUMS),
    h(
      "details",
      { class: "calc-more" },
      h("summary", {}, say("more-sums", { n: all.length - MOST_SUMS })),
      all.slice(MOST_SUMS),
    ),
  ];
}

/**
 * @param {Context["reading"]} reading @param {Path} path @param {import("./sums.js").Line[]} rows
 * @param {boolean} alone
 * @returns {HTMLElement}
 */
function sumBlock(reading, path, rows, alone) {
  const when = path.verdict === "barred" ? path.rule.if : (path.credit?.if ?? []);
  // A line whose rule stands in a line above names the first of its sources again, and no more.
  const rule = (/** @type {import("./sums.js").Line} */ { by }, /** @type {number} */ place) => {
    const own = by === "credit" && path.credit;
    const ids = own ? own.cite : path.rule.cite;
    const again = rows.findIndex((row) => row.by === by) < place;
    return cites(again ? ids.slice(0, 1) : ids, own ? reading.law.sources : sourcesOf(reading, path));
  };
  const cited = rows.map((row, place) => ({ ...row, cites: row.by ? rule(row, place) : null }));
  return h(
    "div",
    { class: "calc-sum" },
    alone ? null : h("div", { class: "calc-when" }, conditions(when)),
    path.credit ? h("p", {}, path.credit.means) : null,
    sumTable(cited, say("sum-caption")),
  );
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
    ...(timed ? moving(reading) : []),
  ];
}

/** What can stop or restart a clock: here, and in every state. @param {Context["reading"]} reading @returns {Piece[]} */
function moving({ law, everywhere }) {
  const guide = pageAt(law, "/articles/what-restarts-or-pauses-the-clock/");
  return [
    h("h3", {}, say("pauses")),
    ...law.pauses.map((one) => said(one, law.sources)),
    said(everywhere.clocks, everywhere.sources),
    h("p", {}, h("a", { href: guide }, say("pauses-more"))),
  ];
}

/**
 * @param {Context["reading"]} reading @param {Path} path @param {string} today @param {boolean} alone
 * @returns {HTMLElement}
 */
function clock(reading, path, today, alone) {
  const row = /** @type {import("./law.js").Deadline} */ (path.deadline);
  const shown = ofRow(path);
  const counted = [path.last.first, path.last.second].map((day, place) =>
    day && row.clocks ? h("li", {}, `${row.clocks[place]}: ${inWords(day)} (${left(day, today)}).`) : null,
  );
  const pieces = [
    alone ? null : h("div", { class: "calc-when" }, conditions(row.if)),
    h(
      "p",
      {},
      h("strong", {}, `${shown.label}: ${shown.figure.join(` ${say("or")} `)}`),
      shown.small ? ` (${shown.small})` : "",
      shown.days.length === 1 ? `, ${left(shown.days[0], today)}.` : ".",
    ),
    counted.some(Boolean) ? h("ul", {}, counted) : null,
    h("p", {}, row.says, row.ends ? ` ${row.ends}` : ""),
    row.notes.map((note) => h("p", {}, note)),
  ];
  return sourced(pieces, row.cite, reading.law.sources);
}
