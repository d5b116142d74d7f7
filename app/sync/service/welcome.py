"""Who has joined since somebody last looked at the members of this desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import tr
from app.sync.rules.roles import role_title

if TYPE_CHECKING:
    from app.store.desk import Desk

GREETED = "sharing.greeted"


def news(desk: Desk) -> list[tuple[str, str]]:
    """For each who has come and was not seen yet: that, and what and where."""
    greeted = set(desk.settings.get(GREETED, []))
    space = desk.space
    me = space.me()
    if me is None:
        return []
    found = []
    for one in space.members():
        if not one.mine and not one.removed and one.device not in greeted and one.inviter == me.device:
            where = f" · {one.computer}" if one.computer else ""
            found.append((tr("{person} has joined", person=one.person), f"{role_title(one.role)}{where}"))
    return found


def greet(desk: Desk) -> bool:
    """Somebody looks at the members: they are news no longer; whether any were."""
    now = sorted(one.device for one in desk.space.members())
    if now == desk.settings.get(GREETED, []):
        return False
    desk.settings.put(GREETED, now)
    return True
