"""What comes to a table's rows from outside: new rows, changed ones, and those that exist no longer."""

from collections.abc import Callable, Iterable, Sequence

from app.ui.tables.columns import Cell, Row
from app.ui.tables.finder import Finder
from app.ui.tables.snapshot import PreparedRow, Snapshot


class RowArrivals:
    """Takes changes into the snapshot and has the question asked again. While a person types, rows stay where they are.

    ``drop`` takes records out of the rows that are shown, ``repaint`` paints those of some records again (None: all).
    """

    def __init__(
        self,
        snapshot: Snapshot,
        finder: Finder,
        drop: Callable[[Sequence[str]], None],
        repaint: Callable[[Sequence[str] | None], None],
    ) -> None:
        self._snapshot, self._finder = snapshot, finder
        self._drop_now, self._repaint = drop, repaint
        self.still = False
        """Whether rows stay where they are."""
        self._missed = False
        self._leaving: dict[str, None] = {}

    def add(self, prepared: Sequence[PreparedRow]) -> None:
        """Rows as they stream in; they are shown with the next answer."""
        self._snapshot.put(prepared)

    def refresh(self, prepared: Sequence[PreparedRow], gone: Iterable[str] = ()) -> None:
        """Some rows have changed, come, or gone."""
        for row, _ in prepared:
            self._leaving.pop(str(row[0]), None)
        before = {str(row[0]): self._row_before(str(row[0])) for row, _ in prepared}
        added = self._snapshot.put(prepared)
        changed = {
            index
            for row, _ in prepared
            if (old := before[str(row[0])]) is not None
            for index in range(len(self._snapshot.columns))
            if old[index + 1] != row[index + 1]
        }
        self._drop(gone)
        self._finder.forget_orders(None if added else changed)
        self._repaint([str(row[0]) for row, _ in prepared])
        self._finder.again()

    def reloaded(self, gone: Iterable[str]) -> None:
        """All rows have been put anew; those of ``gone`` exist no longer."""
        self._drop(gone)
        self._finder.forget_orders()
        self._repaint(None)
        self._finder.again()

    def put_value(self, identity: str, column: int, value: Cell) -> None:
        """Show ``value`` at once, while it is being saved."""
        position = self._snapshot.position_of[identity]
        row = list(self._snapshot.row(position))
        row[column + 1] = value
        self._finder.hold([position])
        self._snapshot.put(self._snapshot.prepare([tuple(row)]))
        self._finder.forget_orders([column])
        self._repaint([identity])

    def miss(self) -> None:
        """An answer came that can't be shown while rows stand still: it is asked for again afterwards."""
        self._missed = True

    def stand_still(self, *, still: bool) -> None:
        """While a cell is typed into, rows stay where they are: what comes and goes meanwhile is shown afterwards."""
        if self.still == still:
            return
        self.still = still
        if still:
            return
        leaving, self._leaving = self._leaving, {}
        missed, self._missed = self._missed, False
        if leaving:
            self._drop(leaving)
            self._finder.forget_orders()
        if leaving or missed:
            self._finder.again()

    def _row_before(self, identity: str) -> Row | None:
        position = self._snapshot.position_of.get(identity)
        return None if position is None else self._snapshot.row(position)

    def _drop(self, gone: Iterable[str]) -> None:
        leaving = [identity for identity in gone if identity in self._snapshot.position_of]
        if self.still:
            self._leaving.update(dict.fromkeys(leaving))
        elif leaving:
            self._drop_now(leaving)
