"""Calendar files, read back by another library and by the rules of who reads them."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as some
from icalendar import Calendar

from app.professional_development.rules.calendar_file import Attendee, CalendarEvent, calendar_file
from app.professional_development.rules.zones import changes, observances
from tests.effort import few_if_quick

ZONE = ZoneInfo("America/New_York")
STAMP = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
MARISOL = Attendee("Marisol Rivera", "m.rivera@parkview.example")
AMARA = Attendee('Amara "Ama" Okafor; Grade 5, Room: 203', "a.okafor@parkview.example", "coming")
DAVID = Attendee("David Chen", "d.chen@parkview.example", "not coming", leads=True)
NOWHERE = Attendee("No Address", "not an address")


def event(
    start: datetime = datetime(2026, 12, 3, 14, 45, tzinfo=ZONE), minutes: int = 60, sequence: int = 0, *, cancelled: bool = False
) -> CalendarEvent:
    end = (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(start.tzinfo)
    return CalendarEvent(
        "abc@liaison-desk", sequence, "Feedback; that, students use", start, end, STAMP, "Media center", "Line one\nLine two, with comma",
        "https://meet.example/abc", cancelled, MARISOL, (AMARA, DAVID, NOWHERE),
    )  # fmt: skip


def unfolded(data: bytes) -> list[str]:
    return re.sub(r"\r\n[ \t]", "", data.decode("utf-8")).split("\r\n")


def test_a_request_says_all_that_calendars_need() -> None:
    lines = unfolded(calendar_file([event(sequence=3)], "REQUEST"))
    for line in (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "UID:abc@liaison-desk", "SEQUENCE:3", "DTSTAMP:20261121T150000Z"),
        *("DTSTART;TZID=America/New_York:20261203T144500", "DTEND;TZID=America/New_York:20261203T154500", "STATUS:CONFIRMED"),
        *("SUMMARY:Feedback\\; that\\, students use", "DESCRIPTION:Line one\\nLine two\\, with comma", "TZID:America/New_York"),
        'ORGANIZER;CN="Marisol Rivera":mailto:m.rivera@parkview.example',
    ):
        assert line in lines or line.replace('"', "") in lines, line
    attendees = [line for line in lines if line.startswith("ATTENDEE")]
    assert len(attendees) == 2
    assert "PARTSTAT=ACCEPTED" in attendees[0]
    assert "RSVP=TRUE" in attendees[0]
    assert 'CN="Amara Ama Okafor; Grade 5, Room: 203"' in attendees[0]
    assert "PARTSTAT=DECLINED" in attendees[1]
    assert "ROLE=CHAIR" in attendees[1]


def test_lines_are_as_rfc_5545_wants_them() -> None:
    data = calendar_file([event()], "REQUEST")
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    for name in (b"UID", b"DTSTAMP", b"DTSTART", b"SEQUENCE", b"ORGANIZER", b"SUMMARY", b"PRODID", b"METHOD"):
        in_event = data.split(b"BEGIN:VEVENT")[1] if name not in (b"PRODID", b"METHOD") else data
        assert len(re.findall(rb"\r\n" + name + rb"[;:]", in_event)) == 1, name


def test_called_off_is_a_cancel_and_told_to_all_it_is_published_without_attendees() -> None:
    cancel = unfolded(calendar_file([event(sequence=4, cancelled=True)], "CANCEL"))
    assert {"METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:4", "UID:abc@liaison-desk"} <= set(cancel)
    published = unfolded(calendar_file([event(), event(cancelled=True)], "PUBLISH", "PD sessions"))
    assert not [line for line in published if line.startswith("ATTENDEE")]
    assert published.count("STATUS:CANCELLED") == published.count("STATUS:CONFIRMED") == 1
    assert published.count("BEGIN:VTIMEZONE") == 1


def test_another_library_reads_the_same_moments_and_words() -> None:
    read = vobject.readOne(calendar_file([event()], "REQUEST").decode())
    assert read.method.value == "REQUEST"
    assert read.vevent.uid.value == "abc@liaison-desk"
    assert read.vevent.summary.value == "Feedback; that, students use"
    assert read.vevent.description.value == "Line one\nLine two, with comma"
    assert read.vevent.dtstart.value.astimezone(UTC) == datetime(2026, 12, 3, 19, 45, tzinfo=UTC)
    assert read.vevent.dtend.value.astimezone(UTC) == datetime(2026, 12, 3, 20, 45, tzinfo=UTC)
    assert [one.value for one in read.vevent.attendee_list] == ["mailto:a.okafor@parkview.example", "mailto:d.chen@parkview.example"]


@pytest.mark.parametrize(
    ("start", "minutes"),
    [
        (datetime(2026, 3, 8, 1, 30, tzinfo=ZONE), 90),  # the clocks go forward meanwhile
        (datetime(2026, 10, 31, 23, 30, tzinfo=ZONE), 45),  # over midnight, before they go back
        (datetime(2028, 2, 29, 14, 45, tzinfo=ZONE), 60),
        (datetime(2026, 7, 1, 9, 0, tzinfo=ZoneInfo("Europe/Berlin")), 60),
        (datetime(2026, 7, 1, 9, 0, tzinfo=ZoneInfo("America/Phoenix")), 60),
    ],
)
def test_the_zone_in_the_file_alone_gives_the_right_moments(start: datetime, minutes: int) -> None:
    """As programs do that don't know the zone by its name: only what the file says of it counts."""
    own_name = f"Time of {str(start.tzinfo)[-6:]} on {start:%d %B %Y}"  # vobject remembers zones by their names
    data = calendar_file([event(start, minutes)], "PUBLISH").decode().replace(str(start.tzinfo), own_name)
    read = vobject.readOne(data)
    assert read.vevent.dtstart.value.astimezone(UTC) == start.astimezone(UTC)
    assert read.vevent.dtend.value.astimezone(UTC) == start.astimezone(UTC) + timedelta(minutes=minutes)


def test_a_zone_with_a_yearly_rule_is_told_by_it() -> None:
    parts = observances(ZONE, 2026, 2026)
    assert [(part.rule, part.change.daylight) for part in parts] == [
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", True),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=1SU", False),
    ]
    berlin = observances(ZoneInfo("Europe/Berlin"), 2026, 2026)
    assert [part.rule for part in berlin] == ["FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"]
    assert [part.rule for part in observances(ZoneInfo("America/Phoenix"), 2026, 2026)] == [""]
    assert all(not part.rule for part in observances(ZONE, 2006, 2007))  # the rule itself changed then


def test_changes_of_clocks_are_found_to_the_second() -> None:
    walls = [(change.wall.isoformat(), change.daylight) for change in changes(ZONE, 2026, 2026)]
    assert walls == [("2026-03-08T02:00:00", True), ("2026-11-01T02:00:00", False)]


@settings(max_examples=few_if_quick(60))
@given(some.text(max_size=80), some.text(max_size=80), some.text(max_size=30))
def test_no_text_breaks_out_of_its_line(title: str, description: str, name: str) -> None:
    guest = Attendee(name, "guest@parkview.example")
    start = datetime(2026, 12, 3, 14, 45, tzinfo=ZONE)
    told = CalendarEvent("u", 1, title, start, start, STAMP, title, description, "", organizer=guest, attendees=(guest,))
    data = calendar_file([told], "REQUEST")
    read = Calendar.from_ical(data)
    (found,) = read.walk("VEVENT")
    assert [component.name for component in read.subcomponents] == ["VTIMEZONE", "VEVENT"]
    assert set(found) <= {
        *("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION"),
        *("STATUS", "TRANSP", "ORGANIZER", "ATTENDEE"),
    }
    assert str(found["ATTENDEE"]) == "mailto:guest@parkview.example"
