"""Dates and times as they are said on the papers of a session."""

from datetime import date, datetime
from decimal import Decimal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time

from app.language import tr
from app.professional_development.rules.paper_content import SessionFacts


def day_words(day: date, language: str, form: str = "full") -> str:
    """As “Wednesday, December 3, 2026”."""
    return format_date(day, form, locale=locale_of(language))


def short_day_words(day: date, language: str) -> str:
    """As “Dec 3, 2026”, never on two lines."""
    return day_words(day, language, "medium").replace(" ", "\u00a0")


def time_words(moment: datetime, language: str) -> str:
    """As “2:45 PM”, without the narrow space that some locales have."""
    return format_time(moment, "short", locale=locale_of(language)).replace("\u202f", " ")


def span_words(starts: datetime, ends: datetime, language: str) -> str:
    """As “2:45–3:45 PM”; the day of the end is said where it is another."""
    begin, end = time_words(starts, language), time_words(ends, language)
    if ends.date() != starts.date():
        return f"{begin} – {day_words(ends.date(), language, 'long')}, {end}"
    half = begin.rsplit(" ", 1)
    if len(half) == 2 and end.endswith(f" {half[1]}"):
        begin = half[0]
    return f"{begin}–{end}"


def when_words(session: SessionFacts, language: str) -> str:
    """Day and time of a session."""
    return f"{day_words(session.starts.date(), language)}, {span_words(session.starts, session.ends, language)}"


def about_words(session: SessionFacts, language: str) -> str:
    """When, where, and who leads it."""
    led = tr("Led by {names}", names=", ".join(session.facilitators)) if session.facilitators else ""
    return " · ".join(filter(None, (when_words(session, language), session.place, led)))


def minutes_words(minutes: int) -> str:
    """As “1 h 15 min”."""
    hours, rest = divmod(minutes, 60)
    return " ".join(
        filter(None, (tr("{hours} h", hours=hours) if hours else "", tr("{minutes} min", minutes=rest) if rest or not hours else ""))
    )


def hours_words(hours: Decimal) -> str:
    """As “2.5 hours”."""
    number = number_words(hours)
    return tr("{number} hour", number=number) if number == "1" else tr("{number} hours", number=number)


def number_words(number: Decimal) -> str:
    """As “2.5”, "3": no zeros that say nothing."""
    words = f"{number:,.2f}".rstrip("0").rstrip(".")
    return words or "0"


def locale_of(language: str) -> Locale:
    """The locale of a language tag; American English for one that is not known."""
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale("en", "US")
