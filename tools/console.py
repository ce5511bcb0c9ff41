"""What the person at the terminal reads: one line per step, and refusals that say what to type."""

import shlex
import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self


class RefusalError(Exception):
    """The command cannot go on: the reason, then the exact commands to type, one a line."""

    def __init__(self, reason: str, *commands: str) -> None:
        typed = "\n".join(f"    {command}" for command in commands)
        super().__init__(f"{reason} Type:\n{typed}")


def this_command() -> str:
    """The command as it was typed."""
    return shlex.join(["python3", *sys.argv])


def say(line: str) -> None:
    """Print one line at once, also into a pipe."""
    print(line, flush=True)


class Step:
    """One line of progress: `Installing the packages ... 5 s ... 9 s`.

    `tick()` is called every few seconds while the work runs and adds the time so far.
    """

    def __init__(self, title: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._title = title
        self._clock = clock
        self.failed = False

    def __enter__(self) -> Self:
        self._start = self._clock()
        self._print(f"{self._title} ...")
        return self

    def tick(self) -> None:
        """Add the seconds so far to the line."""
        self._print(f" {self._seconds()} ...")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        how = "stopped after " if kind else "failed after " if self.failed else ""
        self._print(f" {how}{self._seconds()}\n")

    def _seconds(self) -> str:
        return f"{self._clock() - self._start:.1f} s"

    @staticmethod
    def _print(text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()
