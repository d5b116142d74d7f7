"""Text twice as large in a small window, in a language whose words are longer: nothing is cut where no bar leads to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.language import ENGLISH, EnglishAlone, speak
from app.shell.program import Program
from app.ui.languages.pseudo import Pseudo
from app.ui.languages.shipped import Shipped
from app.ui.places import Place
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import EmptyState, Segments, WrapCheckBox
from tests.accessibility.views import session_of, settings, settle


@pytest.fixture
def made_up_language(sample_program: Program) -> Iterator[None]:
    """Spoken by what is made from now on: the program's start chooses a language by itself."""
    assert sample_program.session is not None
    speak(Pseudo(), Shipped(development=True))
    yield
    speak(ENGLISH, EnglishAlone())


def too_wide(window: QWidget) -> list[str]:
    """What scrolls up and down alone, and is wider than what is seen of it."""
    shown = (one for one in window.findChildren(QScrollArea) if one.isVisible())
    wide = [
        (one, inside.width())
        for one in shown
        if (inside := one.widget()) is not None and one.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    ]
    return [f"{type(one).__name__}: {width} of {one.viewport().width()}" for one, width in wide if width > one.viewport().width()]


def cut_off(window: QWidget) -> list[str]:
    """Buttons that choose a view and lie, in part, outside of their row; empty pages that are higher than their ground."""
    rows = (one for one in window.findChildren(Segments) if one.isVisible())
    cut = [each.text() for one in rows for each in one.buttons.values() if not one.rect().contains(each.geometry())]
    empty = (one.findChild(ScrollColumn) for one in window.findChildren(EmptyState) if one.isVisible())
    for ground in (one.widget() for one in empty if one is not None):
        assert ground is not None
        parts = ground.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        cut += [type(each).__name__ for each in parts if each.isVisible() and not ground.rect().contains(each.geometry())]
    return cut


@pytest.mark.slow
@pytest.mark.usefixtures("made_up_language")
@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_nothing_is_cut_at_twice_the_size_in_longer_words(sample_program: Program, size: tuple[int, int]) -> None:
    sample_program.theme.choose("light", 2.0)
    sample_program.window.resize(*size)
    session = session_of(sample_program)
    found: dict[str, list[str]] = {}
    places = [Place(key) for key in session.pages.keys_offered()]
    places += [Place("sharing", filter={"tab": tab}) for tab in ("overview", "eye", "members")]
    places += [Place("pd", filter={"view": "month"})]
    for place in places:
        session.navigate(place)
        settle(sample_program)
        found[f"{place.page} {dict(place.filter)}"] = too_wide(sample_program.window) + cut_off(sample_program.window)
    for view in settings(sample_program):
        found[view.name] = too_wide(view.page) + cut_off(view.page)
    assert len(found) > 15
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_the_words_of_a_box_to_tick_go_on_in_the_next_line(qtbot: QtBot) -> None:
    words = "Show news & notes beside the clock while you work in another window"
    box = WrapCheckBox(words)
    qtbot.addWidget(box)
    box.show()
    box.resize(900, 40)
    assert [box.text().count("\n"), box.accessibleName()] == [0, words]
    one_line = box.heightForWidth(900)
    box.resize(200, 100)
    assert box.text().count("\n") >= 2
    assert box.text().replace("\n", " ").replace("&&", "&") == words
    assert box.heightForWidth(200) >= 3 * box.fontMetrics().lineSpacing() > one_line
