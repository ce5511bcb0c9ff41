/**
 * The timeline of a row of the deadlines, drawn as the state's page draws it.
 * @module
 */

import { draw, h } from "./dom.js";

/**
 * Sentences with their figure apart; stretches as kind, lane, start and width in percent; a cut as lane and place.
 * @typedef {{asks: string[], wins: string[], note: string, parts: [string, number, number, number][], cut: number[]}} Line
 */

/** @type {Record<string, string>} Each kind of stretch in the theme's own class, whole: the page's style is cut to what it finds. */
const FILLS = {
  ask: "timeline__ask",
  maybe: "timeline__maybe",
  lost: "timeline__lost",
  case: "timeline__case",
  life: "timeline__life",
};

/** @param {Line} line @returns {HTMLElement} */
export function timelineOf({ asks, wins, note, parts, cut }) {
  const two = wins.length > 0;
  const lane = (/** @type {number} */ at) => (at ? "55%" : 0);
  const bars = parts.map(([kind, at, x, width]) =>
    draw("rect", { class: FILLS[kind], x: `${x}%`, y: lane(at), width: `${width}%`, height: two ? "45%" : "100%" }),
  );
  if (cut.length)
    bars.push(
      draw(
        "svg",
        { x: `${cut[1]}%`, y: lane(cut[0]), width: 14, height: "45%", viewBox: "0 0 14 10", preserveAspectRatio: "none" },
        draw("path", { class: "timeline__cut", d: "M5-1h8l-4 12H1z" }),
      ),
    );
  const said = (/** @type {string[]} */ [figure, rest]) => h("p", {}, h("strong", {}, figure), rest);
  return h(
    "figure",
    { class: "timeline" },
    said(asks),
    draw("svg", { class: two && "timeline--two", "aria-hidden": "true" }, ...bars),
    two && said(wins),
    note && h("figcaption", {}, note),
  );
}
