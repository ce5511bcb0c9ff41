/**
 * What the tables say for what is known: the joined answer, and every set of rows that may decide. Pure.
 * @module
 */

import {
  answer,
  decide,
  estimate,
  fits,
  joined,
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
 *   range: {low: number, high: number | null}, last: import("./rules.js").LastDay, place: number}} Path
 */
/** @typedef {{situation: import("./rules.js").Situation, path: Path}} Tried */
/**
 * @typedef {{everywhere: Everywhere, law: Law, known: Given, answer: import("./rules.js").Answer, paths: Path[],
 *   tried: Tried[], tooMany: boolean, matter: string[]}} Reading
 */
/** @typedef {{labels: string[], answer: import("./rules.js").Answer, may: boolean}} Settled */

/**
 * Reads the law for what is known. `matter` are the unknown facts that would settle it.
 * @param {Everywhere} everywhere @param {Law} law @param {Given} known
 * @returns {Reading}
 */
export function read(everywhere, law, known) {
  const open = openSituations(everywhere, law, known);
  const tried = tryAll(everywhere, law, known, open ?? []);
  return {
    everywhere,
    law,
    known,
    tried,
    answer: open ? answerOf(tried) : answer(everywhere, law, known),
    paths: each(tried.map(({ path }) => path)).sort((a, b) => a.place - b.place),
    tooMany: open === null,
    matter: stillMatter(everywhere, law, known),
  };
}

/**
 * Each situation left open, with the rows that decide it. Situations that the same rows decide share one path.
 * @param {Everywhere} everywhere @param {Law} law @param {Given} known @param {import("./rules.js").Situation[]} open
 * @returns {Tried[]}
 */
function tryAll(everywhere, law, known, open) {
  const found = new Map();
  return open.map((situation) => {
    const decision = decide(everywhere, law, situation);
    const strict = situation.foreclosure === "strict";
    const { rule, credit, deadline } = decision;
    const place = [decision.everywhere ? 0 : 1, rule, credit ?? 0, deadline ?? 0, strict ? 1 : 0].reduce(
      (sum, number) => sum * 100 + number,
    );
    if (!found.has(place)) found.set(place, { ...pathOf(everywhere, law, known, decision, strict), place });
    return { situation, path: found.get(place) };
  });
}

/**
 * @param {Everywhere} everywhere @param {Law} law @param {Given} known
 * @param {import("./rules.js").Decision} decision @param {boolean} strict
 */
function pathOf(everywhere, law, known, decision, strict) {
  const deadline = decision.deadline === null ? null : law.deadlines[decision.deadline];
  return {
    rule: ruleOf(everywhere, law, decision),
    general: decision.everywhere,
    credit: decision.credit === null ? null : law.fair_value[decision.credit],
    deadline,
    strict,
    verdict: decision.verdict,
    range: estimate(everywhere, law, decision, known, strict ? "strict" : ""),
    last: lastDay(deadline, known),
  };
}

/** @param {Tried[]} tried @returns {import("./rules.js").Answer} */
function answerOf(tried) {
  const paths = each(tried.map(({ path }) => path));
  return joined(paths.map(({ verdict, range, last }) => ({ verdict, ...range, deadline: last.published })));
}

/**
 * Whether they can ask whatever the open facts turn out to be, though how much may differ.
 * @param {Path[]} paths
 * @returns {boolean}
 */
export function mayAsk(paths) {
  return paths.length > 0 && paths.every(({ verdict }) => verdict === "allowed" || verdict === "limited");
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
export function settled(reading, name) {
  const told = toldApart(reading.everywhere, reading.law).get(name) ?? [];
  const options = questionOf(reading.law, name).options;
  const values = options ?? told.map((value) => [value, say("for-example", { value: String(value) })]);
  /** @type {Map<string, Settled>} */
  const found = new Map();
  for (const [value, label] of values) {
    const like = told.find((one) => alike(reading, name, one, value));
    const tried = reading.tried.filter(({ situation }) => situation[name] === like);
    const one = { labels: [], answer: answerOf(tried), may: mayAsk(tried.map(({ path }) => path)) };
    const key = JSON.stringify(one);
    if (!found.has(key)) found.set(key, one);
    found.get(key)?.labels.push(String(label));
  }
  return [...found.values()];
}

/**
 * Whether no row tells two values of a fact apart.
 * @param {Reading} reading @param {string} name
 * @param {import("./rules.js").Value} one @param {import("./rules.js").Value} other
 */
function alike({ everywhere, law }, name, one, other) {
  const tests = [...everywhere.rules, ...law.rules, ...law.fair_value, ...law.deadlines].map((row) => row.when?.[name]);
  return tests.every(
    (test) => !test || fits({ [name]: test }, { [name]: one }) === fits({ [name]: test }, { [name]: other }),
  );
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
