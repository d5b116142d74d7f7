"""The handout tab with the real service: saved as one action, undone as one, its pictures on the page."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.professional_development.page.handout.editor import HandoutEditor
from tests.professional_development.page.around import PATIENCE, Around


def editor_of(around: Around, qtbot: QtBot) -> HandoutEditor:
    """The handout tab of the only session, shown."""
    (id,) = around.service.table.ids({})
    around.window.show()
    around.page.open_session(id, "handout")
    around.settle()
    editor = around.page.session.tabs["handout"]
    assert isinstance(editor, HandoutEditor)
    qtbot.waitUntil(lambda: not editor.edit.isReadOnly(), timeout=PATIENCE)
    return editor


def test_writing_is_one_action_that_can_be_undone(around: Around, qtbot: QtBot) -> None:
    editor = editor_of(around, qtbot)
    (id,) = around.service.table.ids({})
    QTest.keyClicks(editor.edit, "Make the bank")
    editor.settle()
    assert "The handout is saved." in around.words()
    qtbot.waitUntil(lambda: editor.state.text().startswith("Saved"), timeout=PATIENCE)
    assert around.service.handouts.text(id).markdown == "Make the bank"
    around.desk.undo()
    qtbot.waitUntil(lambda: editor.edit.toPlainText() == "", timeout=PATIENCE)
    assert around.service.handouts.text(id).markdown == ""


def test_a_picture_is_kept_by_the_desk_and_stands_on_the_page(around: Around, qtbot: QtBot) -> None:
    editor = editor_of(around, qtbot)
    (id,) = around.service.table.ids({})
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    mime = QMimeData()
    mime.setImageData(image)
    editor.edit.insertFromMimeData(mime)
    qtbot.waitUntil(lambda: "What it shows" in editor.edit.toPlainText(), timeout=PATIENCE)
    (name,) = around.service.handouts.images(id)
    assert f"]({name})" in editor.edit.toPlainText()
    editor.settle()
    qtbot.waitUntil(lambda: editor.state.text().startswith("Saved"), timeout=PATIENCE)
    assert name in around.service.handouts.text(id).markdown
