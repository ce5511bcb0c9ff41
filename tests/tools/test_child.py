"""Programs are run, watched and, above all, not left behind."""

import contextlib
import os
import signal
import subprocess
import sys

import pytest

from tools import child
from tools.places import ROOT

# A program that starts another one; both hold a pipe open for as long as they live, and neither ends by itself.
STUBBORN = """
import os, signal, subprocess, sys
if {deaf}:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
waiting = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN); signal.pause()"
other = subprocess.Popen([sys.executable, "-c", waiting])
print(os.getpid(), other.pid, flush=True)
signal.pause()
"""
RUNNER = """
import signal, sys
from tools import child, commands
if {in_background}:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
child.GRACE = 0.2
commands.COMMANDS["stubborn"] = commands.Command("", lambda rest: child.run([sys.executable, "-c", rest[0]]))
sys.exit(commands.main(["stubborn", sys.argv[1]]))
"""


def interrupted(runner: str, program: str, number: signal.Signals) -> tuple[str, int | None]:
    """Run a program, send the runner a signal, and wait for the last of them to end; what was said, and the code."""
    command = [sys.executable, "-c", runner, program]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        started = [int(pid) for pid in process.stdout.readline().split()]
        process.send_signal(number)
        try:
            # The pipe ends only when the last program that holds it has ended.
            said, _ = process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            for pid in (process.pid, *started):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            raise
    return said, process.returncode


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("deaf", [False, True])
def test_an_interrupted_command_leaves_nothing_running(number: signal.Signals, *, deaf: bool) -> None:
    runner = RUNNER.format(in_background=False)
    assert interrupted(runner, STUBBORN.format(deaf=deaf), number) == ("\nStopped.\n", 130)


def test_an_interrupt_reaches_a_command_that_was_started_in_the_background() -> None:
    # A shell without job control starts what it puts in the background with the interrupt ignored.
    runner = RUNNER.format(in_background=True)
    assert interrupted(runner, STUBBORN.format(deaf=False), signal.SIGINT) == ("\nStopped.\n", 130)


def test_a_quiet_step_keeps_what_was_printed(capfd: pytest.CaptureFixture[str]) -> None:
    program = "import sys; print('out'); print('error', file=sys.stderr); sys.exit(3)"
    outcome = child.quietly("Trying", [sys.executable, "-u", "-c", program])
    assert (outcome.code, outcome.ok, outcome.output) == (3, False, "out\nerror")
    assert capfd.readouterr().out.startswith("Trying ... failed after ")


def test_a_program_that_says_nothing_is_spoken_for() -> None:
    outcome = child.quietly("Trying", [sys.executable, "-c", "raise SystemExit(3)"])
    assert outcome.output == "It ended with exit code 3 and said nothing."


def test_a_long_story_is_told_from_its_end() -> None:
    assert child.Outcome(1, "a\nb\nc").tail(2) == "b\nc"


def test_a_program_has_its_own_environment_and_umask() -> None:
    program = "import os; print(os.environ['WORD'], os.environ['PYTHONUTF8'], oct(os.umask(0)))"
    outcome = child.quietly("Trying", [sys.executable, "-c", program], {"WORD": "a b"}, umask=0o027)
    assert outcome.output == "a b 1 0o27"


def test_a_program_runs_at_the_root() -> None:
    assert child.quietly("Trying", [sys.executable, "-c", "import os; print(os.getcwd())"]).output == os.fspath(ROOT)


@pytest.mark.parametrize("program", ["raise SystemExit(1)", "import signal; signal.pause()"])
def test_a_program_that_fails_or_hangs_gives_no_answer(program: str) -> None:
    assert child.answer([sys.executable, "-c", program], seconds=0.2) is None


def test_a_program_that_is_not_there_gives_no_answer() -> None:
    assert child.answer(["no-such-program", "--version"]) is None
