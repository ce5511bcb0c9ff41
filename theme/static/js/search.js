/**
 * Searches the site's own index, in the reader's browser; nothing typed leaves it.
 * The list of every page stands below and needs none of this.
 * @module
 */

const MOST = 20;
const WAIT = 200;
/** @type {Record<string, string>} */
const SIGNS = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&amp;": "&" };

/**
 * An excerpt parted into plain text and found words: the index gives it with marks and written-out signs.
 * @param {string} excerpt
 * @returns {{text: string, found: boolean}[]}
 */
export function parts(excerpt) {
  return excerpt.split(/(<mark>.*?<\/mark>)/).filter(Boolean).map((part) => ({
    text: part.replace(/<\/?mark>/g, "").replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (sign) => SIGNS[sign]),
    found: part.startsWith("<mark>"),
  }));
}

/**
 * What is said of a search.
 * @param {number} count @param {string} asked
 * @returns {string}
 */
export function says(count, asked) {
  if (count === 0) return `Nothing found for “${asked}”. Every page is in the list below.`;
  return count === 1 ? `1 result for “${asked}”` : `${count} results for “${asked}”`;
}

/** Where a find leads. @param {any} data @param {string} base where the site lives */
const address = (data, base) => (data.meta.url ? base + data.meta.url.slice(1) : data.url);

/**
 * Each address once: a page can be found by its own words and by those readers type for it.
 * @param {any[]} found @param {string} base
 */
function once(found, base) {
  const first = new Map(found.toReversed().map((data) => [address(data, base), data]));
  return found.filter((data) => first.get(address(data, base)) === data);
}

/**
 * What a reader means stands first: the page whose other words they typed, whole ("repo" is no "report"), and a state by
 * its name. All else keeps the order of the index.
 * @param {any[]} found @param {string} words
 */
export function meantFirst(found, words) {
  const asked = words.toLowerCase().split(/\s+/);
  const meant = (/** @type {any} */ { meta, filters }) => {
    const says = meta.words ?? (filters?.shelf?.includes("States") ? meta.title : "");
    const own = new Set(says.toLowerCase().split(/\s+/));
    return asked.every((word) => own.has(word));
  };
  return [...found.filter(meant), ...found.filter((one) => !meant(one))];
}

/** @param {any} data @param {string} base where the site lives */
function line(data, base) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = address(data, base);
  link.textContent = data.meta.title ?? "";
  const shelf = document.createElement("span");
  shelf.className = "found__shelf";
  shelf.textContent = (data.filters.shelf ?? []).join(", ");
  const text = document.createElement("p");
  text.append(...parts(data.meta.summary ?? data.excerpt).map(({ text: words, found }) => (found ? marked(words) : words)));
  item.append(link, shelf, text);
  return item;
}

/** @param {string} words */
function marked(words) {
  const mark = document.createElement("mark");
  mark.textContent = words;
  return mark;
}

/** @param {HTMLFormElement} form */
function start(form) {
  const status = /** @type {HTMLElement} */ (document.querySelector("[data-search-status]"));
  const list = /** @type {HTMLElement} */ (document.querySelector("[data-search-found]"));
  const base = form.dataset.base ?? "/";
  let index, last = 0, timer = 0;

  const open = async () => {
    const loaded = await import(new URL(form.dataset.search ?? "", location.href).href);
    // The worker would need a policy of its own; the page's policy covers the page.
    await loaded.options({ noWorker: true, baseUrl: base, excerptLength: 24 });
    return loaded;
  };
  const show = async () => {
    const number = ++last;
    const given = new FormData(form);
    const words = String(given.get("q")).trim();
    const shelf = String(given.get("in"));
    remember(words, shelf);
    if (!words) return clear();
    try {
      index ??= await open();
      const { results } = await index.search(words, { filters: shelf ? { shelf } : {} });
      const found = await Promise.all(results.slice(0, MOST).map((/** @type {any} */ one) => one.data()));
      if (number === last) fill(says(results.length, words), meantFirst(once(found, base), words), results.length > MOST);
    } catch {
      status.textContent = "The search index could not be read. Every page is in the list below.";
    }
  };
  /** @param {string} words @param {any[]} found @param {boolean} many */
  const fill = (words, found, many) => {
    status.textContent = many ? `${words}. The first ${MOST} are shown.` : words;
    list.replaceChildren(...found.map((data) => line(data, base)));
    list.hidden = found.length === 0;
  };
  const clear = () => {
    status.textContent = "";
    list.hidden = true;
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, WAIT);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  form.hidden = false;
  asked(form);
  show();
}

/** Put what the address asks for into the form. @param {HTMLFormElement} form */
function asked(form) {
  const given = new URLSearchParams(location.search);
  for (const name of ["q", "in"]) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = given.get(name) ?? "";
  }
}

/** Keep the search in the address, so that going back finds it again. @param {string} words @param {string} shelf */
function remember(words, shelf) {
  const kept = new URLSearchParams();
  if (words) kept.set("q", words);
  if (shelf) kept.set("in", shelf);
  const query = kept.toString();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
}

if (typeof document !== "undefined") {
  const form = document.querySelector("form[data-search]");
  if (form instanceof HTMLFormElement) start(form);
}
