"""Edits that need an eye: what differs, whose it is, and in which words it is said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.language import listed, tr, trn
from app.moments import day_month, day_month_year, time_of_day
from app.store.records import Value
from app.store.seen import Seen
from app.sync.rules.naming import Typing

DIFFERS, DELETED, TWICE = "differs", "deleted", "twice"
DELETED_FIELD = "deleted"
YOU = "you"
"""Among names: whoever reads it. See ``in_words``."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who gave a value, when, and on which computer; ``own``: on this one. ``did`` is what the whole action is called."""

    who: str
    at: datetime
    computer: str = ""
    own: bool = False
    did: str = ""

    @property
    def name(self) -> str:
        """The name, or YOU."""
        return YOU if self.own else self.who or tr("Somebody")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values that a field was given. ``counted``: of a counter, what was counted before additions (see ``note``)."""

    value: Value
    words: str
    authors: tuple[Author, ...]
    shown: bool = False
    note: str = ""

    @property
    def people(self) -> tuple[str, ...]:
        """The names of those who gave it."""
        return tuple(dict.fromkeys(author.name for author in self.authors))

    @property
    def newest(self) -> datetime:
        """When it was given last."""
        return max(author.at for author in self.authors)


@dataclass(frozen=True, slots=True)
class Differing:
    """A field with its values, the shown one first. ``format`` as its record type says ("deleted" for life or death)."""

    name: str
    title: str
    format: str
    sides: tuple[Side, ...]
    typing: Typing = field(default_factory=Typing)
    base: str | None = None
    """Of a long text: what all of them began with, if it was the same."""

    @property
    def shown(self) -> Side:
        """The side that stands in the record now."""
        return self.sides[0]


@dataclass(frozen=True, slots=True)
class Twin:
    """One of several records that have the same tag; its fields by name, in words (``values`` as they are kept)."""

    id: str
    name: str
    author: Author
    tag: Value = None
    """What it has in the field that should be its alone."""
    values: tuple[tuple[str, str, Value, str], ...] = ()
    """Field, its title, its value, its words."""
    seen: Seen = field(default_factory=Seen)


@dataclass(frozen=True, slots=True)
class Task:
    """One record that waits for a decision, or several that have the same tag (``twins``, ``fields`` then has that one field's title)."""

    record_type: str
    id: str
    kind: str
    name: str
    kind_words: str
    room: str
    fields: tuple[Differing, ...] = ()
    twins: tuple[Twin, ...] = ()
    unique: str = ""
    unique_title: str = ""
    place: tuple[str, str, str] | None = None
    seen: Seen = field(default_factory=Seen)
    """What stood in the record when this was read: a decision is about that, not about what came later."""

    @property
    def key(self) -> str:
        """Names the task in lists."""
        return f"{self.kind if self.kind == TWICE else ''}{self.record_type}:{self.unique}:{self.id}"

    @property
    def authors(self) -> tuple[Author, ...]:
        """All who had a hand in it."""
        if self.twins:
            return tuple(twin.author for twin in self.twins)
        return tuple(author for one in self.fields for side in one.sides for author in side.authors)

    @property
    def people(self) -> tuple[str, ...]:
        """Their names, yourself last (YOU)."""
        return _ordered(author.name for author in self.authors)

    @property
    def newest(self) -> datetime:
        """When the last of it was done."""
        return max(author.at for author in self.authors)

    @property
    def what(self) -> str:
        """What differs, in a few words."""
        if self.kind == TWICE:
            return tr("Same {unique_title} on {number}", unique_title=self.unique_title.lower(), number=len(self.twins))
        return ", ".join(tr("Deleted or kept") if one.name == DELETED_FIELD else one.title for one in self.fields)


@dataclass(frozen=True)
class Decision:
    """What a person chose for a record: values by field; ``keep`` is False to leave it deleted, True to keep it, None if nobody asked."""

    values: dict[str, Value] = field(default_factory=dict)
    keep: bool | None = None


def counted(number: int) -> str:
    """``2 edits need your eye``."""
    return trn(number, "1 edit needs your eye", "{number} edits need your eye")


def summary(tasks: Sequence[Task]) -> str:
    """What happened, in a sentence or two: "D. Chen and you both changed PV-03122 and PV-03123. Nothing was lost."."""
    edited = [task for task in tasks if task.kind != TWICE]
    told = []
    if edited:
        people = _ordered(name for task in edited for name in task.people)
        told.append(_who_changed(people, listed([_short(task.name) for task in edited])))
    twice = [task for task in tasks if task.kind == TWICE]
    if twice:
        told.append(
            trn(len(twice), "{twice} was given twice.", "{twice} were given twice.", twice=listed([_short(task.name) for task in twice]))
        )
    return tr("{told} Nothing was lost.", told=" ".join(told)) if told else ""


def _who_changed(people: Sequence[str], names: str) -> str:
    who = in_words([name for name in people if name != YOU])
    match len(people), YOU in people:
        case 0 | 1, True:
            return tr("You changed {names} on two computers, the one without having seen the other.", names=names)
        case 0 | 1, False:
            return tr("{who} changed {names} on two computers, the one without having seen the other.", who=who, names=names)
        case 2, True:
            return tr("{who} and you both changed {names} without having seen each other's.", who=who, names=names)
        case 2, False:
            return tr("{who} both changed {names} without having seen each other's.", who=who, names=names)
        case _:
            return tr("{who} all changed {names} without having seen each other's.", who=in_words(people), names=names)


def in_words(people: Sequence[str]) -> str:
    """Names in a row as they are shown: YOU in the reader's language."""
    return listed([tr("you", "among names of people") if name == YOU else name for name in people])


def signed(author: Author, now: datetime) -> str:
    """Who and when, as it stands below a value: "D. Chen for M. Rivera · Library · today 8:31"."""
    here = tr("this computer") if author.own else author.computer
    name = author.who or tr("Somebody")
    return " · ".join(part for part in (name, here, moment(author.at, now)) if part)


def moment(at: datetime, now: datetime) -> str:
    """``at`` beside ``now``: "today 8:31", "yesterday 15:02", "12 Nov 9:10", "21 Aug 2024"."""
    local, here = at.astimezone(), now.astimezone()
    clock = time_of_day(local)
    days = (here.date() - local.date()).days
    if days in (0, 1):
        return tr("yesterday {time}", time=clock) if days else tr("today {time}", time=clock)
    return f"{day_month(local)} {clock}" if local.year == here.year else day_month_year(local)


def sides_people(task: Task) -> list[str]:
    """The people who have a side in every field that differs: "all of D. Chen's" makes sense for them."""
    asked = [one for one in task.fields if one.name != DELETED_FIELD]
    if len(asked) < 2:
        return []
    names: Iterable[str] = dict.fromkeys(name for one in asked for side in one.sides for name in side.people)
    return [name for name in names if sum(any(name in side.people for side in one.sides) for one in asked) > 1]


def side_of(one: Differing, person: str) -> int | None:
    """Which value a person gave a field, the newest of several; None if none."""
    theirs = [(side.newest, at) for at, side in enumerate(one.sides) if person in side.people]
    return max(theirs)[1] if theirs else None


def people_of(tasks: Iterable[Task]) -> list[str]:
    """Who gave a value in any of these, yourself first: "all of yours", "all of D. Chen's"."""
    names = {name for task in tasks for one in task.fields for side in one.sides for name in side.people}
    return sorted(names, key=lambda name: (name != YOU, name.casefold()))


def of_person(task: Task, person: str) -> Decision | None:
    """What a person gave holds, where they gave something; None where they gave nothing, or left open whether the record lives."""
    values: dict[str, Value] = {}
    keep: bool | None = None
    for one in task.fields:
        at = side_of(one, person)
        if one.name == DELETED_FIELD:
            if at is None:
                return None
            keep = not one.sides[at].value
        elif at is not None:
            values[one.name] = one.sides[at].value
    return Decision(values, keep) if values or keep is not None else None


def _short(name: str) -> str:
    return name.partition(" · ")[0]


def _ordered(names: Iterable[str]) -> tuple[str, ...]:
    """Each once, yourself last."""
    return tuple(sorted(set(names), key=lambda name: (name == YOU, name.casefold())))
