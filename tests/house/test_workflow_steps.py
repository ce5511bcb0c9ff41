"""The workflows' scripts do what they say: run as GitHub runs them, with a `gh` that writes down what it is told."""

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
BASH = ["bash", "-e", "-c"]  # what GitHub takes where a step names no shell
GH = """#!/usr/bin/env bash
echo "gh $*" >> "$SAID"
while [ $# -gt 0 ]; do
  if [ "$1" = --body-file ]; then sed 's/^/  | /' "$2" >> "$SAID"; fi
  case "$1 ${2-}" in
    "issue list") printf '%s' "${ISSUE-}" ;;
    "run download") mkdir -p site && echo "<p>A page" > site/index.html && echo "/*" > site/_headers ;;
    "pr comment") if [ -z "${COMMENTED-}" ] && [[ "$*" == *--edit-last* ]]; then exit 1; fi ;;
  esac
  shift
done
"""


@pytest.fixture
def runner(tmp_path: Path) -> dict[str, str]:
    """What GitHub puts around a step, with nothing of this machine but its programs."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "gh").write_text(GH, encoding="utf-8")
    (programs / "gh").chmod(0o755)
    places = {
        name: str(tmp_path / name) for name in ("SAID", "GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "HOME", "RUNNER_TEMP")
    }
    for name in ("HOME", "RUNNER_TEMP"):
        Path(places[name]).mkdir()
    Path(places["SAID"]).touch()
    own = {"GITHUB_RUN_ID": "9", "GITHUB_REPOSITORY": "we/it", "GITHUB_SERVER_URL": f"file://{tmp_path}/host"}
    return {**places, **own, "GITHUB_SHA": "abc", "NUMBER": "12", "PATH": f"{programs}:{os.environ['PATH']}"}


def step(workflow: str, job: str, name: str) -> str:
    text = (ROOT / ".github" / "workflows" / f"{workflow}.yml").read_text(encoding="utf-8")
    steps: list[dict[str, Any]] = yaml.safe_load(text)["jobs"][job]["steps"]
    return str(next(one["run"] for one in steps if one.get("name") == name))


def run(script: str, runner: dict[str, str], folder: Path) -> int:
    return subprocess.run([*BASH, script], cwd=folder, env=runner, check=False).returncode


def said(runner: dict[str, str]) -> list[str]:
    return Path(runner["SAID"]).read_text(encoding="utf-8").splitlines()


def shown(runner: dict[str, str], tmp_path: Path, law: str) -> str:
    """What the pull request is told of these lines of `run.py diff --github`."""
    (Path(runner["RUNNER_TEMP"]) / "law.txt").write_text(law, encoding="utf-8")
    assert run(step("check", "check", "Show it"), runner, tmp_path) == 0
    return Path(runner["GITHUB_STEP_SUMMARY"]).read_text(encoding="utf-8")


def test_changed_law_is_listed_in_words_and_nothing_in_it_is_markup(runner: dict[str, str], tmp_path: Path) -> None:
    law = "Nevada: deadline 6 months → 9 months from the sale\n::error file=a.md::no entry\nOhio: <b> @someone `x`\n"
    assert shown(runner, tmp_path, law) == (
        "### What changes in the law\n"
        "- Nevada: deadline 6 months → 9 months from the sale\n"
        "- Ohio: \\<b\\> \\@someone \\`x\\`\n"
    )


def test_a_file_that_only_has_problems_leaves_no_broken_comment(runner: dict[str, str], tmp_path: Path) -> None:
    assert shown(runner, tmp_path, "::error file=a.md::no entry\n") == "### What changes in the law\n"


@pytest.mark.parametrize(
    ("commented", "law", "told"),
    [
        ("yes", "Nevada: deadline 6 months → 9 months", ["--edit-last"]),
        ("yes", "No law changed.", ["--edit-last"]),
        ("", "Nevada: deadline 6 months → 9 months", ["--edit-last", ""]),
        ("", "No law changed.", ["--edit-last"]),
    ],
)
def test_one_comment_is_written_if_law_changed_and_then_kept_up(
    runner: dict[str, str], tmp_path: Path, commented: str, law: str, told: list[str]
) -> None:
    shown(runner, tmp_path, f"{law}\n")
    assert run(step("check", "check", "Comment it"), runner | {"COMMENTED": commented}, tmp_path) == 0
    asked = [line.split(" --body-file")[0] for line in said(runner) if line.startswith("gh")]
    assert asked == [f"gh pr comment 12 {option}".strip() for option in told]
    assert (f"  | - {law}" in said(runner)) is (bool(commented) or told[-1] == "")


def hosted(tmp_path: Path, branch: str) -> list[str]:
    """Every commit of a branch of the host, and its files."""
    git = ["git", "-C", str(tmp_path / "host" / "we" / "it.git")]
    log = subprocess.run([*git, "log", "--format=%s", branch], capture_output=True, text=True, check=True)
    files = subprocess.run([*git, "ls-tree", "-r", "--name-only", branch], capture_output=True, text=True, check=True)
    return [*log.stdout.split(), *files.stdout.split()]


BRANCHES = {
    ("publish", "branch"): ("site", "Put it on its branch, all at once"),
    ("check", "preview"): ("preview-12", "Put it on its branch, and say where it is"),
}


@pytest.mark.parametrize(("workflow", "job"), BRANCHES)
def test_a_site_takes_the_place_of_the_last_one_in_one_commit(
    runner: dict[str, str], tmp_path: Path, workflow: str, job: str
) -> None:
    branch, put = BRANCHES[workflow, job]
    subprocess.run(["git", "init", "--quiet", "--bare", tmp_path / "host" / "we" / "it.git"], check=True)
    for time in ("first", "second"):
        (tmp_path / time).mkdir()
        env = runner | {"PREVIEW_URL": "https://preview-NUMBER.example.org/"}
        assert [run(step(workflow, job, name), env, tmp_path / time) for name in ("Fetch the site", put)] == [0, 0]
    assert hosted(tmp_path, branch) == ["abc", "_headers", "index.html"]
    if workflow == "check":
        linked = Path(runner["GITHUB_OUTPUT"]).read_text(encoding="utf-8").splitlines()
        assert linked[-1] == "address=https://preview-12.example.org/"
        assert "X-Robots-Tag: noindex" in (tmp_path / "second" / "site" / "_headers").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("found", "issue", "told"),
    [
        ("NV: read again", "", "gh issue create --title Law to read again"),
        ("NV: read again", "7", "gh issue edit 7"),
        ("", "7", "gh issue close 7"),
        ("", "", None),
    ],
)
def test_each_kind_of_finding_has_one_issue(
    runner: dict[str, str], tmp_path: Path, found: str, issue: str, told: str | None
) -> None:
    report = tmp_path / "found.txt"
    report.write_text(found, encoding="utf-8")
    script = f'"{ROOT}/.github/issue.sh" "$TITLE" "{report}"'
    assert run(script, runner | {"TITLE": "Law to read again", "ISSUE": issue}, tmp_path) == 0
    asked = [line for line in said(runner) if line.startswith("gh issue") and " list " not in line]
    assert len(asked) == (told is not None)
    assert not told or asked[0].startswith(told)
    assert ("  | NV: read again" in said(runner)) is bool(found)
