/**
 * Puts two states side by side, from the rows of the table that is whole without it.
 * @module
 */

/**
 * The cells of two rows turned into lines: what is asked, then both answers.
 * @template Cell
 * @param {string[]} heads
 * @param {Cell[]} left
 * @param {Cell[]} right
 * @returns {{head: string, cells: [Cell, Cell], same: boolean}[]} without the first column, the names
 */
export function lines(heads, left, right) {
  const text = (/** @type {any} */ cell) => (cell.textContent ?? String(cell)).trim();
  return heads.slice(1).map((head, number) => {
    const cells = /** @type {[Cell, Cell]} */ ([left[number + 1], right[number + 1]]);
    return { head, cells, same: text(cells[0]) === text(cells[1]) };
  });
}

/** @param {string} name @param {string} scope @param {Node[]} inside @returns {HTMLElement} */
function cell(name, scope, inside) {
  const made = document.createElement(name);
  if (scope) made.setAttribute("scope", scope);
  made.append(...inside);
  return made;
}

/** @param {Element} from @returns {Node[]} */
function copied(from) {
  return [...from.childNodes].map((node) => node.cloneNode(true));
}

/** @param {HTMLTableElement} table @param {HTMLTableRowElement} left @param {HTMLTableRowElement} right @returns {HTMLTableElement} */
function pair(table, left, right) {
  const heads = [...(table.tHead?.rows[0].cells ?? [])].map((head) => head.textContent ?? "");
  const made = document.createElement("table");
  made.className = "table table--pair";
  const caption = made.createCaption();
  caption.textContent = `${left.cells[0].textContent} and ${right.cells[0].textContent}`;
  const top = made.createTHead().insertRow();
  top.append(cell("th", "col", [document.createTextNode("Question")]), ...[left, right].map((row) => cell("th", "col", copied(row.cells[0]))));
  const body = made.createTBody();
  for (const line of lines(heads, [...left.cells], [...right.cells])) {
    const row = body.insertRow();
    if (!line.same) row.dataset.differs = "";
    row.append(cell("th", "row", [document.createTextNode(line.head)]), ...line.cells.map((one) => cell("td", "", copied(one))));
  }
  return made;
}

/** @param {HTMLTableElement} table @param {HTMLElement} section @param {HTMLFormElement} form @param {HTMLElement} place */
function start(table, section, form, place) {
  const byCode = new Map([...table.tBodies[0].rows].map((row) => [row.dataset.code ?? "", row]));
  const show = () => {
    const given = new FormData(form);
    const [left, right] = ["left", "right"].map((name) => byCode.get(String(given.get(name))));
    place.replaceChildren(...(left && right ? [pair(table, left, right)] : []));
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  section.hidden = false;
  show();
}

if (typeof document !== "undefined") {
  const section = document.querySelector("section[data-pair]");
  const [table, form, place] = [document.querySelector("table[data-table=states]"), section?.querySelector("form"), section?.querySelector("[data-pair-table]")];
  if (section instanceof HTMLElement && table instanceof HTMLTableElement && form instanceof HTMLFormElement && place instanceof HTMLElement) {
    start(table, section, form, place);
  }
}
