"""`run.py serve`: the site on this machine, rebuilt on every edit, until Ctrl-C."""

import argparse
import contextlib
import errno
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from tools import packages, watch
from tools.child import Outcome
from tools.console import RefusalError, say
from tools.places import ROOT, RUNTIME_LOCK
from tools.preview_server import PreviewServer
from tools.workshop import Indexer, Maker

PORT = 8000
LOOK_EVERY = 0.05  # seconds; an edit counts when two looks agree, and is to be seen within a second


def main(arguments: list[str]) -> int:
    """Install, check, build and serve; rebuild until the command is interrupted, which is its normal end."""
    port = _port(arguments)
    packages.install(RUNTIME_LOCK)
    with tempfile.TemporaryDirectory(prefix="shortfall-") as workshop, contextlib.suppress(KeyboardInterrupt):
        serve(Path(workshop), port)
    say("Stopped.")
    return 0


def serve(workshop: Path, port: int) -> None:
    """Serve what is built in the workshop until the command is interrupted."""
    nothing_yet = workshop / "nothing-yet"
    nothing_yet.mkdir()
    server, maker, indexer = _bind(nothing_yet, port), Maker(), Indexer()
    try:
        builds = Builds(workshop, server, maker.make, indexer.wants)
        seen = watch.look()
        builds.rebuild()
        server.start()
        say(f"Serving {server.address}/ and rebuilding on every edit. Ctrl-C stops it.")
        _follow_edits(seen, builds.rebuild, indexer.rest)
    finally:
        indexer.stop()
        maker.stop()
        server.stop()


class Builds:
    """The builds of one `serve`: each in a folder of its own, the last good one shown."""

    def __init__(
        self,
        workshop: Path,
        server: PreviewServer,
        make: Callable[[Path, Iterable[Path]], Outcome],
        made_well: Callable[[Path], None] = lambda _: None,
    ) -> None:
        self._workshop = workshop
        self._server = server
        self._make = make
        self._made_well = made_well
        self._count = 0
        self._good: list[Path] = []

    def rebuild(self, changed: Iterable[Path] = ()) -> None:
        """Build once after these files changed, and show the result or its problems in every open page."""
        self._count += 1
        folder = self._workshop / f"build-{self._count}"
        made = self._make(folder, changed)
        if made.ok:
            self._server.publish(folder)
            self._good.append(folder)
            self._made_well(folder)
        else:
            say(made.output)
            self._server.publish(None, made.output)
            shutil.rmtree(folder, ignore_errors=True)
        # The one before the last stays: a page may just be reading from it.
        while len(self._good) > 2:  # noqa: PLR2004
            shutil.rmtree(self._good.pop(0))


def _follow_edits(seen: watch.Look, rebuild: Callable[[Iterable[Path]], None], rest: Callable[[], str]) -> None:
    def pause() -> None:
        time.sleep(LOOK_EVERY)
        said = rest()
        if said:
            say(f"The search index could not be made:\n{said}")

    while True:
        seen, changed = watch.next_change(seen, watch.look, pause)
        more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
        say(f"\n{time.strftime('%H:%M:%S')} {os.path.relpath(changed[0], ROOT)}{more} changed")
        rebuild(changed)


def _bind(folder: Path, port: int) -> PreviewServer:
    try:
        return PreviewServer(folder, port)
    except OSError as error:
        if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
            raise
        other = port + 1 if port >= 1024 else PORT  # noqa: PLR2004 -- below, ports belong to root
        raise RefusalError(f"Port {port} is taken or closed to you.", f"python3 run.py serve --port {other}") from error


def _port(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="run.py serve", description=__doc__)
    parser.add_argument(
        "--port", type=int, default=PORT, help=f"the port to serve on (default {PORT}; 0 takes a free one)"
    )
    return int(parser.parse_args(arguments).port)
