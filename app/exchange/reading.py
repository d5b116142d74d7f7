"""Reading a table file, whatever it is called: delimited text, XLSX or ODS."""

import errno
from collections.abc import Sequence
from pathlib import Path

from app.exchange.delimited import Records, find_delimiter, parse, too_many_columns, too_many_rows
from app.exchange.encodings import decode
from app.exchange.file_kinds import is_zip, refuse_other_kinds, refuse_other_text
from app.exchange.headers import distinct_names, has_header, header_notes, header_place
from app.exchange.numbers_shortened import may_hold_scientific, mend_column
from app.exchange.safety import holds_escapes, restore_rows, restored
from app.exchange.spreadsheets import read_spreadsheet
from app.exchange.tables import Limits, Progress, Sheet, UnreadableTable, Workbook
from app.language import tr, trn
from app.store.bulk import many_objects

_USUAL = Limits()
_SHARING_VIOLATIONS = (32, 33)


def read_table(path: Path, *, sheet: str | None = None, limits: Limits = _USUAL, progress: Progress | None = None) -> Workbook:
    """Read all visible, filled sheets of the file at ``path``, or only the one named ``sheet``.

    The kind of file is told from its content. Raises UnreadableTable, never anything else but what ``progress`` raises.
    """
    data = _bytes(path, limits)
    with many_objects():
        return _read(data, path.stem, sheet, limits, progress)


def _read(data: bytes, name: str, sheet: str | None, limits: Limits, progress: Progress | None) -> Workbook:
    refuse_other_kinds(data)
    if is_zip(data):
        kind, tables = read_spreadsheet(data, sheet, limits, progress)
        if not tables:
            raise UnreadableTable(tr("This workbook has no filled sheet."), tr("Look whether it is the right file."))
        return Workbook(kind, [_sheet(title, records, limits, scientific=True, escaped=True) for title, records in tables])
    return _read_text(data, name, limits, progress)


def _bytes(path: Path, limits: Limits) -> bytes:
    """The whole file. Raises UnreadableTable in words when it can't be had."""
    if path.name.startswith("~$"):
        raise UnreadableTable(
            tr("This is only the mark that Excel leaves while a workbook is open."), tr("Choose {name} instead.", name=path.name[2:])
        )
    try:
        if path.is_dir():
            raise UnreadableTable(tr("This is a folder, not a file."), tr("Choose one of the files inside."))
        if path.exists() and not path.is_file():
            raise UnreadableTable(tr("This is not an ordinary file."), tr("Choose a .csv, .xlsx or .ods file."))
        if path.stat().st_size > limits.bytes:
            raise UnreadableTable(
                tr("This file is larger than {bytes:,} MB.", bytes=limits.bytes // (1024 * 1024)),
                tr("Keep the columns that you need, or split it into several files."),
            )
        with path.open("rb") as stream:
            return stream.read(limits.bytes)
    except (OSError, ValueError) as error:
        raise _cannot_open(error) from error


def _cannot_open(error: OSError | ValueError) -> UnreadableTable:
    if isinstance(error, FileNotFoundError):
        return UnreadableTable(tr("This file is not there any more."), tr("Look whether it was moved or renamed, and choose it again."))
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        return UnreadableTable(tr("This file is open in another program."), tr("Close it there, probably in Excel, and try again."))
    if isinstance(error, PermissionError):
        return UnreadableTable(
            tr("This file can't be opened: you have no right to read it, or another program has locked it."),
            tr("Close it in Excel, or copy it to your documents and choose the copy."),
        )
    if isinstance(error, OSError) and error.errno in (errno.ENAMETOOLONG, errno.EINVAL):
        return UnreadableTable(tr("This file name can't be used."), tr("Rename the file and choose it again."))
    if isinstance(error, ValueError):
        return UnreadableTable(tr("This file name can't be used."), tr("Rename the file and choose it again."))
    return UnreadableTable(tr("This file can't be read from where it lies."), tr("Copy it to this computer and choose the copy."))


def _read_text(data: bytes, name: str, limits: Limits, progress: Progress | None) -> Workbook:
    decoded = decode(data)
    refuse_other_text(decoded.text)
    delimiter, text, removed = find_delimiter(decoded.text)
    records = parse(text, delimiter, limits, progress)
    if removed:
        records.lines[:] = [number + removed for number in records.lines]
    if not records:
        raise UnreadableTable(tr("This file holds no table."), tr("Export it again, and look whether the export was complete."))
    records.notes[:0] = decoded.notes
    sheet = _sheet(name, records, limits, scientific=may_hold_scientific(text), escaped=holds_escapes(text))
    return Workbook("csv", [sheet], decoded.encoding, delimiter)


def _sheet(name: str, records: Records, limits: Limits, *, scientific: bool, escaped: bool) -> Sheet:
    """Header and rectangular rows from records."""
    rows, lines, notes = records.rows, records.lines, records.notes
    place = header_place(rows)
    if place:
        notes.append(trn(place, "{number} line above the table was passed over.", "{number} lines above the table were passed over."))
    if has_header(rows, place):
        header, first = [restored(name) for name in rows[place]] if escaped else rows[place], place + 1
    else:
        header, first = [], place
        notes.append(tr("The table has no line with column names; its columns were numbered."))
    body = rows[first:]
    if len(body) > limits.rows:
        raise too_many_rows(limits)
    names = _rectangular(header, body, notes, limits)
    if scientific:
        _mend_numbers(names, body, notes)
    if escaped:
        restore_rows(body)
    first_line = lines[first] if body else lines[place] + 1
    return Sheet(name, names, body, first_line, notes, lines[first:])


def _rectangular(header: Sequence[str], body: list[list[str]], notes: list[str], limits: Limits) -> list[str]:
    """Column names as many as the table has used columns; rows are padded or cut to that, in place."""
    widths = set(map(len, body))
    named = max((number for number, name in enumerate(header, 1) if name.strip()), default=0)
    used = max(named, _used(body, widths, named))
    if used > limits.columns:
        raise too_many_columns(limits)
    full = [*header[:used], *[""] * (used - len(header))]
    if widths - {used}:
        short = sum(1 for row in body if len(row) < named)
        if short:
            notes.append(
                trn(
                    short,
                    "{number} row has fewer cells than the header; the missing ones are blank.",
                    "{number} rows have fewer cells than the header; the missing ones are blank.",
                )
            )
        for row in body:
            row[used:] = [""] * max(0, used - len(row))
    if header:
        if used > len(header):
            long = sum(1 for row in body if any(row[len(header) :]))
            notes.append(
                trn(
                    long,
                    "{number} row has more cells than the header; look whether their cells are in the right columns.",
                    "{number} rows have more cells than the header; look whether their cells are in the right columns.",
                )
            )
        notes.extend(header_notes(full[: len(header)]))
    return distinct_names(full)


def _used(body: Sequence[Sequence[str]], widths: set[int], named: int) -> int:
    """The last column in which any row holds text."""
    if max(widths, default=0) <= named:
        return named
    return max((len(row) if row[-1] else _filled(row) for row in body if len(row) > named), default=named)


def _filled(row: Sequence[str]) -> int:
    return max((number for number, cell in enumerate(row, 1) if cell), default=0)


def _mend_numbers(header: Sequence[str], body: list[list[str]], notes: list[str]) -> None:
    """Write out numbers in E-notation; tell which columns have lost digits."""
    for index, name in enumerate(header):
        replaced, lost = mend_column([row[index] for row in body])
        if replaced:
            for row in body:
                row[index] = replaced.get(row[index], row[index])
        if lost:
            count = sum(1 for row in body if row[index] in lost)
            notes.append(
                trn(
                    count,
                    "In “{name}”, {number} number was shortened by a spreadsheet, such as {lost}: the last digits are lost.",
                    "In “{name}”, {number} numbers were shortened by a spreadsheet, such as {lost}: the last digits are lost.",
                    name=name,
                    lost=lost[0],
                )
            )
