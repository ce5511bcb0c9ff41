/**
 * Which questions a state's law still turns on, for what is known so far. Pure.
 * @module
 */

import { fits, toldApart, triggerEvent, typical } from "./rules.js";

/** @typedef {import("./law.js").Everywhere} Everywhere */
/** @typedef {import("./law.js").Law} Law */
/** @typedef {import("./rules.js").Given} Given */
/** @typedef {import("./rules.js").When} When */
/** @typedef {import("./rules.js").Value} Value */
/** @typedef {{facts: Set<string>, sums: Set<string>, events: Set<string>, byAppraisal: boolean}} Wanted */

/**
 * What is still worth asking: facts that rows still in play turn on, the sums they count, the days their clocks start.
 * Where every rule in play bars the claim, nothing more is.
 * @param {Everywhere} everywhere @param {Law} law @param {Given} known
 * @returns {Wanted}
 */
export function wanted(everywhere, law, known) {
  const look = reader(everywhere, law, known);
  const general = look(everywhere.rules);
  const rules = general.certain ? general.rows : [...general.rows, ...look(law.rules).rows];
  if (rules.every((row) => row.outcome === "barred"))
    return { facts: new Set(), sums: new Set(), events: new Set(), byAppraisal: false };
  const credits = look(law.fair_value);
  const deadlines = look(law.deadlines);
  const facts = [general, ...(general.certain ? [] : [look(law.rules)]), credits, deadlines].flatMap(
    (found) => found.open,
  );
  return {
    facts: new Set(facts),
    sums: sumsOf(rules, credits.rows, known),
    events: eventsOf(deadlines.rows, credits.rows),
    byAppraisal: credits.rows.some((row) => row.by === "appraisal"),
  };
}

/**
 * Reads a table as far as what is known allows: the rows that may decide, and the unknown facts they turn on.
 * @param {Everywhere} everywhere @param {Law} law @param {Given} known
 */
function reader(everywhere, law, known) {
  const told = toldApart(everywhere, law);
  const base = typical(everywhere, law);
  /** @param {string} name @returns {Value[]} */
  const values = (name) => {
    const value = known.facts[name];
    return value === null ? (told.get(name) ?? [base[name]]) : [value];
  };
  /** @template {{when?: When}} T @param {T[]} table */
  return (table) => {
    /** @type {{rows: T[], open: string[], certain: boolean}} */
    const found = { rows: [], open: [], certain: false };
    for (const row of table) {
      const tests = Object.entries(row.when ?? {}).map(([name, test]) => ({
        name,
        passes: values(name).map((value) => fits({ [name]: test }, { [name]: value })),
      }));
      if (tests.some(({ passes }) => !passes.includes(true))) continue;
      const open = tests.filter(({ passes }) => passes.includes(false)).map(({ name }) => name);
      found.rows.push(row);
      found.open.push(...open);
      found.certain = open.length === 0;
      if (found.certain) break;
    }
    return found;
  };
}

/**
 * @param {import("./rules.js").Rule[]} rules @param {import("./law.js").FairValue[]} credits @param {Given} known
 * @returns {Set<string>}
 */
function sumsOf(rules, credits, known) {
  const caps = rules.map((row) => row.cap);
  const paid = caps.includes("amount-paid") || caps.includes("amount-paid-over-value");
  const value = credits.some((row) => row.credit !== "none") || caps.includes("amount-paid-over-value");
  return new Set([
    "debt",
    ...(known.facts.foreclosure === "strict" ? [] : ["price"]),
    ...(value ? ["value"] : []),
    ...(caps.includes("new-cash") ? ["new-cash"] : []),
    ...(paid ? ["amount-paid"] : []),
  ]);
}

/**
 * The events that start a clock still in play.
 * @param {import("./law.js").Deadline[]} deadlines @param {import("./law.js").FairValue[]} credits
 * @returns {Set<string>}
 */
function eventsOf(deadlines, credits) {
  const found = deadlines.flatMap((row) => [row.from, row.or?.from]);
  const asks = credits.map((row) => row.ask?.from).filter((event) => event === "sale" || event === "default");
  return new Set([...found, ...asks].filter((event) => event !== undefined));
}

/**
 * The question about a sum, in words that fit the case: a wiped-out loan got only its part of the sale money, or none.
 * @param {Everywhere} everywhere @param {Given} known @param {string} name
 * @returns {import("./law.js").Question}
 */
export function sumQuestion({ sums }, { facts }, name) {
  if (name !== "price") return sums[name];
  if (facts.lien === "junior") return sums["to-junior"];
  return facts.foreclosure === "deed-in-lieu" ? sums["by-deed"] : sums.price;
}

/**
 * The question about the day of an event, in the state's own name for it where it has one.
 * @param {Everywhere} everywhere @param {Law} law @param {string} event
 * @returns {import("./law.js").Question}
 */
export function dayQuestion(everywhere, law, event) {
  return law.events[event] ?? everywhere.events[event];
}

/**
 * The name of the answer that dates an event. One that a state calls by a name of its own belongs to that state alone:
 * an auditor's report approved in Maryland must not confirm a sale in Ohio.
 * @param {Law} law @param {string} event
 * @returns {string}
 */
export function dayName(law, event) {
  return law.events[event] ? `trigger:${law.code}-${event}` : `trigger:${event}`;
}

/**
 * The one event that `trigger` dates; none where the rows in play have none, or more than one.
 * @param {Law} law @param {Set<string>} events
 * @returns {string | null}
 */
export function oneTrigger(law, events) {
  const found = new Set(law.deadlines.map(triggerEvent).filter((event) => event !== undefined && events.has(event)));
  return found.size === 1 ? String([...found][0]) : null;
}
