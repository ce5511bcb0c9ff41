"""The program that makes the site while it is being written, and the search index after it: both run beside `serve`."""

import contextlib
import json
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import IO

from tools import child, headers
from tools.child import Outcome
from tools.console import Step
from tools.places import PLUGINS, PYTHON, ROOT

SETTINGS = ROOT / "pelicanconf.py"
MAKES: child.Command = (PYTHON, "-m", "lawbook_pelican.preview", SETTINGS)
INDEXES: child.Command = (PYTHON, "-m", "lawbook_pelican.after_build")


class Beside:
    """A program that runs beside this one, with what it prints kept."""

    def __init__(self, command: child.Command, *, asks: bool = False) -> None:
        self._kept: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 -- as long as the program
        self.process = child.start(command, output=self._kept, asks=asks)

    def last_words(self) -> str:
        """What it printed, once it has ended."""
        self.process.wait()
        self._kept.seek(0)
        said = self._kept.read().decode("utf-8", "replace").strip()
        self.stop()
        return said

    def stop(self) -> None:
        """End it, if it has not ended."""
        child.stop(self.process)
        for file in (self.process.stdin, self.process.stdout, self._kept):
            # What was not yet sent has nobody to read it.
            with contextlib.suppress(BrokenPipeError):
                if file:
                    file.close()


class Maker:
    """Makes the site in a program that lives on between two edits, so that it need not read everything again."""

    def __init__(self, command: child.Command = MAKES) -> None:
        self._command = command
        self._beside: Beside | None = None

    def make(self, folder: Path, changed: Iterable[Path] = ()) -> Outcome:
        """The site in a folder, or what went wrong. A program that was itself changed is started afresh."""
        if any(path.is_relative_to(PLUGINS) or path == SETTINGS for path in changed):
            self.stop()
        with Step("Checking and building") as step:
            said = self._ask(folder) or "\n".join(headers.problems_of(folder / "_headers"))
            step.failed = bool(said)
        return Outcome(int(step.failed), said)

    def stop(self) -> None:
        """End the program."""
        if self._beside is not None:
            self._beside.stop()
        self._beside = None

    def _ask(self, folder: Path) -> str:
        """What the program answers; what it printed where it ended instead."""
        self._beside = self._beside or Beside(self._command, asks=True)
        asked, answers = self._beside.process.stdin, self._beside.process.stdout
        assert asked and answers, "a program that is asked has both pipes"  # noqa: S101, PT018
        with contextlib.suppress(BrokenPipeError):
            asked.write(f"{folder}\n".encode())
            asked.flush()
        answer = answers.readline()
        if answer:
            return str(json.loads(answer))
        ended, self._beside = self._beside, None
        return ended.last_words() or "The program that builds the site ended without a word."


class Indexer:
    """Makes the search index of the newest site once edits rest; an edit meanwhile stops it."""

    RESTS = 20  # looks without an edit

    def __init__(self, command: child.Command = INDEXES) -> None:
        self._command = command
        self._beside: Beside | None = None
        self._folder: Path | None = None
        self._looks = 0

    def wants(self, folder: Path) -> None:
        """Take this site next."""
        self.stop()
        self._folder, self._looks = folder, 0

    def rest(self) -> str:
        """Called at every look that finds no edit. Returns what went wrong with the index, once."""
        self._looks += 1
        if self._folder and self._looks >= self.RESTS:
            self._beside, self._folder = Beside([*self._command, self._folder]), None
        if self._beside is None or self._beside.process.poll() is None:
            return ""
        ended, self._beside = self._beside, None
        said = ended.last_words()
        return said if ended.process.returncode else ""

    def stop(self) -> None:
        """Leave the index as it is."""
        if self._beside is not None:
            self._beside.stop()
        self._beside = self._folder = None
