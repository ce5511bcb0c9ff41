"""`run.py serve`: the site on this machine, rebuilt on every edit, until Ctrl-C."""

import argparse
import contextlib
import errno
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tools import build, packages, watch
from tools.child import Outcome
from tools.console import RefusalError, say
from tools.places import ROOT, RUNTIME_LOCK
from tools.preview_server import PreviewServer

PORT = 8000
LOOK_EVERY = 0.3  # seconds


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
    server = _bind(nothing_yet, port)
    try:
        builds = Builds(workshop, server)
        seen = watch.look()
        builds.rebuild()
        server.start()
        say(f"Serving {server.address}/ and rebuilding on every edit. Ctrl-C stops it.")
        _follow_edits(seen, builds.rebuild)
    finally:
        server.stop()


class Builds:
    """The builds of one `serve`: each in a folder of its own, the last good one shown."""

    def __init__(self, workshop: Path, server: PreviewServer, make: Callable[[Path], Outcome] | None = None) -> None:
        self._workshop = workshop
        self._server = server
        self._make = make or check_and_build
        self._count = 0
        self._good: list[Path] = []

    def rebuild(self) -> None:
        """Build once, and show the result or its problems in every open page."""
        self._count += 1
        folder = self._workshop / f"build-{self._count}"
        made = self._make(folder)
        if made.ok:
            self._server.publish(folder)
            self._good.append(folder)
        else:
            say(made.output)
            self._server.publish(None, made.output)
            shutil.rmtree(folder, ignore_errors=True)
        # The one before the last stays: a page may just be reading from it.
        while len(self._good) > 2:  # noqa: PLR2004
            shutil.rmtree(self._good.pop(0))


def check_and_build(folder: Path) -> Outcome:
    """The checker's problems if there are any, else the build; Pelican starts afresh, so plugin edits count."""
    checked = build.check()
    return build.site(build.PREVIEWED, folder) if checked.ok else checked


def _follow_edits(seen: watch.Look, rebuild: Callable[[], None]) -> None:
    while True:
        seen, changed = watch.next_change(seen, watch.look, lambda: time.sleep(LOOK_EVERY))
        more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
        say(f"\n{time.strftime('%H:%M:%S')} {os.path.relpath(changed[0], ROOT)}{more} changed")
        rebuild()


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
