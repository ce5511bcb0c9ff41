/** The way to a paper: shows what the chosen sender may have sent. Without it every paper is listed. @module */

const senders = document.getElementById("senders");
const shown = document.getElementById("shown");
const groups = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-sender]")]);

/** Shows one sender's papers, or all where none is chosen. */
function show() {
  if (!senders || !shown) return;
  const chosen = /** @type {HTMLInputElement | null} */ (senders.querySelector("input:checked"))?.value ?? "";
  for (const group of groups) group.hidden = chosen !== "" && group.dataset.sender !== chosen;
  const links = groups.filter((group) => !group.hidden).flatMap((group) => [...group.querySelectorAll("a")]);
  const count = new Set(links.map((link) => link.pathname)).size;
  shown.textContent = count === 1 ? "1 paper to choose from." : `${count} papers to choose from.`;
}

if (senders && shown) {
  senders.hidden = false;
  document.getElementById("jumps")?.remove();
  senders.addEventListener("change", show);
  show();
  // Some browsers give a reader who comes back the old choice only now.
  addEventListener("pageshow", show);
}
