"""Plays one phase with one fault that strikes at one call: what was said, what is kept, and whether it goes on."""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self
from zlib import crc32

from app.errors import UserError
from app.shell.journal import describe_bug
from tests.faults.failing_disk import ASLEEP, KILLED, UNLINK, WRITE, FailingDisk, Fault
from tests.faults.phases.phase import DESK, Phase, State

BEFORE, AFTER, NEITHER = "before", "after", "neither"
REOPEN = "Close Liaison Desk and open it again"
_LEFT = ("*.part", "*.copying", ".writing-*", "*.tmp", "*-journal", "*.restored")


@dataclass(frozen=True)
class Played:
    """What came of a play: what was said ("" when all went well), what was there after it, and what is wrong ("" for nothing)."""

    phase: str
    fault: str
    at: int
    said: str
    kept: str
    wrong: str

    def to_json(self) -> dict[str, Any]:
        """As it is told to another process."""
        return asdict(self)

    @classmethod
    def from_json(cls, told: dict[str, Any]) -> Self:
        """What :meth:`to_json` gave."""
        return cls(**told)


class Stage:
    """Plays a phase again and again, below ``room``."""

    def __init__(self, disk: FailingDisk, phase: Phase, room: Path) -> None:
        self.phase = phase
        self._disk = disk
        self._room = room / phase.name.replace(" ", "-").replace(",", "")
        self._number = 0
        (self._room / "laid").mkdir(parents=True)
        phase.lay(self._room / "laid")
        self.before = self._states(lambda place: None)[1]
        self._seen_after, self.after = self._states(phase.do)

    def _states(self, work: Callable[[Path], None]) -> tuple[State, State]:
        """What is seen after ``work``, at once and by the next program."""
        with self._place() as place:
            self.phase.begin(place)
            work(place)
            seen = self.phase.seen(place)
            self.phase.leave()
            return seen, self.phase.look(place)

    @contextmanager
    def _place(self) -> Iterator[Path]:
        """A fresh copy."""
        self._number += 1
        place = self._room / str(self._number)
        shutil.copytree(self._room / "laid", place)
        try:
            yield place
        finally:
            self.phase.leave()
            shutil.rmtree(place, ignore_errors=True)

    def calls(self, fault: Fault) -> int:
        """How many calls there are at which a fault can strike."""
        with self._place() as place:
            self.phase.begin(place)
            self._disk.arm(place / self.phase.folder, Fault("", fault.kinds, 0))
            self.phase.do(place)
            return self._disk.mend()

    def play(self, fault: Fault, at: int) -> Played:
        """Let ``fault`` strike at the call ``at``."""
        with self._place() as place:
            if fault in (KILLED, ASLEEP):
                return self._in_child(place, fault, at)
            self.phase.begin(place)
            said, wrong = self._strike(place, fault, at)
            if not wrong and said:
                wrong = self._go_on(place, anew=REOPEN in said)
            self.phase.leave()
            kept, unsound = self._kept(place)
            left = half_files(place) if not fault.kinds & UNLINK and fault.kinds & WRITE else []
            wrong = wrong or unsound or (f"left {left}" if left else "")
            return Played(self.phase.name, fault.name, at, said, kept, wrong)

    def _strike(self, place: Path, fault: Fault, at: int) -> tuple[str, str]:
        self._disk.arm(place / self.phase.folder, fault, at)
        try:
            self.phase.do(place)
        except UserError as error:
            return str(error), ""
        except BaseException as bug:  # noqa: BLE001  whatever it is, it is a finding
            return "", f"{type(bug).__name__} {bug}: {describe_bug(bug)}"
        finally:
            self._disk.mend()
        return "", ""

    def _go_on(self, place: Path, *, anew: bool) -> str:
        """The fault has gone: the same is done again, unless it had been done; ``anew`` if the program is to be started again first."""
        try:
            if anew:
                self.phase.leave()
                self.phase.begin(place)
            if self.phase.seen(place) == self._seen_after:
                return ""
            self.phase.do(place)
        except BaseException as bug:  # noqa: BLE001  whatever it is, it is a finding
            return f"does not go on: {type(bug).__name__} {bug}: {describe_bug(bug)}"
        return ""

    def _kept(self, place: Path) -> tuple[str, str]:
        try:
            state = self.phase.look(place)
        except BaseException as bug:  # noqa: BLE001  whatever it is, it is a finding
            return NEITHER, f"is not sound: {type(bug).__name__} {bug}: {describe_bug(bug)}"
        kept = AFTER if state == self.after else BEFORE if state == self.before else NEITHER
        return kept, f"neither before nor after: {state!r:.300}" if kept == NEITHER else ""

    def _in_child(self, place: Path, fault: Fault, at: int) -> Played:
        """In a process of its own, which is killed at that call, or stopped there for a night and let go on."""
        child = os.fork()
        if not child:
            try:
                self.phase.begin(place)
                _, wrong = self._strike(place, fault, at)
                self.phase.leave()
                os._exit(1 if wrong else 0)
            finally:
                os._exit(2)
        status = os.waitpid(child, os.WUNTRACED)[1]
        if os.WIFSTOPPED(status):
            os.kill(child, signal.SIGCONT)
            status = os.waitpid(child, 0)[1]
        kept, wrong = self._kept(place)
        left = half_files(place / DESK)
        wrong = wrong or (f"left {left}" if left else "")
        by_power = fault is KILLED and os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        well = status == 0 or by_power
        return Played(self.phase.name, fault.name, at, "", kept, wrong or ("" if well else f"ended with {status}"))


def half_files(place: Path) -> list[str]:
    """What is left of files in the making."""
    return sorted(path.name for pattern in _LEFT for path in place.rglob(pattern))


def spread(calls: int, most: int, name: str = "") -> list[int]:
    """At most ``most`` of so many calls: the first, the last, and some in between; a single one is another for each ``name``."""
    if calls and most == 1:
        return [crc32(name.encode()) % calls]
    if calls <= most:
        return list(range(calls))
    return sorted({round(place * (calls - 1) / max(most - 1, 1)) for place in range(most)})
