"""The district's own folder: what is written down of it, its keys, and one desk for each school.

A full desk for each school, and not a leaner copy of what is wanted: it takes part in the school's sessions with the very code of
every other desk, so that what arrives is checked and merged alike, only what is new is fetched, and what a store has lost is healed
from here too. It knows the record types of the inventory alone; everything else it carries without unpacking it.
"""

import base64
import binascii
import hashlib
import hmac
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

import orjson

from app.district.rules.schools import School
from app.errors import UserError
from app.store.folder import write_whole
from app.sync.channels.address import StoreAddress

KEY_VARIABLE = "LIAISON_DISTRICT_KEY"
"""The variable that holds the district's key, as base64, where there is no keyring."""
STORE_VARIABLE = "LIAISON_DISTRICT_STORE_SECRET"
"""The variable that holds the store's password or secret key."""
DATABASE_VARIABLE = "LIAISON_DISTRICT_DATABASE_PASSWORD"
"""The variable that holds the password of the database for the roll-up."""
_CARD, _SCHOOLS = "district.json", "schools.json"


class Secrets(Protocol):
    """The keyring."""

    def get(self, name: str, /) -> bytes | None:
        """What is kept under ``name``; None if there is nothing or it cannot be asked."""

    def put(self, name: str, secret: bytes, /) -> bool:
        """Keep a secret; False if that did not work."""

    def forget(self, name: str, /) -> None:
        """Keep it no longer."""


class HeldSecret:
    """Stands in for the keyring towards one school's desk: the store's secret is the district's, and is kept once."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def get(self, name: str, /) -> bytes | None:
        """The district's secret."""
        del name
        return self._secret or None

    def put(self, name: str, secret: bytes, /) -> bool:
        """It is kept already."""
        del name
        return secret == self._secret

    def forget(self, name: str, /) -> None:
        """Nothing to forget."""
        del name


class DistrictFolder:
    """What is kept in a district's folder. Nothing secret is in it that is not sealed."""

    def __init__(self, folder: Path, keyring: Callable[[], Secrets], environment: Mapping[str, str] = os.environ) -> None:
        """Raises UserError when there is no district in ``folder``."""
        self.folder = folder
        self._keyring = keyring
        self._environment = environment
        card = _read(folder / _CARD)
        if not isinstance(card, dict) or not isinstance(card.get("id"), str):
            raise UserError(f"There is no district in {folder}.", "Make one with the command begin.")
        self._id: str = card["id"]
        self.name = str(card.get("name", ""))
        self.store = StoreAddress.from_json(orjson.dumps(card.get("store", {})).decode())
        self._key: bytes | None = None

    @classmethod
    def begin(
        cls, folder: Path, name: str, store: StoreAddress, keyring: Callable[[], Secrets], environment: Mapping[str, str] = os.environ
    ) -> tuple["DistrictFolder", str]:
        """Make a district's folder, or give one that is there another name or store. The second answer is the key to be kept, where no keyring keeps it."""
        folder.mkdir(parents=True, exist_ok=True)
        card = _read(folder / _CARD)
        id = card["id"] if isinstance(card, dict) and isinstance(card.get("id"), str) else secrets.token_hex(16)
        kept = {"format": 1, "id": id, "name": name, "store": orjson.loads(store.to_json())}
        write_whole(folder / _CARD, orjson.dumps(kept, option=orjson.OPT_INDENT_2))
        made = cls(folder, keyring, environment)
        return made, made._need_key()

    def _need_key(self) -> str:
        """Make the district's key unless there is one; gives it as text when only the caller can keep it."""
        if self._environment.get(KEY_VARIABLE) or self._keyring().get(f"district:{self._id}:key") is not None:
            return ""
        if (self.folder / "desks").exists():
            raise UserError("The key of this district is not in the keyring of this computer.", f"Put it into the variable {KEY_VARIABLE}.")
        key = secrets.token_bytes(32)
        if self._keyring().put(f"district:{self._id}:key", key):
            return ""
        self._key = key
        return base64.b64encode(key).decode()

    def key_of(self, what: str) -> bytes:
        """A key for one purpose. Raises UserError when the district's own key is not to be had."""
        if self._key is None:
            text = self._environment.get(KEY_VARIABLE, "")
            self._key = _key_in(text) if text else self._keyring().get(f"district:{self._id}:key")
        if self._key is None:
            raise UserError("The key of this district is not in the keyring of this computer.", f"Put it into the variable {KEY_VARIABLE}.")
        return hmac.new(self._key, f"liaison district|{what}".encode(), hashlib.sha256).digest()

    def keep_store_secret(self, secret: bytes) -> bool:
        """Keep the store's password or secret key in the keyring."""
        return self._keyring().put(f"district:{self._id}:store", secret)

    def store_secret(self) -> bytes:
        """The store's password or secret key; b"" for a store without. Raises UserError when it is missing."""
        if not self.store.needs_secret:
            return b""
        text = self._environment.get(STORE_VARIABLE, "")
        secret = text.encode() if text else self._keyring().get(f"district:{self._id}:store")
        if not secret:
            raise UserError(
                "The secret key of the store is not in the keyring.", f"Put it into the variable {STORE_VARIABLE}, or begin again."
            )
        return secret

    def database_password(self) -> str:
        """The password of the roll-up's database; "" for none."""
        kept = self._environment.get(DATABASE_VARIABLE, "")
        return kept or (self._keyring().get(f"district:{self._id}:database") or b"").decode()

    def schools(self) -> list[School]:
        """The schools that spaces were made for."""
        kept = _read(self.folder / _SCHOOLS)
        return [School(one["code"], one["name"], one.get("liaison", "")) for one in kept] if isinstance(kept, list) else []

    def keep_schools(self, schools: list[School]) -> list[School]:
        """Write down schools; those that are known already and not among them stay. Gives all."""
        known = {one.code: one for one in [*self.schools(), *schools]}
        kept = [asdict(one) for one in known.values()]
        write_whole(self.folder / _SCHOOLS, orjson.dumps(kept, option=orjson.OPT_INDENT_2))
        return list(known.values())

    def desk(self, code: str) -> Path:
        """The folder of a school's desk."""
        return self.folder / "desks" / code

    def part(self, code: str) -> Path:
        """The file with what was last read of a school, sealed."""
        return self.folder / "parts" / f"{code}.part"


def _read(path: Path) -> Any:
    try:
        return orjson.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise UserError(f"{path} cannot be read.", str(error)) from error


def _key_in(text: str) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise UserError(f"The variable {KEY_VARIABLE} holds no key.", "It is 44 letters and figures long.") from error
    if len(key) != 32:
        raise UserError(f"The variable {KEY_VARIABLE} holds no key.", "It is 44 letters and figures long.")
    return key
