/**
 * Finds, filters and sorts the rows of a table that is whole without it.
 * @module
 */

/**
 * Whether a row is wanted: one of the names or codes (commas between), and the answer.
 * @param {{name: string, code: string, verdict: string}} row
 * @param {string} find
 * @param {string} verdict
 * @returns {boolean}
 */
export function wanted(row, find, verdict) {
  const names = find.toLowerCase().split(",").map((name) => name.trim()).filter(Boolean);
  const named = names.some((name) => row.code.toLowerCase() === name || row.name.toLowerCase().includes(name));
  return (names.length === 0 || named) && (verdict === "" || row.verdict === verdict);
}

/**
 * Which of two cells stands first: by their order where they have one, else by their text.
 * @param {{order?: string, text: string}} one
 * @param {{order?: string, text: string}} other
 * @returns {number}
 */
export function before(one, other) {
  if (one.order !== undefined && other.order !== undefined) return Number(one.order) - Number(other.order);
  return one.text.localeCompare(other.text, "en", { numeric: true });
}

/** @param {HTMLTableElement} table @param {HTMLFormElement} tools */
function start(table, tools) {
  const rows = [...table.tBodies[0].rows];
  const status = tools.querySelector("[role=status]");
  const filter = () => {
    const given = new FormData(tools);
    for (const row of rows) {
      const { code = "", verdict = "" } = row.dataset;
      const name = row.cells[0].textContent ?? "";
      row.hidden = !wanted({ name, code, verdict }, String(given.get("find")), String(given.get("verdict")));
    }
    if (status) status.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length} states`;
  };
  tools.addEventListener("input", filter);
  tools.addEventListener("submit", (event) => event.preventDefault());
  for (const head of table.tHead?.rows[0].cells ?? []) sortable(table, head);
  tools.hidden = false;
  filter();
}

/** @param {HTMLTableElement} table @param {HTMLTableCellElement} head */
function sortable(table, head) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.sort = "";
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("click", () => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const other of head.parentElement?.children ?? []) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    sort(table.tBodies[0], head.cellIndex, up);
  });
}

/** @param {HTMLTableSectionElement} body @param {number} column @param {boolean} up */
function sort(body, column, up) {
  const cell = (/** @type {HTMLTableRowElement} */ row) => {
    const found = row.cells[column];
    return { order: found.dataset.order, text: found.textContent ?? "" };
  };
  const sorted = [...body.rows].sort((one, other) => (up ? 1 : -1) * before(cell(one), cell(other)));
  body.append(...sorted);
}

if (typeof document !== "undefined") {
  for (const tools of document.querySelectorAll("form[data-tools]")) {
    const table = document.querySelector(`table[data-table="${tools instanceof HTMLElement ? tools.dataset.tools : ""}"]`);
    if (table instanceof HTMLTableElement && tools instanceof HTMLFormElement) start(table, tools);
  }
}
