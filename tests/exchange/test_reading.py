"""Delimited text of every kind becomes the same table."""

import csv
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.exchange.reading import read_table
from app.exchange.tables import Limits, Sheet, UnreadableTable, Workbook
from tests.exchange.exports import EXPORTS, sample_rows


def read(tmp_path: Path, data: bytes | str, name: str = "devices.csv") -> Workbook:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_table(path)


def sheet(tmp_path: Path, data: bytes | str) -> Sheet:
    return read(tmp_path, data).best


@pytest.mark.parametrize(
    ("encode", "encoding"),
    [
        (lambda text: text.encode(), "UTF-8"),
        (lambda text: text.encode("utf-8-sig"), "UTF-8"),
        (lambda text: text.encode("utf-16"), "UTF-16-LE"),
        (lambda text: b"\xfe\xff" + text.encode("utf-16-be"), "UTF-16-BE"),
        (lambda text: text.encode("utf-16-le"), "UTF-16-LE"),
        (lambda text: text.encode("utf-16-be"), "UTF-16-BE"),
        (lambda text: text.encode("utf-32"), "UTF-32-LE"),
        (lambda text: text.encode("utf-32-be"), "UTF-32-BE"),
        (lambda text: text.encode("cp1252"), "Windows-1252"),
    ],
)
def test_encodings(tmp_path: Path, encode: Callable[[str], bytes], encoding: str) -> None:
    workbook = read(tmp_path, encode("Tag,Person\r\n000123,Renée Ångström\r\n000124,José “Pepe” Müller\r\n"))
    assert workbook.encoding == encoding
    assert workbook.best.header == ["Tag", "Person"]
    assert workbook.best.rows == [["000123", "Renée Ångström"], ["000124", "José “Pepe” Müller"]]


def test_mac_letters_are_told_by_mac_line_ends(tmp_path: Path) -> None:
    table = sheet(tmp_path, "Tag,Person\r1,Renée\r2,Müller\r".encode("mac-roman"))
    assert table.rows == [["1", "Renée"], ["2", "Müller"]]
    assert "Mac Roman" in table.notes[0]


def test_one_windows_line_in_utf8(tmp_path: Path) -> None:
    data = "Tag,Person\n1,Nguyễn Thị\n2,Арсен\n".encode() + "3,Renée\n".encode("cp1252")
    table = sheet(tmp_path, data)
    assert table.column(1) == ["Nguyễn Thị", "Арсен", "Renée"]
    assert table.notes


def test_cyrillic_in_its_own_old_encoding(tmp_path: Path) -> None:
    text = "Метка,Человек,Заметки\n" + "".join(f"{n},Арсен Петренко,клавиатура сломана и экран тоже\n" for n in range(40))
    assert sheet(tmp_path, text.encode("cp1251")).rows[0][1] == "Арсен Петренко"


def test_nul_and_lone_surrogates_are_cleaned(tmp_path: Path) -> None:
    table = sheet(tmp_path, b"Tag,Name\n1,A\0B\n")
    assert table.rows == [["1", "AB"]]
    assert "NUL" in table.notes[0]
    broken = b"\xff\xfe" + "Tag,Name\n1,x".encode("utf-16-le") + b"\x00\xd8" + "y\n".encode("utf-16-le")
    table = sheet(tmp_path, broken)
    assert table.rows == [["1", "x\ufffdy"]]
    assert "could not be read" in table.notes[0]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_and_line_ends(tmp_path: Path, delimiter: str, end: str) -> None:
    lines = [["Tag", "Cost", "Notes"], ["0001", "1 234", "a/b"], ["0002", "", "x"], ["0003", "5", "many, many; words"]]
    text = end.join(delimiter.join(f'"{cell}"' if "," in cell else cell for cell in line) for line in lines) + end
    workbook = read(tmp_path, text)
    assert workbook.delimiter == delimiter
    assert workbook.best.header == lines[0]
    assert workbook.best.rows == lines[1:]


def test_semicolons_win_over_decimal_commas(tmp_path: Path) -> None:
    text = "Tag;Cost;Rate;Sum\n" + "".join(f"{n};1,5;2,5;3,5\n" for n in range(9))
    assert read(tmp_path, text).delimiter == ";"


def test_separator_line(tmp_path: Path) -> None:
    table = sheet(tmp_path, "sep=;\r\nTag;Name\r\n1;a,b,c\r\n")
    assert table.header == ["Tag", "Name"]
    assert table.rows == [["1", "a,b,c"]]
    assert table.lines == [3]
    assert table.first_line == 3


def test_title_lines_above_the_table(tmp_path: Path) -> None:
    table = sheet(tmp_path, "Parkview Elementary\nDevice list,,11/20/2026\n\nTag,Serial,Model\n1,S1,HP\n2,S2,HP\n")
    assert table.header == ["Tag", "Serial", "Model"]
    assert table.first_line == 5
    assert table.lines == [5, 6]
    assert "2 lines above" in table.notes[0]


def test_repeated_and_empty_headers(tmp_path: Path) -> None:
    table = sheet(tmp_path, "Category,Tag,Category,,category , Category (2)\na,b,c,d,e,f\n")
    assert table.header == ["Category", "Tag", "Category (3)", "Column 4", "category (4)", "Category (2)"]
    assert any("more than once" in note for note in table.notes)


def test_header_over_several_lines(tmp_path: Path) -> None:
    assert sheet(tmp_path, '"Asset\r\n  Tag",Serial\r\n1,2\r\n').header == ["Asset Tag", "Serial"]


def test_short_and_long_rows(tmp_path: Path) -> None:
    table = sheet(tmp_path, "A,B,C\n1\n1,2,3\n1,2,3,4\n1,2,3,,\n")
    assert table.header == ["A", "B", "C", "Column 4"]
    assert table.rows == [["1", "", "", ""], ["1", "2", "3", ""], ["1", "2", "3", "4"], ["1", "2", "3", ""]]
    assert any("fewer cells" in note for note in table.notes)
    assert any("more cells" in note for note in table.notes)


def test_trailing_empty_columns_and_rows_vanish(tmp_path: Path) -> None:
    table = sheet(tmp_path, "A,B,,\n1,2,,\n,,,\n3,4,,\n,,,\n,,,\n")
    assert table.header == ["A", "B"]
    assert table.rows == [["1", "2"], ["3", "4"]]
    assert table.lines == [2, 4]


def test_no_rows_and_one_column(tmp_path: Path) -> None:
    table = sheet(tmp_path, "Asset Tag,Serial\n")
    assert (table.header, table.rows) == (["Asset Tag", "Serial"], [])
    assert sheet(tmp_path, "Asset Tag\n0001\n0002\n").rows == [["0001"], ["0002"]]


def test_a_bare_list_of_serials_has_no_header(tmp_path: Path) -> None:
    table = sheet(tmp_path, "5CD0123456\n5CD0123457\n5CD0123458\n")
    assert table.header == ["Column 1"]
    assert len(table.rows) == 3
    assert table.first_line == 1


def test_serials_in_e_notation(tmp_path: Path) -> None:
    text = "Tag,Serial,Order,Count\n1,5E1234,1.23457E+11,5.0E3\n2,12E45,2.5E+05,7\n3,5CD1,1.5E+11,8\n"
    table = sheet(tmp_path, text)
    assert table.column(1) == ["5E1234", "12E45", "5CD1"]
    assert table.column(2) == ["1.23457E+11", "250000", "150000000000"]
    assert table.column(3) == ["5000", "7", "8"]
    assert [note for note in table.notes if "shortened" in note] == [
        "In “Order”, 1 number was shortened by a spreadsheet, such as 1.23457E+11: the last digits are lost."
    ]


def test_a_pointed_serial_among_serials_stays(tmp_path: Path) -> None:
    assert sheet(tmp_path, "Tag,Serial\n1,5.0E3\n2,ABC123\n").column(1) == ["5.0E3", "ABC123"]


def test_quotation_mark_without_partner_spoils_one_line(tmp_path: Path) -> None:
    text = 'Tag,Notes\n1,fine\n2,"15 inch\n' + "".join(f'{n},"more, words"\n' for n in range(3, 200))
    table = sheet(tmp_path, text)
    assert len(table.rows) == 199
    assert table.rows[1] == ["2", '"15 inch']
    assert table.rows[5] == ["6", "more, words"]
    assert any("quotation mark" in note for note in table.notes)


def test_cells_of_several_lines(tmp_path: Path) -> None:
    assert sheet(tmp_path, 'Tag,Notes\r\n1,"one\r\ntwo\nthree"\r\n2,x\r\n').rows == [["1", "one\r\ntwo\nthree"], ["2", "x"]]


@pytest.mark.parametrize("name", EXPORTS)
def test_exports_of_other_programs(tmp_path: Path, name: str) -> None:
    rows = sample_rows(30)
    table = sheet(tmp_path, EXPORTS[name](rows))
    assert len(table.rows) == 30
    cells = {cell for row in table.rows for cell in row}
    assert {row["serial"] for row in rows} <= cells
    if name != "Intune":
        assert {row["tag"] for row in rows} <= cells


def test_progress_can_cancel(tmp_path: Path) -> None:
    class StopNow(Exception):
        pass

    def stop(done: int, total: int, words: str = "") -> None:
        raise StopNow

    path = tmp_path / "a.csv"
    path.write_text("A,B\n1,2\n")
    with pytest.raises(StopNow):
        read_table(path, progress=stop)


def test_too_many_rows_columns_and_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("A,B\n" + "1,2\n" * 11)
    with pytest.raises(UnreadableTable, match="more than 10 rows"):
        read_table(path, limits=Limits(rows=10))
    with pytest.raises(UnreadableTable, match="more than 1 columns"):
        read_table(path, limits=Limits(columns=1))
    with pytest.raises(UnreadableTable, match="larger than"):
        read_table(path, limits=Limits(bytes=10))
    assert len(read_table(path, limits=Limits(rows=11)).best.rows) == 11


def test_a_million_columns_and_a_gigantic_cell(tmp_path: Path) -> None:
    with pytest.raises(UnreadableTable, match="512 columns"):
        read(tmp_path, "x," * 1_000_000 + "\n1,2\n")
    with pytest.raises(UnreadableTable, match="131,072 characters"):
        read(tmp_path, f'A,B\n1,"{"x" * 200_000}"\n')


def test_places_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UnreadableTable, match="folder"):
        read_table(tmp_path)
    with pytest.raises(UnreadableTable, match="not there"):
        read_table(tmp_path / "gone.csv")
    with pytest.raises(UnreadableTable, match="file name"):
        read_table(tmp_path / ("x" * 5000))
    with pytest.raises(UnreadableTable, match="file name"):
        read_table(Path("a\0b"))
    with pytest.raises(UnreadableTable, match=r"devices\.xlsx"):
        read_table(tmp_path / "~$devices.xlsx")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(UnreadableTable, match="ordinary file"):
        read_table(tmp_path / "pipe.csv")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights don't bind this user")
def test_no_right_to_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("A\n1\n")
    path.chmod(0)
    with pytest.raises(UnreadableTable, match="no right"):
        read_table(path)


def test_plain_files_are_read_as_the_csv_module_reads_them(tmp_path: Path) -> None:
    text = "Tag,Model,Notes\n" + "".join(f'{n:06},"HP ""11"" G{n}","it\'s ok, {n}"\n' for n in range(500))
    expected = list(csv.reader(io.StringIO(text)))
    table = sheet(tmp_path, text)
    assert [table.header, *table.rows] == expected
    assert table.notes == []


def test_escapes_are_taken_away_once_in_a_table_without_names(tmp_path: Path) -> None:
    table = sheet(tmp_path, "5CD0123456,''=1\n5CD0123457,'=2\n5CD0123458,x\n")
    assert table.column(1) == ["'=1", "=2", "x"]
    assert table.header == ["Column 1", "Column 2"]
