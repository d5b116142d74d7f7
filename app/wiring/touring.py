"""The program as the tour plays it: nothing reaches the keyring of the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.late import late
from app.wiring.rooms import make_rooms

if TYPE_CHECKING:
    from app.shell import keys_in_memory
    from app.shell.parts import Parts
    from app.wiring import joining
else:
    joining = late("app.wiring.joining")
    keys_in_memory = late("app.shell.keys_in_memory")


def tour_parts(parts: Parts) -> Parts:
    """The same parts, with keys and secrets in the memory alone."""
    keys = keys_in_memory.KeysInMemory()
    return parts._replace(features=make_rooms(lambda: keys), keyring=lambda: keys, joiner=lambda: joining.SchoolJoiner(lambda: keys))
