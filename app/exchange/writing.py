"""Writing tables as CSV and XLSX that read back the same: through a file beside the target, which takes its place when whole."""

import csv
import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from app.errors import UserError
from app.exchange.numbers_shortened import looks_scientific
from app.exchange.safety import is_dangerous, is_plain, neutralised
from app.exchange.tables import Progress
from app.language import tr
from app.store.folder import sync_folder

Value = str | int | bool | None
Row = Sequence[Value]

_STEP = 2_000
_EXCEL_ROWS = 1_048_576
_EXCEL_COLUMNS = 16_384
_EXCEL_CELL = 32_767
_SURELY_SHORT = 16_000
_EXACT_CENTS = 10**15
_FIRST_EXCEL_YEAR = 1901
_FORBIDDEN_IN_SHEET_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_WIDTHS = {"date": 12, "month": 10, "money": 12, "integer": 10, "bool": 7}


def write_csv(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Row],
    *,
    kinds: Sequence[str] | None = None,
    total: int = 0,
    byte_order_mark: bool = True,
    progress: Progress | None = None,
) -> int:
    """Write UTF-8 CSV (RFC 4180) and return the number of rows.

    ``kinds`` are the formats of the columns; money is given in cents. Formulas are neutralised so that ``read_table`` gives the
    original text. Raises UserError when the file can't be written; what was at ``path`` stays until the new file is whole.
    """
    texts = [_text_of(kind) for kind in _kinds(kinds, header)]
    encoding = "utf-8-sig" if byte_order_mark else "utf-8"
    with _replacing(path) as (_, descriptor), os.fdopen(descriptor, "w", encoding=encoding, errors="replace", newline="") as stream:
        csv.writer(stream, quoting=csv.QUOTE_ALL).writerow([neutralised(_clean(name)) for name in header])
        writer = csv.writer(stream, quoting=csv.QUOTE_ALL if len(header) == 1 else csv.QUOTE_MINIMAL)
        count = 0
        for row in _counted(rows, total, progress):
            writer.writerow(
                [value if type(value) is str and is_plain(value) else text(value) for text, value in zip(texts, row, strict=True)]
            )
            count += 1
        stream.flush()
        os.fsync(stream.fileno())
    return count


def _kinds(kinds: Sequence[str] | None, header: Sequence[str]) -> Sequence[str]:
    return kinds if kinds is not None else ["text"] * len(header)


def _text_of(kind: str) -> Callable[[Value], str]:
    """How a stored value of this kind is written in CSV."""

    def plain(value: Value) -> str:
        if value is None:
            return ""
        if value is True or value is False:
            return "yes" if value else "no"
        return neutralised(_clean(value)) if isinstance(value, str) else str(value)

    def money(value: Value) -> str:
        return _amount(value) if isinstance(value, int) else plain(value)

    return money if kind == "money" else plain


def _amount(cents: int) -> str:
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02}"


def _clean(text: str) -> str:
    """Text without NUL characters, which no reader keeps."""
    return text.replace("\0", "") if "\0" in text else text


def _counted(rows: Iterable[Row], total: int, progress: Progress | None) -> Iterator[Row]:
    for number, row in enumerate(rows):
        if progress is not None and number % _STEP == 0:
            progress(number, total, tr("Writing the table"))
        yield row


def write_xlsx(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Row],
    *,
    sheet_name: str,
    kinds: Sequence[str] | None = None,
    total: int = 0,
    progress: Progress | None = None,
) -> int:
    """Write an Excel workbook with one sheet and return the number of rows.

    Dates, numbers and money are typed, all else is text that Excel never runs. Raises UserError like ``write_csv``, and when the
    table is more than Excel can hold.
    """
    if len(header) > _EXCEL_COLUMNS:
        raise UserError(tr("An Excel sheet has no room for that many columns."), tr("Choose fewer columns."))
    with _replacing(path) as (temporary, descriptor):
        os.close(descriptor)
        with _workplace(path.parent) as workplace:
            workbook = xlsxwriter.Workbook(str(temporary), {"constant_memory": True, "tmpdir": workplace})
            sheet = workbook.add_worksheet(_sheet_name(sheet_name))
            try:
                count = _fill_sheet(workbook, sheet, header, _counted(rows, total, progress), _kinds(kinds, header))
                workbook.close()
            except XlsxWriterException as error:
                raise _from_xlsxwriter(error) from error
            finally:
                sheet.row_data_fh.close()
        with temporary.open("rb+") as stream:
            os.fsync(stream.fileno())
    return count


def _from_xlsxwriter(error: XlsxWriterException) -> Exception:
    """The library wraps errors of the disk; give those back so that they become a sentence."""
    cause = error.__context__ or error.__cause__ or next((part for part in error.args if isinstance(part, OSError)), None)
    return cause if isinstance(cause, OSError) else UserError(tr("The workbook could not be written."), tr("Save it as .csv instead."))


def _fill_sheet(workbook: xlsxwriter.Workbook, sheet: Worksheet, header: Sequence[str], rows: Iterable[Row], kinds: Sequence[str]) -> int:
    quoted = workbook.add_format({"quote_prefix": True})
    formats = [_format(workbook, kind) for kind in kinds]
    for column, kind in enumerate(kinds):
        sheet.set_column(column, column, _WIDTHS.get(kind, 18))
    sheet.freeze_panes(1, 0)
    bold = workbook.add_format({"bold": True, "bottom": 1, "quote_prefix": True})
    for column, name in enumerate(header):
        _write_text(sheet, 0, column, name, bold, bold)
    count = 0
    for row in rows:
        count += 1
        if count >= _EXCEL_ROWS:
            raise UserError(tr("An Excel sheet has no room for that many rows."), tr("Save it as .csv, or choose fewer rows."))
        for column, value in enumerate(row):
            if value is not None and value != "":
                _write_cell(sheet, count, column, value, kinds[column], formats[column], quoted)
    if count and header:
        sheet.autofilter(0, 0, count, len(header) - 1)
    return count


def _format(workbook: xlsxwriter.Workbook, kind: str) -> Format | None:
    patterns = {"date": "yyyy-mm-dd", "money": "#,##0.00", "integer": "0"}
    return workbook.add_format({"num_format": patterns[kind]}) if kind in patterns else None


def _sheet_name(name: str) -> str:
    """A name that Excel allows: 31 characters, none of ``[]:*?/\\``, no apostrophe at the ends."""
    cleaned = " ".join(name.translate(_FORBIDDEN_IN_SHEET_NAMES).split())[:31].strip("' ")
    cleaned = "".join(letter for letter in cleaned if letter.isprintable())
    return tr("Table") if not cleaned or cleaned.casefold() == "history" else cleaned


def _write_cell(sheet: Worksheet, row: int, column: int, value: str | int, kind: str, style: Format | None, quoted: Format) -> None:
    if isinstance(value, bool):
        sheet.write_string(row, column, "yes" if value else "no")
    elif isinstance(value, int):
        if abs(value) >= _EXACT_CENTS:
            sheet.write_string(row, column, _amount(value) if kind == "money" else str(value))
        else:
            sheet.write_number(row, column, value / 100 if kind == "money" else value, style)
    elif kind == "date" and (day := _excel_day(value)) is not None:
        sheet.write_datetime(row, column, day, style)
    else:
        _write_text(sheet, row, column, value, None, quoted)


def _excel_day(text: str) -> date | None:
    """The day of an ISO date that Excel can hold as a date."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year >= _FIRST_EXCEL_YEAR and day.isoformat() == text else None


def _write_text(sheet: Worksheet, row: int, column: int, text: str, style: Format | None, quoted: Format) -> None:
    """A text cell; what Excel might run on editing is marked as text, in Excel's own way."""
    if len(text) < _SURELY_SHORT and text.isascii() and is_plain(text):
        sheet.write_string(row, column, text, style)
        return
    cleaned = _clean(text).encode("utf-8", "replace").decode("utf-8")
    dangerous = is_dangerous(cleaned)
    if dangerous and (cleaned.startswith("'") or looks_scientific(cleaned)):
        cleaned = "'" + cleaned
    if len(cleaned.encode("utf-16-le")) // 2 > _EXCEL_CELL:
        raise UserError(
            tr(
                "Row {row} holds a text of more than {excel_cell:,} characters, which Excel can't keep.",
                row=row + 1,
                excel_cell=_EXCEL_CELL,
            ),
            tr("Save it as .csv instead."),
        )
    sheet.write_string(row, column, cleaned, quoted if dangerous else style)


@contextmanager
def _workplace(folder: Path) -> Iterator[str]:
    """A folder for what is in the making, gone afterwards as far as the disk lets it.

    Not tempfile's own: that one never comes to an end where a folder may not be removed.
    """
    made = tempfile.mkdtemp(prefix=".writing-", dir=folder)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


@contextmanager
def _replacing(path: Path) -> Iterator[tuple[Path, int]]:
    """A new file beside ``path`` that takes its place when the block ends well, and is gone otherwise."""
    temporary: Path | None = None
    try:
        descriptor, name = tempfile.mkstemp(prefix=".writing-", suffix=path.suffix or ".tmp", dir=path.parent)
        temporary = Path(name)
        yield temporary, descriptor
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise _cannot_write(path, error) from error
    finally:
        if temporary is not None:
            with suppress(OSError):  # a stick that was pulled out takes it along
                temporary.unlink(missing_ok=True)


def _cannot_write(path: Path, error: OSError) -> UserError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UserError(tr("{name} could not be saved: the disk is full.", name=path.name), tr("Make room, or save it somewhere else."))
    if isinstance(error, IsADirectoryError) or path.is_dir():
        return UserError(tr("{name} is a folder.", name=path.name), tr("Choose another name."))
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UserError(tr("{name} could not be saved: the folder is not there.", name=path.name), tr("Choose another folder."))
    if isinstance(error, PermissionError):
        if path.exists():
            return UserError(
                tr("{name} could not be replaced: it is open in another program, or it may not be changed.", name=path.name),
                tr("Close it in Excel and try again, or choose another name."),
            )
        return UserError(
            tr("{name} could not be saved: you may not write into this folder.", name=path.name), tr("Save it in your documents.")
        )
    return UserError(tr("{name} could not be saved.", name=path.name), tr("Choose another folder or name and try again."))
