"""What the program shows in another language, it also reads: a cell that is edited, copied or filled down keeps its value."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.exchange.values import date_order, parse_bool, parse_date, parse_month
from app.inventory.rules.words import in_words
from app.language import ENGLISH, English, EnglishAlone, speak, tr
from app.professional_development.rules.hours import shown_hours
from app.tickets.rules import notes
from app.ui.languages.pseudo import OPEN, Pseudo
from app.ui.tables.columns import Column, as_typed
from app.ui.tables.editing import TableEditing
from app.ui.tables.look import TableLook
from app.ui.tables.model import RecordsModel
from app.ui.tables.query import Query
from app.ui.tables.view import RecordsView
from app.wiring.devices import elsewhere

_MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember")
_SHORT = ("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.")
_TEXTS = {"Yes": "Jawohl", "No": "Keineswegs"}


class MadeUp(English):
    """A language with words and months of its own."""

    code = "de"

    def text(self, text: str, about: str) -> str:
        return _TEXTS.get(text, text)

    def values(self, values: Mapping[str, object]) -> Mapping[str, object]:
        return values

    def months(self, *, short: bool) -> Sequence[str]:
        return _SHORT if short else _MONTHS


@pytest.fixture
def made_up() -> Iterator[None]:
    speak(MadeUp(), EnglishAlone())
    yield
    speak(ENGLISH, EnglishAlone())


@pytest.fixture
def pseudo_window() -> Iterator[None]:
    speak(Pseudo(), EnglishAlone())
    yield
    speak(ENGLISH, EnglishAlone())


@pytest.mark.usefixtures("made_up")
def test_yes_and_no_are_read_as_the_window_says_them_and_in_english() -> None:
    assert [parse_bool(tr(word)) for word in ("Yes", "No")] == [True, False]
    assert [parse_bool(word) for word in ("KEINESWEGS", "yes", "no")] == [False, True, False]
    with pytest.raises(ValueError, match="neither yes nor no"):
        parse_bool("vielleicht")


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("month", range(1, 13))
def test_days_and_months_are_read_as_they_are_shown(month: int) -> None:
    assert parse_date(in_words("date", f"2026-{month:02}-21")) == f"2026-{month:02}-21"
    assert parse_month(in_words("month", f"2026-{month:02}")) == f"2026-{month:02}"
    assert parse_date(f"21. {_MONTHS[month - 1].upper()} 2026") == f"2026-{month:02}-21"
    assert parse_month(f"2026 {_MONTHS[month - 1]}") == f"2026-{month:02}"


def test_months_of_a_language_that_is_not_spoken_are_none() -> None:
    with pytest.raises(ValueError, match="is not a date"):
        parse_date("21 März 2026")


def _copied(qtbot: QtBot) -> list[str]:
    """A day that can be typed, one that can't, and a name, as they are copied."""
    holder = QWidget()
    qtbot.addWidget(holder)
    show = partial(in_words, "date")
    columns = [Column("day", "Day", "date", show=show, read=as_typed), Column("seen", "Seen", "date", show=show)]
    model = RecordsModel([*columns, Column("name", "Name", read=as_typed)], holder)
    view = RecordsView(model, TableLook.of_palette(holder.palette()), holder)
    model.arrivals.add(model.snapshot.prepare([("a", "2026-12-21", "2026-12-21", "Kim Example")]))
    model.ask(Query(), None, False)
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    found = []
    for column in range(3):
        view.setCurrentIndex(model.index(0, column))
        TableEditing(view).copy_cell()
        found.append(QGuiApplication.clipboard().text())
    return found


@pytest.mark.usefixtures("made_up")
def test_a_cell_is_typed_in_digits_where_days_are_written_otherwise(qtbot: QtBot) -> None:
    assert _copied(qtbot) == ["2026-12-21", "21 Dez. 2026", "Kim Example"]


def test_in_english_a_cell_is_typed_as_it_is_shown(qtbot: QtBot) -> None:
    assert _copied(qtbot) == ["21 Dec 2026", "21 Dec 2026", "Kim Example"]


def test_what_rooms_do_with_a_device_is_named_when_it_is_shown() -> None:
    speak(Pseudo(), EnglishAlone())
    try:
        assert [deed.title for deed in elsewhere().deeds] == ["Troubleshoot…", "New ticket…"]
    finally:
        speak(ENGLISH, EnglishAlone())


@pytest.mark.usefixtures("pseudo_window")
def test_an_exact_number_has_the_separators_of_the_language() -> None:
    assert "1’234,5" in tr("{amount:,} hours", amount=Decimal("1234.5"))
    assert "1,25" in shown_hours(75)


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "0 hours"), (60, "1 hour"), (75, "1.25 hours"), (120, "2 hours"), (90_000, "1500 hours")]
)
def test_hours_in_words(minutes: int, words: str) -> None:
    assert shown_hours(minutes) == words


@pytest.mark.usefixtures("pseudo_window")
def test_the_order_of_a_date_is_told_in_the_language() -> None:
    assert date_order(["3/4/2026"]).note.count(OPEN) == 2


@pytest.mark.usefixtures("pseudo_window")
@pytest.mark.parametrize("template", [notes.GONE_TICKET, notes.HIDDEN_TICKET, notes.GONE_REPLY])
def test_what_every_desk_writes_of_a_lost_ticket_is_shown_in_the_language(template: str) -> None:
    assert notes.shown_note(template.format(helpdesk="TSS")) == tr(template, helpdesk="TSS")


@pytest.mark.usefixtures("pseudo_window")
def test_a_mail_without_words_says_so_in_the_language() -> None:
    assert notes.shown_text("This mail has no words.") == tr(notes.NO_WORDS)
    assert notes.shown_text("It works again.") == "It works again."
