/** Adds a button to each source that copies it the way lawyers cite it. Without it the list is whole. @module */

const MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

/**
 * A source as it is cited: its name, its address, and the day it was read here.
 * @param {string} cite @param {string} url @param {string} read a day like 2026-11-23
 * @returns {string}
 */
export function citation(cite, url, read) {
  const [year, month, day] = read.split("-").map(Number);
  return `${cite}, ${url} (last visited ${MONTHS[month - 1]} ${day}, ${year}).`;
}

/** @param {HTMLElement} entry */
function offer(entry) {
  const link = entry.querySelector("a");
  const read = entry.parentElement?.previousElementSibling?.querySelector("time");
  if (!link || !read) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--plain sources__copy";
  button.append("Copy citation", hidden(`: ${link.textContent}`));
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(citation(entry.dataset.cite ?? link.textContent ?? "", link.href, read.dateTime));
    button.firstChild.textContent = "Copied";
  });
  entry.append(button);
}

/** @param {string} words */
function hidden(words) {
  const span = document.createElement("span");
  span.className = "aside";
  span.textContent = words;
  return span;
}

if (globalThis.navigator?.clipboard && typeof document !== "undefined") {
  for (const entry of document.querySelectorAll(".sources > li")) offer(entry);
}
