"""What waits for something that does not come: how that is said, and when it is time to go on without it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.language import listed, tr, trn
from app.sync.rules.standing import moment

LONG = timedelta(days=7)
"""After this a computer that should bring what is missing is as good as gone."""
SOON = timedelta(hours=1)
"""Before this nobody is asked: what is missing is most likely on its way."""


@dataclass(frozen=True)
class Held:
    """The edits of one person that wait, since the first of them was done."""

    who: str
    number: int
    since: datetime


@dataclass(frozen=True)
class Absent:
    """What is missing of one computer. ``lies`` says why it can't be read where the desks meet; "" if it does not lie there."""

    person: str
    computer: str
    last_seen: datetime | None
    ids: tuple[str, ...]
    mine: bool = False
    removed: bool = False
    lies: str = ""


@dataclass(frozen=True)
class Stuck:
    """Edits that wait for others that are not here since ``noticed``; ``heard``: every other computer was heard of since then.

    ``may``: this desk may say that they wait no longer.
    """

    held: tuple[Held, ...]
    absent: tuple[Absent, ...]
    noticed: datetime
    heard: bool = False
    may: bool = False
    needs_update: bool = False

    @property
    def number(self) -> int:
        """How many edits wait."""
        return sum(one.number for one in self.held)

    @property
    def ids(self) -> list[str]:
        """What can be gone on without: all that does not lie sealed where the desks meet, whose key or program is still to come."""
        return sorted(id for one in self.absent if not one.lies for id in one.ids)

    def is_offered(self, now: datetime) -> bool:
        """Whether a person should be asked to go on without what is missing."""
        return self.may and bool(self.ids) and (self.heard or now - self.noticed >= SOON)

    def is_likely_lost(self, now: datetime) -> bool:
        """Whether nobody who still works has what is missing."""
        return bool(self.ids) and (self.heard or now - self.noticed >= LONG)


def edits(number: int) -> str:
    """A number of edits in words."""
    return trn(number, "1 edit", "{number} edits")


def title_of(stuck: Stuck) -> str:
    """The head of what is said."""
    return trn(
        stuck.number,
        "1 edit waits for something that is not here",
        "{number} edits wait for something that is not here",
    )


def held_lines(stuck: Stuck, now: datetime) -> list[str]:
    """Whose edits wait, and since when."""
    return [
        tr("{edits} by {who}, since {when}", edits=edits(one.number), who=one.who or tr("somebody"), when=moment(one.since, now))
        for one in stuck.held
    ]


def absent_lines(stuck: Stuck, now: datetime) -> list[str]:
    """Which computer had what is missing, when it was last heard of, and what to do about it."""
    return [_absent(one, now) for one in stuck.absent]


def advice_of(stuck: Stuck, now: datetime) -> str:
    """What to do."""
    if stuck.needs_update:
        return tr("Some of it was made by a newer Liaison Desk: update the program on this computer.")
    if not stuck.ids:
        return tr("It comes by itself; you need do nothing.")
    if stuck.is_offered(now):
        if stuck.is_likely_lost(now):
            return tr("No other computer has brought it. If that computer is lost or broken, go on without what it had.")
        return tr(
            "If that computer still works, turn it on and let it reach the meeting place. If it is lost or broken, go on without what it had."
        )
    if stuck.may:
        return tr("It is most likely on its way. You need do nothing.")
    return tr("Turn that computer on and let it reach the meeting place. If it is lost or broken, a liaison can go on without what it had.")


def question(stuck: Stuck, now: datetime) -> list[str]:
    """What is said before somebody goes on without what is missing."""
    said = [
        trn(
            stuck.number,
            "1 edit that came here will take effect on every desk, without what was done before it and never arrived.",
            "{number} edits that came here will take effect on every desk, without what was done before them and never arrived.",
        ),
        tr("What has never arrived is typed again by whoever still knows it; nothing that is here is lost."),
        tr("If that computer turns up after all, what it brings takes its place in the history, as if it had come in time."),
    ]
    if not stuck.is_likely_lost(now):
        said.insert(0, _who_may_bring(stuck.absent))
    return said


def _absent(one: Absent, now: datetime) -> str:
    if one.lies:
        return tr("What is missing lies where the desks meet: {lies}", lies=one.lies[:1].lower() + one.lies[1:])
    if one.mine:
        return tr("What is missing was done on this computer, before its disk was put back")
    seen = moment(one.last_seen, now)
    heard = tr("last heard of {seen}", seen=seen) if seen else tr("never heard of here")
    if one.removed:
        return tr("What is missing was done on {computer}, {heard}; it was removed", computer=_computer(one), heard=heard)
    return tr("What is missing was done on {computer}, {heard}", computer=_computer(one), heard=heard)


def _computer(one: Absent) -> str:
    whose = tr("{person}'s computer", person=one.person) if one.person else tr("a computer that this desk does not know yet")
    return f"{whose} ({one.computer})" if one.computer else whose


def _who_may_bring(absent: Sequence[Absent]) -> str:
    names = [one.person for one in absent if one.person and not one.lies and not one.mine]
    if not names:
        return tr("Another computer may still bring it. Turn that one on first if you can.")
    return trn(
        len(names),
        "{people}'s computer may still bring it. Turn it on first if you can.",
        "The computers of {people} may still bring it. Turn them on first if you can.",
        people=listed(names),
    )
