"""The district's words and rules for tickets, read from ``resources/district/ticket_*.toml``."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import UserError
from app.language import tr
from app.paths import resource
from app.tickets.rules.likeness import WordBook
from app.tickets.rules.school_days import SchoolYear

TONES = ("ok", "warn", "bad", "info", "neutral")

Entry = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class FactWanted:
    """Something that a ticket should carry. ``source`` names where the answer is taken from; empty: it is asked for."""

    label: str
    source: str = ""
    required: bool = False
    device: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class TicketCategory:
    """A kind of trouble. ``device``: it is about one device; ``devices``: categories of devices that begin with it;

    ``shared``: the same trouble in the same room is one ticket, whatever the device.
    """

    name: str
    icon: str = "circle-help"
    device: bool = False
    devices: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    facts: tuple[FactWanted, ...] = ()
    shared: bool = False


@dataclass(frozen=True, slots=True)
class PriorityLevel:
    """How soon something is needed; ``answer_days``: school days after which it should be answered (0: the usual)."""

    name: str
    tone: str = "neutral"
    answer_days: int = 0


@dataclass(frozen=True, slots=True)
class PriorityRule:
    """Gives a priority when all of it holds: every flag set, one of the categories, one of the words."""

    priority: str
    reason: str
    flags: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Canned:
    """A text that is put in by one choice; ``use``: ticket, reply or solved. ``id`` is empty for the district's."""

    title: str
    text: str
    category: str = ""
    use: str = "ticket"
    id: str = ""


@dataclass(frozen=True, slots=True)
class TicketDistrict:
    """Everything about tickets that differs by district."""

    categories: tuple[TicketCategory, ...]
    facts: tuple[FactWanted, ...]
    never: tuple[str, ...]
    priorities: tuple[PriorityLevel, ...]
    priority_rules: tuple[PriorityRule, ...]
    usual: str
    usual_reason: str
    texts: tuple[Canned, ...]
    solved_text: str
    reopened_text: str
    no_answer_days: int
    words: WordBook = field(default_factory=WordBook)
    year: SchoolYear = field(default_factory=SchoolYear)

    @classmethod
    def load(cls, folder: Path | None = None) -> "TicketDistrict":
        """Read the files. Raises UserError naming the file and what is wrong in it."""
        folder = folder or resource("district")
        files = {name: _File(folder / f"ticket_{name}.toml") for name in ("categories", "facts", "priorities", "texts", "waiting", "words")}
        categories, facts, priorities, texts, waiting, words = files.values()
        found = cls(
            tuple(_category(categories, entry) for entry in categories.entries("category")),
            tuple(_fact(facts, entry) for entry in facts.entries("fact")),
            facts.names(facts.content, "never"),
            tuple(_priority(priorities, entry) for entry in priorities.entries("priority")),
            tuple(_rule(priorities, entry) for entry in priorities.entries("rule")),
            priorities.text(priorities.content, "usual"),
            priorities.text(priorities.content, "usual_reason"),
            tuple(_canned(texts, entry) for entry in texts.entries("text")),
            texts.text(texts.content, "solved"),
            texts.text(texts.content, "reopened"),
            waiting.number(waiting.content, "no_answer_days"),
            WordBook.of(words.lists(words.content, "same"), words.names(words.content, "skip")),
            _year(waiting),
        )
        _check(found, categories, priorities)
        return found

    def category(self, name: str) -> TicketCategory | None:
        """A category by its name, or by what others call it; None when there is none."""
        wanted = name.casefold()
        exact = next((one for one in self.categories if one.name.casefold() == wanted), None)
        return exact or next((one for one in self.categories if wanted in map(str.casefold, one.also)), None)

    def category_of_device(self, device_category: str) -> str:
        """The category with which a ticket about such a device begins; empty when none is meant for it."""
        return next((one.name for one in self.categories if device_category in one.devices), "")

    def level(self, priority: str) -> PriorityLevel:
        """A priority; one that the district no longer has is shown plainly."""
        return next((one for one in self.priorities if one.name == priority), PriorityLevel(priority))


class _File:
    """One file of the district, read with sentences for what is wrong in it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.content: Entry = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise UserError(
                tr("The district's file {name} cannot be read: {error}.", name=path.name, error=error),
                tr("It lies in {folder}.", folder=path.parent),
            ) from error

    def entries(self, name: str, within: Entry | None = None) -> list[Entry]:
        found = (self.content if within is None else within).get(name, [])
        if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
            raise self.wrong(tr("“{name}” must be a list of entries.", name=name))
        return found

    def text(self, entry: Entry, key: str, fallback: str | None = None) -> str:
        found = entry.get(key, fallback)
        if not isinstance(found, str) or (fallback is None and not found.strip()):
            raise self.wrong(
                tr("“{key}” must be a text (in “{title}”).", key=key, title=entry.get("name", entry.get("label", entry.get("title", ""))))
            )
        return found

    def number(self, entry: Entry, key: str, fallback: int | None = None) -> int:
        found = entry.get(key, fallback)
        if type(found) is not int or found < 0:
            raise self.wrong(tr("“{key}” must be a whole number.", key=key))
        return found

    def names(self, entry: Entry, key: str) -> tuple[str, ...]:
        found = entry.get(key, [])
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self.wrong(tr("“{key}” must be a list of texts.", key=key))
        return tuple(found)

    def lists(self, entry: Entry, key: str) -> list[tuple[str, ...]]:
        found = entry.get(key, [])
        if not isinstance(found, list) or not all(isinstance(one, list) and all(isinstance(word, str) for word in one) for one in found):
            raise self.wrong(tr("“{key}” must be a list of lists of words.", key=key))
        return [tuple(one) for one in found]

    def wrong(self, what: str) -> UserError:
        return UserError(
            tr("In the district's file {name} {what}", name=self.path.name, what=what), tr("It lies in {folder}.", folder=self.path.parent)
        )


def _category(file: _File, entry: Entry) -> TicketCategory:
    return TicketCategory(
        file.text(entry, "name"),
        file.text(entry, "icon", "circle-help"),
        entry.get("device") is True,
        file.names(entry, "devices"),
        tuple(map(str.casefold, file.names(entry, "words"))),
        file.names(entry, "also"),
        tuple(_fact(file, fact) for fact in file.entries("facts", entry)),
        entry.get("shared") is True,
    )


def _fact(file: _File, entry: Entry) -> FactWanted:
    label = file.text(entry, "label")
    source, hint = file.text(entry, "from", ""), file.text(entry, "hint", "")
    return FactWanted(label, source, entry.get("required") is True, entry.get("device") is True, hint)


def _priority(file: _File, entry: Entry) -> PriorityLevel:
    tone = file.text(entry, "tone", "neutral")
    if tone not in TONES:
        raise file.wrong(tr("the tone of “{title}” must be one of {tones}.", title=entry.get("name"), tones=", ".join(TONES)))
    return PriorityLevel(file.text(entry, "name"), tone, file.number(entry, "answer_days", 0))


FLAGS = ("unsafe", "testing", "teaching", "outage", "urgent")
"""What a ticket can say of itself that a rule for priorities asks for."""


def _rule(file: _File, entry: Entry) -> PriorityRule:
    flags = tuple(flag for flag in FLAGS if entry.get(flag) is True)
    categories, words = file.names(entry, "categories"), tuple(map(str.casefold, file.names(entry, "words")))
    if not (flags or categories or words):
        raise file.wrong(tr("a rule needs something that must hold."))
    return PriorityRule(file.text(entry, "priority"), file.text(entry, "reason"), flags, categories, words)


def _canned(file: _File, entry: Entry) -> Canned:
    use = file.text(entry, "use", "ticket")
    if use not in ("ticket", "reply", "solved"):
        raise file.wrong(tr("the use of “{title}” must be ticket, reply or solved.", title=entry.get("title")))
    return Canned(file.text(entry, "title"), file.text(entry, "text"), file.text(entry, "category", ""), use)


def _year(file: _File) -> SchoolYear:
    try:
        return SchoolYear.of(file.names(file.content, "school_days"), file.names(file.content, "no_school"))
    except ValueError as error:
        raise file.wrong(tr("a day cannot be read: {error}.", error=error)) from error


def _check(district: TicketDistrict, categories: _File, priorities: _File) -> None:
    """Names that refer to others must be there."""
    names = _unique(categories, [one.name for one in district.categories])
    levels = _unique(priorities, [one.name for one in district.priorities])
    for rule in district.priority_rules:
        if rule.priority not in levels:
            raise priorities.wrong(tr("a rule gives “{priority}”, which is no priority.", priority=rule.priority))
        for name in set(rule.categories) - names:
            raise priorities.wrong(tr("a rule names “{name}”, which is no category.", name=name))
    if district.usual not in levels:
        raise priorities.wrong(tr("the usual priority “{usual}” is none of the priorities.", usual=district.usual))


def _unique(file: _File, names: Sequence[str]) -> set[str]:
    if not names or len(set(names)) != len(names):
        raise file.wrong(tr("every name must be there once."))
    return set(names)
