"""What desks of a school send and take. Whatever stops it, the next session goes on and all come to the same."""

from pathlib import Path

from app.sync.channels.folder import FolderStore
from tests.faults.phases.phase import Phase, State
from tests.store.desks import add, gadgets
from tests.sync.school import School

STORE = "store"


class Sharing(Phase):
    """A session of one of two desks that meet in a folder."""

    who = ""
    school: School | None = None

    def __init__(self, name: str, who: str, folder: str) -> None:
        self.name, self.who, self.folder = name, who, folder

    def lay(self, place: Path) -> None:
        """Ann has something for Bob."""
        (place / STORE).mkdir()
        school = School(place, FolderStore(place / STORE))
        school.found("ann")
        school.join("bob", "ann")
        school.rest()
        for number in range(5):
            add(school["ann"], tag=f"A{number}")
        if self.who == "bob":
            school.sync("ann", "ann")
        school.close()

    def begin(self, place: Path) -> None:
        """The desk is open."""
        self.school = School(place, FolderStore(place / STORE))
        self.school.open(self.who)

    @property
    def open(self) -> School:
        """The school, which must be open."""
        assert self.school is not None
        return self.school

    def do(self, place: Path) -> None:
        """A session."""
        self.open.sync(self.who)

    def seen(self, place: Path) -> State:
        """What the desk has."""
        return len(gadgets(self.open[self.who]))

    def leave(self) -> None:
        """Close it."""
        if self.school is not None:
            self.school.close()
            self.school = None

    def look(self, place: Path) -> State:
        """What the desk has; and all come to the same when they meet again, each with its work."""
        school = School(place, FolderStore(place / STORE))
        for who in ("ann", "bob"):
            school.open(who)
        try:
            here = len(gadgets(school[self.who]))
            school.rest()
            assert school.is_one()
            assert all(school[who].check().problems == [] for who in ("ann", "bob"))
            return here, len(gadgets(school["bob"]))
        finally:
            school.close()


SHARED = (
    Sharing("send, the shared folder", "ann", STORE),
    Sharing("send, the own disk", "ann", "ann"),
    Sharing("take, the shared folder", "bob", STORE),
    Sharing("take, the own disk", "bob", "bob"),
)
