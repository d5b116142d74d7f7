"""A bug is written without data, told once, and nothing stops."""

import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.shell.bugs import BugWatch
from app.shell.journal import Journal, describe_bug


def _stumble(secret: str) -> None:
    raise KeyError(secret)


def _caught(secret: str) -> KeyError:
    try:
        _stumble(secret)
    except KeyError as error:
        return error
    raise AssertionError


def test_a_report_names_places_and_no_data() -> None:
    report = describe_bug(_caught("Maria Rivera 5NX0R2LB"))
    assert "builtins.KeyError" in report
    assert "_stumble" in report
    assert "test_bugs.py" in report
    assert "Maria" not in report
    assert "5NX0R2LB" not in report


def test_causes_are_reported_too() -> None:
    try:
        try:
            _stumble("x")
        except KeyError as error:
            raise ValueError("Room 114") from error
    except ValueError as error:
        report = describe_bug(error)
    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "Room 114" not in report


def test_the_journal_keeps_bugs_and_rotates(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    for number in range(3000):
        journal.bug(f"bug {number} " + "x" * 300)
    journal.close()
    files = list((tmp_path / "log").iterdir())
    assert 2 <= len(files) <= 4
    assert sum(file.stat().st_size for file in files) < 1_100_000
    assert "bug 2999" in (tmp_path / "log" / "liaison-desk.log").read_text()


def test_a_journal_without_a_place_is_silent(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file is in the way")
    journal = Journal(tmp_path)
    journal.note("started")
    journal.close()
    assert (tmp_path / "log").read_text() == "a file is in the way"


@pytest.mark.parametrize("where", ["hook", "thread", "destructor"])
def test_bugs_are_found_wherever_they_happen(qtbot: QtBot, where: str) -> None:
    kept: list[str] = []
    watch = BugWatch(kept.append)
    watch.install()
    try:
        with qtbot.waitSignal(watch.bug_found) as told:
            if where == "hook":
                error = _caught("x")
                sys.excepthook(type(error), error, error.__traceback__)
            elif where == "thread":
                thread = threading.Thread(target=_stumble, args=("x",))
                thread.start()
                thread.join()
            else:
                _Unlucky()
    finally:
        watch.remove()
    assert told.args is not None
    assert "KeyError" in told.args[0]
    assert len(kept) == 1


class _Unlucky:
    def __del__(self) -> None:
        _stumble("x")


def test_the_same_bug_is_told_once_and_kept_each_time(qtbot: QtBot) -> None:
    kept: list[str] = []
    told: list[str] = []
    watch = BugWatch(kept.append)
    watch.bug_found.connect(told.append)
    for _ in range(3):
        watch.found(_caught("x"))
    assert len(kept) == 3
    assert len(told) == 1


def test_leaving_is_no_bug(qtbot: QtBot) -> None:
    kept: list[str] = []
    BugWatch(kept.append).found(SystemExit(0))
    assert kept == []


def test_a_sentence_that_nobody_caught_is_no_bug(qtbot: QtBot) -> None:
    kept: list[str] = []
    watch, told, bugs = BugWatch(kept.append), list[UserError](), list[str]()
    watch.trouble_found.connect(told.append)
    watch.bug_found.connect(bugs.append)
    for _ in range(2):
        watch.found(UserError("The disk is away.", "Plug it in."))
    assert [str(error) for error in told] == ["The disk is away. Plug it in."] * 2
    assert (kept, bugs) == ([], [])
