"""The W3C's checker of web pages, vnu: a Java program that comes from npm, locked."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools import child, debian, npm
from tools.console import RefusalError, this_command

JAVA = "default-jre-headless"
LONGEST = 600.0  # seconds for the whole site on a busy machine; it takes five
# Standard CSS that browsers know and the checker does not yet; at such a rule it also loses its place once.
NEWER = re.compile(r"error: CSS: “position-(?:area|try-fallbacks)”: Property .* doesn't exist\.$")
NEWER_RULE = re.compile(r"error: CSS: Unrecognized at-rule “@view-transition”$")
LOST = "error: CSS: Parse Error."


def prepare() -> child.Command:
    """The command that takes files and folders to check; RefusalError if Java or the checker cannot be had."""
    checker = ("java", "-jar", npm.install("checker") / "vnu-jar" / "build" / "dist" / "vnu.jar")
    if _runs(checker) or (debian.install(JAVA) and _runs(checker)):
        return checker
    how = debian.command_for(JAVA) if debian.is_here() else "brew install openjdk"
    raise RefusalError("The checker of pages needs Java 17 or newer, and none was found.", how, this_command())


def problems_of(folder: Path) -> list[str]:
    """What the checker says of every page below a folder, one `"file":place: kind: words` a line."""
    options = ("--format", "gnu", "--skip-non-html", "--stdout", "--exit-zero-always")
    said = child.answer([*prepare(), *options, folder], LONGEST)
    if said is None:
        raise RefusalError("The checker of pages did not come to an end.", this_command())
    return list(_problems(said.splitlines()))


def _problems(lines: Iterable[str]) -> Iterator[str]:
    """What is said, but for what the checker is too old to know."""
    lost = 0
    for line in lines:
        if NEWER_RULE.search(line):
            lost += 1
        elif line.endswith(LOST) and lost:
            lost -= 1
        elif not NEWER.search(line):
            yield line


def _runs(checker: child.Command) -> bool:
    return child.answer([*checker, "--version"]) is not None
