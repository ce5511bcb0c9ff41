/** Shows a page's warning once its law was to be checked again, by the reader's own clock. @module */

/**
 * Whether a day has passed; days are written like 2026-11-23, so the order of text is the order of time.
 * @param {string} checkAgain @param {string} today @returns {boolean}
 */
export const isStale = (checkAgain, today) => today > checkAgain;

/** Today where the reader is. @param {Date} now @returns {string} */
export const dayOf = (now) => new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);

for (const warning of globalThis.document?.querySelectorAll("[data-check-again]") ?? []) {
  warning.toggleAttribute("hidden", !isStale(warning.getAttribute("data-check-again") ?? "", dayOf(new Date())));
}
