/**
 * What a reader takes away: a link, a case sheet on paper, the last days for a calendar. All of it is made in the browser,
 * and fetched only when it is asked for.
 * @module
 */

import { calendarFile } from "./calendar.js";
import { caseSheet } from "./case_sheet.js";
import { add } from "./dates.js";
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
 * Prints one side of Letter for a counselor. The sheet is there while it is printed, and no longer.
 * @param {HTMLElement} place @param {Pick<import("./result.js").Context, "reading" | "today" | "raw" | "backed">} context
 * @param {import("./law.js").Later["sheet"]} lists
 */
export function printSheet(place, context, lists) {
  place.querySelector(".sheet")?.remove();
  const sheet = caseSheet(context, lists);
  place.append(sheet);
  document.body.classList.add("calc-sheet");
  const done = () => {
    document.body.classList.remove("calc-sheet");
    sheet.remove();
  };
  window.addEventListener("afterprint", done, { once: true });
  window.print();
}

/**
 * Saves every last day of an answer: the lender's, both where it is not settled which counts, and the owner's own. The
 * owner's steps that are still to come stand with them: two weeks before her own day, and the day after the lender's.
 * @param {import("./reading.js").Reading} reading @param {string} today
 */
export function saveDays(reading, today) {
  const { days, label } = headline(reading);
  const entry = (/** @type {string} */ what, about = say("calendar-about")) => (/** @type {string} */ day) => ({
    day,
    title: `${what} (${reading.law.name})`,
    about,
  });
  const own = each(reading.paths.map((path) => ownDay(path, reading.known)));
  const soon = own.map((day) => add(day, { number: -14, unit: "days" }));
  const after = days.slice(-1).map((day) => add(day, { number: 1, unit: "days" }));
  const steps = [
    ...soon.map(entry(say("calendar-soon"))),
    ...after.map(entry(say("calendar-after"), say("calendar-after-about"))),
  ];
  const text = calendarFile(
    [
      ...days.map(entry(label)),
      ...own.map(entry(say("calendar-own"))),
      ...steps.filter(({ day }) => day >= today),
    ],
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
