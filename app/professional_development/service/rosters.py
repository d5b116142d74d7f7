"""The staff roster from a file: any table by its columns, or OneRoster; looked at before it is taken over."""

import lzma
import tempfile
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import listed, tr, trn
from app.late import late
from app.professional_development.rules.outside import Roster, RosterChange, RosterPerson
from app.professional_development.rules.rosters import FIELDS, RosterFile, from_oneroster, from_table, is_oneroster
from app.store.desk import Desk

if TYPE_CHECKING:
    from app.exchange import mapping as mappings
    from app.exchange import reading as tables
    from app.exchange.mapping import Mapping, Target
    from app.exchange.tables import Sheet
else:
    mappings = late("app.exchange.mapping")
    tables = late("app.exchange.reading")

USERS, ROLES = "users.csv", "roles.csv"
_REMEMBERED = "pd.roster.import."
_SAMPLE = 200
_LARGEST = 64 * 1024 * 1024
_SWITCHES = ("active",)
_DAMAGED = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class RosterTable:
    """A file that was read: its table, and the people in it when it is OneRoster (no columns are to be mapped then)."""

    name: str
    sheet: "Sheet"
    oneroster: RosterFile | None = None


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """What taking a roster over would do, line by line."""

    name: str
    people: tuple[RosterPerson, ...]
    lines: tuple[RosterChange, ...]
    left_out: int

    def count(self, kind: str) -> int:
        """How many lines are ``new``, ``changed``, ``same`` or ``refused``."""
        return sum(line.kind == kind for line in self.lines)


class Rosters:
    """Read a file, map its columns, look, take over."""

    def __init__(self, desk: Desk, roster: Roster | None) -> None:
        self._desk = desk
        self._roster = roster

    def read(self, path: Path) -> RosterTable:
        """The table of a file; of OneRoster its users.csv or the ZIP archive. Raises UserError (UnreadableTable)."""
        if zipfile.is_zipfile(path) and path.suffix.casefold() == ".zip":
            return self._read_archive(path)
        return self._read_folder(path, path.parent, path.name)

    def targets(self) -> "list[Target]":
        """The fields that columns may go to."""
        return [mappings.Target(field, title, "bool" if field in _SWITCHES else "text", names) for field, title, names in FIELDS]

    def mapping(self, table: RosterTable) -> "Mapping":
        """Where columns go: as last time for a file with this header, else guessed."""
        kept: dict[str, object] = self._desk.settings.get(_REMEMBERED + mappings.signature(table.sheet.header), {})
        if kept:
            try:
                return mappings.Mapping.from_dict(kept)
            except ValueError:
                pass
        return mappings.guess(table.sheet.header, table.sheet.rows[:_SAMPLE], self.targets(), [])

    def plan(self, table: RosterTable, mapping: "Mapping | None" = None) -> RosterPlan:
        """What taking it over would do. Reads only. Raises UserError where no column holds names, addresses or numbers."""
        found = table.oneroster
        if found is None:
            columns = (mapping or self.mapping(table)).columns
            if not {"name", "family_name", "email"} & set(columns):
                raise UserError(tr("No column holds names or mail addresses."), tr("Say which one does."))
            found = from_table(table.sheet.rows, columns)
        return RosterPlan(table.name, found.people, tuple(self._known().compare(found.people)), found.left_out)

    def take_over(self, plan: RosterPlan, table: RosterTable | None = None, mapping: "Mapping | None" = None) -> str:
        """Add and change people as one action; returns the label ("" = nothing was new). The mapping is remembered if given."""
        if table is not None and mapping is not None:
            self._desk.settings.put(_REMEMBERED + mappings.signature(table.sheet.header), mapping.to_dict())
        new, changed = plan.count("new"), plan.count("changed")
        parts = (tr("{number} new", number=new) if new else "", tr("{number} changed", number=changed) if changed else "")
        words = listed([part for part in parts if part])
        if not words:
            return ""
        return self._known().take_over(plan.people, tr("Staff roster from {name}: {words}", name=plan.name, words=words))

    def _known(self) -> Roster:
        if self._roster is None:
            raise UserError(tr("There is no list of people here."))
        return self._roster

    def _read_archive(self, path: Path) -> RosterTable:
        with tempfile.TemporaryDirectory(prefix="roster-") as folder:
            try:
                with zipfile.ZipFile(path) as archive:
                    wanted = {
                        Path(entry.filename).name.casefold(): entry for entry in archive.infolist() if entry.filename[-1:] not in ("", "/")
                    }
                    for name in (USERS, ROLES):
                        entry = wanted.get(name)
                        if entry is None:
                            continue
                        if entry.file_size > _LARGEST or entry.flag_bits & 1:
                            raise UserError(
                                tr("{name} in this archive is too large, or locked.", name=name),
                                tr("Unpack it first, and choose users.csv."),
                            )
                        (Path(folder) / name).write_bytes(archive.read(entry))
            except _DAMAGED as error:
                raise UserError(tr("This archive is damaged."), tr("Download it again.")) from error
            if USERS not in wanted:
                raise UserError(tr("There is no users.csv in this archive."), tr("Choose the archive of OneRoster, or a table."))
            return self._read_folder(Path(folder) / USERS, Path(folder), path.name)

    def _read_folder(self, path: Path, folder: Path, name: str) -> RosterTable:
        sheet = tables.read_table(path).best
        if not is_oneroster(sheet.header):
            return RosterTable(name, sheet)
        roles = folder / ROLES
        more = tables.read_table(roles).best if roles.is_file() else None
        return RosterTable(name, sheet, from_oneroster(_dicts(sheet), _dicts(more) if more is not None else ()))


def told(plan: RosterPlan) -> str:
    """What a plan would do, in a line."""
    kinds = (("new", tr("new")), ("changed", tr("changed")), ("same", tr("as they are")), ("refused", tr("refused")))
    parts = [f"{plan.count(kind):,} {words}" for kind, words in kinds if plan.count(kind)]
    if plan.left_out:
        parts.append(trn(plan.left_out, "{number} line without staff left out", "{number} lines without staff left out"))
    return ", ".join(parts) or tr("Nobody is in this file.")


def _dicts(sheet: "Sheet") -> Sequence[dict[str, str]]:
    names = [name.strip().casefold() for name in sheet.header]
    return [dict(zip(names, row, strict=False)) for row in sheet.rows]
