/**
 * Last days as the reader meets them: what stands largest, how many days are left, and which clock it is. Pure but for
 * its words.
 * @module
 */

import { daysBetween } from "./dates.js";
import { each } from "./reading.js";
import { count, inWords, say } from "./words.js";

/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("./reading.js").Path} Path */
/**
 * @typedef {{label: string, figure: string[], small: string, days: string[], row: import("./law.js").Deadline | null,
 *   sure: boolean}} Headline
 */

/**
 * The largest figure of the page: the last day, or the period, or why there is none.
 * @param {Reading} reading
 * @returns {Headline}
 */
export function headline(reading) {
  const open = reading.paths.filter((path) => path.deadline);
  const rows = each(open.map((path) => path.deadline));
  const bars = reading.paths.length > open.length;
  const base = { label: say("last-day"), days: [], row: null, sure: true };
  if (!reading.tooMany && rows.length === 0)
    return { ...base, figure: [say("no-claim")], small: say("no-claim-start") };
  if (rows.length !== 1) return { ...base, figure: [say("day-depends")], small: say("day-depends-why"), sure: false };
  const one = ofRow(open[0]);
  return bars ? { ...one, small: [say("if-they-can"), one.small].filter(Boolean).join("; "), sure: false } : one;
}

/**
 * The figure of one row of the deadlines.
 * @param {Path} path a set of rows that has one
 * @returns {Headline}
 */
export function ofRow({ deadline, last }) {
  const row = /** @type {import("./law.js").Deadline} */ (deadline);
  const base = { label: say(row.act.includes("enforcement") ? "last-day-collect" : "last-day"), row, sure: true };
  const both = [last.first, last.second].filter((day) => day !== null);
  if (row.or?.whichever === "unsettled") return unsettled(base, row, [last.first, last.second]);
  if (last.published === "none" || last.published === "unknown")
    return { ...base, figure: [row.figure], small: row.start, days: [] };
  const atMost = row.or && both.length === 1;
  return {
    ...base,
    figure: [inWords(last.published)],
    small: atMost ? say("no-later-than") : "",
    days: [last.published],
  };
}

/**
 * @param {{label: string, row: import("./law.js").Deadline, sure: boolean}} base
 * @param {import("./law.js").Deadline} row @param {(string | null)[]} found
 * @returns {Headline}
 */
function unsettled(base, row, found) {
  const days = found.filter((day) => day !== null).sort();
  if (days.length === 0) return { ...base, figure: [row.figure], small: row.start, days };
  const parts = found.map((day, place) => (day ? inWords(day) : (row.clocks?.[place] ?? "")));
  return { ...base, figure: [...new Set(parts)], small: say("not-settled-which"), days: [...new Set(days)] };
}

/**
 * "12 days left", "today", "passed 12 days ago", by the reader's clock.
 * @param {string} day @param {string} today
 * @returns {string}
 */
export function left(day, today) {
  const n = daysBetween(today, day);
  if (n === 0) return say("day-today");
  return n > 0 ? count("days-left", n) : count("days-past", -n);
}
