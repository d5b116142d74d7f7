"""A month of tickets in numbers, for the principal."""

import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.language import figure, marked, tr, trn
from app.moments import day_month_year, month_year
from app.tickets.rules import life
from app.tickets.rules.school_days import SchoolYear
from app.tickets.rules.waiting import day_of, state_words

_SAME_DAY = marked("the same day")


@dataclass(frozen=True, slots=True)
class Told:
    """A ticket as the month tells it; times as they are kept."""

    number: str
    title: str
    where: str = ""
    category: str = ""
    device: str = ""
    state: str = ""
    need: str = ""
    sent: str = ""
    answered: str = ""
    solved: str = ""


@dataclass(frozen=True, slots=True)
class MonthSummary:
    """What is told of a month. ``figures`` are label and words; ``by`` tables of (title, [(name, number)]); ``still_open`` rows of
    number, title, where, since, and how it stands.
    """

    title: str
    sentence: str
    figures: Sequence[tuple[str, str]]
    by: Sequence[tuple[str, Sequence[tuple[str, int]]]]
    still_open: Sequence[tuple[str, str, str, str, str]]


def summary(tickets: Iterable[Told], year: int, month: int, days: SchoolYear, helpdesk: str = "TSS") -> MonthSummary:
    """The summary of a month: what was sent, answered and solved in it, and what is still open now."""
    all_tickets = list(tickets)
    sent = [one for one in all_tickets if _within(one.sent, year, month)]
    answered = [one for one in all_tickets if _within(one.answered, year, month)]
    solved = [one for one in all_tickets if _within(one.solved, year, month)]
    still_open = [one for one in all_tickets if one.state in life.AT_HELPDESK and _until(one.sent, year, month)]
    title = month_year(year, month)
    first = _usual(days, [(one.sent, one.answered) for one in answered])
    whole = _usual(days, [(one.sent, one.solved) for one in solved])
    figures = [
        (tr("Sent to {helpdesk}", helpdesk=helpdesk), figure(len(sent))),
        (tr("Answered by {helpdesk}", helpdesk=helpdesk), figure(len(answered))),
        (tr("Solved"), figure(len(solved))),
        (tr("Still open"), figure(len(still_open))),
        (tr("Usual time to an answer"), first or tr("no answers yet")),
        (tr("Usual time to a solution"), whole or tr("nothing solved yet")),
    ]
    by = [(tr("By category"), _counts(one.category for one in sent)), (tr("By room"), _counts(one.where for one in sent))]
    repeats = [(device, number) for device, number in _counts(one.device for one in sent if one.device) if number > 1]
    rows = [_open_row(one, helpdesk) for one in sorted(still_open, key=lambda one: one.sent)]
    sentence = _sentence(len(sent), len(solved), len(still_open), title, first, helpdesk)
    return MonthSummary(title, sentence, figures, [*by, (tr("Devices with more than one ticket"), repeats)], rows)


def _sentence(sent: int, solved: int, still_open: int, title: str, first: str, helpdesk: str) -> str:
    parts = [
        trn(
            sent,
            "{number} ticket was sent to {helpdesk} in {title}, and {solved:,} solved.",
            "{number} tickets were sent to {helpdesk} in {title}, and {solved:,} solved.",
            helpdesk=helpdesk,
            title=title,
            solved=solved,
        )
    ]
    if first:
        if first == tr(_SAME_DAY):
            parts.append(tr("{helpdesk} usually answered the same day.", helpdesk=helpdesk))
        else:
            parts.append(tr("{helpdesk} usually answered within {time}.", helpdesk=helpdesk, time=first))
    parts.append(trn(still_open, "{number} ticket is still open.", "{number} tickets are still open."))
    return " ".join(parts)


def _within(moment: str, year: int, month: int) -> bool:
    day = day_of(moment)
    return day is not None and (day.year, day.month) == (year, month)


def _until(moment: str, year: int, month: int) -> bool:
    day = day_of(moment)
    return day is not None and (day.year, day.month) <= (year, month)


def _usual(days: SchoolYear, spans: Sequence[tuple[str, str]]) -> str:
    """The median of school days between two times, in words; empty when there is none."""
    known = [(day_of(first), day_of(last)) for first, last in spans]
    waited = [days.waited(first, last) for first, last in known if first is not None and last is not None]
    if not waited:
        return ""
    usual = round(statistics.median(waited))
    return tr(_SAME_DAY) if usual == 0 else trn(usual, "{number} school day", "{number} school days")


def _counts(names: Iterable[str]) -> list[tuple[str, int]]:
    """How often each name is there, the most first."""
    return sorted(Counter(names).items(), key=lambda one: (-one[1], one[0]))


def _open_row(one: Told, helpdesk: str) -> tuple[str, str, str, str, str]:
    words, _ = state_words(one.state, one.need, one.number, helpdesk)
    return one.number, one.title, one.where, _day_in_words(day_of(one.sent)), words


def _day_in_words(day: date | None) -> str:
    return "" if day is None else day_month_year(day)
