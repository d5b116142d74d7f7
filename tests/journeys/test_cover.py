"""A liaison is suddenly away: her alternate begins with the invitation sheet on the day itself, covers, and she reads what happened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.cover.page.page import CoverPage
from app.cover.page.sheets import PlanSheet
from app.cover.page.today_top import TodayTop
from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.shell.program import Program
from app.sync.page.today_strip import TodayStrip
from app.today.page.today_page import TodayPage
from app.ui.feature import Place
from app.ui.paper.preview import PrintPreview
from tests.conftest import ANSWERS, PATIENCE, enter
from tests.journeys.sharing_windows import invite, join, session_of, share, truth_of


class Person:
    """Somebody before their window."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot
        self.session = session_of(program)
        self.desk = self.session.desk

    def until(self, holds: Callable[[], bool]) -> None:
        """Go on when something holds."""
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def today(self) -> TodayTop:
        """What stands at the top of Today, in front."""
        page = self.session.pages.show("today")
        assert isinstance(page, TodayPage)
        self.until(lambda: isinstance(page.above, TodayStrip))
        assert isinstance(page.above, TodayStrip)
        top = page.above.below
        assert isinstance(top, TodayTop)
        self.until(lambda: top.facts is not None)
        return top

    def cover(self) -> CoverPage:
        """The page Cover, in front."""
        page = self.session.pages.show("cover")
        assert isinstance(page, CoverPage)
        self.until(lambda: page.facts is not None)
        return page

    def devices(self) -> InventoryService:
        """The inventory."""
        return InventoryService(self.desk, District.load())

    def said(self, words: str) -> bool:
        """Whether the strip below the page says it."""
        return words in words_of(self.session.strip)

    def press(self, words: str, widget: QWidget) -> None:
        """Press the button of these words as soon as it is there."""
        self.until(lambda: bool(buttons(words, widget)))
        buttons(words, widget)[0].click()


def buttons(words: str, widget: QWidget) -> list[QPushButton]:
    """The visible buttons of these words."""
    return [one for one in widget.findChildren(QPushButton) if one.text() == words and one.isVisible()]


def words_of(widget: QWidget) -> str:
    """All that is written on a widget."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def maria(start_program: Callable[..., Program], qtbot: QtBot, tmp_path: Path) -> Person:
    """The liaison; her desk has three devices and shares."""
    started = start_program(tmp_path / "maria")
    enter(started, ANSWERS)
    person = Person(started, qtbot)
    room = person.devices().rooms.add({"name": "Room 114"})
    for number in range(3):
        person.devices().devices.add({"tag": f"PV-0000{number}", "category": "Chromebook", "room": room})
    place = tmp_path / "share"
    place.mkdir()
    share(qtbot, started, place)
    return person


@pytest.fixture
def dana(start_program: Callable[..., Program], qtbot: QtBot, tmp_path: Path, maria: Person) -> Person:
    """Her alternate, who joined with the sheet."""
    sheet = invite(qtbot, maria.program, "alternate")
    code = sheet._code
    sheet.accept()
    maria.until(lambda: truth_of(maria.program).startswith("Up to date"))
    started = start_program(tmp_path / "dana")
    join(qtbot, started, code)
    return Person(started, qtbot)


def move(person: Person, tag: str) -> None:
    """Somebody changes a device as the inventory does."""
    inventory = person.devices()
    (row,) = [row for part in inventory.table.rows(("tag",)) for row in part if row[1] == tag]
    around = person.session.surroundings
    around.jobs.write(
        lambda _progress: inventory.devices.change(row[0], {"status": "In repair"}),
        title="",
        owner=person.session,
        failed=around.notices.fail,
    )


def status_of(person: Person, tag: str) -> str:
    """How a device stands on somebody's desk."""
    rows = [row for part in person.devices().table.rows(("tag", "status")) for row in part]
    return next((row[2] for row in rows if row[1] == tag), "")


@pytest.mark.slow
def test_from_the_sheet_to_what_happened(maria: Person, dana: Person) -> None:
    top = dana.today()
    dana.until(lambda: "You are the alternate of Marisol Rivera" in words_of(top))
    move(dana, "PV-00001")
    dana.until(lambda: dana.said("You are the alternate, and no cover is running: this was not changed."))
    assert status_of(dana, "PV-00001") != "In repair"
    dana.press("I cover from now", dana.session.strip)
    dana.until(lambda: "You cover for Marisol Rivera" in words_of(dana.today()))
    assert "Good" in dana.session.pages.page("today").header.title.text()  # type: ignore[attr-defined]
    move(dana, "PV-00001")
    dana.until(lambda: status_of(dana, "PV-00001") == "In repair")
    maria.until(lambda: status_of(maria, "PV-00001") == "In repair")
    above = maria.today()
    maria.until(lambda: "Dana Chen covers you" in words_of(above))
    maria.press("I am back", above)
    page = maria.cover()
    maria.until(lambda: "What happened while you were away" in words_of(page.happened))
    maria.until(lambda: "1 thing done by Dana Chen for Marisol Rivera" in words_of(page.happened))
    assert "PV-00001" in words_of(page.happened)
    maria.press("Take back", page.happened)
    maria.until(lambda: status_of(maria, "PV-00001") != "In repair")
    dana.until(lambda: status_of(dana, "PV-00001") != "In repair")
    maria.press("I have read it", page.happened)
    maria.until(lambda: page.stack.currentIndex() == 0)
    dana.until(lambda: "You are the alternate of Marisol Rivera" in words_of(dana.today()))
    move(dana, "PV-00002")
    dana.until(lambda: dana.said("no cover is running"))


@pytest.mark.slow
def test_a_planned_absence_is_handed_over_on_paper_and_begins_by_itself(maria: Person, dana: Person) -> None:
    page = maria.cover()
    maria.until(lambda: page.facts is not None and len(page.facts.situation.alternates) == 1)
    maria.press("Plan an absence", page)
    maria.until(lambda: isinstance(page.deeds.paper.dialog, PlanSheet))
    sheet = page.deeds.paper.dialog
    assert isinstance(sheet, PlanSheet)
    assert sheet.form.values()["alternate"] == "Dana Chen", "the one who can"
    today = page.service.today()
    sheet.first.put(today.isoformat())
    sheet.last.put((today + timedelta(days=2)).isoformat())
    sheet.form.put({"notes": "Cart B goes to Room 203 after lunch"})
    sheet.go.click()
    dana.until(lambda: "Cart B goes to Room 203 after lunch" in words_of(dana.today()))
    assert "You cover for Marisol Rivera" in words_of(dana.today())
    maria.until(lambda: "Dana Chen covers you" in words_of(page))
    page.show_place(Place("cover", "action", "print"))
    maria.until(lambda: isinstance(page.deeds.paper.dialog, PrintPreview))
    dialog = page.deeds.paper.dialog
    assert dialog is not None
    dialog.close()
