"""A small school that the tickets' page can ask: devices, rooms and people of its own. All invented."""

from app.school.directory import KnownDevice, KnownPerson, KnownRoom
from tests.school.small_school import SmallSchool

ROOMS = (KnownRoom("r114", "Room 114"), KnownRoom("r203", "Room 203"), KnownRoom("lib", "Library", "Main"))
PEOPLE = (KnownPerson("p1", "A. Okafor", "a.okafor@parkview.example", "Teacher"), KnownPerson("p2", "T. Nguyễn", role="Teacher"))
_ALIKE = {"status": "Deployed", "status_tone": "ok", "warranty_end": "2027-08-31", "os": "ChromeOS 139"}
DEVICES = (
    KnownDevice(
        "d1",
        "PV-04419",
        "5NX0R2LB",
        "Lenovo 300e Gen 3",
        "Chromebook",
        room_id="r114",
        room="Room 114",
        person_id="p1",
        person="A. Okafor",
        **_ALIKE,
    ),
    KnownDevice("d2", "PV-02210", "WR7F83014", "Epson BrightLink 695Wi", "Interactive panel", room_id="r203", room="Room 203", **_ALIKE),
    KnownDevice("d3", "PV-00951", "PHBLL4D09X", "HP LaserJet M507dn", "Printer", room_id="lib", room="Library", **_ALIKE),
)


def small_school() -> SmallSchool:
    """The directory of that school."""
    return SmallSchool(DEVICES, ROOMS, PEOPLE)
