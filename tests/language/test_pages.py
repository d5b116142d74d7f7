"""A walk through every page in the made-up language: whatever is still plain English there, and is no data, was missed."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTabBar, QTableView, QWidget
from sqlalchemy import text

from app.language import ENGLISH, EnglishAlone, speak
from app.paths import resource
from app.shell.program import Program
from app.shell.session import SETTINGS
from app.store.desk import Desk
from app.ui.feature import Place
from app.ui.languages.pseudo import NAME
from tests.language.extraction import ROOT
from tests.patience import PATIENCE

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
ADDRESS = re.compile(r"\S+@\S+|https?://\S+")
# Names of programs, standards and keys are the same everywhere; so are the names by which languages call themselves.
SAME_EVERYWHERE = {
    "liaison desk",
    "english",
    "pseudo",
    "letter",
    "webdav",
    "request tracker",
    "enter",
    "shift",
    "smtp",
    "starttls",
    "español",
}


@pytest.fixture
def window_language() -> Iterator[str]:
    """The program starts in the made-up language."""
    yield NAME
    speak(ENGLISH, EnglishAlone())


def plain_words(said: str) -> Iterator[str]:
    """Words in a row that carry no mark: with vowels, and no accent on any."""
    row: list[str] = []
    for word in [*WORD.findall(ADDRESS.sub("", said)), ""]:
        if word.isascii() and re.search(r"[aeiou]", word) and len(word) > 2:
            row.append(word)
        elif row:
            yield " ".join(row)
            row = []


def texts_on(window: QWidget) -> Iterator[str]:
    """What is written on all that is to be seen now."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield widget.currentText()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(at) for at in range(widget.count()))
        elif isinstance(widget, QTableView) and widget.model() is not None:
            columns = range(widget.model().columnCount())
            yield from (str(widget.model().headerData(at, Qt.Orientation.Horizontal) or "") for at in columns)


def data_of(desk: Desk) -> str:
    """All that the desk, the district's files and the pages of help say, which are of a language as they stand."""
    written = (*resource("district").glob("*.toml"), *resource("checklists").glob("*.toml"), *(ROOT / "docs" / "help").rglob("*.md"))
    said = [file.read_text(encoding="utf-8") for file in written]
    with desk.connection() as connection:
        tables = [name for (name,) in connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'"))]
        for name in tables:
            if not name.startswith(("find_", "sqlite_", "blob", "segment")):
                said += [
                    str(value) for row in connection.execute(text(f'SELECT * FROM "{name}"')) for value in row if isinstance(value, str)
                ]
    return " ".join(WORD.findall(" ".join(said))).casefold()


def missed_on(window: QWidget, data: str) -> list[str]:
    rows = {row for said in texts_on(window) for row in plain_words(said)}
    return sorted(row for row in rows if row.casefold() not in data and row.casefold() not in SAME_EVERYWHERE)


@pytest.mark.slow
def test_no_page_shows_a_text_that_was_missed(sample_program: Program) -> None:
    session = sample_program.session
    assert session is not None
    data = data_of(session.desk)
    missed: list[str] = []
    settings = [
        Place(SETTINGS, record_id=key) for key in ("appearance", "you", "sharing", "tickets", "lock", "safety", "keyboard", "about")
    ]
    for place in [Place(key) for key in session.pages.keys_offered()] + settings:
        session.navigate(place)
        assert sample_program.jobs.wait_idle(PATIENCE)
        missed += [f"{place.page} {place.record_id}: {row}" for row in missed_on(sample_program.window, data)]
    assert missed == []


def test_a_plain_text_is_noticed() -> None:
    assert list(plain_words("[Šàvé òñ] Print it now (PDF) help@district.org")) == ["Print", "now"]
