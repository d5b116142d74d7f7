"""Where a store is, as it is kept in settings and handed on in an invitation. Never a secret."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from app.errors import UserError
from app.language import tr

FOLDER, WEBDAV, S3 = "folder", "webdav", "s3"
KINDS = (FOLDER, WEBDAV, S3)
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class StoreAddress:
    """Where a store is. ``place`` is a folder's path, or the web address of a WebDAV folder or an S3 service.

    ``user`` signs in (S3: the access key's id); ``bucket``, ``prefix`` and ``region`` are S3's.
    """

    kind: str
    place: str
    user: str = ""
    bucket: str = ""
    prefix: str = ""
    region: str = ""

    @property
    def needs_secret(self) -> bool:
        """Whether a password or secret key belongs to it."""
        return self.kind == S3 or (self.kind == WEBDAV and bool(self.user))

    def to_json(self) -> str:
        """As short as can be: it must fit in a code that a scanner reads."""
        return json.dumps({key: value for key, value in asdict(self).items() if value}, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> StoreAddress:
        """What ``to_json`` gave; what a newer program adds is left out. Raises UserError for anything else."""
        try:
            value: Any = json.loads(text)
            given = {field.name: value[field.name] for field in fields(cls) if field.name in value}
            if not all(isinstance(part, str) and part.isprintable() and len(part) <= _LONGEST for part in given.values()):
                raise ValueError("not words")
            address = cls(**given)
        except (ValueError, TypeError, RecursionError):
            raise UserError(tr("The address of the meeting place cannot be read."), tr("Ask for a new invitation.")) from None
        if address.kind not in KINDS:
            raise UserError(
                tr("This meeting place is of a kind that this program does not know."), tr("Update the program, then try again.")
            )
        return address
