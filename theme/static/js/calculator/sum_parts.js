/**
 * The parts of a debt and of a home's value, added up: whole dollars, never below zero. Pure.
 * @module
 */

import { readSum } from "../money.js";

/** @typedef {{name: string, sign: 1 | -1}} Part */

/** @type {Record<string, Part[]>} The parts of each sum by its name. Money credited and liens that stay take off. */
export const PARTS = {
  debt: [
    { name: "principal", sign: 1 },
    { name: "interest", sign: 1 },
    { name: "fees", sign: 1 },
    { name: "costs", sign: 1 },
    { name: "insurance", sign: -1 },
  ],
  value: [
    { name: "market", sign: 1 },
    { name: "liens", sign: -1 },
  ],
};

/**
 * The total of typed parts, to the whole dollar: half a dollar rounds up. An empty part counts nothing; null where one
 * cannot be read, or the first is empty.
 * @param {Part[]} parts @param {string[]} texts
 * @returns {number | null}
 */
export function added(parts, texts) {
  const cents = texts.map((text) => (text.trim() ? centsOf(text) : 0));
  if (!texts[0]?.trim() || cents.includes(null)) return null;
  const total = cents.reduce((/** @type {number} */ sum, one, place) => sum + parts[place].sign * Number(one), 0);
  return Math.max(Math.floor((total + 50) / 100), 0);
}

/** @param {string} text @returns {number | null} */
function centsOf(text) {
  const sum = readSum(text);
  return sum === null ? null : Math.round(Number(sum) * 100);
}
