"""Pictures and other contents travel on their own, before the actions that speak of them."""

from collections.abc import Mapping

from app.store.desk import Desk
from app.store.travel import Pictures
from app.sync.rules.blobs import blob_name, read_blob, write_blob, written_size
from app.sync.rules.names import BLOBS, is_blob_name
from app.sync.rules.requests import Get, List, Pause, Put, Steps
from app.sync.rules.sealed import CUT, Unusable
from app.sync.service.epochs import Epochs
from app.sync.service.pauses import Pauses


class PictureSession:
    """Each desk puts what it has, and gets what an action has mentioned; a listing only now and then, and when the store lost things."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._epochs = Epochs(desk)
        self._pauses = Pauses()

    @property
    def _pictures(self) -> Pictures:
        return self._desk.travel.pictures

    def get_wanted(self) -> Steps[int]:
        """Get what actions have mentioned and is not here."""
        wanted = {self._name(one): one for one in self._pictures.wanted()}
        self._pauses.keep(wanted)
        got = 0
        for name, content_hash in wanted.items():
            if not self._pauses.rests(name, 0):
                got += yield from self._get(name, content_hash)
        return got

    def _get(self, name: str, content_hash: str | None = None) -> Steps[int]:
        """Get one; gives 1 if it came. A hash that was known stays wanted if it did not."""
        data = yield Get(name)
        epochs = self._epochs
        try:
            if data is None:
                raise Unusable(CUT)
            content = read_blob(name, data, epochs.space, epochs.keys, epochs.founding.key)
            content_hash = self._desk.blobs.put(content)
        except (Unusable, ValueError):
            self._pauses.failed(name, 0, CUT)
            return 0
        self._pauses.forget(name)
        self._pictures.note_sent([content_hash])
        yield Pause()
        return 1

    def put_unsent(self) -> Steps[int]:
        """Put what is here and was never seen in the store."""
        put = 0
        for content_hash in self._pictures.unsent():
            put += yield from self._put(content_hash)
        return put

    def _put(self, content_hash: str) -> Steps[int]:
        content = self._desk.blobs.get(content_hash)
        if content is None:
            return 0
        yield Put(self._name(content_hash), write_blob(self._epochs.space, self._epochs.newest, content))
        self._pictures.note_sent([content_hash])
        return 1

    def reconcile(self) -> Steps[int]:
        """Look at what is really there: put again what is missing or cut, get all that is new. Gives how many were put."""
        listing: Mapping[str, int] = yield List(BLOBS)
        space, newest = self._epochs.space, self._epochs.newest.id
        here = {self._name(content_hash): (content_hash, size) for content_hash, size in self._pictures.all()}
        missing = [h for name, (h, size) in here.items() if listing.get(name) != written_size(space, newest, size)]
        self._pictures.note_unsent(missing)
        put = 0
        for content_hash in missing:
            put += yield from self._put(content_hash)
        for name in sorted(listing):
            if is_blob_name(name) and name not in here and not self._pauses.rests(name, 0):
                yield from self._get(name)
        return put

    def _name(self, content_hash: str) -> str:
        return blob_name(self._epochs.founding.key, content_hash)
