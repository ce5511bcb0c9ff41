/**
 * What only some readers need, fetched once, when the first of them asks for it.
 * @module
 */

import { byId } from "./dom.js";
import { fetchData } from "./law.js";
import { speak } from "./words.js";

/** @typedef {import("./law.js").Later} Later */

/**
 * The tools' data; their words are known from then on.
 * @returns {Promise<Later>}
 */
export async function later() {
  const found = await fetchData(`${byId("calculator").dataset.law}later.json`);
  speak(found.words);
  return found;
}
