/**
 * What a creditor could take from a paycheck: the smallest limit that applies counts. Pure; the twin of pay.py.
 * Sums are whole cents, shares two whole numbers, so that no fraction is lost.
 * @module
 */

/** @typedef {[number, number]} Share a fraction: top and bottom */
/**
 * @typedef {{says: string, take: Share, gross?: boolean, hours?: number, wage?: "federal" | "state", over?: number,
 *   band?: "gross" | "disposable", up_to?: number, above?: number}} Limit `over`, `up_to` and `above` are cents a week
 */
/** @typedef {{cents: number, from: string}} Step an hourly minimum wage from a day on */
/**
 * @typedef {{banned?: boolean, family?: boolean, limits: Limit[], wages: Step[]}} PayLaw `family`: the head of one keeps
 *   more, by a rule that is no limit
 */
/** @typedef {{gross: number, disposable: number, weeks: Share}} Paycheck cents, and the weeks it pays for */
/** @typedef {{cents: number, by: "state" | "federal" | "banned", limit: number | null, open: boolean}} Taken */

/** @type {Record<string, Share>} A year has 52 weeks, 24 half months, 12 months. */
export const WEEKS = { weekly: [1, 1], "two-weeks": [2, 1], "half-month": [13, 6], monthly: [13, 3] };

/**
 * The most one creditor could take on a day: 0 where banned, else the smallest limit that applies. The federal limits
 * hold beside the state's own. `open`: a minimum wage of that day is not known, so it may be less.
 * @param {Paycheck} check @param {PayLaw} state @param {PayLaw} federal @param {string} day
 * @returns {Taken}
 */
export function couldTake(check, state, federal, day) {
  if (state.banned) return { cents: 0, by: "banned", limit: null, open: false };
  const hourly = { federal: inForce(federal.wages, day)?.cents, state: inForce(state.wages, day)?.cents };
  const found = [...limited(check, state.limits, hourly, "state"), ...limited(check, federal.limits, hourly, "federal")];
  const known = found.filter((one) => !one.open);
  const least = known.reduce((a, b) => (b.cents < a.cents ? b : a));
  return { ...least, open: least.cents > 0 && known.length < found.length };
}

/**
 * The hourly minimum wage of a day.
 * @param {Step[]} steps @param {string} day
 * @returns {Step | undefined}
 */
export function inForce(steps, day) {
  return steps.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}

/**
 * The cents a week that a limit leaves safe; undefined where the minimum wage of the day is not known.
 * @param {Limit} limit @param {{federal?: number, state?: number}} hourly
 * @returns {number | undefined}
 */
export function floorOf(limit, hourly) {
  if (!limit.hours || !limit.wage) return limit.over ?? 0;
  const wage = hourly[limit.wage];
  return wage === undefined ? undefined : limit.hours * wage;
}

/**
 * @param {Paycheck} check @param {Limit[]} limits @param {{federal?: number, state?: number}} hourly
 * @param {"state" | "federal"} by
 * @returns {Taken[]}
 */
function limited(check, limits, hourly, by) {
  return limits.flatMap((limit, place) => {
    if (!applies(limit, check)) return [];
    const safe = floorOf(limit, hourly);
    return [{ cents: part(limit, check, safe ?? 0), by, limit: place, open: safe === undefined }];
  });
}

/** Half a cent rounds up. @param {Limit} limit @param {Paycheck} check @param {number} safe @returns {number} */
function part({ take, gross }, check, safe) {
  const [weeks, share] = check.weeks;
  const top = take[0] * Math.max((gross ? check.gross : check.disposable) * share - safe * weeks, 0);
  const bottom = take[1] * share;
  return Math.floor((2 * top + bottom) / (2 * bottom));
}

/** Whether a week's pay is in the band a limit is for. @param {Limit} limit @param {Paycheck} check @returns {boolean} */
function applies({ band, up_to, above }, check) {
  const [weeks, share] = check.weeks;
  const pay = (band === "gross" ? check.gross : check.disposable) * share;
  return (up_to === undefined || pay <= up_to * weeks) && (above === undefined || pay > above * weeks);
}
