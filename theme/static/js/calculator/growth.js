/**
 * What a judgment grows to: simple interest, nothing paid. Pure.
 * @module
 */

/** @typedef {[number, number]} Share a fraction: top and bottom */
/** @typedef {{rate: Share, from?: string, until?: string}} Rate */

const EACH_YEAR = 5;

/**
 * The law's rate on a day, the newest where more than one holds; null where we have none for that day.
 * @param {Rate[]} rates @param {string} day
 * @returns {Share | null}
 */
export function rateOn(rates, day) {
  const open = rates.filter(({ from = "", until = "9999" }) => from <= day && day <= until);
  return open.sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? 1 : -1))[0]?.rate ?? null;
}

/**
 * A typed yearly rate as a fraction: "8.75%" gives [875, 10000]. Null where it is none, or over 100.
 * @param {string} text
 * @returns {Share | null}
 */
export function readRate(text) {
  const bare = text.replace(/[\s%]/g, "");
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(bare) || Number(bare) > 100) return null;
  return [Math.round(Number(bare) * 1000), 100_000];
}

/**
 * A sum after some years; half a dollar rounds up.
 * @param {number} sum @param {Share} rate @param {number} years
 * @returns {number}
 */
export function grown(sum, [top, bottom], years) {
  return Math.floor((2 * sum * (bottom + top * years) + bottom) / (2 * bottom));
}

/**
 * The years to show: each of the first five, then every fifth, and the last of the judgment's life.
 * @param {number} last
 * @returns {number[]}
 */
export function yearsShown(last) {
  const all = Array.from({ length: last }, (_, place) => place + 1);
  return all.filter((year) => year <= EACH_YEAR || year % EACH_YEAR === 0 || year === last);
}
