/**
 * A part of the page that few need: folded away, and fetched when it is opened for the first time.
 * @module
 */

import { h } from "./dom.js";
import { later } from "./later.js";

/** What a judgment grows to. Named here, for a file that is itself fetched later can fetch no other. */
export const growing = () => import("./tool_growth.js");

/** What a paycheck can lose. */
export const paying = () => import("./tool_pay.js");

/**
 * @param {string} label @param {(data: import("./later.js").Later) => Promise<Node>} load
 * @returns {HTMLElement}
 */
export function tool(label, load) {
  let begun = false;
  const box = /** @type {HTMLDetailsElement} */ (
    h("details", { class: "calc-more calc-tool" }, h("summary", {}, label))
  );
  box.addEventListener("toggle", () => {
    if (!box.open || begun) return;
    begun = true;
    later().then(load).then(
      (piece) => box.append(piece),
      (error) => {
        begun = false;
        reportError(error);
      },
    );
  });
  return box;
}
