/**
 * The sum line by line, as the sentences of a bill: what was owed, what comes off, what is left. Pure but for its
 * words.
 * @module
 */

import { byValue } from "./rules.js";
import { say } from "./words.js";
import { dollars } from "../money.js";

/** @typedef {import("./reading.js").Path} Path */
/** @typedef {{label: string, sum: string, by?: "rule" | "credit", total?: boolean}} Line */

/**
 * The lines for one set of rows. `by` names the row that the line comes from.
 * @param {Path} path @param {Record<string, number | null>} money
 * @returns {Line[]}
 */
export function lines(path, money) {
  const total = { label: say("sum-total"), sum: span(path.range), total: true };
  if (!path.credit) return [{ label: say("sum-barred"), sum: dollars(0), by: "rule" }, total];
  const price = path.strict ? 0 : money.price;
  return [
    ...left(money.debt, price, path.strict),
    ...valued(path.credit, money, price, path.strict),
    ...capped(path, money),
    ...doubted(path),
    total,
  ];
}

/**
 * What the sale brought over the debt; 0 where it brought no more, nothing was sold, or it was another lender's sale.
 * @param {import("./rules.js").Given} known
 * @returns {number}
 */
export function surplus({ facts, money: { debt, price } }) {
  const sold = facts.lien !== "junior" && !["strict", "deed-in-lieu"].includes(String(facts.foreclosure));
  return sold && debt !== null && price !== null ? Math.max(price - debt, 0) : 0;
}

/** @param {{low: number, high: number | null}} range @returns {string} */
export function span({ low, high }) {
  if (high === null) return say("not-known");
  return low === high ? dollars(high) : say("from-to", { low: dollars(low), high: dollars(high) });
}

/** @param {number | null} sum @returns {string} */
function shown(sum) {
  return sum === null ? say("not-known") : dollars(sum);
}

/** @param {number} sum @returns {string} */
function off(sum) {
  return sum ? `−${dollars(sum)}` : dollars(sum);
}

/** @param {number | null} debt @param {number | null} price @param {boolean} strict @returns {Line[]} */
function left(debt, price, strict) {
  const owed = { label: say("sum-owed"), sum: shown(debt) };
  if (strict) return [owed];
  const by = /** @type {const} */ ("credit");
  const sold = { label: say("sum-price"), sum: price === null ? say("not-known") : off(price), by };
  const rest = debt === null || price === null ? null : Math.max(debt - price, 0);
  return [owed, sold, { label: say("sum-left"), sum: shown(rest), by }];
}

/**
 * @param {import("./law.js").FairValue} row @param {Record<string, number | null>} money @param {number | null} price
 *   @param {boolean} strict
 * @returns {Line[]}
 */
function valued(row, { debt, value }, price, strict) {
  if (row.credit === "none") return [];
  const blanks = { value: say(row.by === "appraisal" ? "appraised-value" : "market-value") };
  const by = /** @type {const} */ ("credit");
  if (value === null) return [{ label: say("sum-value-unknown", blanks), sum: say("not-known"), by }];
  if (debt === null || price === null) return [{ label: say("sum-value", blanks), sum: dollars(value), by }];
  const most = Math.max(debt - price, 0);
  if (row.credit === "confirmation")
    return [
      { label: say(value > price ? "sum-unconfirmed" : "sum-confirmed"), sum: dollars(value > price ? 0 : most), by },
    ];
  const least = byValue(debt, price, value, row);
  return [
    { label: say(strict ? "sum-value-strict" : "sum-value-adds", blanks), sum: off(most - least), by },
    { label: say("sum-value-left", blanks), sum: dollars(least), by },
  ];
}

/** @param {Path} path @param {Record<string, number | null>} money @returns {Line[]} */
function capped({ rule }, money) {
  if (!rule.cap) return [];
  const sum = money[rule.cap === "new-cash" ? "new-cash" : "amount-paid"];
  return [{ label: say(`sum-cap-${rule.cap}`), sum: shown(sum), by: "rule" }];
}

/** @param {Path} path @returns {Line[]} */
function doubted({ rule }) {
  const doubtful = rule.outcome === "depends" || rule.outcome === "unsettled";
  return doubtful ? [{ label: say("sum-doubt"), sum: dollars(0), by: "rule" }] : [];
}

/**
 * The one picture: each known sum on one scale, in percent; what could be claimed stands at the end of what was owed.
 * @param {{low: number, high: number | null}} range @param {Record<string,
 *   number | null>} money @param {boolean} strict
 * @returns {{label: string, sum: string, start: number, full: number, gap: number, claim: boolean}[]}
 */
export function bars(range, money, strict) {
  const { debt, value } = money;
  if (debt === null || debt === 0) return [];
  const price = strict ? null : money.price;
  const scale = Math.max(debt, price ?? 0, value ?? 0);
  const part = (/** @type {number} */ sum) => Math.round((1000 * sum) / scale) / 10;
  const whole = (/** @type {string} */ key, /** @type {number} */ sum) => ({
    label: say(key),
    sum: dollars(sum),
    start: 0,
    full: part(sum),
    gap: Math.max(part(debt) - part(sum), 0),
    claim: false,
  });
  const found = [
    whole("bar-owed", debt),
    ...(price === null ? [] : [whole("bar-sold", price)]),
    ...(value === null ? [] : [whole("bar-worth", value)]),
  ];
  if (range.high === null) return found;
  const [low, high] = [part(Math.min(range.low, debt)), part(Math.min(range.high, debt))];
  return [
    ...found,
    { label: say("bar-claim"), sum: span(range), start: part(debt) - high, full: low, gap: high - low, claim: true },
  ];
}
