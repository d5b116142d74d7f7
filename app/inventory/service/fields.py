"""What each field of a device is called, how it is typed, checked and shown."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import UserError
from app.inventory.records import Device
from app.inventory.rules.checks import check_value
from app.inventory.rules.cleaning import clean_line, clean_mac, clean_text
from app.inventory.rules.matching import name_key
from app.inventory.rules.words import in_words
from app.inventory.service import references
from app.inventory.service.lists import CUSTOM, Lists
from app.inventory.service.references import References
from app.language import tr
from app.late import late
from app.store.desk import Desk
from app.store.records import Value, record_type

if TYPE_CHECKING:
    from app.exchange import values as typed
else:
    typed = late("app.exchange.values")

_CODES = ("tag", "serial")
CLOSED_LISTS = ("status", "use")
"""Lists out of which a word must be taken; the words of other lists are suggestions."""


@dataclass(frozen=True, slots=True)
class DeviceField:
    """One field of a device, or of the school's own. ``kind`` is text, long_text, date, month, money, integer,
    choice, reference or bool; ``choices`` names the list a choice is taken from, ``words`` are those of a field of its own.
    """

    name: str
    title: str
    kind: str
    choices: str = ""
    refers: str = ""
    words: tuple[str, ...] = ()


class FieldBook:
    """The fields of devices as they are at one moment. Make a new one for each thing a person does."""

    def __init__(self, desk: Desk, lists: Lists) -> None:
        self._desk = desk
        self._lists = lists
        self._references: dict[str, References] = {}
        self._words: dict[str, dict[str, str]] = {}
        fixed = (
            DeviceField(field.name, field.title, field.format, field.choices, field.refers)
            for field in record_type(Device).fields.values()
            if field.format != "custom"
        )
        own = (DeviceField(CUSTOM + fact.key, fact.title, fact.kind, words=fact.choices) for fact in lists.custom_fields())
        self.fields: dict[str, DeviceField] = {field.name: field for field in (*fixed, *own)}
        """Every field in the order of the record, the school's own last."""

    def field(self, name: str) -> DeviceField:
        """One field. Raises KeyError for a name that is no field; a field of the school's own may have been deleted."""
        found = self.fields.get(name)
        if found is None and name.startswith(CUSTOM):
            return DeviceField(name, name.removeprefix(CUSTOM).replace("_", " ").capitalize(), "text")
        if found is None:
            raise KeyError(name)
        return found

    def references(self, refers: str) -> References:
        """The rooms (``room``) or the people (``person``) by name."""
        if refers not in self._references:
            with self._desk.connection() as connection:
                self._references[refers] = references.rooms(connection) if refers == "room" else references.people(connection)
        return self._references[refers]

    def words(self, field: DeviceField) -> dict[str, str]:
        """Every spelling that a field of choices knows (as name_key gives it) → the word that is kept."""
        if not field.choices:
            return {name_key(word): word for word in field.words}
        if field.choices not in self._words:
            self._words[field.choices] = self._lists.words(field.choices)
        return self._words[field.choices]

    def parse(self, name: str, text: str) -> Value:
        """What somebody typed or pasted as a value of the field; nothing typed is None. Raises UserError with a sentence."""
        field = self.field(name)
        if field.kind == "reference":
            return self._parse_reference(field, text)
        try:
            value = parser(field)(text)
        except ValueError as error:
            raise UserError(f"{field.title}: {error}") from error
        value = self.kept(field, value)
        problem = self.problem(field, value)
        if problem:
            raise UserError(problem)
        return value

    def kept(self, field: DeviceField, value: Value) -> Value:
        """The value as it is kept: without outer spaces, choices as the list writes them; no tag is called “n/a”."""
        if not isinstance(value, str):
            return value
        if field.kind == "long_text":
            return clean_text(value)
        line = clean_mac(value) if field.name == "mac" else clean_line(value)
        if line is not None and field.name in _CODES and name_key(line) in self._lists.district.no_value:
            return None
        if line is None or field.kind != "choice":
            return line
        return self.words(field).get(name_key(line), line)

    def problem(self, field: DeviceField, value: Value) -> str | None:
        """What is wrong with the value, as a sentence; None when nothing is."""
        if field.choices in CLOSED_LISTS and value is not None:
            names = list(dict.fromkeys(choice.name for choice in self._lists.district.choices(field.choices)))
            if value not in names:
                return tr("{title}: “{value}” is none of {names}.", title=field.title, value=value, names=", ".join(names))
        kind = "text" if field.kind == "choice" else field.kind
        return check_value(field.name, field.title, kind, value)

    def show(self, name: str, value: Value) -> str:
        """The value in words: names for rooms and people, dates and money as people write them; ``—`` for none."""
        field = self.field(name)
        if field.kind != "reference" or value is None:
            return in_words(field.kind, value)
        return self.references(field.refers).labels.get(str(value), "not here yet")

    def _parse_reference(self, field: DeviceField, text: str) -> str | None:
        line = clean_line(text)
        if line is None:
            return None
        known = self.references(field.refers)
        found = known.find(line)
        if found is None and name_key(line) in known.ambiguous:
            raise UserError(tr("More than one is called “{line}”.", line=line), tr("Type the e-mail address instead."))
        if found is None:
            raise UserError(
                tr("There is no person “{line}”.", line=line) if field.refers == "person" else tr("There is no room “{line}”.", line=line),
                tr("Add it first."),
            )
        return found


def parser(field: DeviceField) -> Callable[[str], Value]:
    """The function that reads typed text for a field; it raises ValueError with a sentence."""
    parsers: dict[str, Callable[[str], Value]] = {
        "date": typed.parse_date,
        "month": typed.parse_month,
        "money": typed.parse_money,
        "integer": typed.parse_integer,
        "bool": typed.parse_bool,
        "long_text": clean_text,
    }
    return parsers.get(field.kind, clean_line)
