/**
 * What a state says about market value, beside the letter: the reader picks the case that fits, and the letter can name
 * its law.
 * @module
 */

import { h } from "../calculator/dom.js";

/** @typedef {{head: string, if: string[], means: string, ask: string, notes: string[], law: string}} Row */
/** @typedef {{name: string, page: string, rows: Row[], otherwise: string}} StateLaw */

/**
 * Draws the rules of a state. `choose` hears the law to name, empty where none fits.
 * @param {HTMLElement} place @param {StateLaw} law @param {string} address of the state's page
 * @param {(law: string) => void} choose
 */
export function showLaw(place, law, address, choose) {
  const more = h("p", {}, h("a", { href: address }, `All of ${law.name}'s law, with its sources`));
  if (law.rows.length === 0) {
    const none = h("p", {}, `We found no rule in ${law.name} that counts market value. `, law.otherwise);
    place.replaceChildren(none, h("p", {}, "The letter then names no law."), more);
    return;
  }
  const told = h("div", { class: "letter-law__told", id: "law-told" });
  const pick = (/** @type {Row | null} */ row) => {
    told.replaceChildren(...(row ? meaning(row, law) : none(law)));
    choose(row ? row.law : "");
  };
  place.replaceChildren(warning(law), choices(law, pick), told, more);
  pick(null);
}

/** @param {StateLaw} law @returns {Node} */
function warning(law) {
  const asks = law.rows.filter((row) => row.ask);
  const title = asks.length ? `In ${law.name} a letter is not enough` : "A letter is no court filing";
  const body = asks.length
    ? asks.map((row) => h("p", {}, `${words(row)}: ${row.ask}`))
    : [h("p", {}, `What ${law.name} counts is decided in court. If there is a case, say it there, by its date.`)];
  const urgent = asks.length ? "notice notice--urgent" : "notice";
  return h("div", { class: urgent }, h("p", { class: "notice__title" }, title), body);
}

/** @param {StateLaw} law @param {(row: Row | null) => void} pick @returns {Node} */
function choices(law, pick) {
  const one = (/** @type {Row | null} */ row) =>
    h(
      "label",
      { class: "choice" },
      h("input", { type: "radio", name: "law", checked: row === null, change: () => pick(row) }),
      h("span", {}, row ? words(row) : "None of these, or I do not know"),
    );
  return h(
    "fieldset",
    { class: "field" },
    h("legend", { class: "field__label" }, "Which one is your case?"),
    h("div", { class: "choices" }, law.rows.map(one), one(null)),
  );
}

/** The conditions of a row as one phrase. @param {Row} row @returns {string} */
function words(row) {
  const [lead, ...clauses] = row.if;
  return [lead, clauses.join(", and ")].filter(Boolean).join(" ");
}

/** @param {Row} row @param {StateLaw} law @returns {Node[]} */
function meaning(row, law) {
  const named = row.law
    ? `The letter now names ${row.law}.`
    : `We have no statute to name for this. The sources are on the page of ${law.name}.`;
  return [h("p", {}, h("strong", {}, `${row.head}. `), row.means), ...row.notes.map((note) => h("p", {}, note)), h("p", {}, named)];
}

/** @param {StateLaw} law @returns {Node[]} */
function none(law) {
  return law.otherwise ? [h("p", {}, "In all other cases: ", law.otherwise)] : [];
}
