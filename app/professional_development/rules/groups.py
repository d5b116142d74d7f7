"""Groups of the school's people, read from their roles and rooms, to be invited at once."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.language import tr
from app.professional_development.rules.texts import name_key
from app.school.directory import KnownPerson

_GRADE = re.compile(r"\b(?:grade|gr\.?)\s*(\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th)\s+grade\b", re.IGNORECASE)
_EARLY = re.compile(r"\b(pre-?\s?kindergarten|pre-?k|kindergarten)\b", re.IGNORECASE)
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Group:
    """People who belong together: ``key`` names how (``grade:4``), ``people`` are ids."""

    key: str
    title: str
    people: tuple[str, ...]


def groups_of(people: Sequence[KnownPerson], rooms: Mapping[str, str]) -> list[Group]:
    """Everybody, each grade, all teachers, each role and each room that more than one has."""
    found: dict[str, tuple[str, list[str]]] = {"all": (tr("Everybody"), [])}
    for person in people:
        for key, title in _belongs(person, rooms):
            found.setdefault(key, (title, []))[1].append(person.id)
    order = {"all": 0, "teachers": 1, "grade": 2, "role": 3, "room": 4}
    groups = [Group(key, title, tuple(ids)) for key, (title, ids) in found.items() if key == "all" or len(ids) >= _LEAST]
    return sorted(groups, key=lambda group: (order[group.key.partition(":")[0]], _natural(group.title)))


def grade_of(role: str) -> str:
    """The grade that a role names: ``4``, ``K``, ``PK``; "" for none."""
    early = _EARLY.search(role)
    if early:
        return "PK" if early[1].casefold().startswith("pre") else "K"
    grade = _GRADE.search(role)
    return (grade[1] or grade[2]).lstrip("0") if grade else ""


def _belongs(person: KnownPerson, rooms: Mapping[str, str]) -> list[tuple[str, str]]:
    found = [("all", tr("Everybody"))]
    grade = grade_of(person.role)
    if "teacher" in person.role.casefold():
        found.append(("teachers", tr("All teachers")))
    if grade:
        title = {"K": tr("Kindergarten"), "PK": tr("Pre-kindergarten")}.get(grade) or tr("Grade {number}", number=grade)
        found.append((f"grade:{grade}", title))
    found += [(f"role:{name_key(part)}", part.strip()) for part in person.role.split(",") if part.strip()]
    if person.room_id in rooms:
        found.append((f"room:{person.room_id}", rooms[person.room_id]))
    return found


def _natural(title: str) -> tuple[tuple[int, str], ...]:
    """For sorting: numbers by their value."""
    return tuple((int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in re.split(r"(\d+)", title))
