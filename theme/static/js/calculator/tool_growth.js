/**
 * "See what a judgment grows to": the low and the high sum year by year, at a sourced rate or one the reader types.
 * @module
 */

import { h } from "./dom.js";
import { each } from "./reading.js";
import { grown, rateOn, readRate, yearsShown } from "./growth.js";
import { typed, workedOut, Wrong } from "./tool_fields.js";
import { count, say } from "./words.js";
import { dollars } from "../money.js";

/** @typedef {import("./result.js").Context} Context */
/** @typedef {import("./growth.js").Share} Share */

/** @param {Context} context @returns {HTMLElement} */
export function growthTool({ reading, today }) {
  const { law, answer } = reading;
  const { rates, years } = law.after.growth;
  if (answer.high === null) return h("p", {}, say("growth-no-sum"));
  const known = rateOn(rates, today);
  const sums = each([answer.low, answer.high]).filter((sum) => sum > 0);
  const hint = known ? say("growth-rate-sourced", { state: law.name }) : say("growth-rate-ask");
  const field = h(
    "div",
    { class: "calc-part" },
    h("label", { class: "field__label", for: "growth-rate" }, say("growth-rate")),
    h("p", { class: "field__hint", id: "growth-hint" }, hint),
    h("input", {
      class: "input input--short",
      id: "growth-rate",
      type: "text",
      inputmode: "decimal",
      autocomplete: "off",
      "aria-describedby": "growth-hint",
      value: known ? percent(known) : "",
    }),
  );
  return h(
    "div",
    {},
    h("p", {}, say("growth-lead")),
    workedOut(say("growth-show"), [field], () => {
      const rate = readRate(typed("growth-rate"));
      if (!rate) throw new Wrong(say("growth-wrong"), "growth-rate");
      return [table(sums, rate, years), h("p", {}, say("growth-life"))];
    }),
  );
}

/** @param {number[]} sums @param {Share} rate @param {number} years @returns {HTMLElement} */
function table(sums, rate, years) {
  const heads = sums.map((sum) => h("th", { scope: "col", class: "number" }, say("growth-sum", { sum: dollars(sum) })));
  const row = (/** @type {number} */ year) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, count("growth-years", year)),
      sums.map((sum) => h("td", { class: "number" }, dollars(grown(sum, rate, year)))),
    );
  return h(
    "table",
    { class: "table" },
    h("caption", {}, say("growth-caption", { rate: `${percent(rate)}%` })),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, say("growth-year")), heads)),
    h("tbody", {}, yearsShown(years).map(row)),
  );
}

/** @param {Share} rate @returns {string} */
function percent([top, bottom]) {
  return String(Math.round((top * 100_000) / bottom) / 1000);
}
