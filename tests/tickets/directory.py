"""A small school for the tests of tickets: rooms, people and devices that are always the same. All invented."""

from collections.abc import Sequence

from app.school.directory import KnownDevice, KnownPerson, KnownRoom
from tests.school.small_school import SmallSchool

ROOMS = (
    KnownRoom("room-114", "Room 114", "Main"),
    KnownRoom("room-116", "Room 116", "Main"),
    KnownRoom("room-library", "Library", "Annex"),
)
PEOPLE = (
    KnownPerson("person-okafor", "Amara Okafor", "staff003@parkview.example", "Grade 5 teacher", "room-116"),
    KnownPerson("person-rivera", "Marisol Rivera", "staff001@parkview.example", "Grade 4 teacher", "room-114"),
)
DEVICES = (
    KnownDevice(
        "device-1", "PV-02210", "XK7F2114", "Epson BrightLink 695Wi", "Projector", "Deployed", "ok", room_id="room-114", room="Room 114"
    ),
    KnownDevice(
        "device-2",
        "PV-04419",
        "5CD1234ABC",
        "Lenovo 300e Chromebook Gen 3",
        "Chromebook",
        "Deployed",
        "ok",
        room_id="room-116",
        room="Room 116",
        person_id="person-okafor",
        person="Amara Okafor",
        warranty_end="2027-06-30",
        os="ChromeOS 139",
    ),
    KnownDevice("device-3", "PV-00940", "PHBLLVLJ", "HP LaserJet M507dn", "Printer", "Deployed", "ok", "room-library", "Library"),
)


def small_school(more: Sequence[KnownDevice] = ()) -> SmallSchool:
    """The directory of that school; ``more`` devices besides."""
    return SmallSchool((*DEVICES, *more), ROOMS, PEOPLE)
