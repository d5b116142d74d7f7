"""What a process does until it is killed; each thing is confirmed to the parent after it is said to be safe."""

import itertools
import pickle
import random
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from pathlib import Path

from app.store.action import decode
from app.store.desk import Desk
from app.store.replacing import restore
from tests.store.desks import KEY, TYPES, add, open_desk
from tests.store.sample_records import Gadget, Place
from tests.store.spaces import School, in_packets

COLLEAGUE = "colleague.pickle"


def edits(folder: Path, seed: int, parent: Connection) -> None:
    """Small edits, undos, redos and settings, one after the other."""
    chance = random.Random(seed)
    desk = open_desk(folder)
    known: list[str] = []
    parent.send(("ready", ""))
    for number in range(10_000):
        what = chance.random()
        if what < 0.2:
            outcome = desk.undo() if what < 0.12 else desk.redo()
            if outcome is not None:
                parent.send(("action", outcome.action))
            continue
        if what < 0.3:
            desk.settings.put("count", number)
            parent.send(("count", number))
            continue
        with desk.edit(f"Edit {number}") as edit:
            known.append(edit.create(Gadget, {"tag": f"T{seed}-{number}", "notes": "words\n" * 9, "number": number}))
            edit.create(Place, {"name": f"Room {number}"})
            for record in {chance.choice(known) for _ in range(3)} - {known[-1]}:
                edit.settle(Gadget, record, {"model": f"M{number}"})
        parent.send(("action", edit.outcome.action if edit.outcome else ""))


def imports(folder: Path, seed: int, parent: Connection) -> None:
    """Imports in groups, taken back and brought again."""
    desk = open_desk(folder)
    parent.send(("ready", ""))
    for number in range(1_000):
        with desk.edit(f"Import {number}") as edit:
            edit.create_many(Gadget, [{"tag": f"I{seed}-{number}-{row}", "status": "in use"} for row in range(1_100)])
        parent.send(("action", edit.outcome.action if edit.outcome else ""))
        for outcome in (desk.undo(), desk.redo(), desk.undo()):
            parent.send(("action", outcome.action if outcome else ""))
        desk.search.catch_up(0.02)


def updates(folder: Path, seed: int, parent: Connection) -> None:
    """Opens an older desk, and then with other declarations each time, which makes the tables anew."""
    parent.send(("ready", ""))
    for number in range(1_000):
        desk = Desk.open(folder, KEY, TYPES[: 1 + (number + seed) % 2], who="Ann")
        with desk.edit(f"Edit {number}") as edit:
            edit.create(Gadget, {"tag": f"U{seed}-{number}"})
        parent.send(("action", edit.outcome.action if edit.outcome else ""))
        desk.close()


def receives(folder: Path, seed: int, parent: Connection) -> None:
    """Takes in the work of a colleague who is removed in between, in any order, and works on meanwhile.

    The colleague's work lies ready beside the desk: see :func:`write_colleague`.
    """
    desk = open_desk(folder)
    facts, actions = pickle.loads((folder.parent / COLLEAGUE).read_bytes())
    packets = in_packets(actions, random.Random(seed))
    if desk.space.facts is None:
        desk.space.adopt(facts, {})
    parent.send(("ready", ""))
    for packet in itertools.cycle(packets):
        desk.incoming.receive(packet)
        parent.send(("arrived", [decode(data).id for data in packet]))
        desk.search.catch_up(0.01)


def write_colleague(folder: Path) -> None:
    """Lay the log of a school with a member who was removed beside desks in ``folder``."""
    school = School(folder / "colleague's desks")
    school.found("Ann")
    bob = school.join("Bob", "Ann")
    for number in range(20):
        add(bob, tag=str(number))
        if number == 10:
            school.meet()
    with bob.edit("Import") as edit:
        edit.create_many(Gadget, [{"tag": f"I{row}"} for row in range(1_100)])
    school.remove("Ann", "Bob")
    school.meet()
    facts = school["Ann"].space.facts
    assert facts is not None
    (folder / COLLEAGUE).write_bytes(pickle.dumps((facts, list(school["Ann"].incoming.outgoing()))))
    school.close()


def backups(folder: Path, seed: int, parent: Connection) -> None:
    """Edits, backs up, and puts the backup back."""
    parent.send(("ready", ""))
    for number in range(1_000):
        desk = open_desk(folder)
        with desk.edit(f"Edit {number}") as edit:
            edit.create_many(Gadget, [{"tag": f"B{seed}-{number}-{row}"} for row in range(100)])
        parent.send(("action", edit.outcome.action if edit.outcome else ""))
        path = desk.backups.make()
        parent.send(("backup", path.name))
        desk.close()
        if number % 3 == seed % 3:
            restore(folder, KEY, path)


def hold(folder: Path, ready: Event, end: Event) -> None:
    """Keeps a desk open."""
    desk = open_desk(folder)
    ready.set()
    end.wait()
    desk.close()
