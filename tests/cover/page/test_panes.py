"""Very many lines of a section: the first are there, the others come at a wish."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.cover.page.panes import AT_ONCE, section_pane
from app.cover.page.titles import TitleButton
from app.cover.rules.brief import BriefLine, BriefSection, Lead
from app.ui.feature import Place


def test_the_first_lines_are_shown_and_all_others_when_they_are_wanted(qtbot: QtBot) -> None:
    number = 2 * AT_ONCE + 5
    lines = [BriefLine(f"Projector {place}", "No picture.", Lead("tickets", "ticket", str(place))) for place in range(number)]
    gone: list[Place] = []
    pane = section_pane(BriefSection("Open tickets", "ticket", lines, "No ticket is open."), gone.append)
    qtbot.addWidget(pane)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    titles = lambda: [one.words for one in pane.findChildren(TitleButton)]  # noqa: E731
    more = next(one for one in pane.findChildren(QPushButton) if one.text().startswith("Show more"))
    assert (len(titles()), more.text()) == (AT_ONCE, f"Show more: {AT_ONCE + 5} are left")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert len(titles()) == 2 * AT_ONCE
    focused = QApplication.focusWidget()
    assert isinstance(focused, TitleButton)
    assert focused.words == f"Projector {AT_ONCE}"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert titles() == [line.title for line in lines]
    assert not more.isVisible()
    focused = QApplication.focusWidget()
    assert isinstance(focused, TitleButton)
    focused.click()
    assert [place.record_id for place in gone] == [str(2 * AT_ONCE)]
