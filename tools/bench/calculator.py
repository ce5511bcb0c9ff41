"""How long the calculator lets a reader with a slow phone wait, and what its first answer costs over the wire."""

import sys
from collections import defaultdict
from statistics import median

from playwright.sync_api import Browser, Locator, Page

from tools.bench import ended
from tools.bench.table import kilobytes, table
from tools.bench.wire import Reader, browsing, reader
from tools.console import Step, say
from tools.places import OUTPUT
from tools.site_server import serve_folder

STATES = ("TX", "CA", "NY", "FL", "NV")
SLOWER = 6  # this processor against a phone's, as Lighthouse and the bar have it
TIMES = 5
BAR = 50.0  # milliseconds from the press to the next frame
FIRST_ANSWER = 30.0  # thousands of bytes: scripts, one state's law, the words all states share

# From the press as the browser stamps it to the end of the next frame's work: a message posted while a frame is made
# is read when that frame is made.
WATCH = """() => {
  window.pressed = new Promise((done) => addEventListener("click", (event) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now() - event.timeStamp);
    port2.postMessage(null);
  }), { capture: true, once: true }));
}"""
OPEN_RADIOS = "#questions .field:not([hidden]):not(:has(input[type=radio]:checked)) input[type=radio]"
COSTS = ("state", "scripts", "law and words", "together", "bar", "", "page, style, pictures", "requests")
WHOLE = "#result[data-verdict]:not([aria-busy])"
Waits = dict[str, list[float]]


def main() -> None:
    """Print the waits and the bytes for five states."""
    server, address = serve_folder(OUTPUT)
    with browsing() as browser:
        waits = {code: _waits(browser, address, code) for code in STATES}
        costs = {code: _cost(browser, address, code) for code in STATES}
    server.stop()
    heads = ("press", *STATES, "median ms", "bar", "", "to an empty press")
    rows = [_row(action, waits) for action in waits[STATES[0]]]
    say(table(f"Press to next frame, processor {SLOWER} times slower", heads, rows))
    say(table("First answer: thousands of compressed bytes, without heads", COSTS, list(costs.values())))


def _row(action: str, waits: dict[str, Waits]) -> list[str]:
    each = [median(waits[code][action]) for code in STATES]
    nothing = median(wait for code in STATES for wait in waits[code]["on nothing"])
    shown = [f"{wait:.0f}" for wait in each]
    middle = median(each)
    bar = ["", ""] if action == "on nothing" else [f"{BAR:g}", "OVER" if max(each) >= BAR else ""]
    return [action, *shown, f"{middle:.0f}", *bar, f"{middle / nothing:.1f}x"]


def _waits(browser: Browser, address: str, code: str) -> Waits:
    """Each time a reader who was never here: the first press is the one that counts, before any code is warm."""
    found: Waits = defaultdict(list)
    with Step(f"Pressing in {code}"):
        for _ in range(TIMES):
            with reader(browser) as one:
                _choose(one, address, code)
                one.devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
                _press_all(one.page, found)
    return found


def _press_all(page: Page, found: Waits) -> None:
    found["on nothing"].append(_press(page, page.locator("h1")))
    _answer_all(page, found["an answer"])
    found["the button of the form"].append(_press(page, page.locator("#form [type=submit]")))
    page.wait_for_selector(WHOLE)
    found["a change in the result"].append(_press(page, page.locator("#result dl button").first))


def _answer_all(page: Page, waits: list[float]) -> None:
    """The first answer to each question, as long as answers open new ones."""
    while (radios := page.locator(OPEN_RADIOS)).count():
        waits.append(_press(page, radios.first))


def _press(page: Page, place: Locator) -> float:
    """Milliseconds from a press to the next frame."""
    place.scroll_into_view_if_needed()
    box = place.bounding_box()
    assert box, "what is pressed can be seen"  # noqa: S101
    page.evaluate(WATCH)
    # By the mouse itself: a locator's click listens to every event on its way and is paid for in the same frame.
    page.mouse.click(box["x"] + min(box["width"], 40) / 2, box["y"] + box["height"] / 2)
    return float(page.evaluate("pressed"))


def _cost(browser: Browser, address: str, code: str) -> list[str]:
    with reader(browser) as one:
        _choose(one, address, code)
        _answer_all(one.page, [])
        one.page.locator("#form [type=submit]").click()
        one.page.wait_for_selector(WHOLE)
        sizes: dict[str, int] = defaultdict(int)
        for part in one.received:
            sizes["law" if "/data/" in part.url else "Script" if part.kind == "Script" else "page"] += part.body
    counted = sizes["Script"] + sizes["law"]
    over = "OVER" if counted > FIRST_ANSWER * 1000 else ""
    shown = [kilobytes(size) for size in (sizes["Script"], sizes["law"], counted)]
    return [code, *shown, f"{FIRST_ANSWER:g}", over, kilobytes(sizes["page"]), str(len(one.received))]


def _choose(one: Reader, address: str, code: str) -> None:
    one.open(f"{address}/calculator/")
    one.page.locator("#state").select_option(code)
    one.page.wait_for_selector(OPEN_RADIOS)


if __name__ == "__main__":
    sys.exit(ended(main))
