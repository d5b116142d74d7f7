"""Places for stores: each is one empty store of one kind, where a test can also put strange things behind the store's back."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.sync.channels.address import FOLDER, S3, WEBDAV, StoreAddress
from app.sync.channels.choosing import store_for
from app.sync.channels.folder import FolderStore
from app.sync.channels.object_store import ObjectStore
from app.sync.channels.s3 import S3Store
from tests.services.s3.bucket import RealBucket
from tests.services.webdav import apache
from tests.sync.channels.memory_store import MemoryStore

PAGE = 7
"""So few names in an answer of S3 that every listing of more has several pages."""


@dataclass
class Place:
    """An empty place. ``plant`` puts bytes there by the place's own means, under any name that it can keep."""

    kind: str
    open: Callable[[], ObjectStore]
    plant: Callable[[str, bytes], object]
    address: StoreAddress | None = None
    secret: bytes = b""


def memory_place() -> Place:
    """In memory."""
    store = MemoryStore()
    return Place("memory", lambda: store, store.kept.__setitem__)


def folder_place(folder: Path) -> Place:
    """A folder of this computer."""
    folder.mkdir()
    return Place(FOLDER, lambda: FolderStore(folder), _planting(folder), StoreAddress(FOLDER, str(folder)))


def webdav_place(server: apache.Apache) -> Place:
    """A folder of its own on a real Apache."""
    name = f"Räume & Säle {uuid.uuid4().hex[:8]}"
    folder = server.files / name
    folder.mkdir()
    own(folder)
    address = StoreAddress(WEBDAV, f"{server.address}/{name}".replace(" ", "%20").replace("&", "%26").replace("ä", "%C3%A4"), apache.USER)
    secret = apache.PASSWORD.encode()
    return Place(WEBDAV, lambda: store_for(address, secret), _planting(folder), address, secret)


def s3_place(bucket: RealBucket, page: int = PAGE) -> Place:
    """A folder of its own in a real bucket."""
    address = replace(bucket.address, prefix=f"schools/{uuid.uuid4().hex[:8]}")

    def plant(name: str, data: bytes) -> None:
        bucket.call("PUT", f"{address.prefix}/{name}", data=data)

    return Place(S3, lambda: S3Store(address, bucket.secret, page=page), plant, address, bucket.secret.encode())


def own(folder: Path) -> None:
    """Let the server write what root has made."""
    if folder.owner() == "root":
        shutil.chown(folder, "www-data", "www-data")


def _planting(folder: Path) -> Callable[[str, bytes], Any]:
    def plant(name: str, data: bytes) -> None:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        if folder.owner() == "www-data":
            own(path.parent)
            own(path)

    return plant
