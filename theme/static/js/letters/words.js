/**
 * Days and sums as a letter writes them.
 * @module
 */

import { readSum } from "../money.js";

const MONTHS =
  "January February March April May June July August September October November December".split(" ");

/**
 * A day as a field gives it, "2026-11-23", in words: "November 23, 2026". Empty where it is no day.
 * @param {string} text
 * @returns {string}
 */
export function dayInWords(text) {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const month = found && MONTHS[Number(found[2]) - 1];
  return found && month ? `${month} ${Number(found[3])}, ${Number(found[1])}` : "";
}

/**
 * A typed sum as a letter writes it: "12345.6" gives "$12,345.60". Null where it is no sum; cents only where given.
 * @param {string} text
 * @returns {string | null}
 */
export function sumInWords(text) {
  const sum = readSum(text);
  if (sum === null) return null;
  const [whole, cents] = sum.split(".");
  const dollars = whole.replace(/^0+(?=\d)/, "").replace(/\B(?=(\d{3})+$)/g, ",");
  return `$${dollars}${cents ? `.${cents.padEnd(2, "0")}` : ""}`;
}

/**
 * Today where the reader is, as a field for days takes it.
 * @param {Date} now
 * @returns {string}
 */
export function fieldDay(now) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
