"""dev.py says what is missing in a sentence, and knows when there is nothing to do."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tests.debian_packages import QT_LIBRARIES

ROOT = Path(__file__).resolve().parents[2]


def run_dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    """dev.py in a process of its own."""
    return subprocess.run([sys.executable, str(ROOT / "dev.py"), *arguments], capture_output=True, text=True, check=False)


def test_help_names_every_command() -> None:
    shown = run_dev()
    assert shown.returncode == 0
    assert [name for name in dev.COMMANDS if f"dev.py {name}" not in shown.stdout] == []


def test_unknown_command_is_refused() -> None:
    assert run_dev("rum").returncode == 2


def test_old_python_is_told_which_one_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (99, 0))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or later; this is"):
        dev.main()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no Debian packages")
def test_who_is_not_root_gets_one_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(SystemExit, match=r"sudo apt-get install -y libegl1 libgl1$"):
        dev.install_debian_packages(["libgl1", "libegl1", "libgl1"], "Qt needs them.")


def test_without_apt_the_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SystemExit, match="libegl1"):
        dev.install_debian_packages(["libegl1"], "Qt needs it.")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may be without a display")
@pytest.mark.parametrize(("name", "shown"), [("DISPLAY", True), ("WAYLAND_DISPLAY", True), ("QT_QPA_PLATFORM", True), ("TERM", False)])
def test_display_is_found(monkeypatch: pytest.MonkeyPatch, name: str, shown: bool) -> None:
    for other in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setenv(name, "x")
    assert dev.has_display() is shown


def test_environment_is_made_anew_when_the_lock_changes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("one==1\n", encoding="utf-8")
    monkeypatch.setattr(dev, "LOCK", lock)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    done: list[list[str]] = []
    monkeypatch.setattr(dev, "must", lambda command, what, environment=None: done.append([str(part) for part in command]))
    dev.python().parent.mkdir(parents=True)
    dev.python().touch()
    dev.prepare()
    assert [command[1:3] for command in done] == [["-m", "venv"], ["-m", "pip"]]
    assert "--require-hashes" in done[1]
    dev.prepare()
    assert len(done) == 2
    lock.write_text("one==2\n", encoding="utf-8")
    dev.prepare()
    assert len(done) == 4


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ldd belongs to Linux")
def test_missing_qt_library_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    plugin = tmp_path / "lib/python3.11/site-packages/PySide6/Qt/plugins" / dev.QT_PLUGINS[0]
    plugin.parent.mkdir(parents=True)
    plugin.touch()
    ldd = tmp_path / "ldd"
    ldd.write_text("#!/bin/sh\nprintf '\\tlibEGL.so.1 => not found\\n\\tlibc.so.6 => /lib/libc.so.6 (0x1)\\n'\n", encoding="ascii")
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(dev, "VENV", tmp_path)
    assert dev.missing_libraries() == {"libEGL.so.1"}
    assert QT_LIBRARIES["libEGL.so.1"] == "libegl1"


@pytest.mark.parametrize(
    ("failed", "again"),
    [
        ([], False),
        (["tests/a.py::test_one", "tests/b.py::test_two[3]"], True),
        (["tests/a.py::test_one", "tests/not_read.py"], False),
        ([f"tests/a.py::test_{at}" for at in range(dev.MOST_AGAIN + 1)], False),
    ],
)
def test_only_the_few_tests_that_failed_are_tried_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, failed: list[str], again: bool
) -> None:
    kept = tmp_path / "lastfailed"
    kept.write_text('{"tests/older.py::test_of_another_day": true}', encoding="utf-8")
    called: list[list[str]] = []

    def call(command: list[str | Path], environment: dict[str, str], *, limit: float | None = None) -> int:
        called.append([str(part) for part in command])
        if len(called) == 1:
            assert not kept.exists(), "what failed on another day is not tried"
            kept.write_text(json.dumps(dict.fromkeys(failed, True)), encoding="utf-8")
            return 1
        assert limit == dev.LONGEST_AGAIN
        return 0

    monkeypatch.setattr(dev, "LAST_FAILED", kept)
    for name in ("prepare", "prepare_qt"):
        monkeypatch.setattr(dev, name, lambda: None)
    monkeypatch.setattr(dev, "call", call)
    assert dev.test(["--again", "-x"]) == (0 if again else 1)
    assert [("--last-failed" in command, "-n" in command, "-x" in command) for command in called[1:]] == [(True, False, True)] * again


@pytest.mark.parametrize(
    ("arguments", "profile", "wanted", "tried"),
    [
        ([], None, "not services", None),
        (["--quick"], None, "not services and not slow", "quick"),
        (["--quick"], "repeatable", "not services and not slow", "repeatable"),
        (["-x"], "repeatable", "not services", "repeatable"),
    ],
)
def test_only_the_quick_run_leaves_out_slow_tests_and_tries_few_examples(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], profile: str | None, wanted: str, tried: str | None
) -> None:
    called: list[tuple[list[str], dict[str, str]]] = []

    def call(command: list[str | Path], environment: dict[str, str]) -> int:
        called.append(([str(part) for part in command], {**os.environ, **environment}))
        return 0

    monkeypatch.delenv("HYPOTHESIS_PROFILE", raising=False)
    if profile:
        monkeypatch.setenv("HYPOTHESIS_PROFILE", profile)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    for name in ("prepare", "prepare_qt"):
        monkeypatch.setattr(dev, name, lambda: None)
    monkeypatch.setattr(dev, "call", call)
    assert dev.test(arguments) == 0
    ((command, environment),) = called
    chosen = command.index("-m", command.index("pytest"))
    assert command[chosen + 1] == wanted
    assert environment.get("HYPOTHESIS_PROFILE") == tried
    assert not environment["PYTHONDONTWRITEBYTECODE"], "each process would compile the whole program anew"
    assert command[chosen + 2 :] == [each for each in arguments if each != "--quick"]


def test_a_second_try_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    kept = tmp_path / "lastfailed"
    kept.write_text('{"tests/a.py::test_one": true}', encoding="utf-8")

    def call(command: list[str | Path], environment: dict[str, str], *, limit: float) -> int:
        raise subprocess.TimeoutExpired([str(part) for part in command], limit)

    monkeypatch.setattr(dev, "LAST_FAILED", kept)
    monkeypatch.setattr(dev, "call", call)
    with pytest.raises(SystemExit, match="second try did not end"):
        dev.test_again([])
