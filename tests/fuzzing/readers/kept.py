"""Files that lie about: the district's words and rules, what stands beside a desk, what is in a key ring."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from unittest.mock import patch

import orjson
from keyring.backend import KeyringBackend

from app.district.rules.schools import read_schools
from app.district.service.folder import KEY_VARIABLE, DistrictFolder
from app.exchange.mapping import Mapping as Columns
from app.improvement_plan.rules.goals import PlanDistrict
from app.inventory.rules.district import District
from app.network.secrets import KeyringSecrets
from app.paths import resource
from app.printing.label_sheets import sheets
from app.professional_development.rules.district import PdDistrict
from app.shell.lock.secret import is_right
from app.shell.updates.looking import district_source
from app.shell.window_memory import recall
from app.store import passphrase
from app.store.folder import desk_id, has_begun, key_fits
from app.sync.channels.address import StoreAddress
from app.tickets.channels.request_tracker.settings import tracker_settings
from app.tickets.rules.district import TicketDistrict
from tests.fuzzing.mutation import byte_mutation, either, line_mutation
from tests.fuzzing.places import file_in_memory, own_folder
from tests.fuzzing.reader import Reader
from tests.fuzzing.structures import json_mutation
from tests.keyrings import MemoryKeyring

_KEY = bytes(range(32))
_SHEETS = b"""[[sheet]]
name = "a"
title = "A"
unit = "in"
paper = [8.5, 11]
origin = [0.2, 0.5]
label = [2.6, 1]
pitch = [2.75, 1]
columns = 3
rows = 10
codes = ["5160"]
"""
_UPDATES = b'address = "https://updates.district.example/desk.json"\npublic_key = "' + b64encode(_KEY) + b'"\n'
_MODELS = b"""sample = true
checked = "2026-11"
[[model]]
name = "Dell Chromebook 3120"
make = "Dell"
category = "Chromebook"
updates_end = "2027-06"
also = ["Chromebook 11 3120"]
"""


class _Files:
    """The district's files, of which one is changed at a time; the others stay as they came."""

    def __init__(self, load: Callable[[Path], object], *names: str, **short: bytes) -> None:
        self._load = load
        self._names = names
        self._short = {name.replace("__", "."): content for name, content in short.items()}

    def contents(self) -> list[bytes]:
        """Each of them, its name in front."""
        return [name.encode() + b"\n" + self._whole(name) for name in self._names]

    def read(self, data: bytes) -> object:
        """Read them all, one of them being this: its first line names it."""
        folder = own_folder() / "district"
        if not folder.is_dir():
            folder.mkdir()
        first, _, content = data.partition(b"\n")
        changed = first.decode("latin-1") if first.decode("latin-1") in self._names else self._names[0]
        for name in self._names:
            path = folder / name
            wanted = content if name == changed else self._whole(name)
            if not path.is_file() or path.read_bytes() != wanted:
                path.write_bytes(wanted)
        return self._load(folder)

    def _whole(self, name: str) -> bytes:
        return self._short.get(name) or resource(f"district/{name}").read_bytes()


_TOML = either(
    (3, line_mutation(b"[[choice]]", b"= [", b"= {", b'"""', b" = 1", b' = ""', b" = true", b"= []", b"= [[]]", b"= [{}]", b"= 1.5", b"= -1", b"= 2026-01-01")),
    (1, byte_mutation(b"name", b"title", b"key", b"[" * 2_000, b"inf", b"nan")),
)  # fmt: skip


def _ticket_district(folder: Path) -> object:
    return TicketDistrict.load(folder)


_TICKETS = _Files(_ticket_district, *(f"ticket_{name}.toml" for name in ("categories", "facts", "priorities", "texts", "waiting", "words")))
_PD = _Files(PdDistrict.load, "professional_development.toml", "standards.toml")
_INVENTORY = _Files(District.load, "choices.toml", "models.toml", models__toml=_MODELS)
_PLAN = _Files(PlanDistrict.load, "improvement_plan.toml")
_LABELS = _Files(lambda folder: sheets(folder / "label_sheets.toml"), "label_sheets.toml", label_sheets__toml=_SHEETS)
_WORD = _Files(district_source, "updates.toml", updates__toml=_UPDATES)
_HELPDESK = _Files(
    lambda folder: tracker_settings("https://rt.example", "TSS", district=folder / "request_tracker.toml"), "request_tracker.toml"
)


def _own_settings(data: bytes) -> object:
    """A desk's own words for the helpdesk, as they are typed into its settings: ``name: value`` on a line each."""
    lines = (line.partition(":") for line in data.decode("utf-8", "replace").split("\n"))
    return tracker_settings("https://rt.example", "TSS", custom={name.strip(): value.strip() for name, _, value in lines})


def _card(data: bytes) -> object:
    with file_in_memory("desk.json", data) as path:
        has_begun(path.parent)
        return desk_id(path.parent), key_fits(path.parent, _KEY)


def _key_file(data: bytes) -> object:
    with file_in_memory("key.json", data) as path, patch.object(passphrase, "_stretch", _quick_stretch):
        return passphrase.unwrap(path.parent, "four words that rhyme")


def _pin(data: bytes) -> object:
    try:
        kept = orjson.loads(data)
    except orjson.JSONDecodeError:
        kept = data.decode("latin-1")
    with patch("app.shell.lock.secret._stretch", lambda pin, salt: hashlib.sha256(pin.encode() + salt).digest()):
        return is_right("1357", kept)


def _quick_stretch(words: str, salt: bytes) -> tuple[bytes, bytes]:
    """Takes the place of what is slow on purpose."""
    return hashlib.sha256(b"a" + salt + words.encode()).digest(), hashlib.sha256(b"b" + salt + words.encode()).digest()


def _window(data: bytes) -> object:
    with file_in_memory("window.json", data) as path:
        memory = recall(path.parent)
    assert 100 <= memory.text_size <= 200
    assert memory.mode in ("system", "light", "dark")
    return memory


def _columns(data: bytes) -> object:
    try:
        found = Columns.from_dict(_object(data))
    except ValueError as error:
        return str(error)
    return found.to_dict()


def _object(data: bytes) -> dict[str, Any]:
    try:
        told = orjson.loads(data)
    except orjson.JSONDecodeError:
        return {}
    return told if isinstance(told, dict) else {"columns": told}


class _Ring(KeyringBackend):
    """A key ring that gives whatever it was told to."""

    priority = 1.0

    def __init__(self, held: str) -> None:
        super().__init__()
        self._held = held

    def get_password(self, service: str, username: str) -> str | None:
        return self._held

    def set_password(self, service: str, username: str, password: str) -> None:
        return None


def _ring(data: bytes) -> object:
    ring = KeyringSecrets(
        _Ring(
            data.decode("utf-8", "surrogatepass" if b"\xed" not in data else "replace")
            if data.isascii()
            else data.decode("utf-8", "replace")
        )
    )
    return ring.get("desk"), ring.put("desk", _KEY)


def _district_folder(data: bytes) -> object:
    """The district's card and its list of schools, one changed, then the other."""
    environment: Mapping[str, str] = {
        KEY_VARIABLE: b64encode(_KEY).decode() if len(data) % 2 else data.decode("utf-8", "replace").replace("\0", "")
    }
    with file_in_memory("district.json", data) as path, file_in_memory("schools.json", data):
        folder = DistrictFolder(path.parent, lambda: KeyringSecrets(MemoryKeyring()), environment)
        folder.key_of("desk|a")
        return folder.schools()


def _schools(data: bytes) -> object:
    rows = [line.split(",") for line in data.decode("utf-8", "replace").split("\n")]
    found = read_schools(rows[0], rows[1:])
    assert all(one.code and one.name for one in found)
    return found


def _proof() -> bytes:
    with patch.object(passphrase, "_stretch", _quick_stretch):
        folder = own_folder() / "wrapped"
        passphrase.wrap(folder, _KEY, "four words that rhyme")
    return (folder / "key.json").read_bytes()


_CARD = orjson.dumps({"format": 1, "desk": "d" * 32, "check": "c" * 16, "begun": True})
_DISTRICT = orjson.dumps({"format": 1, "id": "i" * 32, "name": "D", "store": orjson.loads(StoreAddress("folder", "/srv/d").to_json())})
_SCHOOLS = b'[{"code": "ps1", "name": "Parkview", "liaison": "Ann"}]'
_PIN = orjson.dumps({"format": 1, "salt": "00" * 16, "made": hashlib.sha256(b"1357" + bytes(16)).hexdigest()})
_COLUMNS = b'{"columns": ["tag", null, "serial"], "source": "x", "confidence": [1.0, 0, 0.5], "why": ["", "", ""]}'
_OWN = b"client id field: Client id\nfield Room: Room, Place\nstatus open: solved\n"

READERS = (
    Reader("district_tickets", "the district's files for tickets", _TICKETS.read, _TICKETS.contents, _TOML, 2_000),
    Reader("district_pd", "the district's files for PD sessions", _PD.read, _PD.contents, _TOML, 3_000),
    Reader("district_inventory", "the district's files for the inventory", _INVENTORY.read, _INVENTORY.contents, _TOML, 4_000),
    Reader("district_plan", "the district's file for the improvement plan", _PLAN.read, _PLAN.contents, _TOML, 20_000),
    Reader("district_labels", "the district's sheets of labels", _LABELS.read, _LABELS.contents, _TOML, 25_000),
    Reader("district_updates", "where the district's word of a new version lies", _WORD.read, _WORD.contents, _TOML, 25_000),
    Reader("district_helpdesk", "the district's file for its helpdesk", _HELPDESK.read, _HELPDESK.contents, _TOML, 20_000),
    Reader("helpdesk_settings", "a desk's own settings for its helpdesk", _own_settings, lambda: [_OWN], line_mutation(b"field ", b"status ", b": "), 20_000),
    Reader("desk_card", "the card beside a desk", _card, lambda: [_CARD], json_mutation("desk", "check", "begun"), 40_000),
    Reader("key_file", "a key under a passphrase", _key_file, lambda: [_proof()], json_mutation("salt", "key", "proof"), 40_000),
    Reader("pin", "what is kept of a PIN", _pin, lambda: [_PIN], json_mutation("salt", "made"), 60_000),
    Reader("window", "how a window looked last time", _window, lambda: [b'{"geometry": "", "page": "today", "mode": "dark", "text_size": 120, "sounds": true}'], json_mutation("mode", "text_size"), 60_000),
    Reader("columns_kept", "remembered columns", _columns, lambda: [_COLUMNS], json_mutation("columns", "source", "confidence", "why"), 100_000, ()),
    Reader("key_ring", "what a key ring gives", _ring, lambda: [b64encode(_KEY)], byte_mutation(b"=", b"AAAA"), 60_000),
    Reader("district_folder", "a district's own folder", _district_folder, lambda: [_DISTRICT, _SCHOOLS], json_mutation("id", "store", "code", "name"), 40_000),
    Reader("school_list", "the district's list of schools", _schools, lambda: [b"code,name,liaison\nps1,Parkview,Ann\nps2,Hill,\n"], line_mutation(b",", b"code", b"con"), 60_000),
)  # fmt: skip
