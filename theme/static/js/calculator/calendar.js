/**
 * A calendar file of last days (RFC 5545): lines end in CR LF, none is longer than 75 octets.
 * @module
 */

import { add } from "./dates.js";

/** @typedef {{day: string, title: string, about: string}} Entry */

const LONGEST = 75;

/**
 * The text of the file. `now` is the moment it is made; `id` makes each entry's own name in the world.
 * @param {Entry[]} entries @param {Date} now @param {() => string} id
 * @returns {string}
 */
export function calendarFile(entries, now, id) {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Shortfall//Calculator//EN",
    ...entries.flatMap((entry) => event(entry, stamp, id())),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/**
 * A whole day: it ends where the next one starts.
 * @param {Entry} entry @param {string} stamp @param {string} id
 * @returns {string[]}
 */
function event({ day, title, about }, stamp, id) {
  return [
    "BEGIN:VEVENT",
    `UID:${id}@shortfall`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${bare(day)}`,
    `DTEND;VALUE=DATE:${bare(add(day, { number: 1, unit: "days" }))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** @param {string} day @returns {string} */
function bare(day) {
  return day.replaceAll("-", "");
}

/** @param {string} text @returns {string} */
function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Folded by octets, never inside a character. @param {string} line @returns {string} */
export function folded(line) {
  const encoder = new TextEncoder();
  let [text, size] = ["", 0];
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > LONGEST) [text, size] = [`${text}\r\n `, 1];
    [text, size] = [text + character, size + octets];
  }
  return text;
}
