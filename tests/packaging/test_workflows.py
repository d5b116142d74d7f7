"""The workflows on the server do what a developer does, and know nothing more."""

from __future__ import annotations

import re
from pathlib import Path

import dev

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


def test_workflows_may_read_and_no_more_and_use_no_strangers_action() -> None:
    for file in FOLDER.glob("*.yml"):
        text = file.read_text(encoding="utf-8")
        assert re.search(r"^permissions:\n  contents: read\n", text, re.MULTILINE), file.name
        assert not re.search(r"secrets\.|: write\b", text), file.name
        assert {name.split("/")[0] for name in re.findall(r"uses: (\S+)", text)} <= {"actions"}, file.name


def test_an_audit_that_could_ask_nobody_is_no_clean_one() -> None:
    assert "--strict" in (FOLDER / "audit.yml").read_text(encoding="utf-8")
