"""How it stands for who works here: am I away, do I stand in, what comes, what may I do."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.cover.rules.periods import AHEAD, DUE, LATE
from app.cover.rules.who import ALTERNATE, LIAISON, Colleague
from app.cover.service.facts import CoverFact


@dataclass(frozen=True, slots=True)
class Situation:
    """Covers and people as they stand. ``role`` is "" while the desk is alone; ``mine`` are this desk's device ids."""

    me: str
    role: str
    mine: frozenset[str]
    covers: Sequence[CoverFact] = ()
    colleagues: Sequence[Colleague] = ()

    def is_away(self, cover: CoverFact) -> bool:
        """Whether it is I who am away. A desk that shares goes by devices, for two people may have one name."""
        return cover.away_device in self.mine or (not cover.away_device and bool(self.me) and cover.away == self.me)

    def is_covering(self, cover: CoverFact) -> bool:
        """Whether it is I who stand in: by my desk, or by my name where it was planned before I had one that shares."""
        if cover.device or not self.role:
            return bool(cover.device) and cover.device in self.mine
        return bool(self.me) and cover.alternate == self.me and not self.is_away(cover)

    @property
    def is_alternate(self) -> bool:
        """Whether I may work here only while I cover."""
        return self.role == ALTERNATE

    def desk_of(self, cover: CoverFact) -> str:
        """The device of who stands in: the one it was planned with, or that of the colleague who is called so; "" for none."""
        if cover.device or self.is_covering(cover):
            return cover.device
        return next((one.device for one in self.alternates if one.name == cover.alternate), "")

    @property
    def may_hand_over(self) -> bool:
        """Whether the desk is mine to hand over: a liaison's, or one that is alone."""
        return self.role in ("", LIAISON)

    @property
    def covering(self) -> CoverFact | None:
        """The cover in which I stand in for somebody now."""
        return next((one for one in self.covers if one.runs and self.is_covering(one)), None)

    @property
    def covered(self) -> CoverFact | None:
        """The cover in which somebody stands in for me now."""
        return next((one for one in self.covers if one.runs and self.is_away(one) and not self.is_covering(one)), None)

    @property
    def past_its_end(self) -> CoverFact | None:
        """The cover of mine, on either side, that runs longer than was planned: it is asked for, and never ends by itself."""
        running = self.covering or self.covered
        return running if running is not None and running.stands == LATE else None

    @property
    def coming(self) -> list[CoverFact]:
        """What is planned and neither begun nor past, the next one first."""
        found = [one for one in self.covers if one.stands in (AHEAD, DUE)]
        return sorted(found, key=lambda one: (one.period.first.isoformat() if one.period else "", one.away))

    @property
    def due(self) -> CoverFact | None:
        """A planned cover in which I stand in, whose time has come."""
        return next((one for one in self.coming if one.stands == DUE and self.is_covering(one)), None)

    @property
    def returned(self) -> CoverFact | None:
        """The last cover of mine that is over and whose account I have not read."""
        over = [one for one in self.covers if one.ended is not None and self.is_away(one) and not one.read]
        return max(over, key=_when, default=None)

    @property
    def past(self) -> list[CoverFact]:
        """What is over, or was never begun; the last one first."""
        return sorted((one for one in self.covers if not one.is_open), key=_when, reverse=True)

    @property
    def alternates(self) -> list[Colleague]:
        """Those who can stand in: alternates, and other liaisons."""
        return [one for one in self.colleagues if one.role in (ALTERNATE, LIAISON)]

    @property
    def absent(self) -> list[Colleague]:
        """Those for whom I can stand in: the liaisons."""
        return [one for one in self.colleagues if one.role == LIAISON]


def _when(cover: CoverFact) -> str:
    """When it was over, or begun; for sorting."""
    at = cover.ended or cover.began
    return at.isoformat() if at is not None else ""
