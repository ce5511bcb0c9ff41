"""The same article built by two site builders many teams use, each fresh from its registry at bench time."""

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from lawbook.load import load
from lawbook.writing import Article
from tools import child
from tools.bench import SCRATCH, lighthouse
from tools.console import RefusalError, say
from tools.places import ROOT

ARTICLE = "do-i-still-owe-money-after-foreclosure"
Site = tuple[Path, str]


def build_all() -> dict[str, Site]:
    """The folder and the article's address of each that could be built; of the others it is said why not."""
    built = {}
    for name, build in BUILDERS.items():
        try:
            built[name] = build()
        except (RefusalError, OSError) as problem:
            say(f"{name} is not compared: {problem}")
    return built


def _material() -> Site:
    """MkDocs with the Material theme. Its fonts of another site are switched off: a favour to it."""
    folder = _fresh("material")
    (folder / "mkdocs.yml").write_text("site_name: Shortfall\ntheme: {name: material, font: false}\n", encoding="utf-8")
    _write(folder / "docs" / "article.md", markdown())
    _write(folder / "docs" / "index.md", "# Shortfall\n")
    _do("Making its .venv", [sys.executable, "-m", "venv", folder / "venv"])
    python = folder / "venv" / "bin" / "python"
    _do("Installing mkdocs-material", [python, "-m", "pip", "install", "--quiet", "mkdocs-material"])
    _do("Building with mkdocs-material", [python, "-m", "mkdocs", "build", "-f", folder / "mkdocs.yml"])
    return folder / "site", "/article/"


def _starlight() -> Site:
    """Astro's Starlight."""
    folder = _fresh("starlight")
    _write(folder / "package.json", '{"private": true, "type": "module"}\n')
    _write(folder / "astro.config.mjs", STARLIGHT)
    _write(folder / "src" / "content.config.ts", COLLECTION)
    title, _, text = markdown().partition("\n")
    _write(folder / "src" / "content" / "docs" / "article.md", f"---\ntitle: {title[2:]}\n---\n{text}")
    _write(folder / "src" / "content" / "docs" / "index.md", "---\ntitle: Shortfall\n---\n")
    packages = ("astro", "@astrojs/starlight", "@astrojs/markdown-remark")
    _do("Installing Starlight", ["npm", "install", "--no-audit", "--no-fund", "--prefix", folder, *packages])
    # Astro wants a Node as new as Lighthouse does.
    astro = [lighthouse.node(), folder / "node_modules" / "astro" / "bin" / "astro.mjs"]
    _do("Building with Starlight", [*astro, "build", "--root", folder])
    return folder / "dist", "/article/"


BUILDERS: dict[str, Callable[[], Site]] = {"mkdocs-material": _material, "Starlight": _starlight}
STARLIGHT = """import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
export default defineConfig({ integrations: [starlight({ title: "Shortfall" })] });
"""
COLLECTION = """import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
"""


def markdown() -> str:
    """All words of our article in plain Markdown: what others would be given to build."""
    article = next(one for one in load(ROOT / "content").articles if one.slug == ARTICLE)
    return "\n".join(_lines(article))


def _lines(article: Article) -> Iterator[str]:
    yield f"# {article.title}\n"
    yield f"{article.answer}\n"
    yield from (f"- {one}" for one in article.takeaways)
    body = re.sub(r" ?\[@[\w-]+\]", "", article.body)
    body = re.sub(r"\{\{ *example: *\w+ *\}\}", "$50,000", body)
    yield "\n" + re.sub(r"\]\([{/][^)]*\)", "](#)", body)
    yield "\n## Questions\n"
    yield from (f"### {question.q}\n\n{question.a}\n" for question in article.faq)
    yield "## Sources\n"
    yield from (f"- [{source.cite}]({source.url})" for source in article.sources.values())


def _fresh(name: str) -> Path:
    folder = SCRATCH / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _do(title: str, command: child.Command) -> None:
    done = child.quietly(title, command, {"ASTRO_TELEMETRY_DISABLED": "1"})
    if not done.ok:
        raise RefusalError(f"{title} failed:\n{done.tail(5)}\nMend that.", "python3 run.py bench reader")
