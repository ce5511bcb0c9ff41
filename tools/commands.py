"""The table of commands. A new command is one more row in it."""

import importlib
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from tools import browser, build, checker, child, packages
from tools.console import RefusalError, say
from tools.places import ADDRESSES, PYTHON, RUNTIME_LOCK, SCHEMAS, TEST_LOCK, from_root

REFUSED = 2
INTERRUPTED = 130
STOPPING_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@dataclass(frozen=True)
class Command:
    """A word after `run.py`: what it does in a line, and the function that does it and returns the exit code."""

    summary: str
    run: Callable[[list[str]], int]


def run_tests(arguments: list[str]) -> int:
    """Install, find a browser, build; then every test, whatever became of the build."""
    packages.install(RUNTIME_LOCK, TEST_LOCK)
    path = browser.prepare()
    say(f"The browser is {path}.")
    _prepare_checker()
    built = build.publish()
    tested = child.run(
        [PYTHON, "-m", "pytest", *from_root(arguments, Path.cwd())],
        {"SHORTFALL_BROWSER": path},
    )
    return tested or int(not built)


def _prepare_checker() -> None:
    # Without it one test is skipped, and that is said here; a machine without Java can still run the others.
    try:
        checker.prepare()
    except RefusalError as refusal:
        say(str(refusal))


def run_build(arguments: list[str]) -> int:
    """Install, check, build and swap."""
    if arguments:
        raise RefusalError(f"`build` takes no arguments; found {' '.join(arguments)}.", "python3 run.py build")
    packages.install(RUNTIME_LOCK)
    return int(not build.publish())


def run_check(arguments: list[str]) -> int:
    """Install, then pass on the checker's words and its exit code."""
    packages.install(RUNTIME_LOCK)
    return child.run([PYTHON, "-m", "lawbook", "check", *from_root(arguments, Path.cwd())])


def run_new(arguments: list[str]) -> int:
    """Install, then write a new file or question with its open lines marked TODO."""
    packages.install(RUNTIME_LOCK)
    return child.run([PYTHON, "-m", "lawbook.draft", *from_root(arguments, Path.cwd())])


def run_renew(arguments: list[str]) -> int:
    """Install, then write anew what is made from the model and the texts and kept in `docs/`."""
    if arguments:
        raise RefusalError(f"`renew` takes no arguments; found {' '.join(arguments)}.", "python3 run.py renew")
    packages.install(RUNTIME_LOCK)
    made = child.run([PYTHON, "-m", "lawbook.schema", SCHEMAS])
    return made or child.run([PYTHON, "-m", "lawbook_pelican.addresses", ADDRESSES])


def _later(name: str) -> Callable[[list[str]], int]:
    """The `main` of a module of `tools/`, imported when it is asked for: a check need not wait for a web server."""

    def run(arguments: list[str]) -> int:
        return int(importlib.import_module(f"tools.{name}").main(arguments))

    return run


COMMANDS = {
    "serve": Command("check, build and serve the site here, rebuilding on every edit [--port 8000]", _later("serve")),
    "test": Command("check and build, then run every test in a real browser [pytest's arguments]", run_tests),
    "build": Command("check, then build the site into output/", run_build),
    "check": Command("find every problem in the content and the law, without a build [files] [--github]", run_check),
    "new": Command(
        "start a file or a question with its open lines marked: state NV | article va-loans | faq NV", run_new
    ),
    "diff": Command("say in words what changed in the law since a commit: diff HEAD [--github]", _later("diff")),
    "hook": Command("let git check the texts before every commit", _later("hook")),
    "bench": Command("measure the built site beside its bars: reader | calculator", _later("bench")),
    "links": Command("ask every address in the texts whether it still answers", _later("links")),
    "renew": Command("write docs/schema/ anew from the model, and add new addresses to docs/addresses.txt", run_renew),
}


def main(arguments: list[str]) -> int:
    """Run the command the words ask for and return its exit code."""
    word, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if word not in COMMANDS:
        asked = word in {"", "-h", "--help"}
        say(usage() if asked else f"There is no command `{word}`. {usage()}")
        return 0 if word in {"-h", "--help"} else REFUSED
    for number in STOPPING_SIGNALS:
        signal.signal(number, _interrupt)
    try:
        return COMMANDS[word].run(rest)
    except RefusalError as refusal:
        say(str(refusal))
        return REFUSED
    except KeyboardInterrupt:
        say("\nStopped.")
        return INTERRUPTED


def usage() -> str:
    """Every command with its summary."""
    rows = (f"    python3 run.py {word:<6} {command.summary}" for word, command in COMMANDS.items())
    return "Type one of:\n" + "\n".join(rows)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    # Set by hand: a command started in the background would otherwise ignore the interrupt.
    raise KeyboardInterrupt
