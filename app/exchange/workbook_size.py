"""How much a workbook would fill in memory, told from its XML before a parser lays it out.

A parser makes a full grid from the first to the last cell, so that two cells far apart are enough to fill all memory. These
looks are over-cautious only where a file is far beyond any list of devices.
"""

import re
import zipfile
from collections import Counter

from app.exchange.archives import SHEET, damaged, part
from app.exchange.delimited import too_many_columns, too_many_rows
from app.exchange.tables import Limits, UnreadableTable
from app.language import tr

_USUAL_ROW = re.compile(rb'<row r="(\d+)')
_USUAL_WIDE_CELL = re.compile(rb'<c r="([A-Za-z]{2,})\d+"(?:[^>]*[^/])?>')
_USUAL_FAR_CELL = re.compile(rb'<c r="[A-Za-z]+(\d{6,})')
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\sr\s*=\s*[\"']\s*(\d+)")
_ROW_TAG = re.compile(rb"<(?:\w+:)?row\b")
_CELL_TAG = re.compile(rb"<(?:\w+:)?c(?=[\s>/])")
_UNPLACED_CELL = re.compile(rb"<(?:\w+:)?c(?:\s+(?!r\s*=)[\w:]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*\s*/?>")
_WIDE_CELL = re.compile(rb"\sr\s*=\s*[\"']\s*([A-Za-z]{2,})\d+[^>]*[^/]>")
_FAR_CELL = re.compile(rb"\sr\s*=\s*[\"']\s*(?:[A-Za-z]*[A-Za-z])(\d{6,})")
_SHARED = re.compile(rb"<(?:\w+:)?si\b.*?</(?:\w+:)?si>|<(?:\w+:)?si\s*/>", re.DOTALL)
_SHARED_USE = re.compile(rb"\st\s*=\s*[\"']s[\"'][^>]*>\s*<(?:\w+:)?v>\s*(\d+)")
_TIMES = re.compile(rb"number-(?:rows|columns)-repeated\s*=\s*[\"'](\d+)")
_FILLED = re.compile(rb"office:(?:value|date-value|time-value|boolean-value|string-value)|<text:|<office:annotation")
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_STRINGS = "xl/sharedstrings.xml"
_LAST_EXCEL_ROW = 1_048_576
_ONE_LETTER = 26
_DIGITS = 18
_MOST_TIMES = 10**9


def check_workbook(archive: zipfile.ZipFile, kind: str, limits: Limits) -> list[str]:
    """Raise UnreadableTable for a workbook too large to lay out; give notes on macros, formulas and links."""
    if kind == "ods":
        _check_open_document(part(archive, "content.xml"), limits)
        return []
    names = archive.namelist()
    strings = b"".join(part(archive, name) for name in names if name.lower() == _STRINGS)
    _refuse_declarations(strings)
    longest = max(map(len, strings.split(b"<si")))
    uses: Counter[int] = Counter()
    cells, formulas = 0, False
    for name in names:
        xml = part(archive, name)
        if SHEET not in xml:
            continue
        _refuse_declarations(xml)
        cells += _grid(xml, limits)
        if cells > limits.cells:
            raise _too_spread()
        formulas = formulas or b"<f>" in xml or b"<f " in xml
        if (xml.count(b"</v") + xml.count(b":v")) * longest > limits.unpacked:
            uses.update(map(_number, _SHARED_USE.findall(xml)))
    _check_strings(strings, uses, limits)
    return _notes(names, formulas)


def _refuse_declarations(xml: bytes) -> None:
    if _DECLARATION.search(xml[:4096]):
        raise damaged()


def _notes(names: list[str], formulas: bool) -> list[str]:
    notes = []
    if formulas:
        notes.append(tr("Cells with formulas were read as their last saved results; nothing was calculated."))
    if "xl/vbaProject.bin" in names:
        notes.append(tr("The workbook has macros; they were not run."))
    if any(name.startswith("xl/externalLinks/") for name in names):
        notes.append(tr("The workbook refers to other files; they were not opened."))
    return notes


def _grid(xml: bytes, limits: Limits) -> int:
    """Cells of the rectangle that a sheet spans. Raises UnreadableTable when it is too wide or too long."""
    body = xml[xml.find(b"<sheetData") : xml.rfind(b"</sheetData>")]
    placed = _USUAL_ROW.findall(body)
    cells = body.count(b'<c r="')
    usual = b":c" not in body and b":row" not in body and body.count(b"<row") == len(placed) and body.count(b"<c") == cells
    if body and usual:
        rows = _largest([*placed, *_USUAL_FAR_CELL.findall(body)])
        columns = _widest(_USUAL_WIDE_CELL.findall(body)) if _USUAL_WIDE_CELL.search(body) else _ONE_LETTER
    else:
        rows, columns = _unusual_grid(xml)
    if rows > _LAST_EXCEL_ROW:
        raise too_many_rows(limits)
    if columns > limits.columns:
        raise too_many_columns(limits)
    return rows * columns


def _unusual_grid(xml: bytes) -> tuple[int, int]:
    """Rows and columns of a sheet written in other ways than spreadsheet programs do: prefixes, odd blanks, cells without place."""
    rows = max(_largest([*_ROW.findall(xml), *_FAR_CELL.findall(xml)]), xml.count(b"<row") + xml.count(b":row"))
    columns = _widest(_WIDE_CELL.findall(xml))
    if _UNPLACED_CELL.search(xml):
        columns += max((len(_CELL_TAG.findall(row)) for row in _ROW_TAG.split(xml)), default=0)
    return rows, columns


def _largest(numbers: list[bytes]) -> int:
    """The largest of the numbers in a file."""
    usual = max(map(len, numbers), default=0) <= _DIGITS
    return max(map(int if usual else _number, numbers), default=0)


def _number(digits: bytes) -> int:
    """A number in a file; of one with more digits than any sheet needs only that it is too large. Zeros before it hide nothing."""
    return int(digits if len(digits) <= _DIGITS else digits.lstrip(b"0")[:_DIGITS] or b"0")


def _widest(letters: list[bytes]) -> int:
    return max(map(_column_number, set(letters)), default=_ONE_LETTER)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + letter - 64
    return number


def _check_strings(strings: bytes, uses: Counter[int], limits: Limits) -> None:
    """Refuse few long texts that are used so often that all memory would be full of them."""
    if not uses:
        return
    lengths = list(map(len, _SHARED.findall(strings)))
    if sum(lengths[index] * count for index, count in uses.items() if index < len(lengths)) > limits.unpacked:
        raise _too_spread()


def _too_spread() -> UnreadableTable:
    return UnreadableTable(
        tr("This workbook spans far more cells than a list of devices could hold, so it was not opened."),
        tr("Copy only the table into a new workbook, or save it as .csv."),
    )


def _check_open_document(xml: bytes, limits: Limits) -> None:
    """Add up what repeated rows and cells of an OpenDocument sheet would unfold to."""
    _refuse_declarations(xml)
    if xml.count(b"<table:table-row") > 2 * limits.rows:
        raise too_many_rows(limits)
    for sheet in xml.split(b"<table:table ")[1:]:
        width, rows, text = 0, 0, 0
        for row in sheet.split(b"<table:table-row")[1:]:
            times = _times(row.partition(b">")[0])
            rows += times
            if not _FILLED.search(row):
                continue
            columns, length = _row_size(row)
            width, text = max(width, columns), text + times * length
            if width > limits.columns:
                raise too_many_columns(limits)
            if rows * width > limits.cells or text > limits.unpacked:
                raise _too_spread()


def _row_size(row: bytes) -> tuple[int, int]:
    """Columns of an OpenDocument row up to its last filled cell, and bytes of the cells unfolded."""
    if b"-repeated" not in row:
        return row.count(b"table-cell"), len(row)
    width, reached, length = 0, 0, 0
    for cell in row.split(b"<table:")[1:]:
        if not cell.startswith((b"table-cell", b"covered-table-cell")):
            continue
        times = _times(cell.partition(b">")[0])
        width += times
        if _FILLED.search(cell):
            reached = width
            length += times * len(cell)
    return reached, length


def _times(tag: bytes) -> int:
    found = _TIMES.search(tag)
    return min(_number(found[1]), _MOST_TIMES) if found else 1
