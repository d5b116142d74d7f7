"""Everything the page and Today show of covers, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.cover.rules import brief as briefs
from app.cover.rules import periods
from app.language import tr
from app.late import late

if TYPE_CHECKING:
    from app.cover.rules.brief import Brief
    from app.cover.service import facts
    from app.cover.service.briefing import Briefing
    from app.cover.service.cover import CoverService
    from app.cover.service.facts import CoverFact, StandingNotes
    from app.cover.service.situation import Situation
else:
    facts = late("app.cover.service.facts")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """``cover`` is the one whose brief is shown: the running one, else the next one; None for what would be handed over now."""

    situation: Situation
    cover: CoverFact | None
    brief: Brief
    standing: StandingNotes
    today: date

    def words(self) -> str:
        """How it stands, in one line below the title."""
        return situation_words(self.situation, self.today)


def read_facts(service: CoverService, briefing: Briefing) -> PageFacts:
    """Read them; on a background thread."""
    situation = service.situation()
    cover = situation.covering or situation.covered or next(iter(situation.coming), None)
    return PageFacts(situation, cover, briefing.of(cover), service.standing_notes(), service.today())


def read_today(service: CoverService, briefing: Briefing) -> PageFacts:
    """What stands at the top of Today: the brief is read only by who covers; on a background thread."""
    situation = service.situation()
    if situation.covering is not None:
        return read_facts(service, briefing)
    return PageFacts(situation, None, briefs.Brief("", ""), facts.StandingNotes(), service.today())


def situation_words(situation: Situation, today: date) -> str:
    """Who stands in for whom, or will next; what an alternate can do when nobody does."""
    if situation.covering is not None:
        cover = situation.covering
        until = _until(cover, today)
        return tr("You cover for {away} until {day}", away=cover.away, day=until) if until else tr("You cover for {away}", away=cover.away)
    if situation.covered is not None:
        cover = situation.covered
        who, until = cover.alternate or tr("Somebody"), _until(cover, today)
        return tr("{alternate} covers you until {day}", alternate=who, day=until) if until else tr("{alternate} covers you", alternate=who)
    coming = next((one for one in situation.coming if situation.is_away(one) or situation.is_covering(one)), None)
    if coming is not None and coming.period is not None:
        when = periods.when_words(coming.period, today)
        return (
            tr("You cover for {away} {when}", away=coming.away, when=when)
            if situation.is_covering(coming)
            else tr("{alternate} covers you {when}", alternate=coming.alternate, when=when)
        )
    if situation.is_alternate:
        return tr("You are the alternate. You may read everything; begin a cover to change it.")
    return tr("You are here. What you would hand over now is below.") if situation.may_hand_over else tr("Nobody is away.")


def end_words(situation: Situation, cover: CoverFact, today: date) -> tuple[str, str]:
    """What is asked of somebody whose cover has come to its planned end: the question, and a sentence."""
    ended = (
        tr("It was to end {day}", day=periods.day_words(cover.period.last, today))
        if cover.period and cover.period.last
        else tr("It was to end by now")
    )
    if situation.is_covering(cover):
        return tr("The cover of {away} has ended: hand back?", away=cover.away), tr(
            "{ended}. Until you hand back, you go on covering.", ended=ended
        )
    who = cover.alternate or tr("Somebody")
    return tr("Your absence has ended: are you back?"), tr("{ended}. Until you say so, {who} goes on covering you.", ended=ended, who=who)


def _until(cover: CoverFact, today: date) -> str:
    period = cover.period
    if period is None or period.last is None:
        return ""
    return periods.day_words(period.last, today)
