"""`run.py bench`: measures the built site beside its bars. What it prints is of this machine and this moment."""

import os
from collections.abc import Callable
from pathlib import Path

from tools import browser, build, child, packages
from tools.console import RefusalError, say
from tools.places import PYTHON, ROOT, RUNTIME_LOCK, TEST_LOCK

SCRATCH = ROOT / ".bench"  # what is compared with is built here; git ignores it
WHAT = ("reader", "calculator")
BUSY = 0.75  # running programs per processor, above which times say little


def main(arguments: list[str]) -> int:
    """Build the site, then measure what the one argument names, in the `.venv` that has the browser's driver."""
    if len(arguments) != 1 or arguments[0] not in WHAT:
        raise RefusalError("`bench` needs to know what to measure.", *(f"python3 run.py bench {what}" for what in WHAT))
    packages.install(RUNTIME_LOCK, TEST_LOCK)
    path = browser.prepare()
    if not build.publish():
        return 1
    _warn_of_a_busy_machine()
    # CHROME_PATH is Lighthouse's name for it.
    return child.run([PYTHON, "-m", f"tools.bench.{arguments[0]}"], {"CHROME_PATH": path, "PYTHONPATH": str(ROOT)})


def ended(measure: Callable[[], None]) -> int:
    """The exit code of a measuring program, a refusal printed as the commands print theirs."""
    try:
        measure()
    except RefusalError as refusal:
        say(str(refusal))
        return 2
    return 0


def chromium() -> Path:
    """The browser that `main` found, for the measuring program."""
    return Path(os.environ["CHROME_PATH"])


def _warn_of_a_busy_machine() -> None:
    load, processors = os.getloadavg()[0], os.cpu_count() or 1
    if load > BUSY * processors:
        say(f"This machine is busy (load {load:.1f} on {processors} processors): a quiet one is faster.")
