/**
 * The top of the result: what to beware of, the verdict, the sum, the last day in the largest figures.
 * @module
 */

import { headline, left } from "./days.js";
import { h } from "./dom.js";
import { barsOf, button, mark, notice, time } from "./parts.js";
import { assumed, each, mayAsk, ownDay } from "./reading.js";
import { bars, surplus } from "./sums.js";
import { timelineOf } from "./timeline.js";
import { inWords, listed, say, weekend } from "./words.js";
import { dollars } from "../money.js";

/** @typedef {import("./result.js").Context} Context */
/** @typedef {import("./reading.js").Reading} Reading */

/**
 * What stands before the answer: values we could not read, old law, days still to come, a surplus.
 * @param {Context} context
 * @returns {(HTMLElement | null)[]}
 */
export function notices({ reading, today, bad, untouched }) {
  const { law, known } = reading;
  const coming = [known.facts.sold, known.days.trigger].filter((day) => typeof day === "string" && day > today);
  const over = surplus(known);
  const strange =
    typeof known.facts.foreclosure === "string" &&
    !law.questions.some((one) => one.options?.some(([value]) => value === known.facts.foreclosure));
  const warn = (/** @type {string} */ key, /** @type {Record<string, string>} */ blanks = {}) =>
    notice(say(`${key}-title`), [h("p", {}, say(key, blanks))]);
  return [
    untouched ? warn("warn-typical", { state: law.name }) : null,
    bad.length ? warn("warn-bad", { names: listed(bad.map((name) => labelOf(reading, name))) }) : null,
    strange ? warn("warn-kind", { state: law.name }) : null,
    today > law.again ? warn("warn-old", { day: inWords(law.again), state: law.name }) : null,
    coming.length ? warn("warn-future", { day: inWords(String(coming[0])) }) : null,
    over ? warn("warn-surplus", { sum: dollars(over) }) : null,
  ];
}

/** What a name of the link is called; a name we do not know stays as it is. @param {Reading} reading @param {string} name */
function labelOf({ law, everywhere }, name) {
  const question = law.questions.find((one) => one.name === name) ?? everywhere.sums[name] ?? everywhere.events[name];
  return question?.label ?? name;
}

/**
 * The answer itself: the verdict, the sum in a sentence, the last day. The rest of the block is made when these are seen.
 * @param {Context} context
 * @returns {HTMLElement}
 */
export function answerBlock(context) {
  const { answer } = context.reading;
  return h(
    "div",
    { class: "answer wide", "data-verdict": answer.verdict },
    h("p", { class: "calc-case" }, caseLine(context.reading)),
    h(
      "h2",
      { class: "verdict answer__verdict", id: "result-title", tabindex: -1 },
      nothingLeft(context.reading) ? null : mark(answer.verdict),
      " ",
      h("span", {}, verdictWords(context.reading)),
    ),
    h("p", { class: "answer__text" }, sentence(context.reading)),
    h("div", { class: "answer__parts" }, deadlineBox(context)),
  );
}

/**
 * The rest of the block: the time and the sum drawn, the day the law was checked, the ways on.
 * @param {HTMLElement} block @param {Context} context
 */
export function completeAnswer(block, { reading, act }) {
  const { answer, law, known, paths } = reading;
  const range = { low: answer.low ?? 0, high: answer.high };
  const sums = barsOf(bars(range, known.money, paths.every((path) => path.strict)));
  const { row } = headline(reading);
  const drawn = [row && timelineOf(row.line), sums && h("div", { class: "answer__sum" }, h("p", {}, say("the-sum")), sums)];
  block.querySelector(".answer__parts")?.append(...drawn.filter((one) => one instanceof Element));
  block.append(
    h("p", { class: "answer__checked" }, say("checked-on"), " ", time(law.reviewed), ". ", say("check-again"), " ", time(law.again), "."),
    waysOn(act),
  );
}

/** @param {Context["act"]} act @returns {HTMLElement} */
function waysOn(act) {
  const change = button(say("change-answers"), () => act.change(""));
  const print = button(say("print"), act.print);
  const sheet = button(say("print-sheet"), act.sheet);
  return h("div", { class: "answer__actions" }, change, print, sheet);
}

/** @param {Reading} reading @returns {string} */
function caseLine({ law, known }) {
  const names = known.facts.lien === "junior" ? ["foreclosure", "lien"] : ["foreclosure"];
  const words = names.map(
    (name) =>
      law.questions.find((one) => one.name === name)?.options?.find(([value]) => value === known.facts[name])?.[1],
  );
  const inside = words.flatMap((one) => (one ? [one[0].toLowerCase() + one.slice(1)] : []));
  return [law.name, ...inside].join(", ");
}

/** By these figures nothing is left, whatever the law would let them claim. @param {Reading} reading */
const nothingLeft = ({ answer }) => answer.high === 0 && answer.verdict !== "barred";

/**
 * The verdict's line: that nothing is left, or the limit where all that may decide name the same one.
 * @param {Reading} reading
 * @returns {string}
 */
export function verdictWords(reading) {
  if (nothingLeft(reading)) return say("nothing-left");
  const { answer, paths } = reading;
  const heads = each(
    paths.map((path) => (path.verdict === "limited" ? (path.rule.head ?? path.credit?.head) : undefined)),
  );
  return answer.verdict === "limited" && heads.length === 1 ? heads[0] : say(`verdict-${answer.verdict}`);
}

/**
 * The answer as one short text.
 * @param {Reading} reading
 * @returns {string}
 */
export function sentence(reading) {
  const { answer, paths, matter, tooMany, law } = reading;
  if (tooMany) return say("too-many");
  if (answer.verdict === "barred")
    return [say("range-none"), paths.some((path) => path.rule.unless) ? say("see-exception") : ""].join(" ").trim();
  const facts = matter.map((name) => law.questions.find((one) => one.name === name)?.label ?? name);
  const doubt =
    answer.verdict === "unsettled"
      ? say("unsettled-text")
      : answer.verdict === "depends" && facts.length === 0
        ? say("depends-text")
        : "";
  const either = answer.verdict === "depends" && mayAsk(paths) ? say("either-way") : "";
  // Where nothing is left either way, no fact makes a difference to the reader.
  const open = facts.length && answer.high !== 0 ? say("turns-on", { facts: listed(facts) }) : "";
  return [sumWords(answer), either, doubt, open]
    .filter(Boolean)
    .join(" ");
}

/** @param {{low: number | null, high: number | null}} range @returns {string} */
function sumWords({ low, high }) {
  if (high === null) return say("range-unknown");
  if (high === 0) return say("range-zero");
  return low === high
    ? say("range-up-to", { high: dollars(high) })
    : say("range-between", { low: dollars(low ?? 0), high: dollars(high) });
}

/** @param {Context} context @returns {HTMLElement} */
function deadlineBox({ reading, today, act }) {
  const { label, figure, small, days, row, sure } = headline(reading);
  const own = ownStep(reading, today);
  const missing = row && days.length === 0 && row.within;
  const large = days.length === 1 && figure.length === 1;
  // The month keeps its day beside it where a date takes two lines.
  const whole = figure.map((part) => (days.length ? part.replace(" ", "\u00a0") : part));
  const parts = whole.map((part, place) => h("span", {}, place ? `${say("or")} ${part}` : part));
  return h(
    "div",
    { class: "deadline" },
    h("p", { class: "deadline__label" }, label),
    h(
      "p",
      { class: `deadline__figure ${large ? "" : "deadline__figure--words"}` },
      parts,
      small ? h("small", {}, small) : null,
    ),
    days.length
      ? h("p", { class: "deadline__left" }, days.map((day) => left(day, today)).join(`, ${say("or")} `))
      : null,
    days.length ? h("p", { class: "deadline__more" }, say("by-your-clock", { day: inWords(today) })) : null,
    row
      ? h(
          "p",
          {},
          row.says,
          days.some((day) => day < today) ? ` ${row.ends} ${say("day-past-warning")}` : "",
          days.length === 1 && weekend(days[0]) ? ` ${say("day-weekend", { day: weekend(days[0]) })}` : "",
          sure ? "" : ` ${say("only-if")}`,
        )
      : null,
    days.length && assumed(reading).includes("sold") ? assumedSale(reading) : null,
    own,
    missing ? h("p", {}, say("day-missing")) : null,
    days.length || own ? button(say("calendar"), act.calendar, "button--second no-print") : null,
    missing ? button(say("add-day"), () => act.change("days"), "button--second no-print") : null,
  );
}

/** @param {Reading} reading @returns {HTMLElement} */
function assumedSale({ known }) {
  return h("p", {}, h("strong", {}, say("assumed-sale", { day: inWords(String(known.facts.sold)) })));
}

/** The owner's own step, where one and the same may be hers in every case left. @param {Reading} reading @param {string} today */
function ownStep({ paths, known }, today) {
  const asks = each(paths.map((path) => path.credit?.ask));
  const day = asks.length === 1 ? each(paths.map((path) => ownDay(path, known)))[0] : null;
  if (!day) return null;
  const last = h("strong", {}, say("your-last-day", { day: inWords(day) }));
  return h(
    "p",
    { class: "calc-own" },
    asks[0].says,
    " ",
    last,
    ` (${left(day, today)}.) `,
    day < today ? say("your-day-past") : "",
  );
}
