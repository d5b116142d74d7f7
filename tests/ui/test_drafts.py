"""Drafts are on the disk within half a second, in order, and never hold up the window."""

import threading
import time
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from app.store.desk import Desk
from app.store.progress import Progress
from app.ui.drafts import KEEP_AFTER_MS, Drafts
from app.ui.jobs import Jobs
from tests.patience import PATIENCE
from tests.store.sample_records import Gadget

KEY = bytes(range(32))


class SlowDisk:
    """A store in memory whose writes wait until they may."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, Any]] = {}
        self.may_write = threading.Event()
        self.may_write.set()

    def get(self, name: str, default: dict[str, Any]) -> dict[str, Any]:
        return self.kept.get(name, default)

    def put(self, name: str, value: dict[str, Any]) -> None:
        self.may_write.wait(PATIENCE / 1000)
        self.kept[name] = value

    def delete(self, name: str) -> None:
        self.may_write.wait(PATIENCE / 1000)
        self.kept.pop(name, None)

    def names(self, prefix: str = "") -> list[str]:
        return [name for name in self.kept if name.startswith(prefix)]


def test_draft_survives_a_restart_of_a_real_desk(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "desk", KEY, [], who="Ada")
    drafts = Drafts(desk.settings, jobs=Jobs())
    drafts.save("device.new", {"tag": "PV-1", "notes": "Zürich"})
    drafts.keep_now()
    desk.close()
    desk = Desk.open(tmp_path / "desk", KEY, [])
    again = Drafts(desk.settings, jobs=Jobs())
    assert again.keys("device.") == ["device.new"]
    assert again.load("device.new") == {"tag": "PV-1", "notes": "Zürich"}
    again.clear("device.new")
    again.keep_now()
    assert desk.settings.names("draft.") == []
    desk.close()


def test_typing_without_a_pause_is_kept_within_half_a_second(qtbot: QtBot) -> None:
    disk, jobs = SlowDisk(), Jobs()
    drafts = Drafts(disk, jobs=jobs)
    began, typed = time.monotonic(), 0
    assert KEEP_AFTER_MS < 500
    while not disk.kept:
        typed += 1
        drafts.save("device.new", {"tag": "x" * typed})
        qtbot.wait(20)
        assert time.monotonic() - began < PATIENCE / 1000
    assert jobs.wait_kept()


def test_slow_disk_does_not_hold_the_window_and_the_last_word_wins(qtbot: QtBot) -> None:
    disk, jobs = SlowDisk(), Jobs()
    drafts = Drafts(disk, jobs=jobs)
    disk.may_write.clear()
    drafts.save("device.new", {"tag": "first"})
    qtbot.wait(300)
    began = time.monotonic()
    drafts.save("device.new", {"tag": "second"})
    drafts.save("room.new", {"name": "114"})
    drafts.clear("room.new")
    assert drafts.load("device.new") == {"tag": "second"}
    assert time.monotonic() - began < PATIENCE / 2000, "it did not wait for the disk"
    disk.may_write.set()
    drafts.keep_now()
    assert disk.kept == {"draft.device.new": {"tag": "second"}}


def test_what_is_typed_on_is_not_changed_behind_the_draft(qtbot: QtBot) -> None:
    drafts, values = Drafts(SlowDisk()), {"custom": {"cart": "B"}}
    drafts.save("device.new", values)
    values["custom"]["cart"] = "C"
    loaded = drafts.load("device.new")
    assert loaded == {"custom": {"cart": "B"}}
    assert drafts.load("device.other") is None


def test_draft_is_on_the_disk_while_an_import_holds_the_desk(qtbot: QtBot, tmp_path: Path) -> None:
    desk, jobs, writing, go_on = Desk.open(tmp_path / "desk", KEY, [Gadget], who="Ada"), Jobs(), threading.Event(), threading.Event()

    def hold(done: int, total: int, words: str = "") -> None:
        writing.set()
        go_on.wait(2 * PATIENCE / 1000)

    def bring_in(_report: Progress) -> None:
        with desk.edit("Import", progress=hold) as edit:
            edit.create_many(Gadget, ({"tag": f"PV-{number}"} for number in range(3)))

    jobs.write(bring_in, title="Import", owner=jobs)
    assert writing.wait(PATIENCE / 1000)
    drafts = Drafts(desk.settings, jobs=jobs)
    drafts.save("device.new", {"tag": "PV-1"})
    qtbot.waitUntil(lambda: bool(desk.settings.get("draft.device.new", {})))
    assert jobs.busy()
    go_on.set()
    assert jobs.wait_idle()
    desk.close()
