"""Joining a school's desks: what an invitation opens, the history, and the action that says who has come."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import marked, tr
from app.late import late
from app.sync.channels.address import FOLDER, StoreAddress
from app.sync.rules.invitations import Invitation
from app.sync.service.bundle import Bundle, DamagedBundle, open_bundle
from app.sync.service.inviting import PERSON, USED, WITHDRAWN, NotInvited, clear, keys_of

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.sync.channels import choosing
    from app.sync.channels.object_store import ObjectStore
    from app.sync.rules import names
    from app.sync.service.connection import Connection
else:
    choosing = late("app.sync.channels.choosing")
    names = late("app.sync.rules.names")

PENDING = "sharing.joining"
_MOST_FOLDERS = 200
_GONE = {
    USED: (
        marked("This invitation has been used: it works once."),
        marked("If that was not you, tell who invited you. Ask for a new one."),
    ),
    WITHDRAWN: (marked("This invitation has been withdrawn."), marked("Ask who invited you for a new one.")),
}


class NotHere(UserError):
    """It is not in this place; it may be in another."""


@dataclass(frozen=True)
class Offer:
    """An invitation that was found in its store: who invites, to what."""

    invitation: Invitation
    address: StoreAddress
    access: bytes
    bundle: Bundle


def find_offer(invitation: Invitation, address: StoreAddress, access: bytes) -> Offer:
    """What lies ready for ``invitation``; in a folder also one folder further down.

    Raises StoreTrouble when the place cannot be asked, NotHere when there is nothing for it, NotInvited when it is void, DamagedBundle.
    """
    id = keys_of(invitation).device
    shared = False
    for place in _places(address):
        store = choosing.store_for(place, access or None)
        listed = store.list(names.MEMBERS)
        lying = [name for name in listed if (names.read_bundle_name(name) or ("",))[0] == id]
        if lying:
            return Offer(invitation, place, access, _open(store, invitation, lying))
        for why, words in _GONE.items():
            if f"{names.MEMBERS}{id}.{why}" in listed:
                raise NotInvited(*map(tr, words))
        shared = shared or any(names.read_bundle_name(name) for name in listed) or bool(store.list(names.LOG))
    if shared:
        advice = tr(
            "Compare the words with the sheet. It may also be used or withdrawn, or not have arrived yet: try again in some minutes."
        )
        raise NotHere(tr("A school's desks meet there, but this invitation is not among theirs."), advice)
    advice = tr(
        "Choose the folder or address that stands on the sheet. If it is right, what lies there may not have arrived on this computer yet."
    )
    raise NotHere(tr("No school's desks meet in this place."), advice)


class Joining:
    """Carries on with joining until the desk is a member; it may be interrupted at any point."""

    def __init__(self, desk: Desk, connection: Connection) -> None:
        self._desk = desk
        self._connection = connection

    @property
    def pending(self) -> Invitation | None:
        """The invitation with which this desk is about to join; None when it is not."""
        seed = self._desk.settings.get(PENDING, "")
        return Invitation(bytes.fromhex(seed)) if seed else None

    def begin(self, offer: Offer) -> None:
        """Be of that school's space from now on; the history comes with the next sessions."""
        self._desk.settings.put(PENDING, offer.invitation.seed.hex())
        if self._desk.space.facts is None:
            self._desk.space.adopt(offer.bundle.facts, offer.bundle.epochs, keys_of(offer.invitation))
        self._connection.keep(offer.address, offer.access)

    def go_on(self) -> bool:
        """Say who has come, once the invitation has arrived; whether something was written. Raises NotInvited when it is void."""
        invitation = self.pending
        if invitation is None:
            return False
        space, keys = self._desk.space, keys_of(invitation)
        if space.me() is not None:
            return False
        found = next((one for one in space.invitations() if one.id == keys.device), None)
        if found is None:
            return False
        if found.withdrawn or found.used_by:
            raise NotInvited(*map(tr, _GONE[USED if found.used_by else WITHDRAWN]))
        person = self._desk.settings.get(PERSON, "") or found.name
        control = space.joining(keys, person, computer_name())
        with self._desk.edit(
            tr("{person} joined on {computer_name}", person=person, computer_name=computer_name()), background=True, control=control
        ):
            pass
        return True

    def finish(self, store: ObjectStore) -> None:
        """This desk is a member, and the store knows it: take the invitation away. Raises StoreTrouble."""
        invitation = self.pending
        if invitation is None or self._desk.space.me() is None:
            return
        id = keys_of(invitation).device
        clear(store, id, [name for name in store.list(names.MEMBERS) if (names.read_bundle_name(name) or ("",))[0] == id], USED)
        self._desk.settings.delete(PENDING)


def computer_name() -> str:
    """What this computer calls itself."""
    return platform.node().split(".")[0][:60] or "a computer"


def _open(store: ObjectStore, invitation: Invitation, lying: list[str]) -> Bundle:
    trouble: UserError = DamagedBundle()
    for name in lying:
        data = store.get(name)
        if data is None:
            continue
        try:
            return open_bundle(invitation.bundle_key, data)
        except UserError as error:
            trouble = error
    raise trouble


def _places(address: StoreAddress) -> Iterator[StoreAddress]:
    """The place itself; below a folder also the folders in it, where it is likely that somebody chose one too high up."""
    yield address
    if address.kind == FOLDER:
        with suppress(OSError):
            below = sorted(path for path in Path(address.place).iterdir() if (path / "members").is_dir())
            yield from (replace(address, place=str(path)) for path in below[:_MOST_FOLDERS])
