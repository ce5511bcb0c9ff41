"""What a page runs: its modules joined into one file with its hash in the name, so that one answer brings them all.

Each module becomes a function called once, so that names never clash. What a script imports only when it is asked for
(`import("./tool.js")`) stays a file of its own, which is handed the modules that the page has already.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lawbook.problems import BrokenBook, Problem

from .assets import digest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FOLDER = "theme/scripts/"
_JSDOC = re.compile(r"/\*\*(?:(?!\*/)[\s\S])*\*/")
_REMARK = re.compile(r"^[ \t]*//.*$", re.MULTILINE)
_IMPORT = re.compile(r'^import \{([^}]*)\} from "(\.[^"]+)";$', re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?(?:function|const|class) (\w+))", re.MULTILINE)
_LATER = re.compile(r'\bimport\("(\.[^"]+)"\)')
_OTHER = re.compile(r"^(?:import|export)\b.*$", re.MULTILINE)
_MUST = (
    'a module must say `import { names } from "./file.js";` or `export` before a function, const or class; '
    "no default, no `as`, no circle"
)


@dataclass(frozen=True, slots=True)
class Module:
    """A file of the theme: what it takes from others, what it fetches later, what it gives, and its own lines."""

    file: Path
    takes: tuple[tuple[str, Path], ...]
    later: tuple[Path, ...]
    gives: tuple[str, ...]
    body: str

    @property
    def name(self) -> str:
        """Its name inside a joined file; the sign keeps it apart from every name of ours."""
        return f"${self.file.stem}"

    def text(self) -> str:
        """The module as a function called once, whose answer is what it exports."""
        takes = "".join(f"const {{ {names} }} = ${file.stem};\n" for names, file in self.takes)
        gives = f"return {{ {', '.join(self.gives)} }};\n" if self.gives else ""
        return f"const {self.name} = (() => {{\n{takes}{self.body}{gives}}})();\n"


def joined(theme: Path, entries: Iterable[str]) -> dict[str, bytes]:
    """The files of one page by their paths, the page's own first, then what it fetches later.

    `entries` are paths like `/theme/js/faq.js`. Raises `BrokenBook` where a module says what cannot be joined.
    """
    modules = walked([theme / "static" / entry.removeprefix("/theme/") for entry in entries], theme, ())
    text = "".join(module.text() for module in modules)
    files = {}
    for target in sorted({later for module in modules for later in module.later}):
        late = walked([target], theme, modules)
        _once(late, theme)
        path, data = _file(target.stem, _chunk(late, modules))
        files[path] = data
        call = f'import("./{path.removeprefix(FOLDER)}").then((late) => late.load({_names(modules)}))'
        text = re.sub(rf'\bimport\("\./{re.escape(target.name)}"\)', lambda _, said=call: said, text)
    path, data = _file(modules[-1].file.stem, text)
    return {path: data, **files}


def _once(late: tuple[Module, ...], theme: Path) -> None:
    must = "a module that is fetched later must not fetch another: name it in a module of the page"
    nested = [module for module in late if module.later]
    if nested:
        raise BrokenBook([Problem(_shown(one.file, theme), 1, 1, "", must, one.later[0].name) for one in nested])


def walked(files: Iterable[Path], theme: Path, had: Iterable[Module]) -> tuple[Module, ...]:
    """These modules and all they import, each after what it imports, but for those the page has already."""
    known = {module.file for module in had}
    found: dict[Path, Module] = {}

    def walk(file: Path, above: tuple[Path, ...]) -> None:
        if file in known or file in found:
            return
        module = read(file, theme)
        for _, other in module.takes:
            if other in (*above, file):
                raise BrokenBook([Problem(_shown(file, theme), 1, 1, "", _MUST, f"a circle through {other.name}")])
            walk(other, (*above, file))
        found[file] = module

    for file in files:
        walk(file, ())
    return tuple(found.values())


def read(file: Path, theme: Path) -> Module:
    """One module. Raises `BrokenBook` where a line cannot be joined."""
    raw = file.read_text(encoding="utf-8")
    text = _REMARK.sub("", _JSDOC.sub("", raw))
    takes = tuple((" ".join(names.split()).rstrip(","), _beside(file, path)) for names, path in _IMPORT.findall(text))
    gives = tuple(name for _, name in _EXPORT.findall(text))
    body = _EXPORT.sub(r"\1", _IMPORT.sub("", text))
    wrong = [found for found in _OTHER.findall(body) if not _LATER.match(found)]
    wrong += [names for names, _ in takes if " as " in names]
    if wrong:
        line = next(number for number, line in enumerate(raw.splitlines(), 1) if wrong[0].split(",")[0] in line)
        raise BrokenBook([Problem(_shown(file, theme), line, 1, "", _MUST, one) for one in wrong])
    later = tuple(_beside(file, path) for path in _LATER.findall(body))
    return Module(file, takes, later, gives, _lean(body))


def _chunk(late: tuple[Module, ...], had: tuple[Module, ...]) -> str:
    """A file fetched later: given the page's modules once, it answers what its last module exports."""
    inside = "".join(module.text() for module in late)
    return (
        "let made;\nexport const load = (has) => (made ??= make(has));\n"
        f"const make = ({_names(had)}) => {{\n{inside}return {late[-1].name};\n}};\n"
    )


def _names(modules: tuple[Module, ...]) -> str:
    return f"{{ {', '.join(module.name for module in modules if module.gives)} }}"


def _file(stem: str, text: str) -> tuple[str, bytes]:
    data = text.encode("utf-8")
    return f"{FOLDER}{stem}.{digest(data)}.js", data


def _lean(text: str) -> str:
    """The lines of a module without indents and empty lines: what it says is in the repository."""
    lines = (line.strip() for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line)


def _beside(file: Path, path: str) -> Path:
    return (file.parent / path).resolve()


def _shown(file: Path, theme: Path) -> str:
    return file.relative_to(theme.parent).as_posix()
