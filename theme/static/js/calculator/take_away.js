/**
 * What a reader takes away: a link, a page on paper, the last days for a calendar. All of it is made in the browser,
 * and fetched only when it is asked for.
 * @module
 */

import { calendarFile } from "./calendar.js";
import { headline } from "./days.js";
import { byId, h } from "./dom.js";
import { writeLink } from "./link.js";
import { button } from "./parts.js";
import { each, ownDay } from "./reading.js";
import { say } from "./words.js";

/**
 * Puts the answers into the address, and shows it to be copied.
 * @param {string} code @param {Record<string, string>} raw
 */
export function makeLink(code, raw) {
  window.history.replaceState(null, "", writeLink(code, raw));
  const box = /** @type {HTMLInputElement} */ (
    h("input", { class: "input calc-link", id: "link", type: "text", readonly: true, value: window.location.href })
  );
  const copied = h("p", { role: "status" });
  const copy = async () => {
    box.select();
    const done = navigator.clipboard
      ? await navigator.clipboard.writeText(box.value).then(
          () => true,
          () => false,
        )
      : false;
    copied.replaceChildren(say(done ? "copied" : "copy-yourself"));
  };
  byId("link-place").replaceChildren(
    h("label", { class: "field__label", for: "link" }, say("your-link")),
    h("p", { class: "field__hint" }, say("link-holds")),
    box,
    button(say("copy"), () => void copy()),
    copied,
  );
  box.focus();
  box.select();
}

/**
 * Prints the result, or one page of it for a counselor.
 * @param {boolean} sheet
 */
export function print(sheet) {
  document.body.classList.toggle("calc-sheet", sheet);
  window.print();
}

/**
 * Saves every last day of an answer: the lender's, both where it is not settled which counts, and the owner's own.
 * @param {import("./reading.js").Reading} reading
 */
export function saveDays(reading) {
  const { days, label } = headline(reading);
  const entry = (/** @type {string} */ what) => (/** @type {string} */ day) => ({
    day,
    title: `${what} (${reading.law.name})`,
    about: say("calendar-about"),
  });
  const own = each(reading.paths.map((path) => ownDay(path, reading.known)));
  const text = calendarFile(
    [...days.map(entry(label)), ...own.map(entry(say("your-last-day-title")))],
    new Date(),
    chance,
  );
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  h("a", { href: address, download: `shortfall-${reading.law.code}.ics` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name no other entry has. @returns {string} */
function chance() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
