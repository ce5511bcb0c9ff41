/** Opens the question that the address names; an old address of a state's question leads to that state. @module */

/**
 * Where the question of an old address stands now: the state whose name it holds; of two, the longer name.
 * @param {string} id @param {string[]} states the addresses of the states' questions
 * @returns {string} empty where it names no state
 */
export function moved(id, states) {
  const slug = (/** @type {string} */ path) => path.split("/").at(-2) ?? "";
  const named = states.filter((path) => `-${id}-`.includes(`-${slug(path)}-`));
  const longest = named.sort((a, b) => slug(b).length - slug(a).length)[0];
  return longest ? longest.replace(/#.*$/, `#${id}`) : "";
}

function openNamed() {
  const id = decodeURIComponent(location.hash.slice(1));
  const named = document.getElementById(id);
  const links = [...document.querySelectorAll("#by-state a")].map((link) => link.getAttribute("href") ?? "");
  const elsewhere = id && !named ? moved(id, links) : "";
  if (elsewhere) location.replace(elsewhere);
  if (!(named instanceof HTMLDetailsElement)) return;
  named.open = true;
  named.scrollIntoView();
}

if (typeof document !== "undefined") {
  addEventListener("hashchange", openNamed);
  openNamed();
}
