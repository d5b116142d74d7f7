"""Saying no: why something cannot be done here, in a sentence, with what to do instead."""

from app.language import marked, tr
from app.store.action import Body
from app.store.controls import Control
from app.store.judge import Judge
from app.store.problems import NotAllowed
from app.store.rights import ALTERNATE, DISTRICT, NOT_JOINED, PARTNER, REMOVED, STRANGER

_WORDS = {
    STRANGER: (
        marked("This computer is not yet a member of the school's shared desk."),
        marked("Join with the invitation that your colleague made, then do it again."),
    ),
    REMOVED: (
        marked("This computer was removed from the school's shared desk."),
        marked("Ask who removed it for a new invitation if you should go on here."),
    ),
    NOT_JOINED: (marked("This invitation was used already, or withdrawn."), marked("Ask for a new invitation.")),
}
_ROLES = {
    ALTERNATE: (
        marked("You are the alternate, and no cover is running: this was not changed."),
        marked("Choose Cover, then “I cover from now”."),
    ),
    PARTNER: (marked("You keep the inventory; everything else is for you to read."), marked("Ask the liaison to do this.")),
    DISTRICT: (
        marked("The district invites and removes computers; it writes nothing in a school's desk."),
        marked("Ask the liaison to do this."),
    ),
    "": (marked("This computer may read, but not change anything."), marked("Ask the liaison to do this, or for another role.")),
}


def not_allowed(code: int, judge: Judge, body: Body) -> NotAllowed:
    """The sentence for an own action that every desk would refuse."""
    control = body.get("control", {})
    if control.get("kind") == "join" and not any(_is_invitation(one, control["invitation"]) for one in judge.ledger.controls):
        return NotAllowed(
            tr("Not everything of the school's desk has arrived here yet."), tr("Nothing is lost: it goes on by itself as soon as it has.")
        )
    if code in _WORDS:
        return NotAllowed(*map(tr, _WORDS[code]))
    if "control" in body:
        return NotAllowed(tr("Only a liaison of this school can do this."), tr("Ask the liaison to do it."))
    role = judge.verdicts.role(body["d"], judge.ledger.all_known) if judge.verdicts else None
    return NotAllowed(*map(tr, _ROLES.get(role or "", _ROLES[""])))


def _is_invitation(control: Control, id: str) -> bool:
    """Whether a control action made an invitation."""
    return control.kind == "invite" and control.content["invitation"] == id
