"""Cells of workbooks become the text that a person would expect."""

from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from app.exchange.reading import read_table
from app.exchange.tables import UnreadableTable, Workbook
from tests.exchange.workbooks import ods, ods_row, raw_xlsx, xlsx

_AFTERNOON = datetime.fromisoformat("2026-06-01T14:30")


def read(tmp_path: Path, data: bytes, name: str = "a.xlsx") -> Workbook:
    path = tmp_path / name
    path.write_bytes(data)
    return read_table(path)


def test_typed_cells(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        xlsx(
            [
                ["Tag", "Serial", "Bought", "Seen", "Cost", "Leased", "Long"],
                ["000123", "5E1234", date(2026, 6, 1), _AFTERNOON, 1234.5, True, 123456789012],
                [124, 5000.0, date(1999, 12, 31), date(2026, 6, 2), 0.1, False, 12345678901234567],
            ]
        ),
    ).best
    assert table.rows[0] == ["000123", "5E1234", "2026-06-01", "2026-06-01 14:30:00", "1234.5", "TRUE", "123456789012"]
    assert table.rows[1][:6] == ["124", "5000", "1999-12-31", "2026-06-02", "0.1", "FALSE"]
    assert "E" not in table.rows[1][6]
    assert any("15 digits" in note for note in table.notes)


def test_small_and_huge_numbers_have_no_exponent(tmp_path: Path) -> None:
    rows = read(tmp_path, xlsx([["A", "B"], [1e-7, 2.5e20]])).best.rows
    assert rows == [["0.0000001", "250000000000000000000"]]


def test_text_in_e_notation_in_a_workbook(tmp_path: Path) -> None:
    table = read(tmp_path, xlsx([["Tag", "Serial"], ["1", "1.23457E+11"], ["2", "5E1234"]])).best
    assert table.column(1) == ["1.23457E+11", "5E1234"]
    assert any("shortened" in note for note in table.notes)


def test_formulas_give_their_saved_result(tmp_path: Path) -> None:
    path = tmp_path / "f.xlsx"
    workbook = xlsxwriter.Workbook(str(path))
    sheet = workbook.add_worksheet()
    sheet.write_row(0, 0, ["Tag", "Cost"])
    sheet.write_string(1, 0, "1")
    sheet.write_formula(1, 1, "=1+1", None, 2)
    workbook.close()
    table = read_table(path).best
    assert table.rows == [["1", "2"]]
    assert any("formulas" in note for note in table.notes)


def test_macros_and_links_are_only_mentioned(tmp_path: Path) -> None:
    cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>Tag</t></is></c></row><row r="2"><c r="A2"><v>7</v></c></row>'
    table = read(tmp_path, raw_xlsx(cells, extra={"xl/vbaProject.bin": b"x", "xl/externalLinks/externalLink1.xml": b"<x/>"})).best
    assert table.rows == [["7"]]
    assert any("macros" in note for note in table.notes)
    assert any("other files" in note for note in table.notes)


def test_sheets_hidden_empty_and_chosen(tmp_path: Path) -> None:
    path = tmp_path / "s.xlsx"
    workbook = xlsxwriter.Workbook(str(path))
    for name, count in (("Rooms", 2), ("Devices", 5), ("Hidden", 9), ("Empty", 0)):
        sheet = workbook.add_worksheet(name)
        for number in range(count):
            sheet.write_row(number, 0, [f"{name}", "Serial" if number == 0 else f"S{number}X"])
        if name == "Hidden":
            sheet.hide()
    workbook.close()
    book = read_table(path)
    assert [sheet.name for sheet in book.sheets] == ["Rooms", "Devices"]
    assert book.best.name == "Devices"
    assert [sheet.name for sheet in read_table(path, sheet="Hidden").sheets] == ["Hidden"]
    with pytest.raises(UnreadableTable, match="no sheet “Gone”"):
        read_table(path, sheet="Gone")


def test_title_rows_and_row_numbers(tmp_path: Path) -> None:
    table = read(tmp_path, xlsx([["Parkview"], [], ["Tag", "Serial", "Model"], ["1", "2", "3"], [], ["4", "5", "6"]])).best
    assert table.header == ["Tag", "Serial", "Model"]
    assert table.lines == [4, 6]
    assert table.first_line == 4


def test_table_that_does_not_start_at_the_corner(tmp_path: Path) -> None:
    table = read(tmp_path, xlsx([[], [None, None, "Tag", "Serial"], [None, None, "1", "2"]])).best
    assert table.rows[0][-2:] == ["1", "2"]
    assert table.header[-2:] == ["Tag", "Serial"]


def test_open_document(tmp_path: Path) -> None:
    typed = (
        '<table:table-row><table:table-cell office:value-type="float" office:value="12"><text:p>12</text:p></table:table-cell>'
        '<table:table-cell office:value-type="date" office:date-value="2026-06-01"><text:p>06/01/26</text:p></table:table-cell>'
        "</table:table-row>"
    )
    book = read(tmp_path, ods(ods_row("Tag", "Bought") + ods_row("0007", "soon") + typed), "a.ods")
    assert book.format == "ods"
    assert book.best.rows == [["0007", "soon"], ["12", "2026-06-01"]]


def test_workbook_under_another_name(tmp_path: Path) -> None:
    book = read(tmp_path, xlsx([["Tag", "Serial"], ["1", "2"]]), "devices.csv")
    assert book.format == "xlsx"
    assert book.best.rows == [["1", "2"]]


def test_workbook_without_anything(tmp_path: Path) -> None:
    with pytest.raises(UnreadableTable, match="no filled sheet"):
        read(tmp_path, xlsx([]))
