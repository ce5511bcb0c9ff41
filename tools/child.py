"""Runs other programs so that none outlives the command that started it."""

import contextlib
import os
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tools.console import Step
from tools.places import ROOT

TICK = 5.0  # seconds between two signs of life on a progress line
GRACE = 15.0  # seconds a program gets to put its things away after an interrupt

Command = Sequence[str | Path]


@dataclass(frozen=True)
class Outcome:
    """How a program ended: its exit code, and everything it printed."""

    code: int
    output: str

    @property
    def ok(self) -> bool:
        """Whether the program ended with exit code 0."""
        return self.code == 0

    def tail(self, lines: int = 15) -> str:
        """The last lines of the output, where a program says what went wrong."""
        return "\n".join(self.output.splitlines()[-lines:])


def run(command: Command, env: Mapping[str, str] | None = None) -> int:
    """Run a program on this terminal and return its exit code."""
    process = start(command, env)
    try:
        return process.wait()
    except BaseException:
        stop(process)
        raise


def quietly(title: str, command: Command, env: Mapping[str, str] | None = None, umask: int = -1) -> Outcome:
    """Run a program behind one line of progress, keeping back what it prints; with an umask of its own if given."""
    with Step(title) as step, tempfile.TemporaryFile() as kept:
        process = start(command, env, kept, umask=umask)
        try:
            _wait(process, step)
        except BaseException:
            stop(process)
            raise
        kept.seek(0)
        step.failed = process.returncode != 0
        said = kept.read().decode("utf-8", "replace").strip()
        return Outcome(process.returncode, said or f"It ended with exit code {process.returncode} and said nothing.")


def answer(command: Command, seconds: float = 30) -> str | None:
    """What a program prints when it is asked something short; None when it fails, hangs or is not there."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=seconds, check=True, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace").strip()


def start(
    command: Command,
    env: Mapping[str, str] | None = None,
    output: IO[bytes] | None = None,
    *,
    umask: int = -1,
    asks: bool = False,
) -> subprocess.Popen[bytes]:
    """Start a program, on this terminal or with what it prints kept; end it with `stop`.

    `asks`: it is asked through its input and answers through its output, and only its errors are kept.
    """
    pipe, nothing = (subprocess.PIPE if asks else None), (subprocess.DEVNULL if output else None)
    # A session of its own: Ctrl-C reaches this program alone, which then stops the whole group, once.
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1", **(env or {})},
        stdin=pipe or nothing,
        stdout=pipe or output,
        stderr=output if asks else subprocess.STDOUT if output else None,
        start_new_session=True,
        umask=umask,
    )


def _wait(process: subprocess.Popen[bytes], step: Step) -> None:
    while True:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(TICK)
            return
        step.tick()


def stop(process: subprocess.Popen[bytes]) -> None:
    """Interrupt the program and its children; whatever is left after the grace is killed."""
    try:
        _signal(process, signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(GRACE)
    finally:
        _signal(process, signal.SIGKILL)
        process.wait()


def _signal(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    # macOS answers with PermissionError for a group whose last member has just ended.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, number)
