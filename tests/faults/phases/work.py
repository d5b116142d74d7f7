"""What is done in a desk, by a person or by itself."""

from pathlib import Path

from app.shell.journal import Journal
from app.store.backups import found, usable
from app.store.passphrase import unwrap, wrap
from app.store.replacing import restore
from tests.faults.phases.phase import DESK, Phase, State, WithOpenDesk, look_at_desk, seen_of
from tests.store.desks import KEY, add, gadgets, open_desk
from tests.store.sample_records import Gadget

PASSPHRASE = "four words for tests"


class Editing(WithOpenDesk):
    """One record is made and another changed, in one action."""

    name = "edit"

    def do(self, place: Path) -> None:
        """Save a form."""
        first = sorted(gadgets(self.open))[0]
        with self.open.edit("Saved a form") as edit:
            edit.create(Gadget, {"tag": "new", "notes": "typed\n" * 30})
            edit.change(Gadget, first, {"model": "changed"})


class Importing(WithOpenDesk):
    """A table of more records than one action takes."""

    name = "import"

    def do(self, place: Path) -> None:
        """Bring it in."""
        with self.open.edit("Import") as edit:
            edit.create_many(Gadget, [{"tag": f"I{number}"} for number in range(1_050)])


class Undoing(WithOpenDesk):
    """The import is taken back."""

    name = "undo"

    def lay(self, place: Path) -> None:
        """A desk whose last action was an import."""
        desk = open_desk(place / DESK)
        add(desk, tag="stays")
        with desk.edit("Import") as edit:
            edit.create_many(Gadget, [{"tag": f"I{number}"} for number in range(300)])
        desk.close()

    def do(self, place: Path) -> None:
        """Take it back."""
        self.open.undo()


class KeepingPicture(WithOpenDesk):
    """A picture is put into the desk."""

    name = "picture"

    def do(self, place: Path) -> None:
        """Keep it."""
        self.open.blobs.put(b"picture " * 20_000)

    def seen(self, place: Path) -> State:
        """Which pictures there are."""
        return seen_of(self.open), self.open.blobs.names()

    def look(self, place: Path) -> State:
        """Which there are after all was closed."""
        self.begin(place)
        found_now = self.seen(place)
        self.leave()
        assert look_at_desk(place / DESK) == found_now[0]
        return found_now


class Indexing(WithOpenDesk):
    """The search learns what was done."""

    name = "search index"

    def do(self, place: Path) -> None:
        """Catch up, as the program does by itself."""
        while self.open.search.catch_up(1):
            pass

    def seen(self, place: Path) -> State:
        """What is found."""
        return seen_of(self.open), bool(self.open.find("backup"))

    look = KeepingPicture.look


class RememberingSetting(WithOpenDesk):
    """A draft is kept while somebody types."""

    name = "settings and drafts"

    def do(self, place: Path) -> None:
        """Keep it."""
        self.open.settings.put("draft.ticket.new", {"body": "typed words " * 300})

    def seen(self, place: Path) -> State:
        """What is kept."""
        return seen_of(self.open), self.open.settings.get("draft.ticket.new", {})

    look = KeepingPicture.look


class BackingUp(WithOpenDesk):
    """The daily backup."""

    name = "backup"

    def do(self, place: Path) -> None:
        """Make it."""
        self.open.backups.make()

    def seen(self, place: Path) -> State:
        """How many backups open; the one of today takes an older one's place."""
        return seen_of(self.open), {len(found(place / DESK))} <= {1, 2}, bool(usable(place / DESK, KEY))

    look = KeepingPicture.look


class Restoring(Phase):
    """The desk as it was at the last backup."""

    name = "restore"

    def do(self, place: Path) -> None:
        """Put the oldest backup in the place of the desk."""
        dated = [one for one in found(place / DESK) if one.dated]
        restore(place / DESK, KEY, dated[-1].path)


class SettingPassphrase(Phase):
    """The key is put under a passphrase."""

    name = "passphrase"

    def do(self, place: Path) -> None:
        """Put it there."""
        wrap(place / DESK, KEY, PASSPHRASE)

    def look(self, place: Path) -> State:
        """Whether it opens the desk."""
        there = (place / DESK / "key.json").exists()
        return there and unwrap(place / DESK, PASSPHRASE) == KEY


class Journalling(Phase):
    """The program writes into its log."""

    name = "journal"

    def do(self, place: Path) -> None:
        """A line."""
        journal = Journal(place / DESK)
        journal.note("Opened")
        journal.close()

    def look(self, place: Path) -> State:
        """The desk is what matters."""
        return look_at_desk(place / DESK)
