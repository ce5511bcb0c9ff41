/**
 * Sums of money: as a person types them, and as we write them. Whole dollars are shown; cents are only read.
 * @module
 */

/**
 * A typed sum as plain digits: "$250,000.50" gives "250000.50". Null where it is no sum.
 * @param {string} text
 * @returns {string | null}
 */
export function readSum(text) {
  const bare = text.replace(/^\s*\$/, "").replace(/[\s,]/g, "");
  return /^\d{1,9}(\.\d{1,2})?$/.test(bare) ? bare : null;
}

/**
 * Whole dollars as written: "$250,000".
 * @param {number} sum
 * @returns {string}
 */
export function dollars(sum) {
  return `$${grouped(sum)}`;
}

/**
 * A whole number with its thousands apart: "250,000". A slow phone waits for the browser's own formatter.
 * @param {number} n
 * @returns {string}
 */
export function grouped(n) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
