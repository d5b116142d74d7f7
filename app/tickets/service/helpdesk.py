"""Where tickets go: the helpdesk's settings, the same on every desk of the school."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from sqlalchemy import select

from app.errors import UserError
from app.language import tr
from app.store.desk import Desk
from app.store.records import Value
from app.store.seen import Seen
from app.tickets.records import HELPDESK, Helpdesk
from app.tickets.rules.texts import clean_line, shown_number

MAIL_PROGRAM, MAIL, REQUEST_TRACKER = "mail program", "e-mail", "request tracker"
CHANNELS = (MAIL_PROGRAM, MAIL, REQUEST_TRACKER)
_CUSTOM = "custom."
_MOST_DAYS = 60


@dataclass(frozen=True, slots=True)
class HelpdeskFacts:
    """The helpdesk's settings; texts are empty and numbers 0 where nothing was set. Fields as those of the record."""

    name: str = "TSS"
    prefix: str = "TSS-"
    channel: str = MAIL_PROGRAM
    address: str = ""
    sender_name: str = ""
    sender_address: str = ""
    mail_server: str = ""
    mail_port: int = 0
    mail_security: str = "starttls"
    mail_user: str = ""
    tracker_address: str = ""
    tracker_queue: str = ""
    no_answer_days: int = 0
    custom: Mapping[str, Value] = field(default_factory=dict)


class HelpdeskSettings:
    """Reads and changes the one Helpdesk record. Secrets never pass through here."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self) -> HelpdeskFacts:
        """The settings; where nothing was set, what the program begins with."""
        with self._desk.read() as session:
            kept = session.scalar(select(Helpdesk).where(Helpdesk.id == HELPDESK, Helpdesk.deleted.is_(False)))
            if kept is None:
                return HelpdeskFacts()
            values = {one.name: getattr(kept, one.name) for one in fields(HelpdeskFacts) if getattr(kept, one.name) not in (None, "")}
        return HelpdeskFacts(**values)

    def seen(self) -> Seen:
        """What a form that is opened now shows; give it back with the change."""
        return self._desk.seen(Helpdesk, HELPDESK)

    def change(self, values: Mapping[str, Value], seen: Seen | None = None) -> str:
        """Change settings by field (``custom.<key>`` for a channel's own). Returns the label, "" when nothing is new.

        Raises UserError for a value that cannot be.
        """
        kept = {name: clean_line(value) if isinstance(value, str) else value for name, value in values.items()}
        self._check(kept)
        before = self.read()
        known = {one.name for one in fields(HelpdeskFacts)}
        shown = {name: before.custom.get(name.removeprefix(_CUSTOM)) if name not in known else getattr(before, name) for name in kept}
        different = {name: value for name, value in kept.items() if (value or None) != (shown[name] or None)}
        if not different:
            return ""
        label = tr("Way to the helpdesk changed")
        with self._desk.edit(label) as edit:
            if self._is_there():
                edit.change(Helpdesk, HELPDESK, different, seen)
            else:
                edit.create(Helpdesk, {name: value for name, value in different.items() if value not in (None, "")}, HELPDESK)
        return label

    def shown_number(self, number: str) -> str:
        """A number as people say it: ``TSS-20881``."""
        return shown_number(number, self.read().prefix)

    def _is_there(self) -> bool:
        with self._desk.connection() as connection:
            return connection.scalar(select(Helpdesk.id).where(Helpdesk.id == HELPDESK, Helpdesk.deleted.is_(False))) is not None

    @staticmethod
    def _check(values: Mapping[str, Value]) -> None:
        if values.get("channel", MAIL_PROGRAM) not in CHANNELS:
            raise UserError(tr("“{way}” is no way to a helpdesk.", way=values["channel"]), tr("Choose {ways}.", ways=", ".join(CHANNELS)))
        days, port = values.get("no_answer_days") or 0, values.get("mail_port") or 0
        if not isinstance(days, int) or not 0 <= days <= _MOST_DAYS:
            raise UserError(tr("Days without an answer are a number up to {days}.", days=_MOST_DAYS))
        if not isinstance(port, int) or not 0 <= port < 2**16:
            raise UserError(tr("A port is a number up to 65535."), tr("Leave it empty for the usual one."))
