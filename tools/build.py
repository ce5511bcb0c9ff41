"""Builds the site beside the last good one and takes its place only when everything went well."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools import child, headers
from tools.child import Outcome
from tools.console import say
from tools.places import OUTPUT, PLUGINS, PYTHON, ROOT

FOR_EVERYONE = 0o022  # a site is public, whatever the umask of the one who builds it
# `--fatal warnings` is what makes the exit code mean anything, and `-q` would switch it off. The plain log keeps its
# lines whole, where the rich one breaks file names in two.
PELICAN: child.Command = (PYTHON, "-m", "pelican", "content", "--log-handler", "plain", "--fatal", "warnings")
PUBLISHED = "publishconf.py"
AFTER_BUILD = PLUGINS / "lawbook_pelican" / "after_build.py"


def check() -> Outcome:
    """Every problem in the content and the law, found without a build."""
    return child.quietly("Checking the content and the law", [PYTHON, "-m", "lawbook", "check"])


def site(settings: str, folder: Path) -> Outcome:
    """Build the site into a folder that does not exist yet."""
    command = [*PELICAN, "-s", settings, "-o", folder]
    built = child.quietly("Building the site", command, umask=FOR_EVERYONE)
    if not built.ok:
        return built
    if not (folder / "index.html").exists():
        return Outcome(1, f"{built.output}\nThe build must write index.html; Pelican ended well without it.")
    found = headers.problems_of(folder / "_headers")
    return Outcome(1, "\n".join(found)) if found else _after(folder)


def publish() -> bool:
    """Check, build, and put the result in `output/`; on any failure `output/` stays as it was."""
    with fresh_folder() as folder:
        for outcome in (check, lambda: site(PUBLISHED, folder)):
            done = outcome()
            if not done.ok:
                say(f"{done.output}\nNothing was published: output/ is as it was.")
                return False
        pages = sum(1 for _ in folder.rglob("*.html"))
        swap(folder, OUTPUT)
    say(f"{pages} pages are in output/.")
    return True


@contextlib.contextmanager
def fresh_folder() -> Iterator[Path]:
    """A name for a new site, on the same disk as `output/` so that a rename can put it there."""
    # The site lies one level down: the temporary folder itself is closed to everyone else, a website is not.
    with tempfile.TemporaryDirectory(prefix=".build-", dir=ROOT) as beside:
        yield Path(beside) / "site"


def swap(fresh: Path, output: Path) -> None:
    """Put a finished site in the place of the last one, which comes back if that fails."""
    old = fresh.with_name("old")
    try:
        if output.exists():
            # A rename; a copy only where the disk refuses one, as containers do for what came with their image.
            shutil.move(output, old)
        fresh.rename(output)
    except BaseException:
        if old.exists():
            shutil.rmtree(output, ignore_errors=True)
            shutil.move(old, output)
        raise


def _after(folder: Path) -> Outcome:
    if not AFTER_BUILD.exists():
        return Outcome(0, "")
    return child.quietly(
        "Finishing the site", [PYTHON, "-m", "lawbook_pelican.after_build", folder], umask=FOR_EVERYONE
    )
