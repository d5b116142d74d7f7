"""Feeds a reader, keeps the inputs that led somewhere new, and tells of every one that was met badly."""

from __future__ import annotations

import re
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.fuzzing.paths_taken import PathsTaken
from tests.fuzzing.reader import Reader
from tests.fuzzing.watch import TooSlow, Watch

_KEPT = 600
_SAMPLE, _SAMPLE_AT_FIRST, _FIRST = 100, 20, 2_000
_WATCHED_TIMES = 15
"""How much longer an input may take while every step is watched."""
_DETAIL = re.compile(r"[“\"'].*?[”\"']|\d+|line .*|\(.*?\)")
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Crasher:
    """An input that a reader met with something else than a value or a sentence. ``key`` is the same for the same mistake."""

    key: str
    data: bytes
    what: str


@dataclass
class Tally:
    """What came of feeding a reader. Seconds are of processor time; ``slowest`` is the most that one input took."""

    reader: str
    inputs: int = 0
    accepted: int = 0
    refused: int = 0
    crashes: int = 0
    hangs: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    slowest_input: bytes = b""
    steps: int = 0
    kept: int = 0
    crashers: dict[str, Crasher] = field(default_factory=dict)

    @property
    def rate(self) -> float:
        """Inputs in a second."""
        return self.inputs / self.seconds if self.seconds else 0.0


class Feeding:
    """One reader being fed. The same seed gives the same inputs, as long as reader and seeds stay the same."""

    def __init__(self, reader: Reader, seed: int, watch: Watch) -> None:
        self._reader = reader
        self._chance = Random(f"{reader.name} {seed}")
        self._watch = watch
        self._paths = PathsTaken()
        self._answers: set[str] = set()
        self._seeds = list(reader.seeds())
        self._kept = list(self._seeds)
        self._answer = ""
        self.tally = Tally(reader.name)

    def feed(self, inputs: int, seconds: float = 0.0) -> Tally:
        """Feed so many inputs, seeds first; with ``seconds`` no longer than that."""
        begun = time.process_time()
        with self._watch.at_work():
            for number in range(inputs):
                self._one(self._seeds[number] if number < len(self._seeds) else self._next(), watched=self._is_sample(number))
                if seconds and time.process_time() - begun > seconds:
                    break
        self.tally.seconds += time.process_time() - begun
        self.tally.steps, self.tally.kept = len(self._paths), len(self._kept)
        return self.tally

    def _is_sample(self, number: int) -> bool:
        return number < len(self._seeds) or number % (_SAMPLE_AT_FIRST if number < _FIRST else _SAMPLE) == 0

    def _next(self) -> bytes:
        """An input made of one that was kept; the later ones are chosen more often, for they are less known."""
        chance, kept = self._chance, self._kept
        place = max(chance.randrange(len(kept)), chance.randrange(len(kept))) if chance.random() < 0.5 else chance.randrange(len(kept))
        return self._reader.mutate(kept[place], chance, kept)[: self._reader.largest]

    def _one(self, data: bytes, *, watched: bool) -> None:
        tally = self.tally
        tally.inputs += 1
        known = len(self._answers)
        wider = False
        try:
            if watched:
                wider = self._watched(data)
            else:
                took = self._watch.timed(data, lambda: self._call(data))
                if took > tally.slowest:
                    tally.slowest, tally.slowest_input = took, data
        except TooSlow as error:
            tally.hangs += 1
            self._keep_crasher(data, error)
        except Exception as error:  # noqa: BLE001  the very thing that is looked for
            tally.crashes += 1
            self._keep_crasher(data, error)
        if (wider or len(self._answers) > known) and len(self._kept) < _KEPT:
            self._kept.append(data)

    def _watched(self, data: bytes) -> bool:
        """Whether an input takes a new way. One that is slow only because it is watched is no hang."""
        found: list[bool] = []
        try:
            self._watch.timed(data, lambda: found.append(self._paths.widened_by(lambda: self._call(data))), times=_WATCHED_TIMES)
        except TooSlow:
            self._watch.timed(data, lambda: self._call(data))
        return bool(found and found[0])

    def _call(self, data: bytes) -> None:
        """Read an input; which answer it got is noted, without its details."""
        try:
            self._reader.read(data)
        except self._reader.refusals as error:
            self.tally.refused += 1
            answer = f"{type(error).__name__} {_DETAIL.sub('', str(error))[:120]}"
            if len(self._answers) < _KEPT:
                self._answers.add(answer)
        else:
            self.tally.accepted += 1

    def _keep_crasher(self, data: bytes, error: BaseException) -> None:
        key = crash_key(error)
        if key not in self.tally.crashers:
            self.tally.crashers[key] = Crasher(key, data, "".join(traceback.format_exception(error))[-6_000:])


def crash_key(error: BaseException) -> str:
    """The same for the same mistake: what was raised, and the last place in the program that was on the way to it."""
    frames = traceback.extract_tb(error.__traceback__)
    inside = [one for one in frames if one.filename.startswith(str(_ROOT / "app"))] or [frames[-1]] if frames else []
    place = (
        f"{Path(inside[-1].filename).relative_to(_ROOT) if inside[-1].filename.startswith(str(_ROOT)) else inside[-1].name}"
        if inside
        else ""
    )
    return f"{type(error).__name__} in {place} {inside[-1].name if inside else ''}".strip()


def failure_of(reader: Reader, data: bytes, watch: Watch) -> str:
    """The key of what goes wrong with an input; "" when it is met well."""

    def call() -> None:
        try:
            reader.read(data)
        except reader.refusals:
            return

    try:
        with watch.at_work():
            watch.timed(data, call)
    except TooSlow as error:
        return crash_key(error)
    except Exception as error:  # noqa: BLE001  the very thing that is looked for
        return crash_key(error)
    return ""


def minimised(reader: Reader, crasher: Crasher, watch: Watch, seconds: float = 10.0) -> bytes:
    """A shorter input with the same mistake, as far as it is found in so much time."""
    return shortest(crasher.data, lambda data: failure_of(reader, data, watch) == crasher.key, seconds)


def shortest(data: bytes, fails: Callable[[bytes], bool], seconds: float) -> bytes:
    """Leave out ever smaller pieces as long as it still fails."""
    ends = time.process_time() + seconds
    size = len(data) // 2
    while size > 0:
        place = 0
        while place < len(data):
            if time.process_time() > ends:
                return data
            less = data[:place] + data[place + size :]
            if fails(less):
                data = less
            else:
                place += size
        size //= 2
    return data
