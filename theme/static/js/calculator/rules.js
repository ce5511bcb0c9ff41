/**
 * Decides what a lender could still claim. Pure: no page, no clock, no network. The twin of decide.py, estimate.py,
 * situations.py and answer.py; a test compares both over every situation of every state.
 * @module
 */

import { add, isDay } from "./dates.js";

/**
 * @typedef {string | number} Value a word of a closed list, a number, or a day like "2026-03-10"
 * @typedef {{min?: number, max?: number, from?: string, before?: string}} Range
 * @typedef {Record<string, string[] | Range>} When
 * @typedef {{number: number, unit: "days" | "months" | "years"}} Period
 * @typedef {{when?: When, outcome: string, cap?: string}} Rule
 * @typedef {{when?: When, credit: string, share?: [number, number], floor?: [number, number]}} FairValue
 * @typedef {{within: Period, from: string, whichever: "sooner" | "later" | "unsettled"}} SecondClock
 * @typedef {{when?: When, act: string[], within?: Period, from?: string, missed?: string, or?: SecondClock}} Deadline
 * @typedef {{name: string, kind: "choice" | "number" | "date", typical: Value, values: string[], step?: number}} Fact
 * @typedef {{facts: Fact[], money: string[], days: string[], rules: Rule[]}} Everywhere
 * @typedef {{code: string, kinds: string[], typical: Record<string, Value>, rules: Rule[], fair_value: FairValue[], deadlines: Deadline[]}} Law
 * @typedef {Record<string, Value>} Situation
 * @typedef {{facts: Record<string, Value | null>, assumed: string[], money: Record<string, number | null>, days: Record<string, string | null>}} Given
 * @typedef {{published: string, first: string | null, second: string | null}} LastDay
 * @typedef {{verdict: string, rule: number, everywhere: boolean, credit: number | null, deadline: number | null}} Decision
 * @typedef {{verdict: string, low: number | null, high: number | null, deadline: string}} Answer
 */

const MOST_TRIES = 12_000;
const BETWEEN = ["on-request", "defense", "discretion", "depends"];
const AGREED_KINDS = ["short-sale", "deed-in-lieu"];

/**
 * What a link or the form gives, over the state's typical values. A word out of the lists counts as unknown.
 * @param {Everywhere} everywhere
 * @param {Law} law
 * @param {Record<string, string>} raw
 * @returns {Given}
 */
export function given(everywhere, law, raw) {
  const base = typical(everywhere, law);
  const absent = (/** @type {string} */ name) => !Object.hasOwn(raw, name);
  return {
    facts: toRecord(everywhere.facts, (fact) => (absent(fact.name) ? base[fact.name] : readFact(fact, raw[fact.name]))),
    assumed: everywhere.facts.map((fact) => fact.name).filter(absent),
    money: toRecord(everywhere.money, (name) => (absent(name) ? null : readDollars(raw[name]))),
    days: toRecord(everywhere.days, (name) => (!absent(name) && isDay(raw[name]) ? raw[name] : null)),
  };
}

/**
 * @template {string | {name: string}} T
 * @template V
 * @param {T[]} items
 * @param {(item: T) => V} value
 * @returns {Record<string, V>}
 */
function toRecord(items, value) {
  return Object.fromEntries(items.map((item) => [typeof item === "string" ? item : item.name, value(item)]));
}

/** @param {Fact} fact @param {string} raw @returns {Value | null} */
function readFact(fact, raw) {
  if (fact.kind === "choice") return fact.values.includes(raw) ? raw : null;
  if (fact.kind === "date") return isDay(raw) ? raw : null;
  return readNumber(raw);
}

/** @param {string} raw @returns {number | null} */
function readNumber(raw) {
  return /^\d{1,9}(\.\d{1,4})?$/.test(raw) ? Number(raw) : null;
}

/**
 * Whole dollars; cents round half up.
 * @param {string} raw
 * @returns {number | null}
 */
export function readDollars(raw) {
  const sum = readNumber(raw);
  return sum === null ? null : Math.floor(sum + 0.5);
}

/**
 * The typical home of a state.
 * @param {Everywhere} everywhere
 * @param {Law} law
 * @returns {Situation}
 */
export function typical(everywhere, law) {
  return { ...toRecord(everywhere.facts, (fact) => fact.typical), foreclosure: law.kinds[0], ...law.typical };
}

/** @param {string[] | Range} test @param {Value} value @returns {boolean} */
function holds(test, value) {
  if (Array.isArray(test)) return test.includes(String(value));
  return (
    (test.min === undefined || Number(value) >= test.min) &&
    (test.max === undefined || Number(value) <= test.max) &&
    (test.from === undefined || value >= test.from) &&
    (test.before === undefined || value < test.before)
  );
}

/** @param {When | undefined} when @param {Situation} situation @returns {boolean} */
export function fits(when, situation) {
  return Object.entries(when ?? {}).every(([name, test]) => holds(test, situation[name]));
}

/** @param {{when?: When}[]} rows @param {Situation} situation @returns {number} */
function firstFit(rows, situation) {
  return rows.findIndex((row) => fits(row.when, situation));
}

/**
 * Which rows decide a situation with every fact known, and the verdict they make. Behind a bar there is no credit
 * and no deadline.
 * @param {Everywhere} everywhere
 * @param {Law} law
 * @param {Situation} situation
 * @returns {Decision}
 */
export function decide(everywhere, law, situation) {
  const general = firstFit(everywhere.rules, situation);
  const number = general >= 0 ? general : firstFit(law.rules, situation);
  const rule = general >= 0 ? everywhere.rules[number] : law.rules[number];
  if (rule.outcome === "barred") {
    return { verdict: "barred", rule: number, everywhere: general >= 0, credit: null, deadline: null };
  }
  const credit = firstFit(law.fair_value, situation);
  const limited = rule.outcome === "allowed" && (rule.cap || law.fair_value[credit].credit !== "none");
  return {
    verdict: limited ? "limited" : rule.outcome,
    rule: number,
    everywhere: general >= 0,
    credit,
    deadline: firstFit(law.deadlines, situation),
  };
}

/** @param {Everywhere} everywhere @param {Law} law @param {Decision} decision @returns {Rule} */
export function ruleOf(everywhere, law, decision) {
  return (decision.everywhere ? everywhere : law).rules[decision.rule];
}

/**
 * V: debt less price, less the share of the gap between (the floor of) value and price. Never below 0; half a dollar
 * rounds up. Whole-number arithmetic throughout, so that no fraction is lost.
 * @param {number} debt @param {number} price @param {number} value @param {FairValue} credit
 * @returns {number}
 */
export function byValue(debt, price, value, credit) {
  const [shareTop, shareBottom] = credit.share ?? [1, 1];
  const [floorTop, floorBottom] = credit.floor ?? [1, 1];
  const gap = Math.max(floorTop * value - floorBottom * price, 0);
  const bottom = shareBottom * floorBottom;
  const top = Math.max((debt - price) * bottom - shareTop * gap, 0);
  return Math.floor((2 * top + bottom) / (2 * bottom));
}

/**
 * The least and the most that could be claimed in a decided situation; null where nobody can say.
 * @param {Everywhere} everywhere @param {Law} law @param {Decision} decision @param {Given} known @param {Value} foreclosure
 * @returns {{low: number, high: number | null}}
 */
export function estimate(everywhere, law, decision, known, foreclosure) {
  if (decision.credit === null) return { low: 0, high: 0 };
  const rule = ruleOf(everywhere, law, decision);
  const price = foreclosure === "strict" ? 0 : known.money.price;
  const range = capped(rule.cap, byCredit(law.fair_value[decision.credit], known.money.debt, price, known.money.value), known, price);
  return rule.outcome === "allowed" ? range : { low: 0, high: range.high };
}

/**
 * @param {FairValue} row @param {number | null} debt @param {number | null} price @param {number | null} value
 * @returns {{low: number, high: number | null}}
 */
function byCredit(row, debt, price, value) {
  if (debt === null) return { low: 0, high: null };
  if (price === null) {
    return { low: 0, high: row.credit === "automatic" && value !== null ? byValue(debt, 0, value, row) : debt };
  }
  const most = Math.max(debt - price, 0);
  if (row.credit === "none") return { low: most, high: most };
  if (value === null) return { low: 0, high: most };
  if (row.credit === "confirmation") return value > price ? { low: 0, high: 0 } : { low: most, high: most };
  const least = byValue(debt, price, value, row);
  return { low: least, high: BETWEEN.includes(row.credit) ? most : least };
}

/**
 * @param {string | undefined} cap @param {{low: number, high: number | null}} range @param {Given} known @param {number | null} price
 * @returns {{low: number, high: number | null}}
 */
export function capped(cap, range, known, price) {
  if (!cap) return range;
  const most = ceiling(cap, known.money, price);
  if (most === null) return { low: 0, high: range.high };
  return { low: Math.min(range.low, most), high: range.high === null ? most : Math.min(range.high, most) };
}

/** @param {string} cap @param {Record<string, number | null>} money @param {number | null} price @returns {number | null} */
function ceiling(cap, money, price) {
  if (cap === "new-cash") return money["new-cash"];
  if (cap === "amount-paid" || money["amount-paid"] === null) return money["amount-paid"];
  if (money.value === null || price === null) return null;
  return Math.max(money["amount-paid"] - Math.max(money.value, price), 0);
}

/**
 * The row's first event that is neither the sale nor the default: the one that `trigger` dates.
 * @param {Deadline} row
 * @returns {string | undefined}
 */
export function triggerEvent(row) {
  return [row.from, row.or?.from].find((event) => event && event !== "sale" && event !== "default");
}

/**
 * The last day for the lender's step; "none" where the claim is barred or the law sets no later step.
 * @param {Deadline | null} row @param {Given} known
 * @returns {LastDay}
 */
export function lastDay(row, known) {
  if (!row?.within || !row.from) return { published: "none", first: null, second: null };
  const first = ends(row, row.from, row.within, known);
  if (!row.or) return { published: first ?? "unknown", first, second: null };
  const second = ends(row, row.or.from, row.or.within, known);
  const days = [first, second].filter((day) => day !== null).sort();
  return { published: whichever(row.or.whichever, days), first, second };
}

/** @param {SecondClock["whichever"]} which @param {string[]} days those known, in order @returns {string} */
function whichever(which, days) {
  if (which === "sooner" && days.length > 0) return days[0];
  return which === "later" && days.length === 2 ? days[1] : "unknown";
}

/** @param {Deadline} row @param {string} event @param {Period} period @param {Given} known @returns {string | null} */
function ends(row, event, period, known) {
  const start = startOf(row, event, known);
  return typeof start === "string" ? add(start, period) : null;
}

/** @param {Deadline} row @param {string} event @param {Given} known @returns {Value | null} */
function startOf(row, event, known) {
  if (event === "sale") return known.facts.sold;
  if (event === "default") return known.days.default;
  return event === triggerEvent(row) ? known.days.trigger : null;
}

/**
 * The facts this state turns on, each with one value for every group the state tells apart, the typical one first.
 * @param {Everywhere} everywhere @param {Law} law
 * @returns {Map<string, Value[]>}
 */
export function toldApart(everywhere, law) {
  const base = typical(everywhere, law);
  const rows = [...everywhere.rules, ...law.rules, ...law.fair_value, ...law.deadlines];
  const found = new Map();
  for (const fact of everywhere.facts) {
    const tests = rows.flatMap((row) => (row.when?.[fact.name] ? [row.when[fact.name]] : []));
    if (tests.length > 0) found.set(fact.name, groups(candidates(fact, tests, base, law), tests));
  }
  return found;
}

/** @param {Value[]} values @param {(string[] | Range)[]} tests @returns {Value[]} */
function groups(values, tests) {
  const found = new Map();
  for (const value of values) {
    const key = tests.map((test) => (holds(test, value) ? "1" : "0")).join("");
    if (!found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}

/** @param {Fact} fact @param {(string[] | Range)[]} tests @param {Situation} base @param {Law} law @returns {Value[]} */
function candidates(fact, tests, base, law) {
  const first = base[fact.name];
  const rest = fact.name === "foreclosure" ? [...law.kinds, ...AGREED_KINDS] : fact.kind === "choice" ? fact.values : cuts(fact, tests);
  return [first, ...rest.filter((value) => value !== first)];
}

/** Each limit, and one step past it. @param {Fact} fact @param {(string[] | Range)[]} tests @returns {Value[]} */
function cuts(fact, tests) {
  const step = fact.step ?? 1;
  const found = tests.flatMap((test) => {
    if (Array.isArray(test)) return [];
    const days = [test.from, test.before].filter((day) => day !== undefined).flatMap((day) => [add(day, { number: -1, unit: "days" }), day]);
    const low = test.min === undefined ? [] : [Math.max(tidy(test.min - step), 0), test.min];
    const high = test.max === undefined ? [] : [test.max, tidy(test.max + step)];
    return /** @type {Value[]} */ ([...days, ...low, ...high]);
  });
  return [...new Set(found)].sort((a, b) => (a < b ? -1 : 1));
}

/** Four decimals, as many as a limit can have: 2.5 + 0.01 is 2.51, not 2.5099999999999998. @param {number} number @returns {number} */
function tidy(number) {
  return Math.round(number * 10_000) / 10_000;
}

/**
 * Every situation that what is known leaves open: unknown facts take each value the state tells apart.
 * @param {Everywhere} everywhere @param {Law} law @param {Given} known
 * @returns {Situation[] | null} null past 12,000
 */
export function openSituations(everywhere, law, known) {
  const base = typical(everywhere, law);
  const told = toldApart(everywhere, law);
  /** @type {Situation[]} */
  let found = [{}];
  for (const fact of everywhere.facts) {
    const value = known.facts[fact.name];
    const values = value === null ? (told.get(fact.name) ?? [base[fact.name]]) : [value];
    if (found.length * values.length > MOST_TRIES) return null;
    found = values.flatMap((one) => found.map((situation) => ({ ...situation, [fact.name]: one })));
  }
  return found;
}

/**
 * The whole answer for what is known. What differs between the situations left open stays open.
 * @param {Everywhere} everywhere @param {Law} law @param {Given} known
 * @returns {Answer}
 */
export function answer(everywhere, law, known) {
  const open = openSituations(everywhere, law, known);
  if (open === null) return { verdict: "depends", low: 0, high: known.money.debt, deadline: "unknown" };
  return joined(open.map((situation) => one(everywhere, law, situation, known)));
}

/** @param {Everywhere} everywhere @param {Law} law @param {Situation} situation @param {Given} known @returns {Answer} */
function one(everywhere, law, situation, known) {
  const decision = decide(everywhere, law, situation);
  const range = estimate(everywhere, law, decision, known, situation.foreclosure);
  const row = decision.deadline === null ? null : law.deadlines[decision.deadline];
  return { verdict: decision.verdict, ...range, deadline: lastDay(row, known).published };
}

/**
 * One answer made of many: one verdict or `depends`, the lowest low, the highest high, a day that all share or none.
 * @param {Answer[]} tried
 * @returns {Answer}
 */
export function joined(tried) {
  const same = (/** @type {(a: Answer) => unknown} */ part) => new Set(tried.map(part)).size === 1;
  const lows = tried.flatMap((a) => (a.low === null ? [] : [a.low]));
  const highs = tried.map((a) => a.high);
  return {
    verdict: same((a) => a.verdict) ? tried[0].verdict : "depends",
    low: lows.reduce((least, low) => Math.min(least, low), Infinity),
    high: highs.reduce((/** @type {number | null} */ most, high) => (most === null || high === null ? null : Math.max(most, high)), 0),
    deadline: same((a) => a.deadline) ? tried[0].deadline : "unknown",
  };
}

/**
 * Which unknown facts still change the answer: those that make a difference in some situation left open.
 * @param {Everywhere} everywhere @param {Law} law @param {Given} known
 * @returns {string[]} in the vocabulary's order
 */
export function stillMatter(everywhere, law, known) {
  const unknown = [...toldApart(everywhere, law)].filter(([name, values]) => known.facts[name] === null && values.length > 1).map(([name]) => name);
  const open = openSituations(everywhere, law, known);
  if (open === null) return unknown;
  const tried = open.map((situation) => ({ situation, said: JSON.stringify(one(everywhere, law, situation, known)) }));
  return unknown.filter((name) => {
    const others = unknown.filter((other) => other !== name);
    const seen = new Map();
    return tried.some(({ situation, said }) => {
      const key = others.map((other) => situation[other]).join("|");
      if (!seen.has(key)) seen.set(key, said);
      return seen.get(key) !== said;
    });
  });
}
