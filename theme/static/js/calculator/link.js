/**
 * A link that holds answers: `#state=TX&foreclosure=nonjudicial&…`. Read and written in the browser; never sent.
 * @module
 */

import { isDay } from "./dates.js";
import { given } from "./rules.js";

/**
 * The answers of a link by name; null where the text after `#` is none (a place on the page, or nothing).
 * @param {string} hash
 * @returns {Record<string, string> | null}
 */
export function readLink(hash) {
  if (!hash.includes("=")) return null;
  /** @type {Record<string, string>} */
  const found = {};
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ""))) found[name] = value.trim();
  return found;
}

/**
 * What a link holds that we cannot use, by name: a word out of the lists, a day that is none, a name we do not know.
 * @param {import("./rules.js").Everywhere} everywhere @param {import("./rules.js").Law} law @param {Record<string,
 *   string>} raw
 * @returns {string[]}
 */
export function badNames(everywhere, law, raw) {
  const known = given(everywhere, law, usable(everywhere, raw));
  const read = { ...known.facts, ...known.money, ...known.days };
  return Object.keys(raw).filter((name) => name !== "state" && !isOpen(raw[name]) && (read[name] ?? null) === null);
}

/**
 * Without what is bad: a bad value counts as unknown, as does a day no foreclosure can have.
 * @param {import("./rules.js").Everywhere} everywhere @param {Record<string, string>} raw
 * @returns {Record<string, string>}
 */
export function usable(everywhere, raw) {
  const dates = [
    ...everywhere.facts.filter((fact) => fact.kind === "date").map((fact) => fact.name),
    ...everywhere.days,
  ];
  const known = new Set([...everywhere.facts.map((fact) => fact.name), ...everywhere.money, ...everywhere.days]);
  const kept = Object.entries(raw).filter(([name]) => known.has(name));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, dates.includes(name) && !isLikelyDay(value) ? "unknown" : value]),
  );
}

/**
 * A real day from 1900 to 2100: the year of a home loan, not a slip of the finger.
 * @param {string} text
 * @returns {boolean}
 */
export function isLikelyDay(text) {
  return isDay(text) && text >= "1900" && text < "2101";
}

/**
 * Whether a value says "I don't know".
 * @param {string | undefined} value
 * @returns {boolean}
 */
export function isOpen(value) {
  return value === undefined || value === "" || value === "unknown";
}

/**
 * The part of an address after `#` that holds these answers.
 * @param {string} code @param {Record<string, string>} raw
 * @returns {string}
 */
export function writeLink(code, raw) {
  return `#${new URLSearchParams({ state: code, ...raw })}`;
}

/** The address forgets the answers; they are in it only while a link is open that somebody made. */
export function clearAddress() {
  if (window.location.hash) window.history.replaceState(null, "", window.location.pathname + window.location.search);
}
