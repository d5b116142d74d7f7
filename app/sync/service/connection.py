"""Where this desk meets the others: kept on this computer alone, its password in the keyring."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from app.errors import UserError
from app.language import tr
from app.late import late
from app.store.folder import desk_id
from app.sync.channels.address import StoreAddress

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.sync.channels import choosing
    from app.sync.channels.object_store import ObjectStore
else:
    choosing = late("app.sync.channels.choosing")

ADDRESS = "sharing.address"
ACCESS = "sharing.access"


class Secrets(Protocol):
    """The keyring."""

    def get(self, name: str, /) -> bytes | None:
        """What is kept under ``name``; None if there is nothing or it cannot be asked."""

    def put(self, name: str, secret: bytes, /) -> bool:
        """Keep a secret; False if that did not work."""

    def forget(self, name: str, /) -> None:
        """Keep it no longer."""


class NotConnected(UserError):
    """No place is set where the desks meet."""

    def __init__(self) -> None:
        super().__init__(tr("This computer does not know where the school's desks meet."), tr("Set the place under Settings, Sharing."))


class Connection:
    """Reads and keeps the place; every method may wait for the keyring and belongs in a job."""

    def __init__(self, desk: Desk, secrets: Callable[[], Secrets]) -> None:
        self._desk = desk
        self._secrets = secrets
        self._store: tuple[str, ObjectStore] | None = None

    @property
    def is_set(self) -> bool:
        """Whether a place is set."""
        return bool(self._desk.settings.get(ADDRESS, ""))

    @property
    def address(self) -> StoreAddress | None:
        """Where the desks meet; None when that is not set."""
        text = self._desk.settings.get(ADDRESS, "")
        return StoreAddress.from_json(text) if text else None

    @property
    def access(self) -> bytes:
        """The password or secret key of the place; b"" when it needs none, or the keyring cannot be asked."""
        kept = self._desk.settings.get(ACCESS, "")
        return base64.b64decode(kept) if kept else self._secrets().get(self._name()) or b""

    @property
    def in_keyring(self) -> bool:
        """Whether the password lies in the keyring of the system, and not in the desk's encrypted settings."""
        return not self._desk.settings.get(ACCESS, "")

    def keep(self, address: StoreAddress, access: bytes) -> None:
        """Meet there from now on. Where no keyring works the password lies in the encrypted settings of the desk."""
        settings = self._desk.settings
        settings.delete(ACCESS)
        if not access:
            if self._secrets().get(self._name()) is not None:
                self._secrets().forget(self._name())
        elif not self._secrets().put(self._name(), access):
            settings.put(ACCESS, base64.b64encode(access).decode())
        settings.put(ADDRESS, address.to_json())
        self._store = None

    def store(self) -> ObjectStore:
        """The place, ready to be asked; the same one until another is kept. Raises NotConnected or StoreTrouble."""
        text = self._desk.settings.get(ADDRESS, "")
        if not text:
            raise NotConnected
        known = self._store
        if known is None or known[0] != text:
            address = StoreAddress.from_json(text)
            access = self.access if address.needs_secret else b""
            known = (text, choosing.store_for(address, access or None))
            if access or not address.needs_secret:  # a keyring that is locked now may be open the next time
                self._store = known
        return known[1]

    def _name(self) -> str:
        return f"sharing:{desk_id(self._desk.folder)}"
