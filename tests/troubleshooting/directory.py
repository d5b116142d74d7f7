"""A small school for tests: the devices, rooms and people that troubleshooting may know. All invented."""

from app.school.directory import KnownDevice, KnownPerson, KnownRoom
from tests.school.small_school import SmallSchool

BRIGHTLINK = KnownDevice(
    "d1", "PV-02210", "X4RS1234", "Epson BrightLink 695Wi", "Projector", "Deployed", "ok", "r203", "Room 203", "p1", "A. Okafor"
)
CHROMEBOOK = KnownDevice("d2", "PV-04419", "5NX0R0001", "Lenovo 300e Chromebook Gen 3", "Chromebook", "Deployed", "ok", "r114", "Room 114")
ROOMS = (KnownRoom("r114", "Room 114"), KnownRoom("r117", "Room 117"), KnownRoom("r203", "Room 203"))
PEOPLE = (KnownPerson("p1", "A. Okafor"), KnownPerson("p2", "T. Nguyễn"))


def small_school() -> SmallSchool:
    """The directory of that school."""
    return SmallSchool((BRIGHTLINK, CHROMEBOOK), ROOMS, PEOPLE)
