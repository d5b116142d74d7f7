"""What the program stands on: locked by hashes, from nowhere in particular, and under licences that let a school use it freely."""

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
# Packages whose metadata name no licence; what their sources say.
SAID_ELSEWHERE = {"sqlcipher3": "Zlib; SQLCipher itself: BSD-3-Clause"}
LOCKED = dict(re.findall(r"^([A-Za-z0-9._-]+)==([^ \\]+)", LOCK, re.MULTILINE))


def plain(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def installed_closure(names: list[str]) -> Iterator[metadata.Distribution]:
    """The packages of ``names`` and what they need on this system."""
    waiting, seen = [plain(Requirement(name).name) for name in names], set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        package = metadata.distribution(name)
        yield package
        for line in package.requires or []:
            needed = Requirement(line)
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                waiting.append(plain(needed.name))


def is_free_to_ship(licence: str) -> bool:
    """Whether one of the licences that ``licence`` offers asks nothing of the program around it (the LGPL asks nothing of it either)."""
    offers = [re.sub(r"[()]", "", offer) for offer in re.split(r"\s+or\s+(?!later)|;", licence, flags=re.IGNORECASE)]
    return any(not re.search(r"(?<!L)\bA?GPL|(?<!Lesser )\bGeneral Public", offer) for offer in offers)


def test_nothing_under_the_gpl_is_part_of_the_program() -> None:
    refused = []
    for package in installed_closure(PROJECT["project"]["dependencies"]):
        facts = package.metadata
        classified = [line.rpartition(" :: ")[2] for line in facts.get_all("Classifier") or [] if line.startswith("License ::")]
        named = [*(facts.get_all("License-Expression") or []), "; ".join(classified), *(facts.get_all("License") or [])]
        licence = next((text for text in named if text.strip()), SAID_ELSEWHERE.get(plain(facts["Name"]), ""))
        if not licence or not is_free_to_ship(licence):
            refused.append(f"{facts['Name']}: {licence or 'no licence named'}")
    assert refused == []


@pytest.mark.parametrize(
    ("licence", "free"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("GPL-2.0-or-later", False),
        ("AGPL-3.0", False),
        ("GNU General Public License v2 or later (GPLv2+)", False),
        ("GNU Lesser General Public License v3 (LGPLv3)", True),
        ("(Apache-2.0) AND BSD-3-Clause", True),
    ],
)
def test_licences_are_told_apart(licence: str, free: bool) -> None:
    assert is_free_to_ship(licence) is free


def test_lock_holds_what_the_project_asks_for() -> None:
    wanted = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["development"]]
    for line in wanted:
        asked = Requirement(line)
        assert asked.specifier.contains(LOCKED[plain(asked.name)]), line


def test_every_locked_package_has_hashes_and_no_address() -> None:
    entries = re.split(r"^(?=[A-Za-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    assert [entry.split("\n")[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert not re.search(r"https?://|file:|--(extra-)?index|--find-links|--trusted", LOCK)


def test_installed_packages_are_the_locked_ones() -> None:
    for package in installed_closure(PROJECT["project"]["dependencies"]):
        assert LOCKED[plain(package.metadata["Name"])] == package.version, package.metadata["Name"]
