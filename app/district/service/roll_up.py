"""The inventories of all schools in one table: a CSV or XLSX file, or a database."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.district.rules.schools import School
from app.district.service.visiting import Part, Visiting
from app.errors import UserError
from app.exchange.writing import Value, write_csv, write_xlsx

Told = Callable[[int, int, str], None]
_FIRST = ("School code", "School")


@dataclass
class Rolled:
    """What a roll-up found: devices in all, schools read anew and as they were, and why some could not be read now.

    ``older``: of those, the schools whose devices of an earlier visit are in the table.
    """

    devices: int = 0
    anew: list[str] = field(default_factory=list)
    unchanged: int = 0
    problems: dict[str, str] = field(default_factory=dict)
    older: list[str] = field(default_factory=list)


class RollUp:
    """Visits all schools, one after the other; one that can't be read stops none of the others."""

    def __init__(self, visiting: Visiting) -> None:
        self._visiting = visiting

    def visit(self, schools: Sequence[School], told: Told, *, anew: bool = False) -> tuple[list[School], Rolled]:
        """Bring what is kept of each school up to date; gives the schools of which something is kept."""
        rolled = Rolled()
        readable = []
        for number, school in enumerate(schools):
            told(number, len(schools), school.name)
            try:
                part, fresh = self._visiting.visit(school, anew=anew)
            except (UserError, OSError) as error:
                rolled.problems[school.code] = str(error)
                kept = self._visiting.kept(school)
                if kept is None:
                    continue
                part, fresh = kept, False
                rolled.older.append(school.code)
            else:
                rolled.anew += [school.code] if fresh else []
                rolled.unchanged += not fresh
            readable.append(school)
            rolled.devices += len(part.rows)
        told(len(schools), len(schools), "")
        return readable, rolled

    def parts(self, schools: Sequence[School]) -> Iterator[Part]:
        """What is kept of each, one at a time in memory."""
        for school in schools:
            kept = self._visiting.kept(school)
            if kept is not None:
                yield kept

    def write(self, path: Path, schools: Sequence[School], total: int) -> int:
        """One table of all, CSV or XLSX by the ending; returns the number of devices. Formulas are made harmless. Raises UserError."""
        columns, own = self._columns(schools)
        header = [*_FIRST, *(title for _, title, _ in columns), *own]
        kinds = ["text", "text", *(kind for _, _, kind in columns), *("text" for _ in own)]
        rows = self._rows(schools, [name for name, _, _ in columns], own)
        if path.suffix.casefold() == ".csv":
            return write_csv(path, header, rows, kinds=kinds, total=total)
        if path.suffix.casefold() == ".xlsx":
            return write_xlsx(path, header, rows, sheet_name="Devices", kinds=kinds, total=total)
        raise UserError(f"“{path.name}” is neither a CSV nor an Excel file.", "Choose a name that ends in .csv or .xlsx.")

    def _columns(self, schools: Sequence[School]) -> tuple[list[tuple[str, str, str]], list[str]]:
        """The columns of all, and the titles of the fields that schools added themselves."""
        columns: dict[str, tuple[str, str, str]] = {}
        own: set[str] = set()
        for part in self.parts(schools):
            columns |= {column[0]: (column[0], column[1], column[2]) for column in part.columns}
            own |= {title for _, _, values in part.rows for title in values}
        return list(columns.values()), sorted(own)

    def _rows(self, schools: Sequence[School], names: Sequence[str], own: Sequence[str]) -> Iterator[list[Value]]:
        for part in self.parts(schools):
            places = {column[0]: at for at, column in enumerate(part.columns)}
            at = [places.get(name) for name in names]
            for _, values, extra in part.rows:
                known: list[Any] = [None if place is None else values[place] for place in at]
                yield [part.school.code, part.school.name, *known, *(extra.get(title) for title in own)]
