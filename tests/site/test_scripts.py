"""A page's modules become one file that does what they do apart; what cannot be joined is refused at its line."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from lawbook.problems import BrokenBook
from lawbook_pelican.scripts import joined

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Write = Callable[..., Path]

NODE = shutil.which("node")


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Put modules into the theme of a project and return the theme."""

    def write_(**modules: str) -> Path:
        folder = tmp_path / "theme" / "static" / "js"
        folder.mkdir(parents=True)
        for name, text in modules.items():
            (folder / f"{name}.js").write_text(text, encoding="utf-8")
        return tmp_path / "theme"

    return write_


def said(theme: Path, folder: Path, *entries: str) -> str:
    """What the joined file prints when it runs alone, with only its own later files beside it."""
    files = joined(theme, [f"/theme/js/{entry}.js" for entry in entries])
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    first = folder / next(iter(files))
    run = subprocess.run([str(NODE), str(first)], capture_output=True, text=True, check=True)
    return run.stdout


@pytest.mark.skipif(NODE is None, reason="Node runs the joined file here; the browser tests run it on the pages")
def test_modules_of_the_same_names_do_what_they_do_apart(write: Write, tmp_path: Path) -> None:
    theme = write(
        one='export const name = () => own;\nconst own = "one";\n',
        two='import { name } from "./one.js";\nconst own = "two";\nexport const both = () => `${name()} ${own}`;\n',
        page='import {\n  both,\n} from "./two.js";\nimport { name } from "./one.js";\nconsole.log(both(), name());\n',
        more='import { name } from "./one.js";\nconst own = "more";\nconsole.log(own, name());\n',
    )
    assert said(theme, tmp_path, "page", "more") == "one two one\nmore one\n"


@pytest.mark.skipif(NODE is None, reason="Node runs the joined file here; the browser tests run it on the pages")
def test_what_is_fetched_later_shares_what_the_page_has(write: Write, tmp_path: Path) -> None:
    theme = write(
        kept="let count = 0;\nexport const add = () => (count += 1);\n",
        page='import { add } from "./kept.js";\nadd();\nconst get = () => import("./late.js");\n'
        "const late = await get();\nlate.more();\nconsole.log(add(), (await get()) === late);\n",
        late='import { add } from "./kept.js";\nexport const more = () => add();\n',
    )
    # A page's own script may wait at its end; a function called once may not, so the test's page is let wait.
    files = joined(theme, ["/theme/js/page.js"])
    assert [path.split("/")[-1].split(".")[0] for path in files] == ["page", "late"]
    for path, data in files.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        text = data.decode()
        target.write_text(text.replace("const $page = (() =>", "await (async () =>"), encoding="utf-8")
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    run = subprocess.run([str(NODE), str(tmp_path / next(iter(files)))], capture_output=True, text=True, check=True)
    assert run.stdout == "3 true\n"


def test_comments_stay_in_the_repository(write: Write) -> None:
    theme = write(page='/**\n * What it does.\n */\n// why\nexport const say = () => "/* so */";\n')
    [text] = joined(theme, ["/theme/js/page.js"]).values()
    assert text == b'const $page = (() => {\nconst say = () => "/* so */";\nreturn { say };\n})();\n'


def test_a_name_changes_with_what_is_in_the_file(write: Write) -> None:
    theme = write(page="console.log(1);\n")
    [before] = joined(theme, ["/theme/js/page.js"])
    (theme / "static" / "js" / "page.js").write_text("console.log(2);\n", encoding="utf-8")
    [after] = joined(theme, ["/theme/js/page.js"])
    assert before != after


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('import * as other from "./other.js";', "import * as other"),
        ('import other from "./other.js";', "import other"),
        ('import { a as b } from "./other.js";', "a as b"),
        ("export default 1;", "export default 1;"),
        ("export { a };", "export { a };"),
        ('import { a } from "https://example.org/a.js";', "https://example.org"),
    ],
)
def test_what_cannot_be_joined_is_refused_at_its_line(write: Write, line: str, found: str) -> None:
    theme = write(page=f"/** What it does. */\n{line}\n", other="export const a = 1;\n")
    with pytest.raises(BrokenBook) as broken:
        joined(theme, ["/theme/js/page.js"])
    [problem] = broken.value.problems
    assert (problem.path, problem.line) == ("theme/static/js/page.js", 2)
    assert found in problem.found


def test_a_circle_is_refused(write: Write) -> None:
    theme = write(
        page='import { b } from "./other.js";\nexport const a = 1;\n',
        other='import { a } from "./page.js";\nexport const b = 2;\n',
    )
    with pytest.raises(BrokenBook, match=r"a circle through page\.js"):
        joined(theme, ["/theme/js/page.js"])


def test_what_is_fetched_later_fetches_nothing_more(write: Write) -> None:
    theme = write(
        page='const get = () => import("./late.js");\nget();\n',
        late='export const more = () => import("./last.js");\n',
        last="export const end = 1;\n",
    )
    with pytest.raises(BrokenBook, match=r"late\.js:1:1: a module that is fetched later must not fetch another"):
        joined(theme, ["/theme/js/page.js"])
