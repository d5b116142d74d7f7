"""The workflows on the server do what a developer does, and know nothing more."""

from __future__ import annotations

import re
from pathlib import Path

import dev
from app.shell.about.bill import FILE

FOLDER = Path(__file__).resolve().parents[2] / ".github" / "workflows"
BUILD = (FOLDER / "build.yml").read_text(encoding="utf-8")


def test_the_build_does_everything_through_dev() -> None:
    steps = re.findall(r"^\s+run: (.+)$", BUILD, re.MULTILINE)
    commands = [re.fullmatch(r"\$\{\{ matrix\.python \}\} dev\.py (\w+)( --\w+)*", step) for step in steps]
    assert None not in commands, steps
    assert [each.group(1) for each in commands if each] == ["check", "test", "build"]
    assert {"check", "test", "build"} <= set(dev.COMMANDS)


def test_every_system_is_built_for() -> None:
    assert [re.split("-", name)[0] for name in re.findall(r"- system: (\S+)", BUILD)] == ["windows", "macos", "ubuntu"]


def test_a_system_without_its_package_is_no_success() -> None:
    assert re.findall(r"package: (\S+)", BUILD) == ["dist/*-setup.exe", "dist/*.dmg", "dist/*.deb"]
    uploads = re.findall(r"if-no-files-found: error\n\s+path: (.+)", BUILD)
    assert uploads == ["${{ matrix.package }}", f"dist/{FILE}"]


def test_what_the_tests_go_by_comes_through_sudo() -> None:
    """It hands on nothing by itself: not where Python's library lies, nor that the examples are the same in every run."""
    given = re.findall(r"^      ([A-Z_]+):", BUILD, re.MULTILINE)
    (sudo,) = re.findall(r"python: (sudo .+)", BUILD)
    assert "HYPOTHESIS_PROFILE" in given
    for name in ("PATH", "LD_LIBRARY_PATH", "HYPOTHESIS_PROFILE"):
        assert f'"{name}=${name}"' in sudo


def test_every_file_is_the_same_on_every_system() -> None:
    attributes = (FOLDER.parents[1] / ".gitattributes").read_text(encoding="utf-8")
    assert "* -text" in attributes.splitlines()


def test_workflows_may_read_and_no_more_and_use_no_strangers_action() -> None:
    for file in FOLDER.glob("*.yml"):
        text = file.read_text(encoding="utf-8")
        assert re.search(r"^permissions:\n  contents: read\n", text, re.MULTILINE), file.name
        assert not re.search(r"secrets\.|: write\b", text), file.name
        assert {name.split("/")[0] for name in re.findall(r"uses: (\S+)", text)} <= {"actions"}, file.name


def test_an_audit_that_could_ask_nobody_is_no_clean_one() -> None:
    assert "--strict" in (FOLDER / "audit.yml").read_text(encoding="utf-8")
