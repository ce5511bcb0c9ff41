"""The W3C's checker of web pages, vnu: a Java program that comes from npm, locked."""

from pathlib import Path

from tools import child, debian, npm
from tools.console import RefusalError, this_command

JAVA = "default-jre-headless"
LONGEST = 600.0  # seconds for the whole site on a busy machine; it takes five


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
    return said.splitlines()


def _runs(checker: child.Command) -> bool:
    return child.answer([*checker, "--version"]) is not None
