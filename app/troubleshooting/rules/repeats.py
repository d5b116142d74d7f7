"""How often the same has happened: "Third time since September"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.language import marked, spoken, tr

_TIMES = (
    *(marked("Second time"), marked("Third time"), marked("Fourth time"), marked("Fifth time"), marked("Sixth time")),
    *(marked("Seventh time"), marked("Eighth time"), marked("Ninth time"), marked("Tenth time")),
)
MANY_OF_A_MODEL = 3
"""From so many times on, the same trouble on a model is worth a word."""


@dataclass(frozen=True, slots=True)
class Before:
    """A run that ended: what it was about, on which day (local)."""

    checklist: str
    device: str
    room: str
    model: str
    day: date


@dataclass(frozen=True, slots=True)
class Repeat:
    """What is to be said of it. ``about`` is device, room or model; ``times`` counts the one under way."""

    about: str
    times: int
    words: str


def school_year_start(today: date, month: int, day: int) -> date:
    """The first day of the school year that ``today`` lies in, for a year that begins on that day of that month."""
    this_year = date(today.year, month, day)
    return this_year if today >= this_year else date(today.year - 1, month, day)


def repeats(runs: Iterable[Before], now: Before, since: date) -> list[Repeat]:
    """What happened before since ``since``: anything on the same device, the same trouble in the room or on the model.

    A room or a model is named only for what the device alone doesn't tell.
    """
    earlier = [run for run in runs if since <= run.day <= now.day]
    same = [run for run in earlier if run.checklist == now.checklist]
    on_device = [run for run in earlier if now.device and run.device == now.device]
    in_room = [run for run in same if now.room and run.room == now.room]
    on_model = [run for run in same if now.model and run.model == now.model]
    found = []
    if on_device:
        alike = all(run.checklist == now.checklist for run in on_device)
        found.append(
            _repeat("device", on_device, marked("{time} since {month}") if alike else marked("{time} for this device since {month}"))
        )
    if in_room and len(in_room) > sum(run.device == now.device for run in in_room if now.device):
        found.append(_repeat("room", in_room, marked("{time} in this room since {month}")))
    others = [run for run in on_model if not now.device or run.device != now.device]
    if len(others) + 1 >= MANY_OF_A_MODEL:
        found.append(_repeat("model", on_model, marked("{time} on this model since {month}")))
    return found


def _repeat(about: str, runs: Sequence[Before], sentence: str) -> Repeat:
    times = len(runs) + 1
    time = tr(_TIMES[times - 2]) if times - 2 < len(_TIMES) else tr("{number}th time", number=times)
    month = spoken().months(short=False)[min(run.day for run in runs).month - 1]
    return Repeat(about, times, tr(sentence, time=time, month=month))
