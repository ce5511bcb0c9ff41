/**
 * "Work it out for your paycheck": what could be taken from it by the reader's own day, and the limit that decides.
 * @module
 */

import { h } from "./dom.js";
import { nothingToTake, said } from "./parts.js";
import { couldTake, floorOf, inForce, WEEKS } from "./pay.js";
import { choiceField, chosen, sumField, typed, workedOut, Wrong } from "./tool_fields.js";
import { inWords, say } from "./words.js";
import { readSum } from "../money.js";

/** @typedef {import("./result.js").Context} Context */
/** @typedef {import("./dom.js").Piece} Piece */
/** @typedef {import("./pay.js").Paycheck} Paycheck */

const MOST_CENTS = 100_000_000;
const WEEKS_SAID = { "half-month": "2 1/6", monthly: "4 1/3" };

/** @param {Context} context @param {import("./later.js").Later} later @returns {HTMLElement} */
export function payTool(context, later) {
  const { pay } = context.reading.law.after;
  const gross = pay.limits.some((limit) => limit.gross || limit.band === "gross");
  const every = Object.keys(WEEKS).map((key) => /** @type {[string, string]} */ ([key, say(`pay-${key}`)]));
  const work = h(
    "div",
    { class: "calc-tool__fields" },
    choiceField("pay-every", say("pay-every"), every),
    sumField("pay-net", say("pay-net"), say("pay-net-hint")),
    gross ? sumField("pay-gross", say("pay-gross"), say("pay-gross-hint")) : null,
  );
  const income = choiceField("pay-income", say("pay-income"), [
    ["work", say("pay-from-work")],
    ["benefits", say("pay-from-benefits")],
  ]);
  income.addEventListener("change", (event) => {
    work.hidden = /** @type {HTMLInputElement} */ (event.target).value === "benefits";
  });
  return h(
    "div",
    {},
    h("p", {}, say("pay-lead")),
    workedOut(say("pay-show"), [income, work], (form) =>
      chosen(form, "pay-income") === "benefits"
        ? benefits(context.reading)
        : taken(context, later.pay, chosen(form, "pay-every"), readPay(chosen(form, "pay-every"), gross)),
    ),
  );
}

/** @param {string} every @param {boolean} asksGross @returns {Paycheck} */
function readPay(every, asksGross) {
  const disposable = cents("pay-net");
  const gross = asksGross ? cents("pay-gross") : disposable;
  if (gross < disposable) throw new Wrong(say("pay-wrong-gross"), "pay-gross");
  return { gross, disposable, weeks: WEEKS[every] };
}

/** @param {string} id @returns {number} */
function cents(id) {
  const sum = readSum(typed(id));
  const found = sum === null ? MOST_CENTS : Math.round(Number(sum) * 100);
  if (found >= MOST_CENTS) throw new Wrong(say("pay-wrong"), id);
  return found;
}

/**
 * @param {Context} context @param {import("./pay.js").PayLaw} federal @param {string} every @param {Paycheck} check
 * @returns {Piece[]}
 */
function taken({ reading, today }, federal, every, check) {
  const { law } = reading;
  const found = couldTake(check, law.after.pay, federal, today);
  const limit = (found.by === "federal" ? federal : law.after.pay).limits[Number(found.limit)];
  const rule = say(`pay-rule-${found.by}`, { state: law.name, rule: limit.says });
  const sum = found.cents
    ? [say("pay-taken", { sum: exact(found.cents) }), say("pay-kept", { sum: exact(check.disposable - found.cents) })]
    : [say("pay-none")];
  const [weeks, share] = check.weeks;
  return [
    h("p", {}, h("strong", {}, sum.join(" "))),
    h("p", {}, [rule, ...counted(wagesOn(law, federal, today), limit, weeks / share)].join(" ")),
    found.open ? h("p", {}, say("pay-may-be-less")) : null,
    every in WEEKS_SAID
      ? h("p", {}, say("pay-weeks", { weeks: WEEKS_SAID[/** @type {"monthly"} */ (every)] }))
      : null,
    law.after.pay.family && found.cents ? h("p", {}, h("strong", {}, say("pay-family"))) : null,
    h("p", {}, say("pay-also")),
    found.cents === 0 ? nothingToTake(law, say("pay-empty-pay")) : null,
  ];
}

/** @param {import("./law.js").Law} law @param {import("./pay.js").PayLaw} federal @param {string} today */
function wagesOn(law, federal, today) {
  return {
    federal: inForce(federal.wages, today),
    state: inForce(law.after.pay.wages, today),
  };
}

/**
 * The minimum wage a limit counts, since when it holds, and the sum it keeps safe.
 * @param {ReturnType<typeof wagesOn>} steps @param {import("./pay.js").Limit} limit @param {number} weeks
 * @returns {string[]}
 */
function counted(steps, limit, weeks) {
  const step = limit.wage && steps[limit.wage];
  if (!step) return [];
  const safe = Number(floorOf(limit, { [String(limit.wage)]: step.cents }));
  return [
    say(`pay-wage-${limit.wage}`, { sum: exact(step.cents), day: inWords(step.from) }),
    say("pay-safe", { sum: exact(Math.floor(safe * weeks)) }),
  ];
}

/** @param {Context["reading"]} reading @returns {Piece[]} */
function benefits({ law, everywhere }) {
  return [said(everywhere.benefits, everywhere.sources), nothingToTake(law, say("pay-empty-benefits"))];
}

/** Dollars and cents; whole dollars without them. @param {number} sum @returns {string} */
function exact(sum) {
  const digits = sum % 100 ? 2 : 0;
  return `$${(sum / 100).toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}
