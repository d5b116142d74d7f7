"""Looks for the district's word about a new version and keeps what was said last."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from app.errors import UserError
from app.language import tr
from app.network.update_notice import NoticeSource, Update, is_newer, public_key_of
from app.paths import resource
from app.school.district_file import DistrictFile

FILE = "updates.toml"
EVERY = timedelta(hours=24)
_KEPT = "updates.last_look"
_TOLD = "updates.told"


class Settings(Protocol):
    """Where a desk keeps small things."""

    def get(self, name: str, default: Any) -> Any:
        """What is kept under ``name``."""

    def put(self, name: str, value: Any) -> None:
        """Keep ``value``."""


class Source(Protocol):
    """Where the district says what it has to say."""

    def ask(self) -> Update:
        """Its word of now. Raises UserError."""


@dataclass(frozen=True, slots=True)
class Look:
    """The last look: when it was, what the district offers that is newer than this copy, or what stood in the way."""

    at: datetime
    update: Update | None = None
    trouble: str = ""


def district_source(folder: Path | None = None) -> NoticeSource | None:
    """Where the district's file says that its word lies; None where it names no place. Raises UserError for what makes no sense."""
    path = (folder or resource("district")) / FILE
    if not path.is_file():
        return None
    file = DistrictFile(path)
    address, key = file.text(file.content, "address", ""), file.text(file.content, "public_key", "")
    if not address.strip():
        return None
    try:
        return NoticeSource(address.strip(), public_key_of(key))
    except ValueError:
        raise file.wrong(tr("“address” must be an https address, and “public_key” the 32 bytes of an Ed25519 key in Base64.")) from None


class UpdateLooking:
    """What a desk knows of updates. Its methods may wait, and belong in a job."""

    def __init__(
        self,
        settings: Settings,
        version: str,
        *,
        find: Callable[[], Source | None] = district_source,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._settings, self._version, self._find, self._now = settings, version, find, now

    def last(self) -> Look | None:
        """The last look; None where none was ever taken. What has been installed meanwhile is not offered any more."""
        kept: Mapping[str, Any] = self._settings.get(_KEPT, {})
        if not kept:
            return None
        said = kept.get("update")
        update = Update(said["version"], tuple(said["new"]), said["where"]) if said else None
        if update is not None and not is_newer(update.version, self._version):
            update = None
        return Look(datetime.fromisoformat(kept["at"]), update, kept["trouble"])

    def is_offered(self) -> bool:
        """Whether the district says anything about updates, or tries to."""
        try:
            return self._find() is not None
        except UserError:
            return True

    def is_due(self) -> bool:
        """Whether a day has passed since the last look, or the clock was set back."""
        last = self.last()
        return last is None or not timedelta(0) <= self._now() - last.at < EVERY

    def look_if_due(self) -> Look | None:
        """Look where it is time to; gives what a person is to be told, which is nothing but a newer version, once."""
        return self._untold(self.look()) if self.is_due() else None

    def look(self) -> Look | None:
        """Look now; None where the district has named no place."""
        try:
            source = self._find()
            if source is None:
                return None
            said = source.ask()
            look = Look(self._now(), said if is_newer(said.version, self._version) else None)
        except UserError as error:
            last = self.last()
            look = Look(self._now(), last.update if last is not None else None, str(error))
        self._keep(look)
        return look

    def _untold(self, look: Look | None) -> Look | None:
        if look is None or look.update is None or look.trouble or self._settings.get(_TOLD, "") == look.update.version:
            return None
        self._settings.put(_TOLD, look.update.version)
        return look

    def _keep(self, look: Look) -> None:
        update = look.update and {"version": look.update.version, "new": list(look.update.new), "where": look.update.where}
        self._settings.put(_KEPT, {"at": look.at.isoformat(), "update": update, "trouble": look.trouble})
