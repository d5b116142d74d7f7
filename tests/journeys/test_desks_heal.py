"""Desks as real processes on a real folder: whatever happens to the folder, to a disk or to a process, they agree again and nothing is lost."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


class Computer:
    """A desk's process, from outside."""

    def __init__(self, folder: Path, place: Path, who: str, years: float = 0) -> None:
        self.folder = folder
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "tests.journeys.desk_process", str(folder), str(place), who, str(years)]
        self._process = subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.read() == "ready"

    def read(self) -> Any:
        """The next answer; None when the process has ended."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        return json.loads(line) if line.endswith("\n") else None

    def tell(self, what: str, *arguments: Any, **named: Any) -> None:
        """Ask for something and do not wait."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([what, arguments, named]) + "\n")
        self._process.stdin.flush()

    def ask(self, what: str, *arguments: Any, **named: Any) -> Any:
        """Ask for something and wait for the answer."""
        self.tell(what, *arguments, **named)
        return self.read()

    def close(self) -> None:
        """Close the desk."""
        if self._process.poll() is None:
            self.ask("close")
        self._process.communicate()

    def kill(self) -> list[Any]:
        """Pull the plug; gives the answers that were still on their way."""
        self._process.kill()
        answers = []
        while (answer := self.read()) is not None:
            answers.append(answer)
        self._process.communicate()
        return answers


class Place:
    """A shared folder and the computers that meet there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.share = folder / "share"
        self.share.mkdir()
        self.computers: dict[str, Computer] = {}

    def start(self, name: str, years: float = 0) -> Computer:
        """Start a computer on the disk of that name."""
        self.computers[name] = Computer(self.folder / name, self.share, name.title(), years)
        return self.computers[name]

    def school(self) -> tuple[Computer, Computer]:
        """Two computers that share, with a few devices."""
        ann, bob = self.start("ann"), self.start("bob")
        ann.ask("found")
        bob.ask("join", ann.ask("invite", "Bob"))
        for number in range(5):
            ann.ask("add", f"A-{number}")
            bob.ask("add", f"B-{number}")
            ann.ask("sync")
            bob.ask("sync")
        self.rest()
        return ann, bob

    def rest(self) -> dict[str, Any]:
        """Sessions until nobody has anything to do; then all must see the same. Gives the devices by tag."""
        for _ in range(12):
            quiet = [computer.ask("sync") for computer in self.computers.values()]
            if all(quiet):
                break
        else:
            pytest.fail("the desks find no rest")
        states = [computer.ask("state") for computer in self.computers.values()]
        assert all(state == states[0] for state in states)
        assert (states[0]["waiting"], states[0]["refused"], states[0]["edits"]) == (0, 0, [])
        assert all(computer.ask("facts")["clean"] for computer in self.computers.values())
        return {tag: record for record, (tag, *_) in states[0]["devices"].items()}

    def log(self) -> dict[str, bytes]:
        """What lies in the folder."""
        return {path.name: path.read_bytes() for path in (self.share / "log").iterdir()}

    def image(self, name: str, to: str) -> None:
        """Copy a disk while its computer is off."""
        self.computers.pop(name).close()
        shutil.copytree(self.folder / name, self.folder / to)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """A shared folder without computers."""
    place = Place(tmp_path)
    yield place
    for computer in place.computers.values():
        computer.close()


ALL = {f"{who}-{number}" for who in "AB" for number in range(5)}
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def test_the_folder_is_emptied(place: Place) -> None:
    place.school()
    before = place.log()
    for path in (place.share / "log").iterdir():
        path.unlink()
    (place.share / "log").rmdir()
    assert place.rest().keys() == ALL
    assert place.log().keys() >= before.keys()
    new = place.start("cho")
    new.ask("join", place.computers["ann"].ask("invite", "Cho"))
    assert place.rest().keys() == ALL


def test_the_folder_is_rolled_back_and_half_copied(place: Place) -> None:
    ann, bob = place.school()
    old = place.log()
    ann.ask("add", "A-later")
    bob.ask("add", "B-later")
    place.rest()
    for number, (name, data) in enumerate(place.log().items()):
        path = place.share / "log" / name
        if name not in old or number % 3 == 0:
            path.unlink()
        else:
            path.write_bytes(data[: len(data) // 2])
    (place.share / "log" / "Thumbs.db").write_bytes(b"x" * 99)
    assert place.rest().keys() == ALL | {"A-later", "B-later"}
    place.computers.pop("ann").close()
    new = place.start("cho")
    new.ask("join", bob.ask("invite", "Cho"))
    assert place.rest().keys() == ALL | {"A-later", "B-later"}


def test_a_disk_is_put_back(place: Place) -> None:
    place.school()
    place.image("bob", "bob-image")
    bob = place.start("bob")
    bob.ask("add", "B-later")
    place.rest()
    place.computers.pop("bob").close()
    bob = place.start("bob-image")
    assert place.rest().keys() == ALL | {"B-later"}
    bob.ask("add", "B-again")
    assert place.rest().keys() == ALL | {"B-later", "B-again"}


def test_a_disk_is_copied_to_a_second_computer(place: Place) -> None:
    place.school()
    place.image("bob", "twin")
    bob, twin = place.start("bob"), place.start("twin")
    device = bob.ask("facts")["device"]
    assert twin.ask("facts")["device"] == device
    for number in range(3):
        bob.ask("add", f"B-own-{number}")
        twin.ask("add", f"T-own-{number}")
    added = {f"{who}-own-{number}" for who in "BT" for number in range(3)}
    assert place.rest().keys() == ALL | added
    bob.ask("add", "B-last")
    twin.ask("add", "T-last")
    found = place.rest()
    assert found.keys() == ALL | added | {"B-last", "T-last"}
    assert len({computer.ask("facts")["device"] for computer in place.computers.values()}) == 3


@pytest.mark.parametrize("years", [-25, 9])
def test_a_clock_is_wrong_by_years(place: Place, years: float) -> None:
    ann, bob = place.school()
    bob.close()
    bob = place.start("bob", years)
    record = bob.ask("add", "B-wrong")
    place.rest()
    ann.ask("change", record, model="Chromebook 500e")
    place.rest()
    bob.ask("change", record, model="Chromebook 300e")
    place.rest()
    bob.close()
    bob = place.start("bob")
    bob.ask("change", record, model="Chromebook 100e")
    place.rest()
    assert ann.ask("state")["devices"][record][2] == "Chromebook 100e"


def test_killed_in_the_middle_of_a_session(place: Place) -> None:
    ann, bob = place.school()
    chance = random.Random(5)
    confirmed: set[str] = set()
    killed_at: set[str] = set()
    for turn in range(12):
        bob.tell("work", turn * 100)
        said = [bob.read() for _ in range(chance.randrange(4, 60))]
        ann.ask("sync")
        said += bob.kill()
        killed_at.add(str(said[-1]))
        confirmed |= {one for one in said if isinstance(one, str)}
        ann.ask("sync")
        bob = place.start("bob")
        assert place.rest().keys() >= ALL | confirmed
    assert len(confirmed) >= 24
    assert len(killed_at) >= 3
