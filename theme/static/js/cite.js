/** Adds a button to each source that copies it the way lawyers cite it. Without it the list is whole. @module */

const MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/**
 * A source as it is cited: its name, its address, and the day it was read here.
 * @param {string} cite @param {string} url @param {string} read a day like 2026-11-23
 * @returns {string}
 */
export function citation(cite, url, read) {
  const [year, month, day] = read.split("-").map(Number);
  return `${cite}, ${url} (last visited ${MONTHS[month - 1]} ${day}, ${year}).`;
}

/** @param {Element} entry */
function offer(entry) {
  const link = entry.querySelector("a");
  const read = entry.parentElement?.previousElementSibling?.querySelector("time");
  if (!link || !read) return;
  const style = "button button--plain sources__copy";
  const button = Object.assign(document.createElement("button"), { type: "button", className: style });
  const name = hidden(`: ${link.textContent}`);
  button.append("Copy citation", name);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(citation(entry.getAttribute("data-cite") ?? link.textContent ?? "", link.href, read.dateTime));
    button.replaceChildren("Copied", name);
  });
  entry.append(button);
}

/** @param {string} words */
function hidden(words) {
  return Object.assign(document.createElement("span"), { className: "aside", textContent: words });
}

if (globalThis.navigator?.clipboard) globalThis.document?.querySelectorAll(".sources > li").forEach((one) => offer(one));
