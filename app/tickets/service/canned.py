"""Texts that are put in by one choice: the district's and the school's own."""

from collections.abc import Collection, Mapping

from sqlalchemy import select

from app.errors import UserError
from app.language import tr, trn
from app.store.desk import Desk
from app.store.records import Value
from app.store.seen import Seen
from app.tickets.records import CannedText
from app.tickets.rules.district import Canned, TicketDistrict
from app.tickets.rules.texts import clean_line, clean_text, filled
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.reading import text_of
from app.tickets.service.times import Times
from app.tickets.service.writing import Writing


class CannedTexts:
    """Offer, fill in, add and delete canned texts."""

    def __init__(self, desk: Desk, district: TicketDistrict, writing: Writing, helpdesk: HelpdeskSettings, times: Times) -> None:
        self._desk = desk
        self._district = district
        self._writing = writing
        self._helpdesk = helpdesk
        self._times = times

    def offered(self, use: str = "ticket", category: str = "") -> list[Canned]:
        """The texts for a use: those of the category first, then those for all, then others; the school's own before the district's."""
        statement = select(CannedText.id, CannedText.title, CannedText.text, CannedText.category).where(CannedText.deleted.is_(False))
        with self._desk.connection() as connection:
            rows = connection.execute(statement.order_by(CannedText.title)).all()
        own = [Canned(row.title or "", row.text or "", row.category or "", use, row.id) for row in rows]
        texts = [*own, *(one for one in self._district.texts if one.use == use)]
        return sorted(texts, key=lambda one: 0 if one.category and one.category == category else 1 if not one.category else 2)

    def fill(self, text: str, values: Mapping[str, Value]) -> str:
        """A text with what is known of the ticket put in its places."""
        number = text_of(values, "number")
        shown = {"number": self._helpdesk.shown_number(number) if number else "", "school": self._times.school(), "me": self._times.who()}
        return filled(text, {**self._writing.known(values), **shown})

    def add(self, title: str, text: str, category: str = "") -> str:
        """Keep a text of the school's own; returns its id. Raises UserError when it lacks a title or words."""
        kept, words = clean_line(title), clean_text(text)
        if not kept or not words:
            raise UserError(tr("A canned text needs a title and words."))
        with self._desk.edit(tr("Canned text {title} added", title=kept)) as edit:
            return edit.create(CannedText, {"title": kept, "text": words, "category": category or None})

    def seen(self, id: str) -> Seen:
        """What a form that is opened now shows; give it back with the change."""
        return self._desk.seen(CannedText, id)

    def change(self, id: str, title: str, text: str, category: str = "", seen: Seen | None = None) -> str:
        """Change a text of the school's own; returns the label ("" = nothing new). Raises UserError when it lacks a title or words."""
        kept, words = clean_line(title), clean_text(text)
        if not kept or not words:
            raise UserError(tr("A canned text needs a title and words."))
        label = tr("Canned text {title} changed", title=kept)
        with self._desk.edit(label) as edit:
            edit.change(CannedText, id, {"title": kept, "text": words, "category": category or None}, seen)
        return label if edit.outcome is not None else ""

    def delete(self, ids: Collection[str]) -> str:
        """Delete texts of the school's own; returns the label."""
        label = trn(len(ids), "{number} canned text deleted", "{number} canned texts deleted")
        with self._desk.edit(label) as edit:
            edit.delete(CannedText, ids)
        return label
