"""The devices as a table takes them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.ui.tables.columns import Row

if TYPE_CHECKING:
    from app.inventory.service import InventoryService

_CHUNK = 512


class DeviceSource:
    """Reads ``fields`` of devices; called on background threads."""

    def __init__(self, service: "InventoryService", fields: Sequence[str]) -> None:
        self._service = service
        self._fields = tuple(fields)

    def stream(self) -> Iterator[Sequence[Row]]:
        """All living devices, in pieces. It waits for the tables first: what reads them is not loaded beside the start."""
        self._service.desk.tables.wait()
        yield from self._service.table.rows(self._fields, chunk=_CHUNK)

    def only(self, ids: Sequence[str]) -> Iterable[Row]:
        """Some of them."""
        for piece in self._service.table.rows(self._fields, ids):
            yield from piece
