"""Desks of a school that share, with real records, for the tests of differing edits."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.store.desk import Desk
from app.store.records import Record
from app.sync.service.eye import EyeService
from app.wiring import sample
from app.wiring.naming import RecordNames
from tests.sync.school import School

KEY = bytes(range(32))


def open_desk(folder: Path, who: str) -> Desk:
    """A desk with the records of all rooms."""
    return Desk.open(folder / who.split()[0].lower(), KEY, sample.records(), who=who)


@contextmanager
def two_desks(folder: Path) -> Iterator[tuple[Desk, Desk]]:
    """Marisol's desk and D. Chen's, which share nothing but what is handed over."""
    mine, theirs = open_desk(folder, "Marisol Rivera"), open_desk(folder, "D. Chen")
    try:
        yield mine, theirs
    finally:
        mine.close()
        theirs.close()


@contextmanager
def sharing_desks(folder: Path) -> Iterator[tuple[Desk, Desk]]:
    """Two desks of one space, Ann's and Bob's, both with everything."""
    school = School(folder)
    school.types = sample.records()
    try:
        mine = school.found("ann")
        theirs = school.join("bob", "ann")
        school.rest()
        yield mine, theirs
    finally:
        school.close()


def hand_over(source: Desk, target: Desk) -> None:
    """Everything that one desk has arrives at the other."""
    target.incoming.receive(list(source.incoming.outgoing()))


def exchange(one: Desk, other: Desk) -> None:
    """Both have everything."""
    hand_over(one, other)
    hand_over(other, one)


def create(desk: Desk, cls: type[Record], **values: Any) -> str:
    """A new record."""
    with desk.edit(f"{cls.__name__} added") as edit:
        return edit.create(cls, values)


def change(desk: Desk, cls: type[Record], id: str, **values: Any) -> None:
    """New values for a record."""
    with desk.edit(f"Changed {', '.join(values)}") as edit:
        edit.change(cls, id, values)


def eye(desk: Desk) -> EyeService:
    """What the page asks."""
    return EyeService(desk, RecordNames)


def values(desk: Desk, cls: type[Record], id: str) -> dict[str, Any]:
    """What is shown of a record, without what is empty."""
    with desk.read() as session:
        row: Any = session.get(cls, id)
        names = [column.name for column in cls.__table__.columns if column.name not in ("op", "heads")]
        return {name: getattr(row, name) for name in names if getattr(row, name) not in (None, {}, "")}
