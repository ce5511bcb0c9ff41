/**
 * How it was worked out: the state's three tables, the row that decides marked.
 * @module
 */

import { h } from "./dom.js";
import { cites, conditions } from "./parts.js";
import { each } from "./reading.js";
import { say } from "./words.js";

/** @typedef {import("./dom.js").Piece} Piece */
/** @typedef {{row: import("./law.js").Shown, says: string, sources: import("./parts.js").Sources}} Row */

/**
 * The three tables as they are read: from the top, the first row that fits.
 * @param {import("./result.js").Context} context
 * @returns {Piece[]}
 */
export function how({ reading }) {
  const { everywhere, law, paths } = reading;
  const own = (/** @type {import("./law.js").Shown} */ row, says = row.says) => ({ row, says, sources: law.sources });
  const rules = [
    ...everywhere.rules.map((row) => ({ row, says: row.says, sources: everywhere.sources })),
    ...law.rules.map((row) => own(row)),
  ];
  const credits = law.fair_value.map((row) => own(row, `${row.says}. ${row.means}`));
  const deadlines = law.deadlines.map((row) => own(row, row.says));
  const barred = paths.length > 0 && paths.every((path) => path.verdict === "barred");
  return [
    h("p", {}, say("how-lead")),
    table(say("table-rules"), rules, each(paths.map((path) => path.rule))),
    barred
      ? h("p", {}, say("how-barred"))
      : table(say("table-credits"), credits, each(paths.map((path) => path.credit))),
    barred ? null : table(say("table-deadlines"), deadlines, each(paths.map((path) => path.deadline))),
  ];
}

/** @param {string} caption @param {Row[]} rows @param {import("./law.js").Shown[]} deciding @returns {HTMLElement} */
function table(caption, rows, deciding) {
  const head = [say("column-when"), say("column-answer"), say("column-law")].map((name) =>
    h("th", { scope: "col", role: "columnheader" }, name),
  );
  const line = (/** @type {Row} */ { row, says, sources }) => {
    const decides = deciding.includes(row);
    const words = decides
      ? h("strong", { class: "decides__words" }, say(deciding.length > 1 ? "may-decide" : "decides"))
      : null;
    return h(
      "tr",
      { role: "row", class: decides && "decides" },
      h("th", { scope: "row", role: "rowheader" }, words, conditions(row.if)),
      h("td", { role: "cell" }, says),
      h("td", { role: "cell" }, cites(row.cite, sources)),
    );
  };
  return h(
    "table",
    { class: "table table--stack broad", role: "table" },
    h("caption", {}, caption),
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, head)),
    h("tbody", { role: "rowgroup" }, rows.map(line)),
  );
}
