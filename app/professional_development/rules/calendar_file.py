"""Sessions as a calendar file (RFC 5545, RFC 5546): the same UID for ever, a higher SEQUENCE for each change, CANCEL when called off."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress, vRecur, vText, vUTCOffset

from app.language import tr
from app.network.mail_address import is_address
from app.professional_development.rules.zones import Observance, observances

Method = Literal["REQUEST", "CANCEL", "PUBLISH"]
PRODUCT = "-//Liaison Desk//PD sessions//EN"
_ANSWERS = {"coming": "ACCEPTED", "not coming": "DECLINED", "maybe": "TENTATIVE"}


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody of an event; without an address that mails can go to, nobody."""

    name: str
    email: str
    answer: str = ""
    leads: bool = False


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """A session as a calendar shows it. ``start`` and ``end`` are aware, in a zone with a name; ``stamped`` is UTC."""

    uid: str
    sequence: int
    title: str
    start: datetime
    end: datetime
    stamped: datetime
    place: str = ""
    description: str = ""
    link: str = ""
    cancelled: bool = False
    organizer: Attendee | None = None
    attendees: Sequence[Attendee] = ()


def calendar_file(events: Iterable[CalendarEvent], method: Method, name: str = "") -> bytes:
    """The file. With REQUEST and CANCEL, one event a file, people are asked; PUBLISH only tells."""
    known = list(events)
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    if name:
        calendar.add("x-wr-calname", name)
    for zone, years in sorted(_zones(known).items()):
        calendar.add_component(_zone(zone, min(years), max(years)))
    for event in known:
        calendar.add_component(_event(event, method))
    data: bytes = calendar.to_ical()
    return data


def _event(told: CalendarEvent, method: Method) -> Event:
    event = Event()
    event.add("uid", told.uid)
    event.add("dtstamp", told.stamped.astimezone(UTC))
    event.add("last-modified", told.stamped.astimezone(UTC))
    event.add("sequence", told.sequence)
    event.add("dtstart", told.start)
    event.add("dtend", told.end)
    event.add("summary", told.title or tr("PD session"))
    for field, words in (("location", told.place), ("description", told.description)):
        if words:
            event.add(field, words)
    if told.link:
        event.add("url", told.link)
    event.add("status", "CANCELLED" if told.cancelled or method == "CANCEL" else "CONFIRMED")
    event.add("transp", "OPAQUE")
    if told.organizer is not None and is_address(told.organizer.email):
        event.add("organizer", _address(told.organizer), encode=False)
    if method != "PUBLISH":
        for one in told.attendees:
            if is_address(one.email):
                event.add("attendee", _attendee(one, method), encode=False)
    return event


def _attendee(one: Attendee, method: Method) -> vCalAddress:
    address = _address(one)
    address.params["cutype"] = vText("INDIVIDUAL")
    address.params["role"] = vText("CHAIR" if one.leads else "REQ-PARTICIPANT")
    address.params["partstat"] = vText(_ANSWERS.get(one.answer, "NEEDS-ACTION"))
    if method == "REQUEST":
        address.params["rsvp"] = vText("TRUE")
    return address


def _address(one: Attendee) -> vCalAddress:
    address = vCalAddress(f"mailto:{one.email}")
    name = "".join(letter for letter in one.name if letter.isprintable() and letter not in '"^').strip()
    if name:
        address.params["cn"] = vText(name)
    return address


def _zones(events: Iterable[CalendarEvent]) -> dict[str, set[int]]:
    """The zones of the events and the years in which they are used."""
    found: dict[str, set[int]] = {}
    for event in events:
        for moment in (event.start, event.end):
            if isinstance(moment.tzinfo, ZoneInfo) and moment.tzinfo.key != "UTC":
                found.setdefault(moment.tzinfo.key, set()).add(moment.year)
    return found


def _zone(name: str, first: int, last: int) -> Timezone:
    zone = Timezone()
    zone.add("tzid", name)
    for part in observances(ZoneInfo(name), first, last):
        zone.add_component(_observance(part))
    return zone


def _observance(part: Observance) -> TimezoneDaylight | TimezoneStandard:
    change = part.change
    made = TimezoneDaylight() if change.daylight else TimezoneStandard()
    made.add("dtstart", change.wall)
    made.add("tzoffsetfrom", vUTCOffset(change.before))
    made.add("tzoffsetto", vUTCOffset(change.after))
    if change.name:
        made.add("tzname", change.name)
    if part.rule:
        made.add("rrule", vRecur.from_ical(part.rule))
    return made
