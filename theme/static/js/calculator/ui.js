/**
 * The calculator's page: chooses the state, keeps the form, shows the result. Nothing leaves the browser, nothing is
 * stored.
 * @module
 */

import { dayOf } from "./dates.js";
import { afterPaint, byId } from "./dom.js";
import { allAsked, check, drawForm, rawOf, refresh, take } from "./form.js";
import { later } from "./later.js";
import { fetchData } from "./law.js";
import { badNames, clearAddress, isOpen, readLink, usable } from "./link.js";
import { questionOf, read } from "./reading.js";
import { showResult } from "./result.js";
import { answerBlock, verdictWords } from "./result_answer.js";
import { given } from "./rules.js";
import { listed, say, speak } from "./words.js";

/** @typedef {import("./law.js").Law} Law */
/** @typedef {import("./form.js").Told} Told */

const page = {
  /** @type {import("./law.js").Everywhere} */ everywhere: /** @type {any} */ (null),
  /** @type {Law | null} */ law: null,
  /** @type {Told} */ told: { answers: {}, guessed: new Set() },
  /** @type {Record<string, string>} */ raw: {},
  rehearsed: false,
  /** Who backed the loan, in the words of the choice; empty where nobody said so. */ backed: { by: "" },
};

const place = byId("calculator");
const choice = /** @type {HTMLSelectElement} */ (byId("state"));
const form = /** @type {HTMLFormElement} */ (byId("form"));
const result = byId("result");

start().catch(failed);

async function start() {
  page.everywhere = JSON.parse(byId("everywhere").textContent ?? "");
  speak(page.everywhere.words);
  byId("paper").hidden = true;
  place.hidden = false;
  place.removeAttribute("data-early");
  choice.addEventListener("change", () => void chooseState(choice.value).catch(failed));
  form.addEventListener("submit", submit);
  form.addEventListener("input", answered);
  window.addEventListener("popstate", moved);
  window.addEventListener("hashchange", () => void openLink().catch(failed));
  window.addEventListener("beforeprint", () => result.querySelectorAll("details").forEach((one) => (one.open = true)));
  await openLink();
  if (choice.value && !page.law) await chooseState(choice.value);
}

/** The law could not be fetched: the way on paper comes back. @param {unknown} error */
function failed(error) {
  byId("paper").hidden = false;
  byId("paper").removeAttribute("data-late");
  byId("broken").hidden = false;
  reportError(error);
}

/**
 * The state's law; null where the reader chose another one meanwhile.
 * @param {string} code
 * @returns {Promise<Law | null>}
 */
async function lawOf(code) {
  choice.value = code;
  const address = new URL(`${place.dataset.law}${code}.json`, window.location.href);
  const law = await fetchData(address.href);
  law.page = new URL(law.page, new URL("../", address)).href;
  return choice.value === code ? law : null;
}

/** Answers are kept when the state changes: what the new state asks too need not be told twice. @param {string} code */
async function chooseState(code) {
  const law = code ? await lawOf(code) : null;
  if (code && !law) return;
  page.law = law;
  hideResult();
  form.hidden = !law;
  if (law) drawForm(page.everywhere, law, page.told);
  soFar();
}

/**
 * Takes in an answer as it is given: the questions it settles go, those it opens come. At once, and not when the field
 * is left: a page that moves under a press on the button would swallow it. A sum settles nothing.
 * @param {Event} event
 */
function answered(event) {
  if (!page.law) return;
  const name = take(page.told, event.target);
  if (!name) return;
  hideResult();
  if (page.everywhere.money.includes(name)) return;
  refresh(page.everywhere, page.law, page.told, name);
  afterPaint(soFar);
}

/** What the answers so far come to, and which unknown fact would settle it. */
function soFar() {
  const { law, told, everywhere } = page;
  const begun = law !== null && Object.values(told.answers).some((text) => !isOpen(text));
  const reading = begun && law ? read(everywhere, law, given(everywhere, law, rawOf(everywhere, law, told))) : null;
  const open = reading?.matter.map((name) => questionOf(reading.law, name).label) ?? [];
  const words = reading
    ? [
        say("so-far", { verdict: verdictWords(reading) }),
        open.length ? say("so-far-open", { facts: listed(open) }) : "",
      ]
    : [];
  byId("so-far").replaceChildren(words.filter(Boolean).join(" "));
  if (law && reading) rehearse(law);
}

/**
 * Makes an answer that nobody sees while the reader reads on: the first one shown then need not wait until the browser
 * has read the code of it.
 * @param {Law} law
 */
function rehearse(law) {
  if (page.rehearsed) return;
  page.rehearsed = true;
  answerBlock(contextOf(law, {}, [], false));
}

/** The result is a step of its own, so that the browser's Back leads to the form. @param {Event} event */
function submit(event) {
  event.preventDefault();
  if (!page.law || !check(page.everywhere, page.law, page.told)) return;
  const { pathname, search } = window.location;
  afterPaint(() => window.history.pushState({ answered: true }, "", pathname + search));
  showAnswer();
}

function showAnswer() {
  if (!page.law) return;
  page.raw = rawOf(page.everywhere, page.law, page.told);
  show([], false);
  place.hidden = true;
  goTo("result-title");
}

/** Back and forward between the form and its result; a link is followed by itself. @param {PopStateEvent} event */
function moved(event) {
  if (event.state?.answered) showAnswer();
  else if (!readLink(window.location.hash) && place.hidden) change("");
}

/** @param {string[]} bad @param {boolean} untouched */
function show(bad, untouched) {
  if (!page.law) return;
  const context = contextOf(page.law, page.raw, bad, untouched);
  showResult(result, context);
  const { law } = context.reading;
  byId("status").replaceChildren(say("announce", { state: law.name, verdict: verdictWords(context.reading) }));
}

/**
 * What an answer is made from, and what its buttons do.
 * @param {Law} law @param {Record<string, string>} raw @param {string[]} bad @param {boolean} untouched
 * @returns {import("./result.js").Context}
 */
function contextOf(law, raw, bad, untouched) {
  const { everywhere, backed } = page;
  const reading = read(everywhere, law, given(everywhere, law, raw));
  const today = dayOf(new Date());
  const act = {
    change,
    again,
    goTo,
    link: () => takeAway((away) => away.makeLink(law.code, raw)),
    print: () => window.print(),
    sheet: () => takeAway((away, { sheet }) => away.printSheet(result, { reading, today, raw, backed }, sheet)),
    calendar: () => takeAway((away) => away.saveDays(reading, today)),
  };
  return { reading, today, raw, bad, untouched, backed, act };
}

/** @param {(away: typeof import("./take_away.js"), data: import("./later.js").Later) => void} use */
function takeAway(use) {
  Promise.all([import("./take_away.js"), later()])
    .then(([away, data]) => use(away, data))
    .catch(reportError);
}

/** What was shown is taken apart once the reader sees the form. */
function hideResult() {
  const old = [...result.children];
  result.hidden = true;
  afterPaint(() => old.forEach((one) => one.remove()));
  for (const name of ["verdict", "low", "high", "deadline"]) delete result.dataset[name];
  byId("status").replaceChildren();
}

/**
 * Opens the link in the address, if it holds one. A link with a state alone shows the form, and the typical home below
 * it.
 */
async function openLink() {
  const link = readLink(window.location.hash);
  if (!link) return;
  const code = (link.state ?? "").toUpperCase();
  const known = [...choice.options].some((option) => option.value === code && code);
  byId("no-state").hidden = known;
  if (!known) return;
  const law = await lawOf(code);
  if (!law) return;
  const { state, ...raw } = link;
  page.law = law;
  const bare = Object.keys(raw).length === 0;
  page.raw = usable(page.everywhere, raw);
  page.told = bare ? { answers: {}, guessed: new Set() } : toldBy(law, page.raw);
  drawForm(page.everywhere, law, page.told);
  soFar();
  show(badNames(page.everywhere, law, raw), bare);
  place.hidden = !bare;
  form.hidden = false;
}

/**
 * The form's answers for a link: what it gives, and the typical value of each fact it leaves out.
 * @param {Law} law @param {Record<string, string>} raw
 * @returns {Told}
 */
function toldBy(law, raw) {
  const known = given(page.everywhere, law, raw);
  /** @type {Told} */
  const told = { answers: {}, guessed: new Set() };
  for (const { name, group } of allAsked(page.everywhere, law)) {
    const key = name.startsWith("trigger:") ? "trigger" : name;
    if (Object.hasOwn(raw, key)) told.answers[name] = raw[key] || "unknown";
    else if (group === "facts" || name === "sold") {
      told.answers[name] = String(known.facts[name]);
      told.guessed.add(name);
    }
  }
  return told;
}

/**
 * Back to the form, at one question: a group of them by its name, the first one where none is named.
 * @param {string} name
 */
function change(name) {
  const law = page.law;
  if (!law) return;
  hideResult();
  place.hidden = false;
  form.hidden = false;
  const id = name === "state" || !name ? "state" : name === "days" ? "head-days" : `answer-${name}`;
  const field = document.getElementById(`field-${name}`);
  if (field) field.hidden = false;
  if (field?.parentElement) field.parentElement.hidden = false;
  byId(id).focus();
}

function again() {
  page.told = { answers: {}, guessed: new Set() };
  page.law = null;
  page.backed = { by: "" };
  hideResult();
  clearAddress();
  choice.value = "";
  form.hidden = true;
  place.hidden = false;
  soFar();
  choice.focus();
}

/** @param {string} id */
function goTo(id) {
  byId(id).focus();
  byId(id).scrollIntoView();
}
