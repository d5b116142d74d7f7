"""What could not be read is asked for again: soon, then less and less often. Pauses are counted in sessions, no clock is asked."""

from collections.abc import Collection
from dataclasses import dataclass

LONGEST = 63
"""Sessions without a question."""


@dataclass
class _Pause:
    size: int
    why: str
    times: int = 0
    left: int = 0


class Pauses:
    """The objects that have failed in this run of the program."""

    def __init__(self) -> None:
        self._pauses: dict[str, _Pause] = {}

    def rests(self, name: str, size: int) -> bool:
        """Whether to leave an object alone in this session. One whose size has changed is asked for at once."""
        pause = self._pauses.get(name)
        if pause is None or pause.size != size:
            self._pauses.pop(name, None)
            return False
        pause.left -= 1
        return pause.left >= 0

    def failed(self, name: str, size: int, why: str) -> None:
        """An object was not what it should be: next time, then after 1, 3, 7 … sessions."""
        pause = self._pauses.setdefault(name, _Pause(size, why))
        pause.why = why
        pause.times += 1
        pause.left = min(2 ** (pause.times - 1) - 1, LONGEST)

    def forget(self, name: str) -> None:
        """An object is good, or gone."""
        self._pauses.pop(name, None)

    def keep(self, names: Collection[str]) -> None:
        """Forget all but these."""
        for name in [name for name in self._pauses if name not in names]:
            del self._pauses[name]

    def names(self, why: str) -> list[str]:
        """The objects that have failed for this reason."""
        return [name for name, pause in self._pauses.items() if pause.why == why]
