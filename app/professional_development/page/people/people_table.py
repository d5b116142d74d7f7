"""The people of one session as a table; in, out and minutes are typed into their cells."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from app.language import marked, tr
from app.professional_development.page.clock_words import read_clock, show_clock
from app.professional_development.rules import life
from app.professional_development.rules.hours import hours
from app.ui.feature import Surroundings
from app.ui.tables.columns import Cell, Column, Row
from app.ui.tables.records_table import RecordsTable

if TYPE_CHECKING:
    from app.professional_development.service import PdService
    from app.professional_development.service.people import PersonRow

_ANSWERS = {life.COMING: marked("Coming"), life.NOT_COMING: marked("Not coming"), life.MAYBE: marked("Maybe"), "": marked("No answer")}
_TONES = {marked("Coming"): "ok", marked("Not coming"): "bad", marked("Maybe"): "warn", marked("Was there"): "ok", marked("Guest"): "info"}
_PARTS = {life.PARTICIPANT: marked("Participant"), life.FACILITATOR: marked("Facilitator")}
_WAYS = {life.SCAN: marked("Scan"), life.TYPED: marked("Typed"), life.PAPER: marked("Paper")}


def people_columns() -> list[Column]:
    """Who, whether coming, from when to when, how long, and the certificate."""
    return [
        Column("name", "Name", width=168, look="strong"),
        Column("role", "Role", width=130, look="soft"),
        Column("answer", "Answer", "choice", width=106, look="badge", tone=_tone),
        Column("arrived", "In", width=82, show=_clock, read=_read_clock),
        Column("left", "Out", width=82, show=_clock, read=_read_clock),
        Column("minutes", "Hours", "integer", width=62, show=_hours, read=_read_minutes),
        Column("signed", "Signed", "choice", width=92),
        Column("told", "Invitation", "choice", width=94, look="soft"),
        Column("certificate", "Certificate", width=160),
        Column("email", "E-mail", width=190, shown=False),
        Column("part", "Takes part as", "choice", width=110, shown=False),
        Column("note", "Note", width=160, shown=False),
    ]


def _tone(value: Cell) -> str:
    """The tone of an answer, as it is shown."""
    return next((tone for answer, tone in _TONES.items() if tr(answer) == value), "neutral")


def row_of(person: "PersonRow") -> Row:
    """A person as a row of the table."""
    answer = tr(_ANSWERS.get(person.answer, person.answer)) if person.invited else tr("Guest")
    signed = tr(_WAYS[person.signed]) if person.signed in _WAYS else ""
    told = tr("Sent", "an invitation") if person.informed else tr("Not sent") if person.invited else ""
    return (
        person.id,
        person.name,
        person.role,
        answer,
        person.arrived,
        person.left,
        person.minutes,
        tr("{way}, late", way=signed) if signed and person.late else signed,
        told,
        tr("{certificate} (other hours now)", certificate=person.certificate)
        if person.certificate and person.outdated
        else person.certificate,
        person.email,
        tr(_PARTS[person.part]) if person.part in _PARTS else person.part,
        person.note,
    )


class PeopleSource:
    """The people of the session that is shown; read on background threads."""

    def __init__(self, service: "PdService") -> None:
        self._service = service
        self.session = ""

    def stream(self) -> Iterator[Sequence[Row]]:
        """All of them."""
        if self.session:
            yield [row_of(person) for person in self._service.people.rows(self.session)]

    def only(self, ids: Sequence[str]) -> Iterable[Row]:
        """Some of them."""
        wanted = set(ids)
        for piece in self.stream():
            yield from (row for row in piece if row[0] in wanted)


def make_people_table(around: Surroundings, source: PeopleSource, deeds: Callable[[], None]) -> RecordsTable:
    """The table, with what its keys do."""
    table = RecordsTable(around, marked("participants"), people_columns(), source)
    copy = (tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), table.editing.copy)
    table.act([copy, (tr("Take off the list"), QKeySequence("Del"), deeds)])
    table.control.sort_by(0)
    if table.control.current.descending:
        table.control.sort_by(0)
    return table


def _clock(value: Cell) -> str:
    """The time of day of a wall time."""
    words = str(value or "")
    return show_clock(words[11:16] if len(words) >= 16 else words)


def _read_clock(words: str) -> Cell:
    if not words.strip():
        return None
    clock = read_clock(words)
    if clock is None:
        raise ValueError(tr("Write a time like 2:45 pm."))
    return clock


def _hours(value: Cell) -> str:
    return f"{hours(value):f}" if isinstance(value, int) and value else ""


def _read_minutes(words: str) -> Cell:
    if not words.strip():
        return None
    try:
        minutes = round(float(words.replace(",", ".").removesuffix("h").strip()) * 60)
    except ValueError as error:
        raise ValueError(tr("Write hours like 1.5.")) from error
    if not 0 <= minutes <= 24 * 60:
        raise ValueError(tr("Write hours like 1.5."))
    return minutes
