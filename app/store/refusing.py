"""Saying no: why something cannot be done here, in a sentence, with what to do instead."""

from app.store.action import Body
from app.store.controls import Control
from app.store.judge import Judge
from app.store.problems import NotAllowed
from app.store.rights import ALTERNATE, DISTRICT, NOT_JOINED, PARTNER, REMOVED, STRANGER

_WORDS = {
    STRANGER: (
        "This computer is not yet a member of the school's shared desk.",
        "Join with the invitation that your colleague made, then do it again.",
    ),
    REMOVED: (
        "This computer was removed from the school's shared desk.",
        "Ask who removed it for a new invitation if you should go on here.",
    ),
    NOT_JOINED: ("This invitation was used already, or withdrawn.", "Ask for a new invitation."),
}
_ROLES = {
    ALTERNATE: ("You are the alternate, and no cover is running: this was not changed.", "Choose Cover, then “I cover from now”."),
    PARTNER: ("You keep the inventory; everything else is for you to read.", "Ask the liaison to do this."),
    DISTRICT: ("The district invites and removes computers; it writes nothing in a school's desk.", "Ask the liaison to do this."),
    "": ("This computer may read, but not change anything.", "Ask the liaison to do this, or for another role."),
}


def not_allowed(code: int, judge: Judge, body: Body) -> NotAllowed:
    """The sentence for an own action that every desk would refuse."""
    control = body.get("control", {})
    if control.get("kind") == "join" and not any(_is_invitation(one, control["invitation"]) for one in judge.ledger.controls):
        return NotAllowed(
            "Not everything of the school's desk has arrived here yet.", "Nothing is lost: it goes on by itself as soon as it has."
        )
    if code in _WORDS:
        return NotAllowed(*_WORDS[code])
    if "control" in body:
        return NotAllowed("Only a liaison of this school can do this.", "Ask the liaison to do it.")
    role = judge.verdicts.role(body["d"], judge.ledger.all_known) if judge.verdicts else None
    return NotAllowed(*_ROLES.get(role or "", _ROLES[""]))


def _is_invitation(control: Control, id: str) -> bool:
    """Whether a control action made an invitation."""
    return control.kind == "invite" and control.content["invitation"] == id
