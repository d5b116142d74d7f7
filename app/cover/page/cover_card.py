"""A cover as a card: who, when, why, and what can be done with it now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app.cover.rules import periods
from app.cover.service.facts import CoverFact
from app.cover.service.situation import Situation
from app.moments import full_time_of_day
from app.ui.widgets import Badge, FactRow, Pane, PrimaryButton, QuietButton, WrapRow, text

_BADGES = {
    periods.AHEAD: ("planned", "neutral"),
    periods.DUE: ("begins now", "warn"),
    periods.ON: ("running", "ok"),
    periods.LATE: ("past its end", "warn"),
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
        head.addWidget(Badge(words, tone))
    pane.body.addLayout(head)
    for label, said in _facts(cover, situation, today):
        pane.body.addWidget(FactRow(label, said))
    pane.body.addWidget(WrapRow(_buttons(cover, situation, deeds)))
    return pane


def title_of(cover: CoverFact, situation: Situation) -> str:
    """A cover in a few words, as who works here would say it."""
    if situation.is_covering(cover):
        return f"You cover for {cover.away}"
    whom = "you" if situation.is_away(cover) else cover.away
    verb = "covers" if cover.runs else "will cover"
    return f"{cover.alternate or 'Somebody'} {verb} {whom}"


def _facts(cover: CoverFact, situation: Situation, today: date) -> Sequence[tuple[str, str]]:
    when = periods.period_words(cover.period, today) if cover.period is not None else ""
    began = cover.began.astimezone() if cover.began is not None else None
    since = f"{periods.day_words(began.date(), today)}, {full_time_of_day(began)}" if began is not None else ""
    by = f" by {cover.begun_by}" if cover.begun_by and cover.begun_by != cover.away else ""
    known = (
        ("When", when[:1].upper() + when[1:]),
        ("Begun", f"{since}{by}" if since else ""),
        ("Why", cover.why),
        ("Notes", cover.notes),
        ("Brief", "" if situation.desk_of(cover) or situation.is_covering(cover) else "On paper: they have no desk of their own."),
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
            words = "I am back" if mine else "My part is over" if covering else f"{cover.away} is back"
            add(PrimaryButton(words, "check"), deeds.end)
        if covering or situation.may_hand_over:
            add(QuietButton("Hand on…", "user-check"), deeds.hand_on)
        add(QuietButton("Notes…" if covering else "Change…", "pencil"), deeds.change)
        return found
    if covering or mine or situation.may_hand_over:
        button = PrimaryButton if cover.stands == periods.DUE else QuietButton
        add(button("I cover from now" if covering else "Begin now", "user-check"), deeds.begin)
        add(QuietButton("Change…", "pencil"), deeds.change)
    if mine:
        add(QuietButton("Call off", "x"), deeds.call_off)
    return found
