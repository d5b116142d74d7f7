"""What a start shows before anything else is loaded: the window, and in it the page as it was left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.late import late
from app.shell.glance import PAGES, GlanceView, Look, picture_of
from app.shell.window import Window
from app.shell.window_memory import WindowMemory, recall
from app.store.folder import desk_id

if TYPE_CHECKING:
    from app.store import glance
else:
    glance = late("app.store.glance")


class KeyKeeper(Protocol):
    """Where keys are kept: the keyring of the system."""

    def get(self, name: str, /) -> bytes | None:
        """The key kept under ``name``; None if there is none or it cannot be asked."""

    def put(self, name: str, key: bytes, /) -> bool:
        """Keep ``key``; False if that did not work."""


@dataclass
class FirstSight:
    """The window as it is shown at once. ``key`` is the desk's, if the keyring had it; ``view`` the picture, if it is true."""

    window: Window
    memory: WindowMemory
    key: bytes | None = field(default=None, repr=False)
    view: GlanceView | None = None


def first_sight(folder: Path | None, page: str, keyring: Callable[[], KeyKeeper]) -> FirstSight:
    """Make the window of the desk in ``folder`` (None: not chosen yet) and find its picture. ``page`` is shown first, if named."""
    window = Window()
    sight = FirstSight(window, recall(folder) if folder is not None else WindowMemory())
    window.take_place(sight.memory)
    identity = desk_id(folder) if folder is not None else None
    if folder is None or identity is None:
        return sight
    sight.key = keyring().get(identity)
    look = look_of(window, page or sight.memory.page, sight.memory)
    if sight.key is None or look.page not in PAGES:
        return sight
    data = glance.glance(folder, sight.key, "window")
    image = picture_of(data, look) if data is not None else None
    if image is not None:
        sight.view = GlanceView(window, image)
    return sight


def look_of(window: Window, page: str, memory: WindowMemory) -> Look:
    """How ``window`` looks with ``page`` in front."""
    return Look(page, window.width(), window.height(), memory.mode, memory.text_size, window.devicePixelRatioF())
