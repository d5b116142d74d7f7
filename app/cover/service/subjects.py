"""What deeds were about: the device, the ticket, the session behind the records that an action touched."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnClause, column, select, table

from app.cover.rules.brief import Lead
from app.cover.rules.happened import Deed, Subject, main_records
from app.language import tr
from app.store.desk import Desk

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class SubjectKind:
    """A record type that deeds are told by: its heading, and the columns that make its title, joined by a dot.

    ``tag|serial`` is the first of the two that is there; ``titles`` knows better than columns (desk, ids → id: title).
    ``part_of`` (field, type) says that a record of this type is a part of another: it is told by that one.
    """

    type: str
    title: str
    icon: str = "sticky-note"
    page: str = ""
    names: tuple[str, ...] = ()
    order: int = 99
    part_of: tuple[str, str] | None = None
    titles: Callable[[Desk, Sequence[str]], Mapping[str, str]] | None = None


class Subjects:
    """Reads titles and owners of many records at once; asks the desk's tables by the names that the rooms gave."""

    def __init__(self, desk: Desk, kinds: Sequence[SubjectKind]) -> None:
        self._desk = desk
        self._kinds = {kind.type: kind for kind in kinds}
        self._order = {kind.type: kind.order for kind in kinds}

    def of(self, deeds: Sequence[Deed]) -> Callable[[Deed], Subject]:
        """Which subject each of the deeds was about."""
        touched = {record for deed in deeds for record in main_records(deed.records, self._order)}
        owners = self._owners(touched)
        titles = self._titles({owners.get(record, record) for record in touched})

        def subject_of(deed: Deed) -> Subject:
            some = [owners.get(record, record) for record in main_records(deed.records, self._order)]
            return self._subject(list(dict.fromkeys(some)), titles, deed)

        return subject_of

    def _subject(self, records: Sequence[tuple[str, str]], titles: Mapping[tuple[str, str], str], deed: Deed) -> Subject:
        if not records:
            return _kindless()
        type_name, id = records[0]
        kind = self._kinds.get(type_name)
        if kind is None:
            return _kindless()
        if len(records) > 1:
            number = max(deed.number, len(records))
            return Subject(
                f"{type_name} many {deed.unit}",
                kind.title,
                f"{number:,} {kind.title.lower()}",
                kind.icon,
                order=kind.order,
            )
        title = titles.get((type_name, id), "")
        lead = Lead(kind.page, type_name, id) if kind.page and title else None
        return Subject(f"{type_name} {id}", kind.title, title or f"{kind.title} (deleted)", kind.icon, lead, kind.order)

    def _owners(self, records: set[tuple[str, str]]) -> dict[tuple[str, str], tuple[str, str]]:
        """The records that others are parts of."""
        found: dict[tuple[str, str], tuple[str, str]] = {}
        for kind in self._kinds.values():
            ids = sorted(id for type_name, id in records if type_name == kind.type)
            if kind.part_of is None or not ids:
                continue
            field, owner = kind.part_of
            for id, value in self._read(kind.type, (field,), ids):
                if value:
                    found[kind.type, id] = (owner, value)
        return found

    def _titles(self, records: set[tuple[str, str]]) -> dict[tuple[str, str], str]:
        found: dict[tuple[str, str], str] = {}
        for kind in self._kinds.values():
            ids = sorted(id for type_name, id in records if type_name == kind.type)
            if ids and kind.titles is not None:
                found |= {(kind.type, id): title for id, title in kind.titles(self._desk, ids).items()}
            elif ids and kind.names:
                columns = [name for names in kind.names for name in names.split("|")]
                for id, *values in self._read(kind.type, columns, ids):
                    found[kind.type, id] = _title(kind.names, dict(zip(columns, values, strict=True)))
        return found

    def _read(self, type_name: str, fields: Sequence[str], ids: Sequence[str]) -> list[tuple[Any, ...]]:
        names: list[ColumnClause[Any]] = [column(name) for name in ("id", *fields)]
        source = table(type_name, *names)
        rows: list[tuple[Any, ...]] = []
        with self._desk.connection() as connection:
            for start in range(0, len(ids), _AT_ONCE):
                statement = select(*names).select_from(source).where(names[0].in_(ids[start : start + _AT_ONCE]))
                rows += [tuple(row) for row in connection.execute(statement)]
        return rows


def _kindless() -> Subject:
    return Subject("", tr("Other"), tr("Something else"), "sticky-note")


def _title(names: Sequence[str], values: Mapping[str, object]) -> str:
    parts = (next((str(values[name]) for name in either.split("|") if values[name] not in (None, "")), "") for either in names)
    return " · ".join(filter(None, parts))
