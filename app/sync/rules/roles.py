"""What people may be at a school's desk, in their own words."""

from dataclasses import dataclass

from app.language import marked, tr


@dataclass(frozen=True, slots=True)
class Role:
    """``key`` is how the log names it."""

    key: str
    title: str
    may: str


LIAISON = Role("liaison", marked("Liaison"), marked("can do everything, invite and remove others."))
ALTERNATE = Role("alternate", marked("Alternate"), marked("can read everything, and do the liaison's work while covering."))
PARTNER = Role("partner", marked("Inventory partner"), marked("can read everything, and keep the inventory."))
VIEWER = Role("viewer", marked("Viewer"), marked("can read everything, and change nothing."))
DISTRICT = Role("district", marked("District technician"), marked("can invite and remove, and writes no records."))
ROLES = (LIAISON, ALTERNATE, PARTNER, VIEWER, DISTRICT)
INVITED = (ALTERNATE, PARTNER, VIEWER, LIAISON)
"""Whom a school invites, the likeliest first."""


def role_title(key: str) -> str:
    """What a person calls the role ``key``; a role of a newer program by its own name."""
    return next((tr(role.title) for role in ROLES if role.key == key), key.capitalize())


def role_may(key: str) -> str:
    """What somebody in the role ``key`` can do, as the end of a sentence that begins with who."""
    return next((tr(role.may) for role in ROLES if role.key == key), "")
