/**
 * Fetches the law: what holds everywhere, and one state's tables. Nothing the reader answers is part of a request.
 * @module
 */

/** @typedef {{head?: string, lead?: string, list?: string[], text: string, cite: string[]}} Said */
/** @typedef {{cite: string, url: string, on: string, secondary?: boolean, note?: string}} Source */
/**
 * @typedef {{if: string[], says: string, notes: string[], unless?: boolean,
 *   cite: string[]}} Shown what a row says; `if` are its first words and its conditions
 */
/** @typedef {import("./rules.js").Rule & Shown & {head?: string}} Rule */
/** @typedef {import("./rules.js").Period} Period */
/** @typedef {{act: string, says: string, within?: Period, from?: string}} Ask */
/**
 * @typedef {import("./rules.js").FairValue & Shown & {head?: string, means: string, next: string, by?: string, ask?:
 *   Ask}} FairValue
 */
/**
 * @typedef {import("./rules.js").Deadline & Shown & {figure: string, start: string, ends: string, clocks?: string[],
 *   line: import("./timeline.js").Line, acts: string[], next: string[]}} Deadline
 */
/**
 * @typedef {{name: string, label: string, question: string, why: string, where: string,
 *   kind: "choice" | "number" | "date" | "money", options?: string[][]}} Question
 */
/**
 * @typedef {{lasts: Said, interest: Said, exceptions: Said[], paycheck: Said, federal: boolean, safe: Said[],
 *   coming: Said[], pay: import("./pay.js").PayLaw, growth: {rates: import("./growth.js").Rate[], years: number}}} After
 */
/**
 * @typedef {{code: string, name: string, page: string, reviewed: string, again: string, kinds: string[],
 *   typical: Record<string, import("./rules.js").Value>, rules: Rule[], fair_value: FairValue[], deadlines: Deadline[],
 *   questions: Question[], events: Record<string, Question>, pauses: Said[], after: After, sources: Record<string, Source>}} Law
 */
/**
 * @typedef {{facts: import("./rules.js").Fact[], money: string[], days: string[], rules: Rule[], sums: Record<string,
 *   Question>,
 *   events: Record<string, Question>, wages: Said, backers: string[], benefits: Said, clocks: Said,
 *   counselors: string, advice: Record<string, string[]>, words: Record<string, string>, sources:
 *   Record<string, Source>}} Everywhere
 */
/**
 * @typedef {{words: Record<string, string>, pay: import("./pay.js").PayLaw, loans: Said[],
 *   sheet: {papers: string[], ask: string[], bring: string[]}, sources: Record<string, Source>}} Later
 */

/** @type {Map<string, Promise<any>>} */
const asked = new Map();

/**
 * The parsed file at an address, fetched once; a failed try is forgotten, so that the next one asks again.
 * @param {string} address
 * @returns {Promise<any>}
 */
export function fetchData(address) {
  const before = asked.get(address);
  if (before) return before;
  const now = read(address);
  now.catch(() => asked.delete(address));
  asked.set(address, now);
  return now;
}

/** @param {string} address @returns {Promise<any>} */
async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} must be there; the server said ${answer.status}.`);
  return answer.json();
}
