"""What the lock remembers on this computer, in the desk's encrypted settings: after how long, the PIN, wrong tries."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from app.errors import UserError
from app.shell.lock.boot import boot_mark, is_another_start
from app.shell.lock.secret import hidden, is_right

if TYPE_CHECKING:
    from app.store.settings import Settings

MINUTES, PIN, CLOSED, TRIES, UNTIL, BOOT = "lock.minutes", "lock.pin", "lock.closed", "lock.tries", "lock.until", "lock.boot"
FREE_TRIES = 3
"""So often a wrong PIN costs nothing but the typing."""
LONGEST_WAIT = 60


def wait_after(wrong: int) -> int:
    """Seconds to wait after ``wrong`` tries in a row: nothing, then 2, 4, 8 … 60."""
    return 0 if wrong < FREE_TRIES else min(LONGEST_WAIT, 2 ** (wrong - FREE_TRIES + 1))


class LockMemory:
    """Reads and writes the settings of the lock. ``knows`` says whether a text is the desk's passphrase."""

    def __init__(
        self,
        settings: Settings,
        has_passphrase: Callable[[], bool],
        knows: Callable[[str], bool],
        boot: Callable[[], str] = boot_mark,
    ) -> None:
        self._settings = settings
        self._boot = boot
        self._has_passphrase = has_passphrase
        self._knows = knows
        self._unkept: dict[str, float] = {}

    @property
    def minutes(self) -> int:
        """Minutes without a person until the desk locks itself; 0 = never."""
        return max(0, self._settings.get(MINUTES, 0))

    def set_minutes(self, minutes: int) -> None:
        """Lock after ``minutes``; 0 = never."""
        self._settings.put(MINUTES, minutes)

    @property
    def has_pin(self) -> bool:
        """Whether a PIN is set."""
        return bool(self._settings.get(PIN, {}))

    @property
    def opens_by_passphrase(self) -> bool:
        """Whether the desk has a passphrase, which opens the lock as well."""
        return self._has_passphrase()

    @property
    def asks_for(self) -> str:
        """What opens the lock: "PIN", "passphrase", or "" while neither is there and the desk cannot be locked."""
        if self.has_pin:
            return "PIN"
        return "passphrase" if self._has_passphrase() else ""

    def set_pin(self, pin: str) -> None:
        """Take a new PIN."""
        self._settings.put(PIN, hidden(pin))

    @property
    def closed(self) -> bool:
        """Whether the desk was locked when the program was last open."""
        return self._settings.get(CLOSED, False)

    def set_closed(self, closed: bool) -> None:
        """Remember that the desk is locked, so that a new start does not open it."""
        if closed and not (self.closed and self._settings.get(BOOT, "")):
            with suppress(UserError):  # without the mark a forgotten PIN cannot be put aside, that is all
                self._settings.put(BOOT, self._boot())
        self._note(CLOSED, closed)

    @property
    def may_forget(self) -> bool:
        """Whether a forgotten PIN may be put aside: the desk has no passphrase, and somebody signed in to this computer since.

        Then the desk's key lies in that person's keyring, which is opened by signing in: the PIN guards no more than that.
        """
        return self.has_pin and not self._has_passphrase() and is_another_start(self._settings.get(BOOT, ""), self._boot())

    def forget_pin(self) -> None:
        """Put the PIN aside; the lock stays off until there is a new one. Raises UserError when that cannot be kept."""
        self._settings.put(PIN, {})
        self._note(TRIES, 0)
        self._note(UNTIL, 0.0)

    def opens(self, typed: str, now: float) -> bool:
        """Whether ``typed`` opens the lock; counts wrong tries. The passphrase of the desk opens it too."""
        pin = self._settings.get(PIN, {})
        right = (bool(pin) and is_right(typed, pin)) or (self._has_passphrase() and self._knows(typed))
        wrong = 0 if right else int(self._unkept.get(TRIES, self._settings.get(TRIES, 0))) + 1
        self._note(TRIES, wrong)
        self._note(UNTIL, now + wait_after(wrong))
        return right

    def wait(self, now: float) -> float:
        """Seconds until the next try is heard."""
        left = self._unkept.get(UNTIL, self._settings.get(UNTIL, 0.0)) - now
        return left if 0 < left <= LONGEST_WAIT else 0.0

    def _note(self, name: str, value: float) -> None:
        """Remember something small; a full disk keeps nobody out, and the desk is locked all the same."""
        try:
            self._settings.put(name, value)
        except UserError:
            self._unkept[name] = value
        else:
            self._unkept.pop(name, None)
