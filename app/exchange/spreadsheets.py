"""XLSX and ODS to rows of text, by calamine, once the file is known to be harmless."""

import io
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import python_calamine

from app.exchange.archives import damaged, open_archive, refuse_broken_markup, workbook_kind
from app.exchange.delimited import Records, too_many_columns, too_many_rows
from app.exchange.file_kinds import protected
from app.exchange.numbers_shortened import plain_digits
from app.exchange.tables import Limits, Progress, UnreadableTable
from app.exchange.workbook_size import check_workbook
from app.language import tr

Cell = int | float | str | bool | date | datetime | time | timedelta
_EXACT = 10**15
_STEP = 10_000


def read_spreadsheet(data: bytes, wanted: str | None, limits: Limits, progress: Progress | None) -> tuple[str, list[tuple[str, Records]]]:
    """The kind of workbook and the rows of its visible, filled sheets (or of the ``wanted`` one). Raises UnreadableTable."""
    with open_archive(data, limits) as archive:
        kind = workbook_kind(archive)
        notes = check_workbook(archive, kind, limits)
        refuse_broken_markup(archive, limits)
    try:
        return kind, _read(data, wanted, limits, progress, notes)
    except python_calamine.PasswordError as error:
        raise protected() from error
    except (python_calamine.CalamineError, ValueError, OverflowError, OSError) as error:
        raise damaged() from error
    except BaseException as error:
        if type(error).__module__ == "pyo3_runtime":
            raise damaged() from error
        raise


def _read(data: bytes, wanted: str | None, limits: Limits, progress: Progress | None, notes: list[str]) -> list[tuple[str, Records]]:
    workbook = python_calamine.load_workbook(io.BytesIO(data))
    names = [
        sheet.name
        for sheet in workbook.sheets_metadata
        if sheet.typ is python_calamine.SheetTypeEnum.WorkSheet and sheet.visible is python_calamine.SheetVisibleEnum.Visible
    ]
    if wanted is not None:
        if wanted not in workbook.sheet_names:
            raise UnreadableTable(tr("This workbook has no sheet “{wanted}”.", wanted=wanted), tr("Choose another of its sheets."))
        names = [wanted]
    tables = []
    for name in names or workbook.sheet_names:
        if progress is not None:
            progress(0, 0, tr("Reading the sheet {name}", name=name))
        records = _records(workbook.get_sheet_by_name(name), limits, progress)
        if records:
            records.notes.extend(notes)
            tables.append((name, records))
    return tables


def _records(sheet: python_calamine.CalamineSheet, limits: Limits, progress: Progress | None) -> Records:
    if sheet.total_width > limits.columns:
        raise too_many_columns(limits)
    records = Records()
    cells = sheet.to_python(skip_empty_area=False)
    for number, row in enumerate(cells, 1):
        texts = [cell if type(cell) is str else _text(cell) for cell in row]
        if any(texts):
            records.rows.append(texts)
            records.lines.append(number)
        if number % _STEP == 0 and progress is not None:
            progress(number, len(cells), tr("Reading the table"))
    if len(records.rows) > limits.rows + 1:
        raise too_many_rows(limits)
    _note_long_numbers(cells, records)
    return records


def _text(cell: Cell) -> str:
    """A typed cell as text: dates ISO, numbers without ``.0`` and without E-notation."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        if cell.is_integer() and abs(cell) < _EXACT:
            return str(int(cell))
        return plain_digits(Decimal(repr(cell))) if cell - cell == 0 else ""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "seconds")
    if isinstance(cell, time):
        return cell.isoformat("seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(round(cell.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return str(cell)


def _note_long_numbers(cells: Sequence[Sequence[Cell]], records: Records) -> None:
    long = [cell for row in cells for cell in row if type(cell) is float and abs(cell) >= _EXACT]
    if long:
        records.notes.append(
            tr(
                "{number:,} numbers have more than 15 digits, such as {text}; spreadsheets don't keep the digits behind the 15th.",
                number=len(long),
                text=_text(long[0]),
            )
        )
