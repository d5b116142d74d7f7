"""What a table would change of the devices that are here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from sqlalchemy import Connection

from app.inventory.rules.district import Choice
from app.inventory.rules.life import is_closed, why_not_to
from app.inventory.rules.matching import code_key
from app.inventory.rules.models import ModelCatalogue
from app.inventory.rules.told import told_by_model
from app.inventory.service.fields import FieldBook
from app.inventory.service.importing.cells import Column
from app.inventory.service.importing.matching import Matches, Reason
from app.inventory.service.importing.options import ImportOptions
from app.inventory.service.importing.table import CODES, Table
from app.inventory.service.reading import Row, values_of
from app.store.records import Value

NEEDED = ("tag", "serial", "status", "category", "manufacturer", "updates_end")


@dataclass
class Comparison:
    """``before``: the values of ``fields`` of each device that a line means; ``changes``: what each line would change of its own."""

    fields: list[str]
    before: dict[str, Row]
    changes: dict[int, dict[str, Value]] = field(default_factory=dict)
    refused: dict[int, Reason] = field(default_factory=dict)
    remarks: dict[int, list[Reason]] = field(default_factory=dict)

    def value(self, device: str, name: str) -> Value:
        """What a device has in a field now; None for a field that was not read."""
        row = self.before.get(device)
        return row[self.fields.index(name)] if row is not None and name in self.fields else None


class Comparer:
    """Compares lines with the devices they mean."""

    def __init__(self, book: FieldBook, statuses: Sequence[Choice], models: ModelCatalogue, options: ImportOptions) -> None:
        self._book = book
        self._statuses = statuses
        self._models = models
        self._options = options

    def compare(self, connection: Connection, table: Table, matches: Matches) -> Comparison:
        """Find every change that the lines with a device would make."""
        names = [name for name in table.columns if name.removeprefix("custom.") not in table.fields]
        fields = list(dict.fromkeys([*names, *NEEDED]))
        met = enumerate(matches.devices) if any(matches.devices) else ()
        lines = [at for at, device in met if device and at not in matches.refused and at not in matches.repeats]
        if not lines:
            return Comparison(fields, {})
        devices = [matches.devices[line] or "" for line in lines]
        comparison = Comparison(fields, values_of(connection, fields, dict.fromkeys(devices)))
        rows = [comparison.before[device] for device in devices]
        for name, column in table.columns.items():
            known = list(map(itemgetter(fields.index(name)), rows)) if name in names else [None] * len(rows)
            for line, value in self._differing(column, lines, known):
                if name not in matches.keep.get(line, ()):
                    comparison.changes.setdefault(line, {})[name] = value
        self._judge(comparison, table, matches)
        return comparison

    def _differing(self, column: Column, lines: Sequence[int], known: Sequence[Value]) -> list[tuple[int, Value]]:
        """The lines whose value is another than what is known, with it. A cell that reads as the known value is not, nor a code in other case."""
        picked = list(map(column.values.__getitem__, lines))
        different = [
            (line, value, was) for line, value, was in zip(lines, picked, known, strict=True) if value is not None and value != was
        ]
        changed: list[tuple[int, Value]] = [
            (line, value) for line, value, was in different if was is None or not self._reads_as(column, line, was)
        ]
        if self._options.erase_blanks and column.field.name not in CODES:
            blank = zip(lines, picked, known, strict=True)
            changed += [
                (line, None) for line, value, was in blank if value is None and was not in (None, "") and not column.cells[line].strip()
            ]
        return changed

    def _reads_as(self, column: Column, line: int, was: Value) -> bool:
        """Whether the cell is what an export would write for the known value."""
        if column.field.name in CODES:
            return code_key(str(column.values[line])) == code_key(str(was))
        cell = column.cells[line].strip()
        if column.field.kind == "reference":
            return cell == self._book.references(column.field.refers).labels.get(str(was))
        return cell == was

    def _judge(self, comparison: Comparison, table: Table, matches: Matches) -> None:
        """Leave out what may not be changed, and add what a new model tells."""
        for line in list(comparison.changes):
            device = matches.devices[line] or ""
            changes = comparison.changes[line]
            before = dict(zip(comparison.fields, comparison.before[device], strict=True))
            if is_closed(self._statuses, before["status"]):
                comparison.refused[line] = ("closed", str(before["status"]))
                del comparison.changes[line]
                continue
            why = why_not_to(self._statuses, before["status"], _text(changes["status"])) if "status" in changes else None
            if why:
                comparison.remarks.setdefault(line, []).append(("status", str(changes.pop("status")), why))
            if "model" in changes:
                told = told_by_model(self._models, changes, before)
                stated = {name for name in told if name in table.columns and table.columns[name].values[line] is not None}
                changes |= {name: value for name, value in told.items() if name not in stated}
            self._remark_codes(comparison, line, changes, before)
            if not changes:
                del comparison.changes[line]

    @staticmethod
    def _remark_codes(comparison: Comparison, line: int, changes: Mapping[str, Value], before: Mapping[str, Value]) -> None:
        """Another serial under a tag that is known, or another tag on a serial, deserves a look."""
        for name in CODES:
            if name in changes and before[name]:
                comparison.remarks.setdefault(line, []).append((f"{name} changes",))


def _text(value: Value) -> str | None:
    return None if value is None else str(value)
