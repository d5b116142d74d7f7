"""What a desk is at when something happens to its disk: what is there before, what is done, and what is seen of it after.

Each phase is played on a fresh copy of what was laid down once. It may be done again after it failed, and must work then.
"""

from pathlib import Path
from typing import Any

from app.store.desk import Desk
from tests.store.desks import add, gadgets, open_desk
from tests.store.sample_records import Gadget

DESK, PAPER = "desk", "papers"
State = Any


class Phase:
    """Something that a desk does. ``folder`` is where the fault strikes, below the place where all lies."""

    name = ""
    folder = DESK

    def lay(self, place: Path) -> None:
        """Lay down what is there before; once for all plays."""
        with_work(place / DESK)

    def begin(self, place: Path) -> None:
        """Come to the point where the fault strikes."""

    def do(self, place: Path) -> None:
        """Do it."""
        raise NotImplementedError

    def seen(self, place: Path) -> State:
        """What there is of it now, while the program still runs."""
        return self.look(place)

    def leave(self) -> None:
        """End as a program ends."""

    def look(self, place: Path) -> State:
        """What the next program finds. Raises AssertionError if it is not sound."""
        return look_at_desk(place / DESK)


def with_work(folder: Path) -> None:
    """A desk with some work in it, and a backup."""
    desk = open_desk(folder)
    with desk.edit("Imported") as edit:
        edit.create_many(Gadget, [{"tag": f"D{number}", "notes": "words " * 20} for number in range(60)])
    desk.backups.make()
    add(desk, tag="after the backup")
    desk.close()


def seen_of(desk: Desk) -> State:
    """The tags and models that are there, and what is to be undone."""
    return sorted((str(one.get("tag")), str(one.get("model"))) for one in gadgets(desk).values()), desk.undo_label()


def look_at_desk(folder: Path) -> State:
    """What a desk has, if it is sound."""
    desk = open_desk(folder)
    try:
        assert desk.check().problems == []
        return seen_of(desk)
    finally:
        desk.close()


class WithOpenDesk(Phase):
    """Whatever is done in an open desk."""

    desk: Desk | None = None

    def begin(self, place: Path) -> None:
        """Open it."""
        self.desk = open_desk(place / DESK)

    def seen(self, place: Path) -> State:
        """What it has now."""
        return seen_of(self.open)

    def leave(self) -> None:
        """Close it."""
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    @property
    def open(self) -> Desk:
        """The desk, which must be open."""
        assert self.desk is not None
        return self.desk
