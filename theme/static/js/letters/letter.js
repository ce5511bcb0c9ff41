/**
 * Fills a letter in while the reader types. Nothing is sent or stored; only the rules of a chosen state are fetched.
 * @module
 */

import { byId } from "../calculator/dom.js";
import { fetchData } from "../calculator/law.js";
import { showLaw } from "./state_law.js";
import { dayInWords, fieldDay, sumInWords } from "./words.js";

const desk = byId("desk");
const letter = byId("letter");
const told = byId("told");
const fields = /** @type {HTMLInputElement[]} */ ([...byId("answers").querySelectorAll("[data-name]")]);
const lines = /** @type {HTMLElement[]} */ ([...letter.querySelectorAll(".slot")]);
/** Each slot and what is written on its line while it is empty. */
const slots = new Map(lines.map((slot) => [slot, slot.textContent ?? ""]));
let law = "";

start();

function start() {
  byId("answers").hidden = false;
  byId("actions").hidden = false;
  byId("blank").hidden = true;
  desk.dataset.live = "";
  for (const field of fields) {
    if ("today" in field.dataset && !field.value) field.value = fieldDay(new Date());
    field.addEventListener("input", () => answered(field));
    answered(field);
  }
  byId("print").addEventListener("click", () => window.print());
  byId("copy").addEventListener("click", () => void copy());
  byId("empty").addEventListener("click", empty);
}

/** @param {HTMLInputElement} field */
function answered(field) {
  told.replaceChildren();
  if (field.dataset.kind === "state") void chooseState(field);
  else fill(field.dataset.name, "field", written(field));
  leaveOut();
}

/** What a field puts into the letter; a sum that is none is said beside it. @param {HTMLInputElement} field */
function written(field) {
  const text = field.value.trim();
  if (field.dataset.kind === "date") return dayInWords(text);
  if (field.dataset.kind !== "money") return text;
  const sum = text ? sumInWords(text) : "";
  complain(field, sum === null ? "Write a sum of dollars, like 12,345.67." : "");
  return sum ?? "";
}

/** @param {HTMLInputElement} field @param {string} words */
function complain(field, words) {
  const place = byId(`error-${field.dataset.name}`);
  place.replaceChildren(words);
  place.hidden = !words;
  field.toggleAttribute("aria-invalid", Boolean(words));
  if (words) field.setAttribute("aria-errormessage", place.id);
  else field.removeAttribute("aria-errormessage");
}

/** @param {string | undefined} name @param {string} kind @param {string} text */
function fill(name, kind, text) {
  for (const [slot, blank] of slots) {
    if (slot.dataset.field !== name || slot.dataset.kind !== kind) continue;
    slot.replaceChildren(text || blank);
    slot.toggleAttribute("data-filled", Boolean(text));
  }
}

/** A part that nobody must give is left out of a letter that was begun, as long as its slots are empty. */
function leaveOut() {
  const begun = fields.some((field) => field.value && !("today" in field.dataset));
  for (const block of letter.querySelectorAll("[data-optional]")) {
    block.toggleAttribute("data-left-out", begun && !block.querySelector("[data-filled]"));
  }
}

/** @param {HTMLInputElement} field */
async function chooseState(field) {
  const code = field.value;
  const place = byId("law");
  place.replaceChildren();
  name(field, "", "");
  if (!code) return;
  try {
    const found = await fetchData(`${desk.dataset.law}${code}.json`);
    if (field.value !== code) return;
    name(field, found.name, "");
    const address = `${(desk.dataset.root ?? "/").slice(0, -1)}${found.page}`;
    showLaw(place, found, address, (cite) => name(field, found.name, cite));
  } catch {
    place.replaceChildren("The rules of that state could not be loaded. Look them up on the page of your state.");
  }
}

/** @param {HTMLInputElement} field @param {string} state @param {string} cite */
function name(field, state, cite) {
  law = cite;
  fill(field.dataset.name, "field", state);
  fill(field.dataset.name, "law", law);
  leaveOut();
}

/** The letter as plain text; what is still empty stays a line to fill. @returns {string} */
function plainText() {
  const blocks = [...letter.querySelectorAll(".letter__block:not([data-left-out])")];
  return blocks.map((block) => [...block.childNodes].map(textOf).join("").trim()).join("\n\n");
}

/** @param {Node} node @returns {string} */
function textOf(node) {
  if (node.nodeName === "BR") return "\n";
  if (node.nodeName === "LI") return `- ${[...node.childNodes].map(textOf).join("")}\n`;
  if (node instanceof HTMLElement && node.matches(".slot:not([data-filled])")) return `________ (${node.textContent})`;
  return node.nodeName === "#text" && !(node.textContent ?? "").trim() ? "" : (node.textContent ?? "");
}

async function copy() {
  try {
    await navigator.clipboard.writeText(plainText());
    told.replaceChildren("Copied. Paste it where you write.");
  } catch {
    window.getSelection()?.selectAllChildren(letter);
    told.replaceChildren("The letter is marked. Press Ctrl and C to copy it.");
  }
}

function empty() {
  for (const field of fields) {
    field.value = "today" in field.dataset ? fieldDay(new Date()) : "";
    answered(field);
  }
  fields[0]?.focus();
}
