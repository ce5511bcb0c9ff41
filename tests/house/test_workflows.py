"""The workflows take nothing that can change under them, ask for little, and call what there is."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.commands import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SCRIPTS = sorted((ROOT / ".github").glob("*.sh"))
WRITES = {
    ("check", "pull-requests"),
    ("check", "contents"),
    ("tidy", "contents"),
    ("publish", "pages"),
    ("publish", "id-token"),
    ("publish", "contents"),
    ("weekly", "issues"),
}


def jobs(file: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"]
    return found


def test_there_is_one_for_each_occasion() -> None:
    assert [file.stem for file in WORKFLOWS] == ["check", "publish", "tidy", "weekly"]


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_an_action_is_named_by_its_commit(file: Path) -> None:
    uses = re.findall(r"uses: (.+)", file.read_text(encoding="utf-8"))
    assert [one for one in uses if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one)] == []


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_a_job_may_read_and_write_only_what_it_needs(file: Path) -> None:
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert data["permissions"] == {"contents": "read"}
    granted = {
        (file.stem, name)
        for job in jobs(file).values()
        for name, right in job.get("permissions", {}).items()
        if right == "write"
    }
    assert granted <= WRITES
    assert all("timeout-minutes" in job for job in jobs(file).values())
    assert "pull_request_target" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_no_script_is_made_of_words_from_outside(file: Path) -> None:
    scripts = [step["run"] for job in jobs(file).values() for step in job["steps"] if "run" in step]
    assert [script for script in scripts if "${{" in script] == []


@pytest.mark.parametrize("file", [*WORKFLOWS, *SCRIPTS], ids=lambda file: file.name)
def test_every_command_and_script_is_there(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert set(re.findall(r"python3 run\.py (\w+)", text)) <= COMMANDS.keys()
    for script in re.findall(r"\.github/[a-z-]+\.(?:sh|txt)", text):
        assert (ROOT / script).is_file()
        assert os.access(ROOT / script, os.X_OK) == script.endswith(".sh")


def test_a_reader_of_workflows_finds_nothing() -> None:
    command = [Path(sys.executable).with_name("zizmor"), "--offline", "--persona", "pedantic", ROOT / ".github"]
    done = subprocess.run([*command, "--no-progress"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "No findings to report" in done.stdout + done.stderr


def test_what_looks_for_holes_is_locked_too() -> None:
    text = (ROOT / ".github" / "requirements-audit.txt").read_text(encoding="utf-8")
    assert re.search(r"^pip-audit==", text, re.MULTILINE)
    assert text.count("==") <= text.count("--hash=sha256:")
    assert "://" not in text


def test_every_setting_of_ours_is_read_by_somebody() -> None:
    """A name that nobody reads is a setting that does nothing, in silence."""
    told = {
        name for file in WORKFLOWS for name in re.findall(r"\bSHORTFALL_\w+(?=:)", file.read_text(encoding="utf-8"))
    }
    readers = [ROOT / "publishconf.py", *(ROOT / "tools").rglob("*.py"), *(ROOT / "tests").rglob("conftest.py")]
    known = "".join(file.read_text(encoding="utf-8") for file in readers)
    assert told
    assert sorted(name for name in told if f'"{name}"' not in known) == []


def test_a_report_opens_with_the_questions_of_a_template_there_is() -> None:
    address = re.search(r"SHORTFALL_FEEDBACK: (\S.+)", (ROOT / ".github/workflows/publish.yml").read_text("utf-8"))
    assert address
    name = re.search(r"template=([a-z]+\.md)", address[1])
    assert name
    assert "{page}" in address[1]
    assert (ROOT / ".github" / "ISSUE_TEMPLATE" / name[1]).is_file()
