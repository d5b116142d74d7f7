"""Who may do what. These rules are part of the format: every desk judges every action by them, alike."""

from collections.abc import Collection

from app.language import marked

LIAISON, ALTERNATE, PARTNER, VIEWER, DISTRICT = "liaison", "alternate", "partner", "viewer", "district"
ROLES = (LIAISON, ALTERNATE, PARTNER, VIEWER, DISTRICT)

INVENTORY = frozenset(("device", "room", "person", "category", "device_model", "stock_item", "photo", "custom_field"))
"""The types that a partner keeps."""
COVER = frozenset(("cover",))
"""What an alternate may write also while no cover is open: the notes on a cover."""

CONTROLS = ("invite", "join", "rekey", "role", "remove", "epoch", "withdraw", "lost", "cover")
OF_LEADERS = frozenset(("invite", "role", "epoch", "withdraw", "lost", "cover", "remove"))
"""What only liaisons and the district say of members and keys; an alternate says of cover what is about themselves."""

FINE = 0
STRANGER, NO_RIGHT, REMOVED, NOT_JOINED = 1, 2, 3, 4
"""Why an action is refused: its device was no member, its role does not permit it, it was removed, its joining does not count."""
REASONS = {
    STRANGER: marked("This computer was not a member of the school then."),
    NO_RIGHT: marked("The role of this computer did not permit it."),
    REMOVED: marked("This computer was removed from the school before anybody had received it."),
    NOT_JOINED: marked("The invitation was used already, withdrawn or not valid."),
}


def may_write(role: str | None, types: Collection[str], *, covering: bool) -> bool:
    """Whether a role may write records of all these types; ``covering``: a cover is open for them."""
    if not types:
        return role is not None
    if role == LIAISON or (role == ALTERNATE and covering):
        return True
    allowed = {ALTERNATE: COVER, PARTNER: INVENTORY}.get(role or "", frozenset())
    return allowed.issuperset(types)


def may_control(role: str | None, kind: str, *, own: bool) -> bool:
    """Whether a role may do what a control action of this kind does; ``own``: it is about the author's own device."""
    if role in (LIAISON, DISTRICT):
        return kind in OF_LEADERS
    return role == ALTERNATE and kind == "cover" and own
