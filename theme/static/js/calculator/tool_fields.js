/**
 * The fields of the tools below an answer: a sum, a choice, a place for what went wrong and one for what came out.
 * @module
 */

import { h } from "./dom.js";
import { say } from "./words.js";

/** @typedef {import("./dom.js").Piece} Piece */

/**
 * A typed sum of money under its label.
 * @param {string} id @param {string} label @param {string} [hint]
 * @returns {HTMLElement}
 */
export function sumField(id, label, hint) {
  return h(
    "div",
    { class: "calc-part" },
    h("label", { class: "field__label", for: id }, label),
    hint ? h("p", { class: "field__hint", id: `${id}-hint` }, hint) : null,
    h(
      "span",
      { class: "money" },
      h("span", { "aria-hidden": "true" }, "$"),
      h("input", {
        class: "input input--money",
        id,
        type: "text",
        inputmode: "decimal",
        autocomplete: "off",
        "aria-describedby": hint ? `${id}-hint` : null,
      }),
    ),
  );
}

/**
 * A choice of one: the first option is taken at the start.
 * @param {string} name @param {string} legend @param {[string, string][]} options value and words
 * @returns {HTMLElement}
 */
export function choiceField(name, legend, options) {
  const option = (/** @type {[string, string]} */ [value, words], /** @type {number} */ place) =>
    h(
      "label",
      { class: "choice" },
      h("input", { type: "radio", name, value, checked: place === 0 }),
      h("span", {}, words),
    );
  return h(
    "fieldset",
    { class: "calc-part" },
    h("legend", { class: "field__label" }, legend),
    h("div", { class: "choices" }, options.map(option)),
  );
}

/**
 * A form whose button shows what `work` makes of it. `work` throws a `Wrong` where an answer cannot be read.
 * @param {string} button @param {Piece[]} fields @param {(form: HTMLFormElement) => Piece[]} work
 * @returns {HTMLElement}
 */
export function workedOut(button, fields, work) {
  const wrong = h("p", { class: "field__error", role: "alert" });
  const result = h("div", { class: "calc-tool__result", role: "status" });
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const found = tried(() => work(/** @type {HTMLFormElement} */ (event.currentTarget)));
    wrong.replaceChildren(...(found instanceof Wrong ? [`${say("error")}: ${found.message}`] : []));
    result.replaceChildren(...(found instanceof Wrong ? [] : found.filter((one) => one instanceof Node)));
    if (found instanceof Wrong) document.getElementById(found.field)?.focus();
  };
  return h(
    "div",
    {},
    h(
      "form",
      { class: "no-print", novalidate: true, autocomplete: "off", submit },
      fields,
      wrong,
      h("button", { type: "submit", class: "button button--second" }, button),
    ),
    result,
  );
}

/** An answer that cannot be read, and the field it stands in. */
export class Wrong extends Error {
  /** @param {string} message @param {string} field */
  constructor(message, field) {
    super(message);
    this.field = field;
  }
}

/** @template T @param {() => T} work @returns {T | Wrong} */
function tried(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof Wrong) return error;
    throw error;
  }
}

/** @param {HTMLFormElement} form @param {string} name @returns {string} */
export function chosen(form, name) {
  return /** @type {HTMLInputElement | null} */ (form.querySelector(`input[name="${name}"]:checked`))?.value ?? "";
}

/** @param {string} id @returns {string} */
export function typed(id) {
  return /** @type {HTMLInputElement | null} */ (document.getElementById(id))?.value.trim() ?? "";
}
