/**
 * Finds questions by words, worry and state on a page that is whole without it.
 * @module
 */

/**
 * Whether a question is wanted. Every word must stand in it; a state shuts out what belongs to another state only.
 * @param {{text: string, worry: string, state: string}} question `state` is empty for what holds everywhere
 * @param {{find: string, worry: string, state: string}} given
 * @returns {boolean}
 */
export function wanted(question, given) {
  const text = question.text.toLowerCase();
  const words = given.find.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word))
    && (given.worry === "" || question.worry === given.worry)
    && (given.state === "" || question.state === given.state);
}

/** @param {HTMLFormElement} form */
function start(form) {
  const questions = [...document.querySelectorAll("details[data-about]")].map(read);
  const states = [...document.querySelectorAll("details[data-state]")];
  const sections = [...document.querySelectorAll("main > .section")];
  const status = form.querySelector("[role=status]");
  const filter = () => {
    const data = new FormData(form);
    const given = { find: String(data.get("find")), worry: String(data.get("worry")), state: String(data.get("state")) };
    const found = questions.filter((one) => show(one, wanted(one, given)));
    for (const part of [...states, ...sections]) hideEmpty(part);
    openStates(states, Object.values(given).some(Boolean) && found.length <= 40);
    if (status) status.textContent = `${found.length} of ${questions.length} questions`;
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
}

/** @param {Element} details */
function read(details) {
  const state = details.closest("details[data-state]");
  const name = state?.querySelector("summary")?.textContent ?? "";
  const worry = details instanceof HTMLElement ? details.dataset.about ?? "" : "";
  return { details, text: `${details.textContent} ${name}`, worry, state: state?.id ?? "" };
}

/** @param {{details: Element}} question @param {boolean} shown */
function show(question, shown) {
  question.details.toggleAttribute("hidden", !shown);
  return shown;
}

/** @param {Element} part */
function hideEmpty(part) {
  part.toggleAttribute("hidden", !part.querySelector("details[data-about]:not([hidden])"));
}

/** @param {Element[]} states @param {boolean} narrowed whether few enough questions are left to show them all */
function openStates(states, narrowed) {
  for (const state of states) state.toggleAttribute("open", narrowed && !state.hasAttribute("hidden"));
}

/** Open the question or the state that the address names. */
function openNamed() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = named; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  if (named instanceof HTMLDetailsElement) named.scrollIntoView();
}

if (typeof document !== "undefined") {
  for (const form of document.querySelectorAll("form[data-faq]")) if (form instanceof HTMLFormElement) start(form);
  addEventListener("hashchange", openNamed);
  openNamed();
}
