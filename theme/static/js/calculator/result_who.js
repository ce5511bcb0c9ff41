/**
 * The parts of the result about people: who must do what, and what follows if the lender wins.
 * @module
 */

import { left } from "./days.js";
import { h } from "./dom.js";
import { conditions, nothingToTake, said, sourced } from "./parts.js";
import { each, firstWith, ownDay } from "./reading.js";
import { growing, paying, tool } from "./tool.js";
import { inWords, say } from "./words.js";

/** @typedef {import("./result.js").Context} Context */
/** @typedef {import("./dom.js").Piece} Piece */
/** @typedef {import("./reading.js").Path} Path */

/**
 * Who must do what? The lender's step, and the owner's own, with its own last day.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function who({ reading, today }) {
  const acts = each(reading.paths.flatMap((path) => path.deadline?.acts ?? []));
  const none = reading.paths.some((path) => path.deadline && !path.deadline.within);
  const credits = firstWith(reading.paths, (path) => path.credit);
  const lender = [...acts, ...(none ? [say("act-none")] : [])];
  return [
    lender.length ? h("h3", {}, say("who-lender")) : null,
    ...lender.map((text) => h("p", {}, text)),
    credits.length ? h("h3", {}, say("who-you")) : null,
    ...credits.map((path) => owner(reading, path, today, credits.length === 1)),
  ];
}

/**
 * @param {Context["reading"]} reading @param {Path} path @param {string} today @param {boolean} alone
 * @returns {HTMLElement}
 */
function owner(reading, path, today, alone) {
  const row = /** @type {import("./law.js").FairValue} */ (path.credit);
  const day = ownDay(path, reading.known);
  const last = day
    ? h(
        "p",
        {},
        h("strong", {}, say("your-last-day", { day: inWords(day) })),
        ` (${left(day, today)}.)`,
        day < today ? ` ${say("your-day-past")}` : "",
      )
    : null;
  const pieces = [
    alone ? null : h("div", { class: "calc-when" }, conditions(row.if)),
    h("p", {}, row.ask ? row.ask.says : `${row.says}.`, row.ask ? ` ${say("ask-yourself")}` : ""),
    last,
    row.notes.map((note) => h("p", {}, note)),
  ];
  return sourced(pieces, row.cite, reading.law.sources);
}

/**
 * If they win: how long, what interest, what a paycheck can lose, what is safe.
 * @param {Context} context
 * @returns {Piece[]}
 */
export function after(context) {
  const { law, everywhere, answer } = context.reading;
  const { lasts, interest, exceptions, paycheck, federal, safe, coming } = law.after;
  return [
    h("h3", {}, say("after-lasts")),
    said(lasts, law.sources),
    ...exceptions.map((one) => said(one, law.sources)),
    h("h3", {}, say("after-interest")),
    said(interest, law.sources),
    answer.high === 0 ? null : tool(say("growth-open"), async () => (await growing()).growthTool(context)),
    h("h3", {}, say("after-paycheck")),
    said(paycheck, law.sources),
    federal ? said(everywhere.wages, everywhere.sources) : null,
    federal ? tool(say("pay-open"), async (data) => (await paying()).payTool(context, data)) : null,
    h("h3", {}, say("after-safe")),
    ...safe.map((one) => said(one, law.sources)),
    said({ ...everywhere.benefits, head: say("after-benefits") }, everywhere.sources),
    federal ? null : nothingToTake(law, say("after-nothing-says")),
    coming.length ? h("h3", {}, say("after-coming")) : null,
    ...coming.map((one) => said(one, law.sources)),
  ];
}
