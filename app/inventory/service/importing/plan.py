"""The plan of an import: what each line would do, told page by page."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from app.exchange.mapping import Mapping as ColumnMapping
from app.exchange.parts import each, let_go
from app.inventory.rules.district import Choice
from app.inventory.rules.models import ModelCatalogue
from app.inventory.rules.told import told_by_model
from app.inventory.service.fields import FieldBook
from app.inventory.service.importing.comparing import Comparison
from app.inventory.service.importing.matching import Matches, Reason
from app.inventory.service.importing.options import KINDS, Conflict, ImportCounts, ImportLine, ImportOptions, Kind
from app.inventory.service.importing.reasons import reason_in_words
from app.inventory.service.importing.table import Table
from app.language import tr, trn
from app.store.records import Value

NEW, CHANGED, SAME, REFUSED = range(4)


@dataclass
class ImportPlan:
    """Nothing is written until it is applied. ``mark`` says what the desk stood on when it was made."""

    table: Table
    mapping: ColumnMapping
    options: ImportOptions
    book: FieldBook
    models: ModelCatalogue
    statuses: Sequence[Choice]
    matches: Matches
    comparison: Comparison
    kinds: bytearray
    defaults: dict[str, Value]
    living: Sequence[str]
    mark: str
    problems: list[str] = field(default_factory=list)
    """Why nothing of the table can be imported, as sentences; empty when it can."""

    @cached_property
    def counts(self) -> ImportCounts:
        """How many lines are new, changed, the same, refused, and how many have a cell that is left out."""
        new, changed, same, refused = (self.kinds.count(kind) for kind in range(len(KINDS)))
        return ImportCounts(new, changed, same, refused, len(self._remarked))

    @property
    def label(self) -> str:
        """What the action is called: ``Import “google-admin-aug.csv”: 214 new, 37 changed``."""
        counts = self.counts
        done = [
            *([tr("{number:,} new", number=counts.new)] if counts.new else []),
            *([tr("{number:,} changed", number=counts.changed)] if counts.changed else []),
        ]
        return tr("Import “{name}”: {done}", name=self.options.name, done=", ".join(done) or tr("nothing to change"))

    @cached_property
    def created(self) -> list[tuple[str, list[str]]]:
        """What would be added beside the devices: (``3 rooms``, their names) for rooms, people, categories and fields."""
        rooms, people = ([str(values["name"]) for values in records.values()] for records in (self.rooms, self.people))
        made = [
            (trn(len(rooms), "{number} room", "{number} rooms"), rooms),
            (trn(len(people), "{number} person", "{number} people"), people),
            (trn(len(self.categories), "{number} category", "{number} categories"), list(self.categories)),
            (trn(len(self.fields), "{number} field", "{number} fields"), list(self.fields.values())),
        ]
        return [(words, sorted(names, key=str.casefold)) for words, names in made if names]

    @cached_property
    def conflicts(self) -> list[Conflict]:
        """The lines that could mean more than one device, each with what these are called."""
        refused, numbers = self.matches.refused, self.table.sheet.lines
        return [
            Conflict(numbers[line], self._words(refused[line]), tuple((id, self.called(id)) for id in candidates))
            for line, candidates in self.matches.conflicts.items()
            if line in refused
        ]

    def lines(self, kind: Kind | str, offset: int = 0, limit: int = 200) -> list[ImportLine]:
        """A page of the lines of a kind (``new``, ``changed``, ``same``, ``refused``), or of those with ``remarks``."""
        wanted = self._remarked if kind == "remarks" else self._of_kind(KINDS.index(kind))
        return [self._line(line) for line in wanted[offset : offset + limit]]

    def new_rows(self) -> Iterator[dict[str, Value]]:
        """The values of each new device, blank ones left out, with defaults and what its model tells."""
        lines = self._of_kind(NEW)
        columns = {name: each(column.values.__getitem__, lines) for name, column in self.table.columns.items()}
        whole = [name for name, values in columns.items() if None not in values]
        partly = [(name, columns[name]) for name in columns if name not in whole]
        grounds = self._grounds(columns.get("model", [None]))
        models = columns.get("model") or itertools.repeat(None)
        wholes = zip(*(columns[name] for name in whole), strict=True) if whole else itertools.repeat(())
        for at, (model, row) in enumerate(zip(models, itertools.islice(wholes, len(lines)), strict=False)):
            values = {**grounds[model], **dict(zip(whole, row, strict=True))}
            for name, column in partly:
                if column[at] is not None:
                    values[name] = column[at]
            yield values

    def _grounds(self, models: Iterable[Value]) -> dict[Value, dict[str, Value]]:
        """By model, what a new device has before its line says anything: the defaults, and what the model tells."""
        return {model: {**self.defaults, **told_by_model(self.models, {"model": model}, {})} for model in set(models)}

    def changed_rows(self) -> Iterator[tuple[str, dict[str, Value]]]:
        """The id of each changed device and its new values."""
        for line, values in self.comparison.changes.items():
            yield self.matches.devices[line] or "", values

    @cached_property
    def rooms(self) -> dict[str, dict[str, Value]]:
        """The rooms to be added, by id: those that a line needs that is not refused."""
        return self._needed("room", self.table.rooms.records)

    @cached_property
    def people(self) -> dict[str, dict[str, Value]]:
        """The people to be added, by id."""
        return self._needed("person", self.table.people.records)

    @cached_property
    def categories(self) -> list[str]:
        """The categories to be added: words that no list has."""
        column = self.table.columns.get("category")
        if column is None:
            return []
        known = set(self.book.words(column.field).values())
        return sorted(value for value in self._used("category") if isinstance(value, str) and value not in known)

    @cached_property
    def fields(self) -> dict[str, str]:
        """The fields of the school's own to be added (key → title): those of which a line has a value."""
        return {key: title for key, title in self.table.fields.items() if self._used(f"custom.{key}") - {None}}

    def called(self, id: str) -> str:
        """What a device that a line means is called."""
        shown = [self.comparison.value(id, name) for name in ("tag", "serial", "model")]
        return " · ".join(str(value) for value in shown if value) or self.matches.words.get(id, "a device")

    def let_go(self) -> None:
        """Nobody needs the plan any more: give the room of its values back; the sheet stays."""
        columns = self.table.columns.values()
        let_go([*(column.values for column in columns), *(column.keys or [] for column in columns), self.matches.devices])
        while self.comparison.before:
            self.comparison.before.popitem()

    def _needed(self, name: str, records: dict[str, dict[str, Value]]) -> dict[str, dict[str, Value]]:
        if not records:
            return {}
        used = self._used(name)
        return {id: values for id, values in records.items() if id in used}

    def _used(self, name: str) -> set[Value]:
        """The values that new and changed lines bring into a field."""
        column = self.table.columns.get(name)
        if column is None:
            return set()
        used = {column.values[line] for line in self._of_kind(NEW)}
        return used | {values.get(name) for values in self.comparison.changes.values()}

    def _of_kind(self, kind: int) -> list[int]:
        return self._by_kind[kind]

    @cached_property
    def _by_kind(self) -> list[list[int]]:
        by_kind: list[list[int]] = [[] for _ in KINDS]
        for line, kind in enumerate(self.kinds):
            by_kind[kind].append(line)
        return by_kind

    @cached_property
    def _remarked(self) -> list[int]:
        """The lines of which a cell is left out, or that deserve a look."""
        lines = {*self.comparison.remarks, *self.matches.remarks}
        for column in self.table.columns.values():
            if column.problems:
                lines.update(line for line, cell in enumerate(column.cells) if cell in column.problems)
        return sorted(lines)

    def _line(self, line: int) -> ImportLine:
        kind = self.kinds[line]
        reasons = self._reasons(line)
        changes = [
            (self._title(name), *self._before_after(line, name, value)) for name, value in self.comparison.changes.get(line, {}).items()
        ]
        if kind == NEW:
            filled = ((name, column.values[line]) for name, column in self.table.columns.items())
            changes = [(self._title(name), "", self._shown(name, value)) for name, value in filled if value is not None]
        return ImportLine(self.table.sheet.lines[line], KINDS[kind], self._called_line(line), tuple(reasons), tuple(changes))

    def _reasons(self, line: int) -> list[str]:
        """Why a line is refused, then what is left out of it."""
        refused = self.matches.refused.get(line) or self.comparison.refused.get(line)
        reasons = [self._words(refused)] if refused else []
        if line in self.matches.repeats:
            reasons.append(tr("Says the same as line {lines}.", lines=self.table.sheet.lines[self.matches.repeats[line]]))
        reasons += [self._words(remark) for remark in (*self.matches.remarks.get(line, ()), *self.comparison.remarks.get(line, ()))]
        for column in self.table.columns.values():
            if column.problems and column.cells[line] in column.problems:
                reasons.append(
                    tr("{title} is left out: {problems}", title=column.field.title, problems=column.problems[column.cells[line]])
                )
        return reasons

    def _words(self, reason: Reason) -> str:
        return reason_in_words(reason, self.called)

    def _before_after(self, line: int, name: str, value: Value) -> tuple[str, str]:
        before = self.comparison.value(self.matches.devices[line] or "", name)
        return self._shown(name, before), self._shown(name, value)

    def _shown(self, name: str, value: Value) -> str:
        if value is None:
            return ""
        added = (
            self.table.rooms.records.get(str(value))
            if name == "room"
            else self.table.people.records.get(str(value))
            if name == "person"
            else None
        )
        return str(added["name"]) if added else self.book.show(name, value)

    def _title(self, name: str) -> str:
        return self.table.fields.get(name.removeprefix("custom.")) or self.book.field(name).title

    def _called_line(self, line: int) -> str:
        device = self.matches.devices[line]
        if device and device in self.comparison.before:
            return self.called(device)
        codes = (self.table.columns[name].values[line] for name in ("tag", "serial", "model") if name in self.table.columns)
        return " · ".join(str(code) for code in codes if code)
