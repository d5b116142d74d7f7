"""Tables in every kind of file, pasted ones, and their cells."""

from __future__ import annotations

from collections.abc import Callable

from app.exchange.mapping import guess
from app.exchange.profiles import profiles
from app.exchange.reading import read_table
from app.exchange.tables import Limits, UnreadableTable, Workbook
from app.exchange.values import date_order, parse_bool, parse_date, parse_integer, parse_money, parse_month
from app.paths import resource
from app.ui.tables.clipboard import block_to_text, text_to_block
from tests.exchange.exports import EXPORTS, sample_rows
from tests.exchange.test_mapping import TARGETS
from tests.exchange.workbooks import ods, ods_row, raw_xlsx, xlsx
from tests.fuzzing.mutation import byte_mutation, line_mutation
from tests.fuzzing.places import file_in_memory
from tests.fuzzing.reader import Reader
from tests.fuzzing.structures import xml_mutation, zip_mutation

_LIMITS = Limits(rows=2_000, columns=80, bytes=4_000_000, cells=200_000, unpacked=20_000_000)
_KNOWN = profiles(resource("district/column_names.toml"))
_CELLS: list[list[object]] = [["Tag", "Serial", "Cost"], *([f"{number:05}", f"5CD{number}", number * 1.5] for number in range(8))]
_SHEET = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Serial</t></is></c></row>' + "".join(
    f'<row r="{number}"><c r="A{number}"><v>{number}</v></c><c r="B{number}" t="s"><v>1</v></c></row>' for number in range(2, 8)
)
_CSV = line_mutation(b"sep=;\n", b'"', b",", b";", b"\t", b"|", b"1.23457E+11", b"'=1", b"3/4/2026", b"Asset Tag", b"Serial")
_XML = xml_mutation(
    *(b'<row r="1048577">', b'<c r="XFD1048576">', b'<c r="AAAA1" t="s"><v>0</v></c>', b'<c r="A1" t="e"><v>#REF!</v></c>', b"<v>1e400</v>", b't="d"'),
    *(b'<c r="A2" t="b"><v>7</v></c>', b'<c r="C3" s="1"><v>-1</v></c>', b"<f>A1</f>", b'<mergeCell ref="A1:XFD1048576"/>', b'state="hidden"'),
    *(b'table:number-columns-repeated="1000000"', b'table:number-rows-repeated="99999999999"', b'office:value-type="date"', b'office:date-value="x"'),
    *(b'office:value-type="float" office:value="1e999"', b"<text:p>", b"</table:table-cell>", b"<table:covered-table-cell/>"),
)  # fmt: skip
_ZIP = zip_mutation({".xml": _XML, ".rels": _XML}, byte_mutation(b"spreadsheet"))


def _table(data: bytes) -> Workbook:
    with file_in_memory("devices.csv", data) as path:
        workbook = read_table(path, limits=_LIMITS)
    for sheet in workbook.sheets:
        width = len(sheet.header)
        assert 0 < width <= _LIMITS.columns
        assert all(sheet.header)
        assert len({name.casefold() for name in sheet.header}) == width
        assert len(sheet.lines) == len(sheet.rows)
        assert all(len(row) == width and any(row) for row in sheet.rows)
        assert all(type(cell) is str and "\0" not in cell for row in sheet.rows for cell in row)
    return workbook


def _mapped(data: bytes) -> object:
    sheet = _table(data).sheets[0]
    found = guess(sheet.header, sheet.rows[:10], TARGETS, _KNOWN).columns
    fields = [field for field in found if field]
    assert len(found) == len(sheet.header)
    assert len(set(fields)) == len(fields)
    return found


def _parsed(parse: Callable[[str], object], text: str) -> object:
    try:
        return parse(text)
    except ValueError as error:
        return str(error)


def _cell(data: bytes) -> object:
    text = data.decode("utf-8", "replace")
    read = [_parsed(parse, text) for parse in (parse_date, parse_month, parse_money, parse_integer, parse_bool)]
    assert date_order(text.split("\n")).order
    return read


def _pasted(data: bytes) -> object:
    block = text_to_block(data.decode("utf-8", "replace"))
    assert all(row for row in block)
    assert text_to_block(block_to_text(block)) == [[cell.replace("\r\n", "\n").replace("\r", "\n") for cell in row] for row in block]
    return block


def _texts() -> list[bytes]:
    return [data for make in EXPORTS.values() if not (data := make(sample_rows(4))).startswith(b"PK")]


def _workbooks() -> list[bytes]:
    return [xlsx(_CELLS), raw_xlsx(_SHEET, strings="<si><t>Tag</t></si><si><t>S1</t></si>")]


def _open_documents() -> list[bytes]:
    return [ods(ods_row("Tag", "Serial") + ods_row("1", "S1", repeated=3) + ods_row("2", "S2", cell_repeated=2))]


def _cells() -> list[bytes]:
    words = (
        "2026-11-22",
        "3/4/26",
        "22 Nov 2026",
        "1763769600",
        "46000",
        "Jun-26",
        "June 2026",
        "$1,234.56",
        "(12.50)",
        "1.234,5 €",
        "1E+3",
        "yes",
        "12",
    )
    return [word.encode() for word in words]


READERS = (
    Reader("csv", "delimited text", _table, _texts, _CSV, 40_000, (UnreadableTable,)),
    Reader("columns", "delimited text, and which column means what", _mapped, _texts, _CSV, 1_000, (UnreadableTable,)),
    Reader("xlsx", "Excel workbooks", _table, _workbooks, _ZIP, 30_000, (UnreadableTable,)),
    Reader("ods", "OpenDocument sheets", _table, _open_documents, _ZIP, 30_000, (UnreadableTable,)),
    Reader("cells", "dates, months, money, numbers, yes and no", _cell, _cells, byte_mutation(b"/", b"-", b"$", b"e", b".", b","), 200_000, ()),
    Reader("pasted", "cells off the clipboard", _pasted, lambda: [b'a\tb\n1\t"x\ty"\n', b"12\r\n13"], byte_mutation(b'"', b"\t", b"\n"), 150_000, ()),
)  # fmt: skip
