"""Fresh keys where they are due: for a desk that meets a copy of itself, and for the school when somebody was removed."""

from app.language import tr
from app.store.desk import Desk

PATIENCE = 2
"""Sessions in a row in which a new key must be due; the founder's desk makes it at once."""


class Renewing:
    """Looks after each fetch whether this desk, or the space, needs another key."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._due = 0
        self._looked = False

    def meet_copies(self, devices: set[str]) -> bool:
        """Become another device if a copy of this one has been at work: a clone, or what was done before a disk was restored."""
        look = self._desk.identity.device in devices or not self._looked
        self._looked = True
        me = self._desk.space.me()
        if me is None or not (me.replaced_by or (look and self._desk.travel.has_fork(me.device))):
            return False
        self._desk.rekey()
        return True

    def close_invitations(self) -> None:
        """Withdraw invitations of mine that were used, so that their words are worth nothing to who finds them."""
        for control in self._desk.space.sealing():
            with self._desk.edit(tr("Closed an invitation that was used"), background=True, control=control):
                pass

    def renew_epoch(self) -> bool:
        """Make a new key for the space if somebody removed has the present one, or a member has it not."""
        space = self._desk.space
        self._due = self._due + 1 if space.epoch_needed() else 0
        mine = space.facts is not None and space.facts.root in {identity.device for identity in self._desk.identities}
        if self._due < (1 if mine else PATIENCE):
            return False
        with self._desk.edit(tr("New key for the desks of this school"), background=True, control=space.new_epoch()):
            pass
        self._due = 0
        return True
