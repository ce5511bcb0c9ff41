/**
 * The calculator's words, as the site's wording gives them, and days as a person writes them.
 * @module
 */

import { grouped } from "../money.js";

/** @type {Record<string, string>} */
let words = {};

/** Learns more words. @param {Record<string, string>} found */
export function speak(found) {
  words = { ...words, ...found };
}

/**
 * A sentence by its key, its blanks filled in.
 * @param {string} key @param {Record<string, string | number>} [blanks]
 * @returns {string}
 */
export function say(key, blanks = {}) {
  if (!Object.hasOwn(words, key)) throw new Error(`There must be words for ${key}.`);
  return words[key].replace(/\{(\w+)\}/g, (_, name) => String(blanks[name]));
}

/**
 * The sentence for one of a thing, or for many: the keys end in "-one" and "-many".
 * @param {string} key @param {number} n
 * @returns {string}
 */
export function count(key, n) {
  return say(n === 1 ? `${key}-one` : `${key}-many`, { n: grouped(n) });
}

/**
 * Parts as a sentence lists them: "a", "a and b", "a, b and c".
 * @param {string[]} parts
 * @returns {string}
 */
export function listed(parts) {
  return parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} ${say("and")} ${parts[parts.length - 1]}`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * A day in words: "March 10, 2026". The browser's own formatter takes a slow phone 8 ms a day to set up.
 * @param {string} day
 * @returns {string}
 */
export function inWords(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${MONTHS[month - 1]} ${date}, ${year}`;
}

/**
 * "Saturday" or "Sunday"; empty for any other day.
 * @param {string} day
 * @returns {string}
 */
export function weekend(day) {
  return { 0: "Sunday", 6: "Saturday" }[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}
