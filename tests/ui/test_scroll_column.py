"""A scrolling column gives wrapped words the height that they need."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.accessible import cut_texts
from app.ui.scroll_column import ScrollColumn
from app.ui.theme import ThemeState
from app.ui.widgets import text


def test_words_wrap_and_are_never_squeezed(qtbot: QtBot) -> None:
    area = ScrollColumn()
    qtbot.addWidget(area)
    words = [text("Some words that go on and on until the line is full. " * 4, wrap=True) for _ in range(6)]
    for label in words:
        area.column.addWidget(label)
    area.resize(240, 120)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    inside = area.widget()
    assert inside is not None
    assert cut_texts(inside) == []
    words[0].setText("One more sentence. " * 60)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: words[0].height() >= words[0].heightForWidth(words[0].width()))
    assert area.horizontalScrollBar().maximum() == 0


def test_what_stands_in_a_page_ends_at_the_same_place_with_and_without_the_bar(qtbot: QtBot, theme: ThemeState) -> None:
    area = ScrollColumn((26, 20, 26, 22))
    qtbot.addWidget(area)
    theme.dress_alone(area)
    words = text("One line.", wrap=True)
    area.column.addWidget(words)
    area.column.addStretch()
    area.resize(400, 200)
    area.show()
    qtbot.waitUntil(lambda: words.width() > 300)

    def end() -> int:
        return words.mapTo(area, words.rect().topRight()).x()

    before = end()
    words.setText("Some words that go on and on until the line is full. " * 40)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: end() == before)
