/**
 * Days as statutes count them. A day is a string like "2026-03-10"; no time zone can move it. The twin of clock.py.
 * @module
 */

/** @typedef {{number: number, unit: "days" | "months" | "years"}} Period */

/**
 * Whether a text is a real day written like 2026-03-10.
 * @param {string} text
 * @returns {boolean}
 */
export function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < "0001") return false;
  const [year, month, day] = parts(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/**
 * The last day of a period that starts on `start`. Months keep the day or take the month's last.
 * @param {string} start
 * @param {Period} period
 * @returns {string}
 */
export function add(start, period) {
  const [year, month, day] = parts(start);
  if (period.unit === "days") return write(new Date(utc(year, month, day + period.number)));
  const months = year * 12 + month - 1 + period.number * (period.unit === "years" ? 12 : 1);
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return [pad(newYear, 4), pad(newMonth, 2), pad(Math.min(day, daysIn(newYear, newMonth)), 2)].join("-");
}

/**
 * How many days lie from `from` to `to`; negative where `to` is past.
 * @param {string} from
 * @param {string} to
 * @returns {number}
 */
export function daysBetween(from, to) {
  const [a, b] = [parts(from), parts(to)];
  return Math.round((utc(b[0], b[1], b[2]) - utc(a[0], a[1], a[2])) / 86_400_000);
}

/**
 * The reader's own day, by the reader's clock.
 * @param {Date} now
 * @returns {string}
 */
export function dayOf(now) {
  return [pad(now.getFullYear(), 4), pad(now.getMonth() + 1, 2), pad(now.getDate(), 2)].join("-");
}

/** @param {string} text @returns {[number, number, number]} */
function parts(text) {
  const [year, month, day] = text.split("-").map(Number);
  return [year, month, day];
}

/** Years below 100 need setUTCFullYear: Date.UTC reads them as 1900 and up.
 * @param {number} year @param {number} month @param {number} day @returns {number} */
function utc(year, month, day) {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** @param {number} year @param {number} month @returns {number} */
function daysIn(year, month) {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

/** @param {Date} date @returns {string} */
function write(date) {
  return [pad(date.getUTCFullYear(), 4), pad(date.getUTCMonth() + 1, 2), pad(date.getUTCDate(), 2)].join("-");
}

/** @param {number} number @param {number} width @returns {string} */
function pad(number, width) {
  return String(number).padStart(width, "0");
}
