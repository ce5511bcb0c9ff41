/**
 * The pieces a result is made of, in the theme's own classes: sources, sentences of law, verdicts, bars, sums.
 * @module
 */

import { byId, draw, h } from "./dom.js";
import { inWords, say } from "./words.js";

/** @typedef {import("./dom.js").Piece} Piece */
/** @typedef {Record<string, import("./law.js").Source>} Sources */

/**
 * The sources of a sentence, each a link to the law's own text, with the day it was read.
 * @param {string[]} ids @param {Sources} sources
 * @returns {Piece}
 */
export function cites(ids, sources) {
  if (ids.length === 0) return null;
  const days = [...new Set(ids.map((id) => sources[id].on))].sort();
  const links = ids.flatMap((id) => {
    const { url, note, cite, secondary } = sources[id];
    const second = secondary ? h("span", { class: "calc-second" }, say("secondary")) : null;
    return [
      h("a", { href: url, target: "_blank", rel: "noopener noreferrer", title: note }, cite, second && " ", second),
      " ",
    ];
  });
  const read = h("span", { class: "calc-read" }, say("read-on", { day: inWords(days[days.length - 1]) }));
  return h("span", { class: "cites" }, links, read);
}

/**
 * Sentences with their sources: beside them on a desk, below them in the hand.
 * @param {(Piece | Piece[])[]} pieces @param {string[]} ids @param {Sources} sources
 * @returns {HTMLElement}
 */
export function sourced(pieces, ids, sources) {
  return h("div", { class: "sourced" }, h("div", {}, ...pieces), cites(ids, sources));
}

/**
 * A sentence of law from the data.
 * @param {import("./law.js").Said} one @param {Sources} sources
 * @returns {HTMLElement}
 */
export function said(one, sources) {
  const head = one.head ? h("strong", {}, one.head, /[.:!?]$/.test(one.head) ? " " : ". ") : null;
  if (!one.lead && !one.list?.length) return sourced([h("p", {}, head, one.text)], one.cite, sources);
  const list = one.list?.length
    ? h(
        "ul",
        {},
        one.list.map((item) => h("li", {}, item)),
      )
    : null;
  return sourced([h("p", {}, head, one.lead), list, h("p", {}, one.text)], one.cite, sources);
}

/**
 * A row's conditions: one in a sentence, more as a list, because all of them must hold.
 * @param {string[]} when
 * @returns {Piece[]}
 */
export function conditions([lead, ...clauses]) {
  if (clauses.length < 2) return [[lead, ...clauses].join(" ")];
  return [
    lead,
    h(
      "ul",
      { class: "all-of" },
      clauses.map((clause) => h("li", {}, clause)),
    ),
  ];
}

/** A verdict's shape, as the page's own template draws it. @param {string} key @returns {Node} */
export function mark(key) {
  const template = /** @type {HTMLTemplateElement} */ (byId(`mark-${key}`));
  return template.content.cloneNode(true);
}

/** @param {string} key @param {string} words @returns {HTMLElement} */
export function verdict(key, words) {
  return h("span", { class: "verdict", "data-verdict": key }, mark(key), " ", words);
}

/**
 * A part of the result under its heading; null where it holds nothing.
 * @param {string} id @param {string} title @param {...(Piece | Piece[])} pieces
 * @returns {HTMLElement | null}
 */
export function section(id, title, ...pieces) {
  const found = pieces.flat().filter(Boolean);
  return found.length
    ? h(
        "section",
        { class: "section", id, "aria-labelledby": `${id}-title` },
        h("h2", { id: `${id}-title`, tabindex: -1 }, title),
        found,
      )
    : null;
}

/** @param {string} label @param {() => void} act @param {string} [kind] @returns {HTMLElement} */
export function button(label, act, kind = "button--second") {
  return h("button", { type: "button", class: `button ${kind}`, click: act }, label);
}

/** @param {string} title @param {(Piece | Piece[])[]} pieces @param {boolean} [urgent] @returns {HTMLElement} */
export function notice(title, pieces, urgent = false) {
  return h(
    "div",
    { class: urgent ? "notice notice--urgent" : "notice" },
    h("p", { class: "notice__title" }, title),
    ...pieces,
  );
}

/**
 * "You may be judgment-proof", and why.
 * @param {import("./law.js").Law} law @param {string} why
 * @returns {HTMLElement}
 */
export function nothingToTake(law, why) {
  const more = h("a", { href: pageAt(law, "/articles/judgment-proof/") }, say("after-nothing-more"));
  return notice(say("after-nothing"), [h("p", {}, why), h("p", {}, more)]);
}

/** @param {ReturnType<typeof import("./sums.js").bars>} rows @returns {Piece} */
export function barsOf(rows) {
  if (rows.length < 2) return null;
  return h(
    "dl",
    { class: "bars" },
    rows.map((row) =>
      h(
        "div",
        { class: row.claim && "bars__claim" },
        h("dt", {}, row.label),
        h("dd", {}, h("span", { class: "bars__figure" }, row.sum), bar(row)),
      ),
    ),
  );
}

/** @param {{start: number, full: number, gap: number, claim: boolean}} row @returns {SVGElement} */
function bar({ start, full, gap, claim }) {
  const block = (/** @type {string} */ name, /** @type {number} */ x, /** @type {number} */ width) =>
    width > 0 ? draw("rect", { class: name, x: `${x}%`, width: `${width}%`, height: "100%" }) : null;
  const blocks = claim
    ? [block("bars__gap", start, gap), block("bars__full", start + gap, full)]
    : [block("bars__full", start, full), block("bars__gap", full, gap)];
  if (!full && !gap) blocks.push(block("bars__rest", 0, 100));
  return draw("svg", { "aria-hidden": "true", focusable: "false" }, ...blocks);
}

/**
 * Sums as a table, each line with the rule it follows.
 * @param {{label: string, sum: string, total?: boolean, cites?: Piece}[]} rows @param {string} caption
 * @returns {HTMLElement}
 */
export function sumTable(rows, caption) {
  const line = (/** @type {typeof rows[number]} */ row) =>
    h(
      "tr",
      { class: row.total && "sum__total" },
      h("th", { scope: "row" }, row.label, row.cites),
      h("td", {}, row.sum),
    );
  return h("table", { class: "sum" }, h("caption", {}, caption), h("tbody", {}, rows.map(line)));
}

/**
 * The address of a page of the site, wherever the site lies: `/papers/` gives `../../papers/` from a state's page.
 * @param {import("./law.js").Law} law @param {string} path
 * @returns {string}
 */
export function pageAt(law, path) {
  return new URL(`../..${path}`, law.page).href;
}

/** @param {string} day @returns {HTMLElement} */
export function time(day) {
  return h("time", { datetime: day }, inWords(day));
}
