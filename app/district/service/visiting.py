"""Visiting a school: its desk opened, one session with its store, and what was read of it kept sealed for the next time.

A school whose listing is what it was after the last whole visit is not opened at all: one request, and what was kept is read.
"""

import gc
import hashlib
import secrets
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.district.rules.schools import School, address_of
from app.district.service.folder import DistrictFolder, HeldSecret
from app.errors import UserError
from app.inventory import records
from app.inventory.rules.district import District
from app.inventory.service.fields import FieldBook
from app.inventory.service.inventory import InventoryService
from app.store.desk import Desk
from app.store.folder import write_whole
from app.sync.channels.choosing import store_for
from app.sync.channels.object_store import ObjectStore
from app.sync.rules.names import LOG
from app.sync.service.sharing import SyncService

OWN = "custom."
_TURNS = 4
"""The most sessions of one visit."""


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """A member's desk; ``seen`` is when something of it last arrived, as ISO 8601, "" for never."""

    person: str
    role: str
    computer: str
    seen: str = ""
    removed: bool = False


@dataclass(frozen=True)
class Part:
    """What was read of one school. ``rows`` are an id, the values of the columns, and the school's own fields by title."""

    school: School
    fingerprint: str = ""
    read: str = ""
    columns: list[tuple[str, str, str]] = field(default_factory=list)
    rows: list[tuple[str, list[Any], dict[str, Any]]] = field(default_factory=list)
    members: list[MemberFacts] = field(default_factory=list)
    open_invitations: list[str] = field(default_factory=list)
    objects: int = 0
    size: int = 0
    bad: list[str] = field(default_factory=list)
    waiting_in: int = 0
    waiting_out: int = 0
    open_edits: int = 0
    refused: int = 0


class Visiting:
    """Opens desks of schools and reads them."""

    def __init__(self, district: DistrictFolder, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.district = district
        self._clock = clock
        self._inventory = District.load()
        self._secret: bytes | None = None

    def store(self, school: School) -> ObjectStore:
        """Where a school meets."""
        return store_for(address_of(self.district.store, school.code), self._secret_now() or None)

    @contextmanager
    def open(self, school: School, who: str = "") -> Iterator[SyncService]:
        """A school's desk, made if need be. Raises what ``Desk.open`` raises."""
        desk = Desk.open(
            self.district.desk(school.code),
            self.district.key_of(f"desk|{school.code}"),
            records.RECORDS,
            who=who or None,
            clock=self._clock,
        )
        try:
            yield SyncService(desk, lambda: HeldSecret(self._secret_now()))
        finally:
            desk.close()
            del desk
            gc.collect()  # a closed desk is a circle of few objects and megabytes: by itself it would be let go too late

    def visit(self, school: School, *, anew: bool = False) -> tuple[Part, bool]:
        """What is known of a school now, and whether it was read anew. Raises UserError when it can't be reached."""
        listing = self.store(school).list(LOG)
        kept = None if anew else self.kept(school)
        if kept is not None and kept.fingerprint == fingerprint_of(listing):
            return kept, False
        if not self.district.desk(school.code).exists():
            raise UserError(f"No space was made for {school.name} from here.", "Run the command schools first.")
        with self.open(school) as service:
            listing, whole = self._meet(school, service, listing)
            part = self._read(school, service, listing, fingerprint_of(listing) if whole else "")
        self._keep(part)
        return part, True

    def _meet(self, school: School, service: SyncService, listing: dict[str, int]) -> tuple[dict[str, int], bool]:
        """Sessions until there is nothing more to get or to put; gives the last listing, and whether all of it is here."""
        for _ in range(_TURNS):
            report = service.turn()
            if report is None:
                raise UserError(f"{school.name} has no space yet.", "Run the command schools first.")
            if report.is_quiet:
                return listing, not report.bad
            listing = service.connection.store().list(LOG)
        return listing, False

    def kept(self, school: School) -> Part | None:
        """What was read of a school before; None if there is nothing that can be read."""
        try:
            data = self.district.part(school.code).read_bytes()
            plain = AESGCM(self.district.key_of(f"part|{school.code}")).decrypt(data[:12], data[12:], b"part")
            said = orjson.loads(zlib.decompress(plain))
            said["members"] = [MemberFacts(**one) for one in said["members"]]
            return Part(**{**said, "school": school})
        except (OSError, InvalidTag, ValueError, TypeError, KeyError, zlib.error):
            return None

    def _keep(self, part: Part) -> None:
        path = self.district.part(part.school.code)
        path.parent.mkdir(exist_ok=True)
        nonce, plain = secrets.token_bytes(12), zlib.compress(orjson.dumps(asdict(part)), 3)
        write_whole(path, nonce + AESGCM(self.district.key_of(f"part|{part.school.code}")).encrypt(nonce, plain, b"part"))

    def _read(self, school: School, service: SyncService, listing: dict[str, int], fingerprint: str) -> Part:
        desk, status = service.desk, service.status()
        inventory = InventoryService(desk, self._inventory)
        book = FieldBook(desk, inventory.lists).fields
        fields = list(book)
        ids = [row[0] for chunk in inventory.table.rows(["tag"]) for row in chunk]
        header, kinds, found = inventory.exports.rows(fields, ids)
        plain = [at for at, name in enumerate(fields) if not name.startswith(OWN)]
        own = [at for at, name in enumerate(fields) if name.startswith(OWN)]
        rows = [
            (id, [row[at] for at in plain], {header[at]: row[at] for at in own if row[at] is not None})
            for id, row in zip(ids, found, strict=True)
        ]
        return Part(
            school,
            fingerprint,
            self._clock().isoformat(timespec="seconds"),
            [(fields[at], header[at], kinds[at]) for at in plain],
            rows,
            _members(desk),
            [f"{one.name} ({one.role})" for one in desk.space.invitations() if not one.used_by and not one.withdrawn],
            len(listing),
            sum(listing.values()),
            [one.what for one in status.bad],
            status.waiting_in,
            status.waiting_out,
            len(desk.open_edits()),
            len(desk.space.refusals()),
        )

    def _secret_now(self) -> bytes:
        if self._secret is None:
            self._secret = self.district.store_secret()
        return self._secret


def fingerprint_of(listing: dict[str, int]) -> str:
    """Names and sizes as one short text."""
    return hashlib.sha256(orjson.dumps(sorted(listing.items()))).hexdigest()


def _members(desk: Desk) -> list[MemberFacts]:
    there = [one for one in desk.space.members() if not one.replaced_by and not one.mine]
    return [
        MemberFacts(one.person, one.role, one.computer, one.last_seen.isoformat(timespec="seconds") if one.last_seen else "", one.removed)
        for one in there
    ]
