"""What happened while somebody was away: deeds by subject, what was taken back left out, and counts."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.cover.rules.brief import Lead


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done: ``undoes`` names what it took back; ``final`` left the building; ``records`` are (type, id)."""

    unit: str
    at: datetime
    who: str
    behalf: str
    device: str
    label: str
    lamport: int
    records: Sequence[tuple[str, str]] = ()
    number: int = 0
    undoes: str = ""
    final: bool = False
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """What a deed was about: a device, a ticket, a session. ``kind`` is its heading ("Tickets"), ``order`` where that stands."""

    key: str
    kind: str
    title: str
    icon: str
    lead: Lead | None = None
    order: int = 99


@dataclass(frozen=True, slots=True)
class ToldDeed:
    """A deed as it is told: in how many subjects' names it was done, and whether it was taken back since."""

    deed: Deed
    undone: bool = False

    @property
    def may_undo(self) -> bool:
        """Whether it can be taken back from here."""
        return not (self.undone or self.deed.final or self.deed.refused)


@dataclass(frozen=True, slots=True)
class About:
    """All that happened to one subject, oldest first."""

    subject: Subject
    deeds: Sequence[ToldDeed]


@dataclass(frozen=True, slots=True)
class Account:
    """What happened in all. ``people`` counts deeds by who did them."""

    subjects: Sequence[About] = ()
    people: Sequence[tuple[str, int]] = ()

    @property
    def number(self) -> int:
        """How many things were done."""
        return sum(len(about.deeds) for about in self.subjects)

    def kinds(self) -> list[tuple[str, list[About]]]:
        """The subjects under their headings, in order."""
        found: dict[str, list[About]] = {}
        for about in self.subjects:
            found.setdefault(about.subject.kind, []).append(about)
        return list(found.items())


@dataclass(frozen=True, slots=True)
class Window:
    """When somebody was away. ``began`` is the lamport of the action that began the cover, ``next`` that of the next one of the same device.

    ``away`` is who was away, ``mine`` their devices; ``alternate`` is the device of who stood in, "" when they had none.
    """

    since: datetime
    until: datetime
    away: str
    mine: frozenset[str]
    alternate: str = ""
    began: int = 0
    next: int = 0

    def holds(self, deed: Deed) -> bool:
        """Whether a deed belongs to the time away: by its causes for who stood in, whatever their clock says, else by its time."""
        if deed.device in self.mine and (self.alternate or deed.who == self.away):
            return False
        if self.alternate and deed.device == self.alternate and deed.behalf:
            return deed.lamport > self.began and (not self.next or deed.lamport < self.next)
        return self.since <= deed.at <= self.until


def standing_deeds(deeds: Sequence[Deed]) -> list[ToldDeed]:
    """The deeds without the undos among them, each with whether it is taken back at the end; oldest first.

    An undo of something that is not here stands as a deed of its own: it changed what was there before.
    """
    by_unit = {deed.unit: deed for deed in deeds}
    order = sorted(deeds, key=lambda deed: (deed.lamport, deed.unit))
    root: dict[str, str] = {}
    flips: dict[str, int] = {}
    for deed in order:
        origin = root.get(deed.undoes, deed.undoes)
        if deed.undoes and origin in by_unit:
            root[deed.unit] = origin
            flips[origin] = flips.get(origin, 0) + 1
    return [ToldDeed(deed, undone=flips.get(deed.unit, 0) % 2 == 1) for deed in order if deed.unit not in root]


def with_undos(held: Sequence[Deed], everything: Sequence[Deed]) -> list[Deed]:
    """The deeds that are told, and whatever took them back or brought them again since, by whomever."""
    units = {deed.unit for deed in held}
    found = list(held)
    for deed in sorted(everything, key=lambda one: (one.lamport, one.unit)):
        if deed.undoes in units and deed.unit not in units:
            units.add(deed.unit)
            found.append(deed)
    return found


def account(deeds: Sequence[Deed], subject_of: Callable[[Deed], Subject], named: Callable[[Deed], str]) -> Account:
    """Everything that happened, by subject: the kinds in their order, in each the subject that was touched last first."""
    told = standing_deeds(deeds)
    found: dict[str, tuple[Subject, list[ToldDeed]]] = {}
    for each in told:
        subject = subject_of(each.deed)
        found.setdefault(subject.key, (subject, []))[1].append(each)
    subjects = [About(subject, some) for subject, some in found.values()]
    subjects.sort(key=lambda about: max(each.deed.lamport for each in about.deeds), reverse=True)
    subjects.sort(key=lambda about: (about.subject.order, about.subject.kind))
    return Account(subjects, _counted(named(each.deed) for each in told))


def main_records(records: Iterable[tuple[str, str]], order: Mapping[str, int]) -> list[tuple[str, str]]:
    """Of the records that a deed touched, those of the kind that it was about: the first in ``order``."""
    some = list(dict.fromkeys(records))
    if not some:
        return []
    first = min(order.get(kind, 99) for kind, _ in some)
    chosen = next(kind for kind, _ in some if order.get(kind, 99) == first)
    return [one for one in some if one[0] == chosen]


def _counted(names: Iterable[str]) -> list[tuple[str, int]]:
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))
