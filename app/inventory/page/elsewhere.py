"""What other rooms have to say of a device, and what can be done with it there."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from app.ui.feature import Place

if TYPE_CHECKING:
    from app.store.desk import Desk


class Happening(NamedTuple):
    """Something that happened to a device in another room: what, in a few words, when (UTC), by whom, where the rest is."""

    text: str
    at: datetime
    who: str
    place: Place


class Deed(NamedTuple):
    """Something that another room does with a device: a verb, an icon and where to go for it.

    With a ``short`` word it is a button below the device's details, too.
    """

    title: str
    icon: str
    place: Callable[[str], Place]
    short: str = ""


class Elsewhere(NamedTuple):
    """All that the inventory is told of other rooms. ``happened`` takes the desk and a device's id, on any thread."""

    happened: "Callable[[Desk, str], Sequence[Happening]]" = lambda _desk, _device: ()
    deeds: Sequence[Deed] = ()
