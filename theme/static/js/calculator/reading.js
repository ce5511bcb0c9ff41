/**
 * What the tables say for what is known: the joined answer, and every set of rows that may decide. Pure.
 * @module
 */

import {
  answer,
  decide,
  estimate,
  lastDay,
  openSituations,
  ruleOf,
  stillMatter,
  toldApart,
  triggerEvent,
} from "./rules.js";
import { add } from "./dates.js";
import { say } from "./words.js";

/** @typedef {import("./law.js").Everywhere} Everywhere */
/** @typedef {import("./law.js").Law} Law */
/** @typedef {import("./rules.js").Given} Given */
/**
 * @typedef {{rule: import("./law.js").Rule, general: boolean, credit: import("./law.js").FairValue | null,
 *   deadline: import("./law.js").Deadline | null, strict: boolean, verdict: string,
 *   range: {low: number, high: number | null}, last: import("./rules.js").LastDay}} Path
 */
/**
 * @typedef {{everywhere: Everywhere, law: Law, known: Given, answer: import("./rules.js").Answer, paths: Path[],
 *   tooMany: boolean,
 *   matter: string[]}} Reading
 */

/** @typedef {{labels: string[], answer: import("./rules.js").Answer, may: boolean}} Settled */

/**
 * Whether they can ask whatever the open facts turn out to be, though how much may differ.
 * @param {Path[]} paths
 * @returns {boolean}
 */
export function mayAsk(paths) {
  return paths.length > 0 && paths.every(({ verdict }) => verdict === "allowed" || verdict === "limited");
}

/**
 * Reads the law for what is known. `matter` are the unknown facts that would settle it.
 * @param {Everywhere} everywhere @param {Law} law @param {Given} known
 * @returns {Reading}
 */
export function read(everywhere, law, known) {
  const open = openSituations(everywhere, law, known);
  return {
    everywhere,
    law,
    known,
    answer: answer(everywhere, law, known),
    paths: open ? pathsOf(everywhere, law, known, open) : [],
    tooMany: open === null,
    matter: stillMatter(everywhere, law, known),
  };
}

/**
 * In the order of the tables.
 * @param {Everywhere} everywhere @param {Law} law @param {Given} known @param {import("./rules.js").Situation[]} open
 * @returns {Path[]}
 */
function pathsOf(everywhere, law, known, open) {
  const found = new Map();
  for (const situation of open) {
    const decision = decide(everywhere, law, situation);
    const strict = situation.foreclosure === "strict";
    const order = [
      decision.everywhere ? 0 : 1,
      decision.rule,
      decision.credit ?? 0,
      decision.deadline ?? 0,
      strict ? 1 : 0,
    ];
    const key = order.map((number) => String(number).padStart(3, "0")).join();
    if (found.has(key)) continue;
    const deadline = decision.deadline === null ? null : law.deadlines[decision.deadline];
    found.set(key, {
      rule: ruleOf(everywhere, law, decision),
      general: decision.everywhere,
      credit: decision.credit === null ? null : law.fair_value[decision.credit],
      deadline,
      strict,
      verdict: decision.verdict,
      range: estimate(everywhere, law, decision, known, situation.foreclosure),
      last: lastDay(deadline, known),
    });
  }
  return [...found.keys()].sort().map((key) => found.get(key));
}

/**
 * Each thing once, in the order met; what is missing left out.
 * @template T
 * @param {(T | null | undefined)[]} things
 * @returns {T[]}
 */
export function each(things) {
  return [...new Set(things)].filter((thing) => thing !== null && thing !== undefined);
}

/**
 * The owner's own last day: to ask the court to count the home's value. Null where its start is not known, or it has
 * none.
 * `trigger` dates one event, the deadline row's own; it says nothing of another.
 * @param {Path} path @param {Given} known
 * @returns {string | null}
 */
export function ownDay(path, known) {
  const ask = path.credit?.ask;
  if (!ask?.within || !ask.from) return null;
  const event = path.deadline ? triggerEvent(path.deadline) : undefined;
  const start =
    ask.from === "sale"
      ? known.facts.sold
      : ask.from === "default"
        ? known.days.default
        : ask.from === event
          ? known.days.trigger
          : null;
  return typeof start === "string" ? add(start, ask.within) : null;
}

/**
 * What each value of an open fact would make of the answer; values that make the same of it stand together.
 * @param {Reading} reading @param {string} name
 * @returns {Settled[]}
 */
export function settled({ everywhere, law, known }, name) {
  const options = law.questions.find((one) => one.name === name)?.options;
  const values =
    options ??
    (toldApart(everywhere, law).get(name) ?? []).map((value) => [value, say("for-example", { value: String(value) })]);
  /** @type {Map<string, Settled>} */
  const found = new Map();
  for (const [value, label] of values) {
    const fixed = { ...known, facts: { ...known.facts, [name]: value } };
    const one = answer(everywhere, law, fixed);
    const may = mayAsk(pathsOf(everywhere, law, fixed, openSituations(everywhere, law, fixed) ?? []));
    const key = JSON.stringify([one, may]);
    if (!found.has(key)) found.set(key, { labels: [], answer: one, may });
    found.get(key)?.labels.push(String(label));
  }
  return [...found.values()];
}

/**
 * The facts that were absent from a link and that this answer turns on; the day of the sale where it starts a clock.
 * @param {Reading} reading
 * @returns {string[]}
 */
export function assumed(reading) {
  const told = toldApart(reading.everywhere, reading.law);
  const bySale = reading.paths.some((path) =>
    [path.deadline?.from, path.deadline?.or?.from, path.credit?.ask?.from].includes("sale"),
  );
  return reading.known.assumed.filter((name) => (told.get(name)?.length ?? 0) > 1 || (name === "sold" && bySale));
}

/**
 * The first set of rows with each row of a table; those without one left out.
 * @param {Path[]} paths @param {(path: Path) => unknown} row
 * @returns {Path[]}
 */
export function firstWith(paths, row) {
  return paths.filter((path, place) => row(path) && paths.findIndex((other) => row(other) === row(path)) === place);
}

/**
 * The question about a fact of this state.
 * @param {Law} law @param {string} name
 * @returns {import("./law.js").Question}
 */
export function questionOf(law, name) {
  return /** @type {import("./law.js").Question} */ (law.questions.find((one) => one.name === name));
}
