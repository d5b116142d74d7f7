"""The space that a desk shares with others: who is in it, what this desk may do there, and the control actions that change it."""

import secrets
from collections.abc import Collection, Mapping
from typing import Any

from app.store.controls import join_statement, removal_statement
from app.store.epochs import Epochs
from app.store.identity import Identity, lock_with, public_key_of, seal_box, sign_with
from app.store.membership import Member
from app.store.rights import LIAISON
from app.store.space_facts import SpaceFacts, epoch_id, new_epoch_key, recovery_seed, save_facts
from app.store.space_view import SpaceView

SECRET = 16
"""Bytes of the paper recovery key."""


class Space(SpaceView):
    """A space: found one, become a desk of one, and say what changes it. All of this is for the thread that writes."""

    def found(self, root_role: str = LIAISON) -> bytes:
        """Make this desk the founder of a space. Gives the secret of the paper recovery key, which is kept nowhere else."""
        if self.facts is not None:
            raise ValueError("this desk is in a space already")
        *earlier, root = self._writer.clock.identities
        secret, key = secrets.token_bytes(SECRET), new_epoch_key()
        recovery = public_key_of(recovery_seed(secret))
        keys = (root.device, root.public, root.box_public, root_role, recovery, epoch_id(key))
        self.adopt(SpaceFacts(secrets.token_hex(16), *keys, tuple(one.device for one in earlier)), {epoch_id(key): key})
        return secret

    def adopt(self, facts: SpaceFacts, epochs: Mapping[str, bytes], invitation: Identity | None = None) -> None:
        """Become a desk of a space, still to join it. The invitation is kept, to open what was sealed for it."""
        writer = self._writer
        with writer.transaction():
            connection = writer.database.writer
            save_facts(connection, facts)
            Epochs(connection).keep(epochs)
            if invitation is not None:
                Epochs(connection).keep_invitation(invitation)
            writer.judge.load()
            writer.judge.relearn()
            writer.judge_again()

    def keep_epoch(self, epoch: str, key: bytes) -> None:
        """Keep an epoch's key; one that its id does not name is left out."""
        with self._writer.transaction():
            Epochs(self._writer.database.writer).keep({epoch: key})
            self._writer.judge.revision += 1

    def joining(self, invitation: Identity, person: str, computer: str) -> dict[str, Any]:
        """The control action with which this desk joins."""
        own = self._writer.clock.identities[-1]
        proof = invitation.sign(join_statement(self._facts_there().id, own.device))
        keys = {"invitation": invitation.device, "public": own.public, "box": own.box_public, "proof": proof.hex()}
        return {"kind": "join", **keys, "person": person, "computer": computer}

    def removing(self, device: str, recovery: bytes | None = None) -> dict[str, Any]:
        """The control action that removes a device and those that took its place, and gives everybody else a new key.

        What this desk has received from them still counts. ``recovery`` is the secret of the paper recovery key.
        """
        gone = {device}
        while more := {one.device for one in self._roll.members if one.inviter in gone and self._follows(one)} - gone:
            gone |= more
        content: dict[str, Any] = {"kind": "remove", "devices": {one: sorted(self._writer.clock.tips.get(one, ())) for one in sorted(gone)}}
        content |= self._fresh_epoch(gone)
        if recovery is not None:
            said = removal_statement(self._facts_there().id, content)
            content["proof"] = sign_with(recovery_seed(recovery), said).hex()
        return content

    def _follows(self, member: Member) -> bool:
        """Whether a device took the place of the one above it."""
        return any(one.device == member.inviter and one.replaced_by == member.device for one in self._roll.members)

    def new_epoch(self) -> dict[str, Any]:
        """The control action that gives every member a new key."""
        return {"kind": "epoch", **self._fresh_epoch(())}

    def sealing(self) -> list[dict[str, Any]]:
        """Control actions for this desk to write by itself: its own invitations that were used shall serve nobody else."""
        mine = self._writer.clock.devices if self.may("withdraw") else ()
        used = [one.id for one in self._roll.invitations if one.used_by and not one.withdrawn and one.by in mine]
        return [{"kind": "withdraw", "invitation": one} for one in sorted(used)]

    def _fresh_epoch(self, without: Collection[str]) -> dict[str, Any]:
        """A new epoch with its key sealed for everybody who shall have it."""
        key = new_epoch_key()
        own = self._writer.clock.identities[-1]
        to = {own.device: own.box_public} | {
            one.device: one.box_public for one in self._roll.members if not one.removed and one.device not in without
        }
        to |= {one.id: one.box for one in self._roll.invitations if one.is_open}
        boxes = {one: seal_box(box, key).hex() for one, box in sorted(to.items())}
        before = {epoch: lock_with(key, old).hex() for epoch, old in sorted(self.epochs.items())}
        return {"epoch": epoch_id(key), "boxes": boxes, "before": before}

    def _facts_there(self) -> SpaceFacts:
        if self.facts is None:
            raise ValueError("this desk is alone")
        return self.facts
