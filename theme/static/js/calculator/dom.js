/**
 * Makes elements. Text goes in as text nodes only: no string is ever read as HTML.
 * @module
 */

/** @typedef {Node | string | null | undefined | false} Piece */
/** @typedef {Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>} Props */

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element. A function among the properties listens to the event of that name; `true` is an empty attribute.
 * @param {string} tag @param {Props} [props] @param {...(Piece | Piece[])} pieces
 * @returns {HTMLElement}
 */
export function h(tag, props = {}, ...pieces) {
  return filled(document.createElement(tag), props, pieces);
}

/**
 * An element of a drawing.
 * @param {string} tag @param {Props} props @param {...Piece} pieces
 * @returns {SVGElement}
 */
export function draw(tag, props, ...pieces) {
  return filled(/** @type {SVGElement} */ (document.createElementNS(SVG, tag)), props, pieces);
}

/**
 * @template {Element} T
 * @param {T} node @param {Props} props @param {(Piece | Piece[])[]} pieces
 * @returns {T}
 */
function filled(node, props, pieces) {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, String(value));
  }
  for (const piece of pieces.flat()) if (piece) node.append(piece);
  return node;
}

/**
 * The element of an id that the page must have.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page must have an element with the id ${id}.`);
  return found;
}

/**
 * Does what can wait until the reader has seen the next frame.
 * @param {() => void} work
 */
export function afterPaint(work) {
  requestAnimationFrame(() => setTimeout(work));
}
