/**
 * The figures that the law leaves open, side by side: by the sale price, if the court counts value, if a bar applies.
 * @module
 */

import { h } from "./dom.js";
import { cites, sumTable } from "./parts.js";
import { byValue, capped } from "./rules.js";
import { say } from "./words.js";
import { dollars } from "../money.js";

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("./reading.js").Path} Path */
/** @typedef {{key: string, sum: number, by: "rule" | "credit", path: Path}} Figure */

/**
 * A table of the figures, each with its rule and the day it was read; null where the law leaves but one.
 * @param {Reading} reading
 * @returns {HTMLElement | null}
 */
export function sideBySide(reading) {
  const all = figures(reading);
  if (all.length < 2) return null;
  const rows = all.map((one) => ({ label: one.label, sum: dollars(one.sum), cites: citesOf(reading, one) }));
  return h("div", { class: "calc-sum" }, sumTable(rows, say("figures")));
}

/**
 * The figures that may stand, the highest first; none where all come to the same.
 * @param {Reading} reading
 * @returns {(Figure & {label: string})[]}
 */
export function figures(reading) {
  /** @type {Map<string, Figure>} */
  const found = new Map();
  for (const figure of reading.paths.flatMap((path) => figuresOf(path, reading.known))) {
    const name = `${figure.key} ${figure.sum}`;
    if (!found.has(name)) found.set(name, figure);
  }
  const all = [...found.values()].sort((a, b) => b.sum - a.sum);
  if (new Set(all.map(({ sum }) => sum)).size < 2) return [];
  return all.map((figure) => ({ ...figure, label: labelOf(figure) }));
}

/** The sources a path's rule stands in. @param {Reading} reading @param {Path} path */
export function sourcesOf(reading, path) {
  return path.general ? reading.everywhere.sources : reading.law.sources;
}

/** @param {Figure} figure @returns {string} */
function labelOf({ key, path }) {
  return say(key, { value: say(path.credit?.by === "appraisal" ? "appraised-value" : "market-value") });
}

/** @param {Reading} reading @param {Figure} figure */
function citesOf(reading, { by, path }) {
  const own = by === "credit" && path.credit;
  return own ? cites(own.cite, reading.law.sources) : cites(path.rule.cite, sourcesOf(reading, path));
}

/**
 * What one set of rows can come to, in whole dollars; nothing where a sum it needs is not known.
 * @param {Path} path @param {import("./rules.js").Given} known
 * @returns {Figure[]}
 */
function figuresOf(path, known) {
  const { rule, credit, strict } = path;
  const { debt, value } = known.money;
  if (!credit) return [{ key: "figure-barred", sum: 0, by: "rule", path }];
  /** @type {Figure[]} */
  const doubt = rule.outcome === "allowed" ? [] : [{ key: "sum-doubt", sum: 0, by: "rule", path }];
  const price = strict ? 0 : known.money.price;
  if (debt === null || price === null) return doubt;
  const most = Math.max(debt - price, 0);
  if (credit.credit === "confirmation" && value !== null && value > price)
    return [{ key: "figure-unconfirmed", sum: 0, by: "credit", path }, ...doubt];
  const one = (/** @type {string} */ key, /** @type {number} */ sum) => underCap({ key, sum, by: "credit", path }, known, price);
  const counts = value !== null && !["none", "confirmation"].includes(credit.credit);
  return [
    ...(credit.credit === "automatic" && counts ? [] : [one("figure-price", most)]),
    ...(counts ? [one("figure-value", byValue(debt, price, value, credit))] : []),
    ...doubt,
  ];
}

/**
 * A figure no higher than the cap of its rule.
 * @param {Figure} figure @param {import("./rules.js").Given} known @param {number} price
 * @returns {Figure}
 */
function underCap(figure, known, price) {
  const { high } = capped(figure.path.rule.cap, { low: figure.sum, high: figure.sum }, known, price);
  return high === null || high === figure.sum ? figure : { ...figure, key: "figure-cap", sum: high, by: "rule" };
}
