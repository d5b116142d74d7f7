"""An answer of the desk finds its sheet, or says what is to be said without it."""

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.errors import UserError
from app.ui.notices import Notice, Notices
from app.ui.sheet_answers import closing, refusing

PROBLEM = UserError("The goal has no title.", "Give it one.")


class Asking(QDialog):
    """A sheet that shows why its wish was refused."""

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel()
        QVBoxLayout(self).addWidget(self.words)

    def refuse(self, problem: UserError) -> None:
        """Say why not."""
        self.words.setText(str(problem))


def test_a_sheet_that_waits_is_closed_or_says_why_not(qtbot: QtBot) -> None:
    sheet, notices, said = Asking(), Notices(), list[Notice]()
    qtbot.addWidget(sheet)
    notices.said.connect(said.append)
    sheet.open()
    refusing(sheet, sheet.refuse, notices)(PROBLEM)
    assert (sheet.words.text(), sheet.isVisible(), said) == (str(PROBLEM), True, [])
    closing(sheet)("the label of what was done")
    assert sheet.result() == QDialog.DialogCode.Accepted


def test_without_its_sheet_a_refusal_is_a_notice(qtbot: QtBot) -> None:
    sheet, notices, said = Asking(), Notices(), list[Notice]()
    notices.said.connect(said.append)
    close, refuse = closing(sheet), refusing(sheet, sheet.refuse, notices)
    delete(sheet)
    close()
    assert said == []
    refuse(PROBLEM)
    assert "no title" in said[0].text
