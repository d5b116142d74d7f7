"""A scrolling column gives wrapped words the height that they need."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.accessible import cut_texts
from app.ui.scroll_column import ScrollColumn
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
