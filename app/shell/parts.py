"""What the program is put together from, and which desk it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.shell.entry.opener import Fill
    from app.shell.joiner import Joiner
    from app.shell.key_keeper import KeyKeeper
    from app.shell.profiles import Profile
    from app.ui.feature import Feature, Page


class Parts(NamedTuple):
    """What ``main`` wires into the program."""

    features: Sequence[Feature]
    make_settings: Callable[..., Page]
    """Takes the surroundings and the running program."""
    keyring: Callable[[], KeyKeeper]
    fill_sample: Fill
    version: Callable[[], str] = str
    """Says the version of this copy of the program."""
    joiner: Callable[[], Joiner] | None = None
    """Makes a new desk one of a school's; None where that is not offered."""


class Where(NamedTuple):
    """Which desk to open: ``folder``, or None to let the person pick one of ``choices``; ``page`` is shown first.

    ``invitation`` is the file with which the program was opened, ``language`` the code of the one that the window is to speak ("" = as
    the desk remembers).
    """

    folder: Path | None
    choices: Sequence[Profile] = ()
    page: str = ""
    invitation: Path | None = None
    language: str = ""
