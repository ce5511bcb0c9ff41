/**
 * Warns on a page whose law was to be checked again before today, by the reader's own clock.
 * The words are in the page; without this script they stay hidden and the date stands beside them.
 * @module
 */

/**
 * Whether a day has passed. Both are written like 2026-11-23, so the order of text is the order of time.
 * @param {string} checkAgain
 * @param {string} today
 * @returns {boolean}
 */
export function isStale(checkAgain, today) {
  return today > checkAgain;
}

/**
 * Today where the reader is.
 * @param {Date} now
 * @returns {string}
 */
export function dayOf(now) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

if (typeof document !== "undefined") {
  for (const warning of document.querySelectorAll("[data-check-again]")) {
    if (warning instanceof HTMLElement && isStale(warning.dataset.checkAgain ?? "", dayOf(new Date()))) warning.hidden = false;
  }
}
