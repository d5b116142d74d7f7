"""Which store an address means."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.late import late
from app.sync.channels.address import FOLDER, WEBDAV, StoreAddress
from app.sync.channels.folder import FolderStore
from app.sync.channels.object_store import ObjectStore

if TYPE_CHECKING:
    import app.sync.channels.s3 as s3
    import app.sync.channels.webdav as webdav
else:
    webdav = late("app.sync.channels.webdav")
    s3 = late("app.sync.channels.s3")


def store_for(address: StoreAddress, secret: bytes | None) -> ObjectStore:
    """The store at ``address``, for one job at a time. Nothing is asked of it yet.

    Raises StoreTrouble when something of the address is missing or makes no sense.
    """
    if address.kind == FOLDER:
        return FolderStore(Path(address.place))
    words = (secret or b"").decode("utf-8", "replace")
    return webdav.WebDavStore(address, words) if address.kind == WEBDAV else s3.S3Store(address, words)
