/**
 * The parts below the answer, in the order a worried reader asks.
 * @module
 */

import { h } from "./dom.js";
import { each } from "./reading.js";
import { section } from "./parts.js";
import { asking, days, sumOfIt } from "./result_law.js";
import { settling } from "./result_open.js";
import { next, told } from "./result_told.js";
import { how } from "./result_tables.js";
import { after, who } from "./result_who.js";
import { say } from "./words.js";

/** @typedef {import("./result.js").Context} Context */

/**
 * The list of parts, and the parts.
 * @param {Context} context
 * @returns {HTMLElement[]}
 */
export function partsOf(context) {
  const parts = sections(context);
  return [contents(parts, context), ...parts];
}

/** @param {Context} context @returns {HTMLElement[]} */
function sections(context) {
  const barred = context.reading.paths.length > 0 && context.reading.paths.every((path) => path.verdict === "barred");
  return each([
    section("r-open", say("head-open"), settling(context)),
    section("r-ask", say("head-ask"), asking(context)),
    section("r-sum", say("head-sum"), sumOfIt(context)),
    section("r-days", say("head-days"), days(context)),
    barred ? null : section("r-who", say("head-who"), who(context)),
    barred ? null : section("r-after", say("head-after"), after(context)),
    section("r-now", say("head-now"), next(context)),
    section("r-how", say("head-how"), how(context)),
    section("r-told", say("head-told"), told(context)),
  ]);
}

/**
 * The list of parts; a press moves there and leaves the address alone: it may hold the reader's answers.
 * @param {HTMLElement[]} parts @param {Context} context
 * @returns {HTMLElement}
 */
function contents(parts, context) {
  const link = (/** @type {HTMLElement} */ part) => {
    const go = (/** @type {Event} */ event) => {
      event.preventDefault();
      context.act.goTo(`${part.id}-title`);
    };
    return h("li", {}, h("a", { href: `#${part.id}`, click: go }, part.querySelector("h2")?.textContent));
  };
  return h(
    "nav",
    { class: "contents no-print", "aria-labelledby": "r-contents" },
    h("h2", { id: "r-contents" }, say("contents")),
    h("ol", {}, parts.map(link)),
  );
}
