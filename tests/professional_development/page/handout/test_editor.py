"""The handout editor: what is typed is kept, the page beside it is the real one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.professional_development.page.handout.editor import HandoutEditor
from app.professional_development.page.handout.preview import HandoutPreview
from app.professional_development.page.handout.signs_sheet import SIGNS, SignsSheet
from app.professional_development.page.handout.typed import as_typed
from app.professional_development.rules.paper_content import HandoutContent, HandoutStyle
from app.store.desk import Desk
from app.ui.theme import ThemeState
from tests.patience import PATIENCE, serve
from tests.professional_development.page.handout.kept import KeptHandouts
from tests.ui.surrounded import Surrounded


class Scene(Surrounded):
    """The editor on a desk without records."""

    def __init__(self, desk: Desk, theme: ThemeState) -> None:
        super().__init__(desk, theme)
        self.kept = KeptHandouts()
        self.window = QWidget()
        self.editor = HandoutEditor(self.surroundings, self.kept)
        column = QVBoxLayout(self.window)
        column.addWidget(self.editor)
        self.window.resize(1000, 600)

    def busy(self) -> bool:
        """Also while a proof waits for its moment."""
        return self.jobs.busy() or self.editor.proofs.busy or self.editor.proof_waits

    def settle(self) -> None:
        """Serve events until nothing is under way; a proof begins a moment after the last key."""
        deadline = QDeadlineTimer(PATIENCE)
        while not deadline.hasExpired():
            QApplication.processEvents()
            if not self.busy():
                QApplication.processEvents()
                if not self.busy():
                    return
            serve(5)
        raise TimeoutError("the editor did not come to rest")

    def show_session(self, session: str) -> None:
        """Open a handout and wait for its page."""
        self.editor.show_session(session)
        self.settle()

    def type(self, words: str) -> None:
        """Type at the end and wait for the page."""
        self.editor.edit.moveCursor(self.editor.edit.textCursor().MoveOperation.End)
        QTest.keyClicks(self.editor.edit, words)
        self.settle()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk without records."""
    made = Desk.open(tmp_path / "desk", bytes(range(32)), [], who="Marisol Rivera")
    yield made
    made.close()


@pytest.fixture
def scene(qtbot: QtBot, desk: Desk, theme: ThemeState) -> Iterator[Scene]:
    """The editor, shown with the first session."""
    made = Scene(desk, theme)
    qtbot.addWidget(made.window)
    made.window.show()
    made.show_session("one")
    yield made
    made.settle()
    made.surroundings.drafts.keep_now()
    made.close()
    delete(made.window)
    assert made.bugs == []


def test_the_page_beside_is_the_page_that_prints(scene: Scene) -> None:
    assert scene.editor.edit.toPlainText() == "# Feedback\n\nMake the bank.\n"
    view = scene.editor.pane.view
    assert view is not None
    assert scene.editor.pane.count.text() == "1 page"
    few = _dark(view.viewport())
    scene.type("Many words, and then some more, so that the page is darker than it was. " * 3)
    assert _dark(view.viewport()) > few + 100


def _dark(widget: QWidget) -> int:
    """How many points of a widget are dark."""
    picture = widget.grab().toImage()
    return sum(picture.pixelColor(x, y).lightness() < 140 for x in range(picture.width()) for y in range(picture.height() // 2))


def test_what_is_typed_is_a_draft_at_once_and_saved_when_it_is_left(scene: Scene) -> None:
    scene.type("More")
    draft = scene.surroundings.drafts.load("pd.handout.one")
    assert draft is not None
    assert draft["text"] == "# Feedback\n\nMake the bank.\nMore"
    assert scene.kept.saved == []
    scene.editor.settle()
    scene.settle()
    assert scene.kept.saved == [("one", "# Feedback\n\nMake the bank.\nMore")]
    assert scene.surroundings.drafts.load("pd.handout.one") is None
    assert scene.said[-1].undoable


def test_new_colours_are_nothing_typed(scene: Scene) -> None:
    scene.editor.edit.highlighter.take_colours()
    scene.settle()
    assert scene.surroundings.drafts.load("pd.handout.one") is None
    assert scene.editor.state.text() == ""


def test_all_signs_are_told(scene: Scene, qtbot: QtBot) -> None:
    scene.editor.toolbar.buttons["circle-question-mark"].click()
    qtbot.waitUntil(lambda: bool(scene.window.findChildren(SignsSheet)))
    (sheet,) = scene.window.findChildren(SignsSheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert all(sign in words for sign, _ in SIGNS)
    sheet.close()


def test_what_is_printed_is_what_is_typed(scene: Scene) -> None:
    kept = HandoutContent("Feedback", "Kept")
    assert as_typed(scene.surroundings, "one")(kept) == kept
    scene.type("More")
    scene.editor.pane.codes.click()
    told = as_typed(scene.surroundings, "one")(kept)
    assert told.markdown.endswith("More")
    assert told.links_as_codes


def test_another_session_saves_the_first(scene: Scene) -> None:
    scene.type("More")
    scene.show_session("two")
    assert [session for session, _ in scene.kept.saved] == ["one"]
    assert scene.editor.edit.toPlainText() == ""
    scene.type("x")
    assert scene.kept.texts["one"].markdown.endswith("More")


def test_a_draft_comes_back_after_a_crash(qtbot: QtBot, desk: Desk, theme: ThemeState) -> None:
    first = Scene(desk, theme)
    qtbot.addWidget(first.window)
    first.show_session("one")
    first.type("never saved")
    first.surroundings.drafts.keep_now()
    first.close()
    second = Scene(desk, theme)
    qtbot.addWidget(second.window)
    second.show_session("one")
    assert second.editor.edit.toPlainText().endswith("never saved")
    assert "not saved" in second.editor.state.text()
    second.close()


def test_saving_that_fails_keeps_the_draft_and_says_so(scene: Scene) -> None:
    scene.kept.refuses = True
    scene.type("More")
    scene.editor.save()
    scene.settle()
    assert "The disk is full." in scene.words()[-1]
    assert scene.surroundings.drafts.load("pd.handout.one") is not None


def test_an_undo_elsewhere_is_shown_but_never_over_what_is_being_typed(scene: Scene) -> None:
    scene.kept.texts["one"] = scene.kept.texts["one"]._replace(markdown="Undone")
    scene.editor.refresh()
    scene.settle()
    assert scene.editor.edit.toPlainText() == "Undone"
    scene.type(" mine")
    scene.kept.texts["one"] = scene.kept.texts["one"]._replace(markdown="Theirs")
    scene.editor.refresh()
    scene.settle()
    assert scene.editor.edit.toPlainText() == "Undone mine"


def test_the_page_keeps_its_place_while_typing(scene: Scene) -> None:
    scene.editor.edit.setPlainText("\n\n[new page]\n\n".join(f"page {number}" for number in range(6)))
    scene.settle()
    view = scene.editor.pane.view
    assert view is not None
    assert scene.editor.pane.count.text() == "6 pages"
    scene.type(" more")
    place = view.verticalScrollBar().value()
    assert place > 0
    scene.type(" words")
    assert view.verticalScrollBar().value() == place


def test_what_cannot_be_set_is_said_beside_the_last_page(scene: Scene) -> None:
    scene.editor.edit.setPlainText("> " * 60 + "deep")
    scene.settle()
    assert "deep" in scene.editor.pane.problem.text()
    assert not scene.editor.pane.problem.isHidden()
    scene.editor.edit.setPlainText("fine")
    scene.settle()
    assert scene.editor.pane.problem.isHidden()


def test_styles_change_the_page_and_are_remembered(scene: Scene) -> None:
    scene.editor.edit.setPlainText("words " * 900)
    scene.settle()
    normal = scene.editor.pane.count.text()
    scene.editor.pane.styles.buttons["large"].click()
    scene.settle()
    assert scene.editor.content().style is HandoutStyle.LARGE
    assert scene.editor.pane.count.text() != normal
    assert scene.surroundings.desk.settings.get("pd.handout.style", "") == "large"


def test_a_pasted_picture_is_kept_named_and_shown(scene: Scene) -> None:
    mime = QMimeData()
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    mime.setImageData(image)
    scene.editor.edit.insertFromMimeData(mime)
    scene.settle()
    assert "![What it shows](picture-1.jpg)" in scene.editor.edit.toPlainText()
    assert scene.editor.edit.textCursor().selectedText() == "What it shows"
    assert list(scene.editor.content().images) == ["picture-1.jpg"]


def test_a_file_that_is_no_picture_is_refused(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "notes.png"
    path.write_bytes(b"nothing")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    scene.editor.edit.insertFromMimeData(mime)
    scene.settle()
    assert "not a photo" in scene.words()[-1]
    assert "picture" not in scene.editor.edit.toPlainText()


def test_pasted_markup_is_plain_text(scene: Scene) -> None:
    mime = QMimeData()
    mime.setHtml("<b>bold</b>")
    mime.setText("bold")
    scene.editor.edit.selectAll()
    scene.editor.edit.insertFromMimeData(mime)
    assert scene.editor.edit.toPlainText() == "bold"


def test_keys_and_buttons_write_signs_and_one_undo_takes_them_back(scene: Scene) -> None:
    edit = scene.editor.edit
    edit.setPlainText("😀 word")
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    edit.moveCursor(edit.textCursor().MoveOperation.StartOfWord, edit.textCursor().MoveMode.KeepAnchor)
    QTest.keyClick(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == "😀 **word**"
    edit.undo()
    assert edit.toPlainText() == "😀 word"
    scene.editor.toolbar.buttons["list-checks"].click()
    assert edit.toPlainText() == "- [ ] 😀 word"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "next")
    assert edit.toPlainText() == "- [ ] 😀 word\n- [ ] next"
    scene.editor.toolbar.buttons["square-dashed"].click()
    assert edit.textCursor().selectedText() == "What to write here"


def test_tab_goes_deeper_in_a_list_and_leaves_the_field_elsewhere(scene: Scene, qtbot: QtBot) -> None:
    edit = scene.editor.edit
    edit.setPlainText("- words")
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == "    - words"
    QTest.keyClick(edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert edit.toPlainText() == "- words"
    edit.setPlainText("words")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not edit.hasFocus())
    assert edit.toPlainText() == "words"


def test_the_small_page_shows_the_first_page(scene: Scene, qtbot: QtBot) -> None:
    preview = HandoutPreview(scene.surroundings, scene.kept)
    qtbot.addWidget(preview)
    preview.resize(372, 560)
    preview.show()
    preview.show_session("one")
    scene.settle()
    assert preview.count.text() == "1 page"
    with qtbot.waitSignal(preview.opened):
        QTest.mouseClick(preview.sheet, Qt.MouseButton.LeftButton)
    preview.show_session("two")
    scene.settle()
    assert preview.count.text() == "Nothing written yet"
