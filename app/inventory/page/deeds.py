"""What the page asks of the service: each deed in the write lane, its label in the strip with Undo."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.errors import UserError
from app.inventory.page.field_words import FieldWords
from app.language import tr, trn
from app.ui.feature import Surroundings
from app.ui.tables.columns import Cell, CellEdit

if TYPE_CHECKING:
    from app.inventory.service import InventoryService
    from app.store.progress import Progress
    from app.store.seen import Seen

T = TypeVar("T")
Values = Mapping[str, Cell]
Saying = Callable[[UserError], None]


class Deeds(QObject):
    """Changes devices; ``refused`` names the devices whose cells show what was not kept."""

    refused = Signal(object)

    def __init__(self, surroundings: Surroundings, service: "InventoryService", parent: QObject) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._service = service
        self._words: FieldWords | None = None

    def use_words(self, words: FieldWords) -> None:
        """Rooms and people by name, as they are now."""
        self._words = words

    def save_cells(self, edits: Sequence[CellEdit], seen: "Seen | None" = None) -> None:
        """Cells that were typed, pasted or filled: one action."""
        by_id: dict[str, dict[str, Cell]] = {}
        for edit in edits:
            by_id.setdefault(edit.id, {})[edit.column] = edit.value
        words = self._words
        if words is None or not by_id:
            return

        def work(progress: "Progress") -> str:
            stored = {one: {name: words.stored(name, value) for name, value in values.items()} for one, values in by_id.items()}
            if len(stored) == 1:
                ((one, values),) = stored.items()
                return self._service.devices.change(one, values, seen)
            first = next(iter(stored.values()))
            if all(values == first for values in stored.values()):
                return self._service.devices.change_many(list(stored), first, progress)
            return self._service.devices.change_each(stored, progress=progress)

        def failed(problem: UserError) -> None:
            self._around.notices.fail(problem)
            self.refused.emit(list(by_id))

        self._around.jobs.write(work, title=tr("Saving"), owner=self, done=self.say, failed=failed)

    def change_many(self, ids: Sequence[str], values: Values, failed: Saying, done: Callable[[], None]) -> None:
        """The same values for many devices."""
        self.write(
            lambda progress: self._service.devices.change_many(list(ids), values, progress),
            tr("Changing devices"),
            failed,
            lambda label: self._told(label, done),
        )

    def delete(self, ids: Sequence[str]) -> None:
        """Delete devices; Undo brings them back."""
        if ids:
            self.write(
                lambda progress: self._service.devices.delete(list(ids), progress),
                tr("Deleting devices"),
                self._around.notices.fail,
                self.say,
            )

    def export(self, path: Path, fields: Sequence[str], ids: Sequence[str]) -> None:
        """Write the list to a file."""

        def done(count: int) -> None:
            self._around.notices.say(trn(count, "1 device written to {name}.", "{number} devices written to {name}.", name=path.name))

        self._around.jobs.read(
            lambda progress: self._service.exports.write(path, fields, ids, progress),
            title=tr("Writing {name}", name=path.name),
            owner=self,
            done=done,
            failed=self._around.notices.fail,
        )

    def write(self, work: "Callable[[Progress], T]", title: str, failed: Saying, done: Callable[[T], None]) -> None:
        """Any other deed in the write lane."""
        self._around.jobs.write(work, title=title, owner=self, done=done, failed=failed)

    def say(self, label: str) -> None:
        """Tell what was done and offer to undo it; an empty label means that nothing was different."""
        if label:
            self._around.notices.say(label[:1].upper() + label[1:] + ".", undoable=True)
        else:
            self._around.notices.say(tr("Nothing was different."))

    def _told(self, label: str, then: Callable[[], None]) -> None:
        self.say(label)
        then()
