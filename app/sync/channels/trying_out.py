"""“Test connection” for a store: from the network to the right to write, read, list and delete, and what is there already.

A small object is written and removed again; nothing else is touched.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from app.language import tr, trn
from app.network.http import Http
from app.network.trying import Step, way_steps
from app.sync.channels.address import FOLDER, WEBDAV, StoreAddress
from app.sync.channels.choosing import store_for
from app.sync.channels.object_store import ObjectStore, StoreTrouble, Why
from app.sync.channels.s3 import S3Store, bucket_place
from app.sync.channels.web_address import origin_of
from app.sync.channels.webdav import WebDavStore, webdav_http

_SIZE = 1000


def steps(address: StoreAddress, secret: bytes | None) -> Sequence[Step]:
    """The steps for ``address``. Raises StoreTrouble when something of it is missing or makes no sense."""
    store = store_for(address, secret)
    return [*_way(address, store), *_Trial(store).steps()]


def _way(address: StoreAddress, store: ObjectStore) -> list[Step]:
    """From the network to the sign-in."""
    if address.kind == FOLDER:
        return [Step(tr("Folder"), _reached(store, tr("The folder is there and can be read.")))]
    if address.kind == WEBDAV:
        place, nobody = address.place.strip(), replace(address, user="")
        stranger: WebDavStore | S3Store = WebDavStore(nobody, "", open_http=lambda: webdav_http(nobody, ""))
        signed, service = tr("The sign-in is accepted, and the folder is there."), tr("WebDAV")
    else:
        place = bucket_place(address)
        stranger = S3Store(address, "", open_http=lambda: Http(origin_of(place), service="S3", repeatable=True))
        signed, service = tr("The access key is accepted, and the bucket is there."), "S3"
    title = tr("Sign-in and folder") if address.kind == WEBDAV else tr("Access key and bucket")
    return [*way_steps(service, place), Step(tr("Right service"), _introduced(stranger)), Step(title, _reached(store, signed))]


def _introduced(stranger: WebDavStore | S3Store) -> Callable[[], str]:
    def act() -> str:
        try:
            return stranger.introduce()
        finally:
            stranger.close()

    return act


def _reached(store: ObjectStore, words: str) -> Callable[[], str]:
    def act() -> str:
        store.list("log/")
        return words

    return act


class _Trial:
    """What is tried with an object of no meaning."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store
        self._name = f"members/trial-{secrets.token_hex(8)}"
        self._data = secrets.token_bytes(_SIZE)

    def steps(self) -> list[Step]:
        """In their order."""
        writing, reading = Step(tr("Writing"), self._write), Step(tr("Reading"), self._read)
        return [
            writing,
            reading,
            Step(tr("Listing"), self._list),
            Step(tr("Removing"), self._remove),
            Step(tr("What is there"), self._look),
        ]

    def _write(self) -> str:
        self._store.put(self._name, self._data)
        return tr("A small file could be written.")

    def _read(self) -> str:
        if self._store.get(self._name) != self._data:
            raise self._given_up(tr("What was just written did not come back as it was."))
        return tr("It came back as it was written.")

    def _list(self) -> str:
        if self._store.list("members/").get(self._name) != _SIZE:
            raise self._given_up(tr("What was just written is not in the list of files, or not with its size."))
        return tr("It is in the list of files.")

    def _remove(self) -> str:
        self._store.delete(self._name)
        if self._store.get(self._name) is not None:
            raise self._given_up(tr("What was just removed is still there."))
        return tr("It could be removed again.")

    def _look(self) -> str:
        count = len(self._store.list("log/"))
        if not count:
            return tr("Nothing is there yet: sharing can begin here.")
        return trn(
            count,
            "Desks share here already ({number} file). With an invitation, this one can join them.",
            "Desks share here already ({number} files). With an invitation, this one can join them.",
        )

    def _given_up(self, what: str) -> StoreTrouble:
        with suppress(StoreTrouble):
            self._store.delete(self._name)
        return StoreTrouble(
            Why.ADDRESS, what, tr("This place does not keep files reliably. Try once more; if it stays so, choose another place.")
        )
