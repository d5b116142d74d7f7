"""Hours that count: from in and out, or set by hand, rounded as the district says."""

from dataclasses import dataclass
from decimal import Decimal

from app.language import trn
from app.professional_development.rules.times import Span, moment_at

ROUNDINGS = ("down", "nearest", "up")


@dataclass(frozen=True, slots=True)
class HoursRule:
    """The district's rule: see ``resources/district/professional_development.toml``."""

    step: int = 15
    rounding: str = "nearest"
    grace: int = 0
    least: int = 0
    most: int = 0
    breaks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stay:
    """Wall times of somebody's in and out as they are kept; "" in: was not there, "" out: stayed to the end."""

    arrived: str
    left: str = ""
    credited: int | None = None


def minutes_there(span: Span, stay: Stay, grace: int = 0) -> int:
    """Minutes between in and out that lie within the session, as really pass; within the grace nothing is missed."""
    if not stay.arrived:
        return 0
    zone = getattr(span.start.tzinfo, "key", "")
    start, end = span.start.timestamp(), span.end.timestamp()
    came = moment_at(stay.arrived, zone)
    went = moment_at(stay.left, zone) if stay.left else None
    first = came.timestamp() if came is not None else start
    last = went.timestamp() if went is not None else end
    within = grace * 60
    first = start if first <= start + within else first
    last = end if last >= end - within else last
    return max(0, int(last - first) // 60)


def counted_minutes(rule: HoursRule, span: Span, stay: Stay, breaks: int = 0) -> int:
    """The minutes that count for somebody. What was set by hand counts as it is; ``breaks`` are minutes that don't count.

    Breaks are taken off in the share in which somebody was there, so that nobody who left before loses by them.
    """
    if stay.credited is not None:
        return max(0, stay.credited)
    there = minutes_there(span, stay, rule.grace)
    if breaks and span.minutes:
        there -= min(breaks, span.minutes) * there // span.minutes
    if there < max(1, rule.least):
        return 0
    rounded = round_minutes(there, rule.step, rule.rounding)
    return min(rounded, rule.most) if rule.most else rounded


def round_minutes(minutes: int, step: int, rounding: str) -> int:
    """Whole steps; ``nearest`` rounds a half up."""
    add = {"down": 0, "nearest": step // 2, "up": step - 1}[rounding]
    return (minutes + add) // step * step


def hours(minutes: int) -> Decimal:
    """Minutes as decimal hours, to the hundredth."""
    return (Decimal(minutes) / 60).quantize(Decimal("0.01")).normalize() + 0


def shown_hours(minutes: int) -> str:
    """Hours as people read them: ``1 hour``, ``1.25 hours``."""
    number = hours(minutes)
    counted = int(number) if number == int(number) else 2
    return trn(counted, "{hours:f} hour", "{hours:f} hours", hours=number)
