"""What pages say reaches who shows it, with what can be done about it."""

from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.ui.notices import Notice, Notices


def test_word_and_failure_are_said(qtbot: QtBot) -> None:
    notices, said = Notices(), list[Notice]()
    notices.said.connect(said.append)
    notices.say("12 devices moved to Room 114.", undoable=True)
    notices.fail(UserError("The folder is full.", "Make room."))
    assert [(each.text, each.tone, each.undoable) for each in said] == [
        ("12 devices moved to Room 114.", "neutral", True),
        ("The folder is full. Make room.", "bad", False),
    ]
