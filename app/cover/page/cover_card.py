"""A cover as a card: who, when, why, and what can be done with it now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app.cover.rules import periods
from app.cover.service.facts import CoverFact
from app.cover.service.situation import Situation
from app.language import marked, tr
from app.moments import full_time_of_day
from app.ui.widgets import Badge, FactRow, Pane, PrimaryButton, QuietButton, WrapRow, text

_BADGES = {
    periods.AHEAD: (marked("planned"), "neutral"),
    periods.DUE: (marked("begins now"), "warn"),
    periods.ON: (marked("running"), "ok"),
    periods.LATE: (marked("past its end"), "warn"),
}
Do = Callable[[CoverFact], None]


@dataclass(frozen=True, slots=True)
class CardDeeds:
    """What the card's buttons do."""

    begin: Do
    end: Do
    hand_on: Do
    change: Do
    call_off: Do


def cover_card(cover: CoverFact, situation: Situation, today: date, deeds: CardDeeds) -> Pane:
    """The card of a cover that runs or is to come."""
    pane = Pane(margin=18)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(text(title_of(cover, situation), "pane_title", wrap=True), 1)
    words, tone = _BADGES.get(cover.stands, ("", "neutral"))
    if words:
        head.addWidget(Badge(tr(words), tone))
    pane.body.addLayout(head)
    for label, said in _facts(cover, situation, today):
        pane.body.addWidget(FactRow(label, said))
    pane.body.addWidget(WrapRow(_buttons(cover, situation, deeds)))
    return pane


def title_of(cover: CoverFact, situation: Situation) -> str:
    """A cover in a few words, as who works here would say it."""
    if situation.is_covering(cover):
        return tr("You cover for {away}", away=cover.away)
    who = cover.alternate or tr("Somebody")
    if situation.is_away(cover):
        return tr("{who} covers you", who=who) if cover.runs else tr("{who} will cover you", who=who)
    return tr("{who} covers {away}", who=who, away=cover.away) if cover.runs else tr("{who} will cover {away}", who=who, away=cover.away)


def past_title_of(cover: CoverFact, situation: Situation) -> str:
    """A cover that is over, or that never began, in a few words."""
    if situation.is_covering(cover):
        return tr("You covered for {away}", away=cover.away)
    who = cover.alternate or tr("Somebody")
    if situation.is_away(cover):
        return tr("{who} covered you", who=who) if cover.began else tr("{who} was to cover you", who=who)
    return (
        tr("{who} covered {away}", who=who, away=cover.away) if cover.began else tr("{who} was to cover {away}", who=who, away=cover.away)
    )


def _facts(cover: CoverFact, situation: Situation, today: date) -> Sequence[tuple[str, str]]:
    when = periods.period_words(cover.period, today) if cover.period is not None else ""
    began = cover.began.astimezone() if cover.began is not None else None
    since = f"{periods.day_words(began.date(), today)}, {full_time_of_day(began)}" if began is not None else ""
    other = cover.begun_by if cover.begun_by != cover.away else ""
    begun = tr("{since} by {begun_by}", since=since, begun_by=other) if since and other else since
    known = (
        (tr("When"), when[:1].upper() + when[1:]),
        (tr("Begun"), begun),
        (tr("Why"), cover.why),
        (tr("Notes"), cover.notes),
        (tr("Brief"), "" if situation.desk_of(cover) or situation.is_covering(cover) else tr("On paper: they have no desk of their own.")),
    )
    return [(label, said) for label, said in known if said]


def _buttons(cover: CoverFact, situation: Situation, deeds: CardDeeds) -> list[QPushButton]:
    mine, covering = situation.is_away(cover), situation.is_covering(cover)
    found: list[QPushButton] = []

    def add(button: QPushButton, do: Do) -> None:
        button.clicked.connect(lambda _checked=False: do(cover))
        found.append(button)

    if cover.runs:
        if mine or covering or situation.may_hand_over:
            words = tr("I am back") if mine else tr("My part is over") if covering else tr("{away} is back", away=cover.away)
            add(PrimaryButton(words, "check"), deeds.end)
        if covering or situation.may_hand_over:
            add(QuietButton(tr("Hand on…"), "user-check"), deeds.hand_on)
        add(QuietButton(tr("Notes…") if covering else tr("Change…"), "pencil"), deeds.change)
        return found
    if covering or mine or situation.may_hand_over:
        button = PrimaryButton if cover.stands == periods.DUE else QuietButton
        add(button(tr("I cover from now") if covering else tr("Begin now"), "user-check"), deeds.begin)
        add(QuietButton(tr("Change…"), "pencil"), deeds.change)
    if mine:
        add(QuietButton(tr("Call off"), "x"), deeds.call_off)
    return found
