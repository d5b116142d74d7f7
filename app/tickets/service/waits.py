"""How long the outbox waits, measured by a clock that nobody can set. A restart forgets waits and tries at once."""

from collections.abc import Callable

from app.network.waiting import LONGEST_ASKED, next_wait
from app.tickets.channels.channel import ChannelTrouble

LOOKS = (2.0, 10.0, 30.0)
"""Seconds before each look for something that may have arrived; found by none of them, it has not."""
MEETS = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds until something that waits for the other desks is tried again."""
HALT = 15 * 60.0
"""Seconds until the outbox tries again by itself after a trouble that only a person can end."""


class Waits:
    """When the outbox as a whole, and each ticket or message, may be tried again. ``chance`` gives numbers from 0 to 1."""

    def __init__(self, monotonic: Callable[[], float], chance: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._chance = chance
        self._items: dict[str, float] = {}
        self._meetings: dict[str, int] = {}
        self._all = 0.0
        self._tries = 0
        self.halted = ""
        """Why everything waits for a person, as a sentence; empty when it does not."""
        self.trouble = ""
        """Why everything waits for now, as a sentence; empty when it does not."""

    def over(self) -> bool:
        """Whether the outbox as a whole may try."""
        return self._monotonic() >= self._all

    def over_for(self, id: str) -> bool:
        """Whether a ticket or message may be tried."""
        return self._monotonic() >= self._items.get(id, 0.0)

    def pause(self, trouble: ChannelTrouble) -> None:
        """Everything waits: the helpdesk cannot be reached, or it asked for a pause."""
        self._tries += 1
        self.trouble = str(trouble)
        self.halted = str(trouble) if trouble.lasting else ""
        asked = min(trouble.retry_after or 0.0, LONGEST_ASKED)
        wait = max(HALT, asked) if trouble.lasting else next_wait(self._tries, self._chance(), asked)
        self._all = self._monotonic() + wait

    def halt(self, sentence: str) -> None:
        """Everything waits for a person."""
        self.halted = self.trouble = sentence
        self._all = self._monotonic() + HALT

    def hold(self, id: str, tries: int, asked: float | None = None) -> None:
        """One ticket or message waits after so many failed tries."""
        self._items[id] = self._monotonic() + next_wait(tries, self._chance(), min(asked or 0.0, LONGEST_ASKED))

    def look_later(self, id: str, looks: int) -> None:
        """One that may have arrived is looked for again, a little later each time."""
        self._items[id] = self._monotonic() + LOOKS[min(looks, len(LOOKS) - 1)]

    def meet_later(self, id: str) -> None:
        """One that waits for the other desks is tried again: soon at first, then every half minute."""
        waited = self._meetings[id] = self._meetings.get(id, -1) + 1
        self._items[id] = self._monotonic() + MEETS[min(waited, len(MEETS) - 1)]

    def answered(self) -> None:
        """The helpdesk answered: nothing as a whole is wrong."""
        self._tries, self.halted, self.trouble, self._all = 0, "", "", 0.0

    def done(self, id: str) -> None:
        """Nothing waits for this one any more."""
        self._items.pop(id, None)
        self._meetings.pop(id, None)

    def forget(self) -> None:
        """A person wants it tried now."""
        self.answered()
        self._items.clear()
        self._meetings.clear()

    def due_in(self, ids: list[str]) -> float | None:
        """Seconds until one of these may be tried; None when there is none."""
        if not ids:
            return None
        now = self._monotonic()
        return max(0.0, self._all - now, min(self._items.get(id, 0.0) - now for id in ids))
