"""What is installed is named to the byte, and the names hold everywhere."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt")
NODE_SETS = sorted(folder.name for folder in (ROOT / "tools" / "node").iterdir())


def read(lock: str) -> str:
    return (ROOT / lock).read_text(encoding="utf-8")


def pins(lock: str) -> dict[str, list[str]]:
    """Each package with its versions; more than one only where Python's version decides."""
    found: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([a-z0-9-]+)==(\S+)", read(lock), re.MULTILINE):
        found.setdefault(name, []).append(version)
    return found


def wanted(source: str) -> set[str]:
    """The packages a person asked for."""
    return set(re.findall(r"^[a-z0-9][a-z0-9-]*", read(source), re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_no_address_and_no_path(lock: str) -> None:
    text = read(lock)
    assert "://" not in text
    assert not re.search(r"--(extra-)?index-url|--find-links|(^|\s)[./~]*/\w", text)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_one_exact_version_and_its_hashes(lock: str) -> None:
    entries = re.split(r"^(?=[a-z0-9-]+\b.*\\$)", read(lock), flags=re.MULTILINE)[1:]
    assert len(entries) == sum(len(versions) for versions in pins(lock).values())
    assert all(re.match(r"[a-z0-9-]+==[\w.]+", entry) and "--hash=sha256:" in entry for entry in entries)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_that_is_asked_for_is_locked(lock: str) -> None:
    asked = wanted(lock.replace(".txt", ".in"))
    assert asked
    assert asked <= set(pins(lock))


def test_both_locks_name_the_same_version_of_what_they_share() -> None:
    runtime, tests = pins(LOCKS[0]), pins(LOCKS[1])
    shared = runtime.keys() & tests.keys()
    assert {name: runtime[name] for name in shared} == {name: tests[name] for name in shared}


@pytest.mark.parametrize("name", NODE_SETS)
def test_a_lock_of_npm_names_every_package_to_the_byte_and_no_host_to_get_it_from(name: str) -> None:
    text = read(f"tools/node/{name}/package-lock.json")
    root, *packages = json.loads(text)["packages"].values()
    assert packages
    assert "resolved" not in text
    assert not re.search(r"registry|\.tgz|file:", text)
    assert all(package["integrity"].startswith("sha512-") for package in packages)
    asked = json.loads(read(f"tools/node/{name}/package.json"))
    del asked["private"]
    assert {kind: root[kind] for kind in asked} == asked
    assert all(re.fullmatch(r"[\d.]+", version) for kind in asked.values() for version in kind.values())
