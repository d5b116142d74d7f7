"""Files that are not what their name says, or are made to harm: a sentence, never a crash."""

import io
import zipfile
from pathlib import Path

import pytest

from app.exchange.reading import read_table
from app.exchange.tables import Limits, UnreadableTable
from tests.exchange.workbooks import ods, ods_row, packed, raw_xlsx, xlsx

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1016


def refusal(tmp_path: Path, data: bytes, name: str = "devices.csv", limits: Limits | None = None) -> str:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnreadableTable) as caught:
        read_table(path, limits=limits or Limits())
    assert caught.value.what.endswith(".")
    assert caught.value.advice.endswith(".")
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"  \r\n\r\n ", "blank space"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "PDF"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(range(256)), "JPEG"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "PNG"),
        (b"GIF89a" + bytes(99), "GIF"),
        (b"\x1f\x8b\x08\0" + bytes(99), "gzip"),
        (b"Rar!\x1a\x07\0", "RAR"),
        (b"\0\0\0\x18ftypheic" + bytes(99), "picture"),
        (b"SQLite format 3\0" + bytes(99), "database"),
        (b"MZ\x90\0" + bytes(99), "program"),
        (b"{\\rtf1\\ansi hello}", "RTF"),
        (b"<!DOCTYPE html>\n<html><body>Sign in</body></html>", "web page"),
        (b"\xef\xbb\xbf\n<table><tr><td>1</td></tr></table>", "web page"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>', "XML"),
        (b'[{"tag": "1", "serial": "2"}]', "JSON"),
        (bytes(range(1, 256)) * 20, "neither text nor a workbook"),
        (_OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (_OLE + "Workbook".encode("utf-16-le"), "old Excel"),
        (_OLE + "WordDocument".encode("utf-16-le"), "Word"),
        (b"PK\x03\x04 broken", "damaged"),
        (packed({"a.csv": b"1,2"}), "ZIP archive"),
        (packed({"[Content_Types].xml": b"x", "word/document.xml": b"x"}), "Word document"),
        (packed({"[Content_Types].xml": b"x", "xl/workbook.bin": b"x"}), "xlsb"),
        (packed({"Index/Document.iwa": b"x"}), "Numbers"),
        (packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}), "without a spreadsheet"),
        (packed({"[Content_Types].xml": b"x", "xl/workbook.xml": b"<not"}), "damaged"),
    ],
)
def test_other_kinds_of_file(tmp_path: Path, data: bytes, words: str) -> None:
    assert words in refusal(tmp_path, data)


def test_password_protected_open_document(tmp_path: Path) -> None:
    assert "password" in refusal(tmp_path, ods("", manifest="<manifest:encryption-data/>"), "a.ods")


def test_encrypted_zip_entries(tmp_path: Path) -> None:
    data = bytearray(packed({"[Content_Types].xml": b"x", "xl/workbook.xml": b"x"}))
    entry = data.find(b"PK\x01\x02")
    data[entry + 8] |= 1
    assert "password" in refusal(tmp_path, bytes(data))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_truncated_workbooks(tmp_path: Path, share: float) -> None:
    data = xlsx([["Tag", "Serial"], *([f"{n}", f"S{n}"] for n in range(300))])
    assert "damaged" in refusal(tmp_path, data[: int(len(data) * share)], "a.xlsx")


def test_zip_bomb_by_ratio(tmp_path: Path) -> None:
    sheet = b"<worksheet><sheetData>" + b" " * 60_000_000 + b"</sheetData></worksheet>"
    data = raw_xlsx("", extra={"xl/worksheets/sheet1.xml": sheet})
    assert len(data) < 1_000_000
    assert "unpacks to far more" in refusal(tmp_path, data, "a.xlsx")


def test_zip_bomb_by_total(tmp_path: Path) -> None:
    extra = {f"xl/media/{n}.bin": b"\0" * 4_000_000 for n in range(10)}
    assert "unpacks to far more" in refusal(tmp_path, raw_xlsx("", extra=extra), "a.xlsx", Limits(unpacked=20_000_000))


def test_zip_that_lies_about_its_sizes(tmp_path: Path) -> None:
    data = bytearray(raw_xlsx('<row r="1"><c r="A1" t="inlineStr"><is><t>Tag</t></is></c></row>' + " " * 2_000_000))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        real = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    place = bytes(data).rfind(real.to_bytes(4, "little"))
    data[place : place + 4] = (100).to_bytes(4, "little")
    assert "damaged" in refusal(tmp_path, bytes(data), "a.xlsx")


def test_too_many_entries_and_repeated_entries(tmp_path: Path) -> None:
    assert "unpacks" in refusal(tmp_path, packed({f"{n}": b"" for n in range(5_001)}))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("xl/workbook.xml", "a")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("xl/workbook.xml", "b")
    assert "damaged" in refusal(tmp_path, stream.getvalue())


@pytest.mark.parametrize(
    "sheet_data",
    [
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="SR1048576"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="ZZ1048576"><v>1</v></c></row>',
        "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='SR1048576'><v>1</v></c></row>",
        '<row r="1"><c\tr = "A1"><v>1</v></c></row><row r="1048576"><c s="1"\nr="SR1048576"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="1">' + "<c><v>1</v></c>" * 500 + '</row><row r="500000"><c><v>1</v></c></row>',
        '<x:row r="1" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:c r="SR900000"><x:v>1</x:v></x:c></x:row>',
    ],
)
def test_cells_far_apart(tmp_path: Path, sheet_data: str) -> None:
    words = refusal(tmp_path, raw_xlsx(sheet_data), "a.xlsx")
    assert "spans far more cells" in words or "columns" in words


@pytest.mark.parametrize("name", ["XL/WORKSHEETS/SHEET1.XML", "xl/worksheets/sheet1.dat", "xl/elsewhere/1.xml", "table"])
def test_cells_far_apart_in_a_sheet_that_lies_elsewhere(tmp_path: Path, name: str) -> None:
    data = raw_xlsx('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="XFD1048576"><v>2</v></c></row>')
    target = f"/{name}" if "/" not in name else name.lower().removeprefix("xl/")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name if part == "xl/worksheets/sheet1.xml" else part: archive.read(part) for part in archive.namelist()}
    relations = parts["xl/_rels/workbook.xml.rels"].replace(b"worksheets/sheet1.xml", target.encode())
    words = refusal(tmp_path, packed({**parts, "xl/_rels/workbook.xml.rels": relations}), "a.xlsx")
    assert "spans far more cells" in words or "columns" in words


def test_one_long_shared_text_used_very_often(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 30_001))
    data = raw_xlsx(rows, strings=f"<si><t>{'x' * 32_000}</t></si>")
    assert "spans far more" in refusal(tmp_path, data, "a.xlsx")


def test_entity_declarations_are_refused(tmp_path: Path) -> None:
    sheet = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "' + b"x" * 1000 + b'">]><worksheet><sheetData/></worksheet>'
    assert "damaged" in refusal(tmp_path, raw_xlsx("", extra={"xl/worksheets/sheet1.xml": sheet}), "a.xlsx")


@pytest.mark.parametrize("row", ['<row r="{}">', '<row  r="{}">', '<row r="1"><c r="A{}"><v>1</v></c>'])
@pytest.mark.parametrize("number", ["9" * 5_000, "0" * 5_000 + "2000000"])
def test_a_place_of_thousands_of_digits_is_too_far_away(tmp_path: Path, row: str, number: str) -> None:
    sheet = f"<worksheet><sheetData>{row.format(number)}</row></sheetData></worksheet>".encode()
    assert "rows" in refusal(tmp_path, raw_xlsx("", extra={"xl/worksheets/sheet1.xml": sheet}), "a.xlsx")


@pytest.mark.parametrize(
    "rows",
    [
        ods_row("Tag") + ods_row("x", repeated=1_048_576, cell_repeated=400),
        ods_row("Tag") + ods_row("x", cell_repeated=16_384),
        ods_row("Tag") + ods_row("x" * 100_000, repeated=100_000),
        ods_row("Tag") + ods_row(*["a"] * 400) + ods_row(repeated=1_000_000) + ods_row("z"),
        ods_row("Tag") + ods_row("x", repeated=999_999_999_999),
        ods_row("Tag") + ods_row("x", repeated="0" * 20 + "900000", cell_repeated="0" * 5_000 + "400"),
    ],
)
def test_open_document_repeats(tmp_path: Path, rows: str) -> None:
    words = refusal(tmp_path, ods(rows), "a.ods")
    assert "spans far more cells" in words or "columns" in words


def test_empty_repeats_to_the_end_of_the_sheet_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    empty = (
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    path.write_bytes(ods(ods_row("Tag", "Serial") + ods_row("007", "S1") + empty))
    assert read_table(path).best.rows == [["007", "S1"]]


def test_too_wide_workbook(tmp_path: Path) -> None:
    assert "512 columns" in refusal(tmp_path, xlsx([[f"H{n}" for n in range(600)], ["x"] * 600]), "a.xlsx")


@pytest.mark.parametrize("count", ["uniqueCount='4294967296'", 'count="99999999999"', 'uniqueCount="&#57;9999999"', 'uniqueCount="+5"'])
def test_false_counts(tmp_path: Path, count: str) -> None:
    """A parser would reserve memory for that many texts, and the whole program would be gone."""
    strings = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" {count}><si><t>Tag</t></si></sst>'
    data = raw_xlsx('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', extra={"xl/sharedStrings.xml": strings.encode()})
    assert "damaged" in refusal(tmp_path, data, "a.xlsx")


def test_unclosed_open_document(tmp_path: Path) -> None:
    """A parser would wait for the end of the table for ever."""
    assert "damaged" in refusal(tmp_path, ods(ods_row("Tag") + "<table:table-row>"), "a.ods")
