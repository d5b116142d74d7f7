"""A desk is made, opened, or brought up to date."""

import secrets
from pathlib import Path

import pytest

from app.shell.entry.opener import DeskOpener, Needs
from app.store.awaited import utc_now
from app.store.backups import usable
from app.store.desk import Desk
from app.store.older import make_older_desk
from app.store.progress import silent
from tests.faults.phases.phase import DESK, State, WithOpenDesk, look_at_desk, seen_of, with_work
from tests.store.desks import KEY, TYPES, add, open_desk
from tests.store.sample_records import Place
from tests.store.test_migration import make_desk_without_key

PASSPHRASE = "four words for tests"


class FirstStart(WithOpenDesk):
    """A desk is made, its key kept in the keyring."""

    name = "first start"
    passphrase: str | None = None

    def lay(self, place: Path) -> None:
        """Nothing but the folder that holds all desks."""
        (place / DESK).mkdir()

    def begin(self, place: Path) -> None:
        """Nothing is there yet."""

    def do(self, place: Path) -> None:
        """As the sheets of the first start do: ask what is needed, and make the desk if there is none."""
        opener = DeskOpener(place / DESK / "desk", lambda: TYPES, lambda: Keys(place))
        opened = opener.open_or_ask(silent)
        if opened is Needs.FIRST_START:
            opened = opener.make("Ann", self.passphrase, silent)
        elif opened is Needs.PASSPHRASE:
            opened = opener.open_with_passphrase(PASSPHRASE, silent)
        assert isinstance(opened, Desk), opened
        self.desk = opened

    def seen(self, place: Path) -> State:
        """Whether there is a desk."""
        return self.desk is not None

    def look(self, place: Path) -> State:
        """Whether there is a desk that opens and takes work; a next attempt must come to one in any case."""
        there = (place / DESK / "desk" / "desk.db").exists()
        self.do(place)
        add(self.open, tag="first")
        sound = self.open.check().problems == []
        self.leave()
        assert sound
        return there


class FirstStartWithPassphrase(FirstStart):
    """A desk is made whose key lies under a passphrase."""

    name = "first start with a passphrase"
    passphrase = PASSPHRASE


class Keys:
    """A keyring, which outlives the program."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def get(self, name: str, /) -> bytes | None:
        """What is kept."""
        path = self._place / f"{name}.secret"
        return path.read_bytes() if path.exists() else None

    def put(self, name: str, secret: bytes, /) -> bool:
        """Keep it."""
        (self._place / f"{name}.secret").write_bytes(secret)
        return True

    def forget(self, name: str, /) -> None:
        """Keep it no longer."""
        (self._place / f"{name}.secret").unlink(missing_ok=True)


class Opening(WithOpenDesk):
    """A desk is opened that was closed in peace."""

    name = "opening"

    def begin(self, place: Path) -> None:
        """Nothing is open."""

    def do(self, place: Path) -> None:
        """Open it."""
        self.desk = open_desk(place / DESK)

    def seen(self, place: Path) -> State:
        """What it has, or would have."""
        return seen_of(self.desk) if self.desk is not None else self.look(place)


class OpeningAfterCrash(Opening):
    """A desk is opened whose program was killed: its last work still lies in the log file of the database."""

    name = "opening after a crash"

    def lay(self, place: Path) -> None:
        """Keep the files as they lie while the desk is open."""
        with_work(place / "before")
        desk = open_desk(place / "before")
        add(desk, tag="in the log file")
        (place / DESK).mkdir()
        for path in (place / "before").iterdir():
            if path.is_file() and not path.name.endswith("-shm"):
                (place / DESK / path.name).write_bytes(path.read_bytes())
        desk.close()


class UpdatingFrom1(Opening):
    """The program was updated; the desk is of the oldest version."""

    name = "updating from version 1"

    def lay(self, place: Path) -> None:
        """A desk of the oldest version."""
        make_older_desk(place / DESK, KEY, utc_now)

    def look(self, place: Path) -> State:
        """Also what was done with the older program."""
        desk = open_desk(place / DESK)
        done = [one.label for one in desk.actions()]
        desk.close()
        return look_at_desk(place / DESK), done, [one.before_update for one in usable(place / DESK, KEY)][:1]

    def seen(self, place: Path) -> State:
        """Only the next program can tell."""
        self.leave()
        return self.look(place)


class UpdatingFrom2(UpdatingFrom1):
    """The desk is of the version before keys."""

    name = "updating from version 2"

    def lay(self, place: Path) -> None:
        """A desk of that version."""
        with pytest.MonkeyPatch.context() as patch:
            make_desk_without_key(place / DESK, secrets.token_hex(16), some_work, patch)


class UpdatingTables(UpdatingFrom1):
    """The newer program declares its records otherwise: all tables are made anew out of the log."""

    name = "updating the tables"

    def lay(self, place: Path) -> None:
        """A desk whose program knew one type fewer."""
        desk = Desk.open(place / DESK, KEY, TYPES[1:], who="Ann")
        desk.close()
        with_work(place / "before")
        giver = open_desk(place / "before")
        desk = Desk.open(place / DESK, KEY, TYPES[1:], who="Ann")
        desk.incoming.receive(list(giver.incoming.outgoing()))
        with desk.edit("Room") as edit:
            edit.create(Place, {"name": "Room 1"})
        giver.close()
        desk.close()


def some_work(desk: Desk) -> None:
    """A few edits and an undo."""
    for number in range(12):
        add(desk, tag=f"E{number}")
    desk.undo()
