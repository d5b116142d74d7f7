"""Inviting somebody: an action of the log says whom, and what the new desk needs lies ready in the store until it has joined."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.language import tr
from app.late import late
from app.sync.rules.invitations import Invitation
from app.sync.rules.roles import role_title
from app.sync.service.bundle import Bundle, seal_bundle
from app.sync.service.connection import NotConnected

if TYPE_CHECKING:
    from app.store import identity
    from app.store.desk import Desk
    from app.store.identity import Identity
    from app.sync.channels.object_store import ObjectStore
    from app.sync.rules import names
    from app.sync.service.connection import Connection
else:
    identity = late("app.store.identity")
    names = late("app.sync.rules.names")

SCHOOL = "school.name"
PERSON = "person.name"
KEPT = "sharing.invitations"
USED, WITHDRAWN = "used", "withdrawn"
_LOOK_AFTER = 60.0
"""Seconds after which it is looked whether an open invitation still lies ready: the store may have been emptied."""


class NotInvited(UserError):
    """There is no such invitation any more."""


def keys_of(invitation: Invitation) -> Identity:
    """The keys of an invitation; its id is that of the device whose keys these would be."""
    return identity.Identity.from_private(invitation.signing_key, invitation.box_key)


class Inviting:
    """The invitations of this desk. The secret of each is kept in the encrypted settings until it is used, to be shown again."""

    def __init__(self, desk: Desk, connection: Connection, clock: Callable[[], float] = time.monotonic) -> None:
        self._desk = desk
        self._connection = connection
        self._clock = clock
        self._looked: float | None = None

    def invite(self, role: str, name: str) -> Invitation:
        """Invite ``name`` to be ``role``. Raises NotAllowed, NotConnected."""
        address = self._connection.address
        if address is None:
            raise NotConnected
        invitation = Invitation.fresh(address.to_json(), self._connection.access)
        keys = keys_of(invitation)
        self._keep({**self._kept(), keys.device: invitation.seed.hex()})
        control = {
            "kind": "invite",
            "invitation": keys.device,
            "public": keys.public,
            "box": keys.box_public,
            "role": role,
            "name": name.strip(),
        }
        with self._desk.edit(
            tr("{name} invited as {role_title}", name=name.strip(), role_title=role_title(role).lower()), undoable=False, control=control
        ):
            pass
        self._looked = None
        return invitation

    def again(self, id: str) -> Invitation:
        """An open invitation of this desk, to be printed or shown once more. Raises NotInvited when it is another desk's, or used."""
        seed, address = self._kept().get(id), self._connection.address
        if seed is None or address is None:
            raise NotInvited(tr("The secret of this invitation is not on this computer."), tr("Withdraw it and invite once more."))
        return Invitation(bytes.fromhex(seed), address.to_json(), self._connection.access)

    def mine(self) -> frozenset[str]:
        """The ids of the invitations that :meth:`again` can show."""
        return frozenset(self._kept())

    def withdraw(self, id: str, name: str) -> None:
        """It opens nothing from now on. Raises NotAllowed."""
        with self._desk.edit(
            tr("Invitation of {name} withdrawn", name=name), undoable=False, control={"kind": "withdraw", "invitation": id}
        ):
            pass
        self._looked = None

    def tend(self, store: ObjectStore) -> None:
        """Lay what open invitations need into the store, and take away what used ones needed. Raises StoreTrouble."""
        kept = self._kept()
        known = {one.id: one for one in self._desk.space.invitations()}
        over = {id for id in kept if id in known and not known[id].is_open}
        fresh = self._looked is not None and self._clock() - self._looked < _LOOK_AFTER
        if not kept or (fresh and not over):
            return
        listed = store.list(names.MEMBERS)
        for id, seed in kept.items():
            lying = [name for name in listed if (names.read_bundle_name(name) or ("",))[0] == id]
            one = known.get(id)
            if one is not None and one.used_by:
                clear(store, id, lying, USED)
            elif one is not None and one.withdrawn:
                clear(store, id, lying, WITHDRAWN)
            elif one is not None and not lying:
                data = self._sealed(Invitation(bytes.fromhex(seed)), one.role, one.name)
                store.put(names.bundle_name(id, data), data)
        if over:
            self._keep({id: seed for id, seed in self._kept().items() if id not in over})
        self._looked = self._clock()

    def _sealed(self, invitation: Invitation, role: str, name: str) -> bytes:
        space, settings = self._desk.space, self._desk.settings
        if space.facts is None:
            raise NotConnected
        said = Bundle(space.facts, dict(space.epochs), settings.get(SCHOOL, ""), settings.get(PERSON, ""), role, name)
        return seal_bundle(invitation.bundle_key, said)

    def _kept(self) -> dict[str, Any]:
        return self._desk.settings.get(KEPT, {})

    def _keep(self, seeds: dict[str, Any]) -> None:
        self._desk.settings.put(KEPT, seeds)


def clear(store: ObjectStore, id: str, lying: list[str], why: str) -> None:
    """Take an invitation out of the store; a mark tells who comes too late why it is gone."""
    store.put(f"{names.MEMBERS}{id}.{why}", b".")
    for name in lying:
        store.delete(name)
