/**
 * "Add it up from its parts": the lines of a debt or a value, their total, and a button that makes it the answer.
 * The parts stay on the page; only the total is an answer.
 * @module
 */

import { h } from "./dom.js";
import { sumField } from "./tool_fields.js";
import { added, PARTS } from "./sum_parts.js";
import { say } from "./words.js";
import { dollars } from "../money.js";

/**
 * @param {string} name of the sum, `debt` or `value`
 * @returns {HTMLElement}
 */
export function partsTool(name) {
  const parts = PARTS[name];
  const fields = parts.map((part) => sumField(`part-${part.name}`, say(`part-${part.name}`)));
  const inputs = fields.map((field) => /** @type {HTMLInputElement} */ (field.querySelector("input")));
  const total = h("p", { class: "calc-tool__total", role: "status" }, say("parts-none"));
  const texts = () => inputs.map((input) => input.value);
  const use = () => {
    const sum = added(parts, texts());
    if (sum === null) return inputs[0].focus();
    answer(name, sum);
    total.replaceChildren(say("parts-used", { sum: dollars(sum) }));
  };
  const box = h(
    "div",
    { class: "calc-tool__fields" },
    fields,
    total,
    h("button", { type: "button", class: "button button--second", click: use }, say("parts-use")),
  );
  // The parts are no answers: the form must not hear them.
  box.addEventListener("input", (event) => {
    event.stopPropagation();
    const [sum, begun] = [added(parts, texts()), inputs[0].value.trim()];
    total.replaceChildren(sum === null ? say(begun ? "parts-wrong" : "parts-none") : say("parts-total", { sum: dollars(sum) }));
  });
  return box;
}

/** Puts a total into its field as if it had been typed. @param {string} name @param {number} sum */
function answer(name, sum) {
  const input = /** @type {HTMLInputElement} */ (document.getElementById(`answer-${name}`));
  input.value = String(sum);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
