"""What is written reads back as it was, and nothing in it runs."""

import csv
import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.exchange.columns import convert, parser
from app.exchange.reading import read_table
from app.exchange.safety import is_dangerous, neutralised, restored
from app.exchange.writing import write_csv, write_xlsx
from tests.effort import few_if_quick

_CONTROLS = "".join(chr(code) for code in range(32) if chr(code) not in "\t\n\r")
"""A table of nothing but these is taken for a damaged file, so they are tried beside ordinary text."""
_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=f"{_CONTROLS}\ufffe\uffff"), max_size=25)
_TRICKY = st.sampled_from(
    [
        "=1+1",
        "'=1+1",
        "''=1",
        "+1 410 555 0100",
        "-5",
        "-5+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1＋1",
        "－1",
        "'",
        "''",
        "'-5",
        "a'b",
        '"',
        '""',
        'a"b',
        ",",
        ";",
        "a;b",
        "\n",
        "a\r\nb",
        " lead",
        "trail ",
        "1.50",
        "00012",
        "5E1234",
        "TRUE",
        "2026-06-01",
        "sep=;",
        "_x0041_",
    ]
)
_CELL = st.one_of(_TRICKY, _TEXT)
_TABLES = st.integers(1, 5).flatmap(lambda width: st.lists(st.lists(_CELL, min_size=width, max_size=width).filter(any), max_size=6))


Write = Callable[..., int]


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def _roundtrip(folder: Path, rows: list[list[str]], *, excel: bool) -> list[list[str]]:
    header = [f"Column name {chr(65 + number)}" for number in range(len(rows[0]) if rows else 2)]
    path = folder / ("out.xlsx" if excel else "out.csv")
    if excel:
        write_xlsx(path, header, rows, sheet_name="Devices")
    else:
        write_csv(path, header, rows)
    table = read_table(path).best
    assert table.header == header
    return table.rows


_SETTINGS = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@_SETTINGS
@given(_TABLES)
@example([["\ufeff=1"]])
@example([["a;b"], ["c;d"]])
@example([["1.23457E+11"], ["5.0E3"], ["'1.5E+11"], [" 1.5E+11"], ["5E1234"]])
@example([["'"], ['"']])
@example([["x", "sep=;"]])
def test_any_text_comes_back_from_csv(tmp_path: Path, rows: list[list[str]]) -> None:
    assert _roundtrip(tmp_path, rows, excel=False) == rows


@settings(_SETTINGS, max_examples=few_if_quick(40))
@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffe\uffff"), max_size=25), min_size=1, max_size=5)
)
def test_control_characters_come_back_beside_ordinary_text(tmp_path: Path, texts: list[str]) -> None:
    rows = [["plain words " * 400, "-"], *(["x", text] for text in texts)]
    assert _roundtrip(tmp_path, rows, excel=False) == rows


@settings(_SETTINGS, max_examples=few_if_quick(40))
@example([["1.23457E+11"], ["5.0E3"], ["'1.5E+11"], ["-1.5E+11"], ["5E1234"]])
@given(_TABLES)
def test_any_text_comes_back_from_a_workbook(tmp_path: Path, rows: list[list[str]]) -> None:
    assert _roundtrip(tmp_path, rows, excel=True) == rows


@given(_CELL)
def test_escaping_is_exactly_reversible(text: str) -> None:
    assert restored(neutralised(text)) == text


@given(_CELL)
def test_no_cell_of_a_csv_file_can_run(text: str) -> None:
    written = neutralised(text)
    if is_dangerous(text):
        assert written.startswith("'")
    else:
        assert written == text
        assert written.lstrip()[:1] not in {"=", "@", "＝", "＋", "－", "＠"}


def test_formulas_are_neutral_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, ["=Tag", "Notes"], [["=HYPERLINK(0)", "-5"], ["\tx", "-"]])
    raw = list(csv.reader(path.read_bytes().decode("utf-8-sig").split("\r\n")))
    assert raw[:3] == [["'=Tag", "Notes"], ["'=HYPERLINK(0)", "-5"], ["'\tx", "-"]]
    assert read_table(path).best.header == ["=Tag", "Notes"]


def test_a_saved_csv_opened_and_saved_as_workbook(tmp_path: Path) -> None:
    """A spreadsheet program keeps the apostrophe of the CSV file as text."""
    path = tmp_path / "a.xlsx"
    write_xlsx(path, ["Tag"], [["'=1+1"]], sheet_name="A")
    assert read_table(path).best.rows == [["'=1+1"]]


KINDS = ["text", "date", "month", "money", "integer", "bool", "choice"]
ROWS: list[list[str | int | bool | None]] = [
    ["000123", "2026-06-01", "2031-06", 123450, 12, True, "In use"],
    ["5E1234", "1850-01-01", "1999-12", -5, 0, False, "=x"],
    ["=1", None, None, None, None, None, None],
    ["4", "9999-12-31", "2000-01", 10**15 + 1, -7, True, ""],
]


@pytest.mark.parametrize("excel", [True, False])
def test_stored_values_come_back(tmp_path: Path, excel: bool) -> None:
    path = tmp_path / "a"
    header = [f"Field {kind}" for kind in KINDS]
    if excel:
        assert write_xlsx(path, header, ROWS, sheet_name="Devices: all/new", kinds=KINDS) == 4
    else:
        assert write_csv(path, header, ROWS, kinds=KINDS) == 4
    table = read_table(path).best
    back = []
    for index, kind in enumerate(KINDS):
        cells = table.column(index)
        if kind == "money":
            cells = [cell for cell in cells if not cell.startswith("1000000000")]
        converted = convert(cells, parser(kind, cells))
        assert not converted.problems
        back.append(converted.values)
    expected = [[row[index] or (None if row[index] in ("", None) else row[index]) for row in ROWS] for index in range(len(KINDS))]
    expected[3] = [123450, -5, None]
    assert back == expected
    assert table.notes == []


def test_long_numbers_keep_all_digits(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "a.xlsx", ["N"], [[10**16 + 7]], sheet_name="A", kinds=["integer"])
    assert read_table(tmp_path / "a.xlsx").best.rows == [[str(10**16 + 7)]]


def test_csv_form(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, ["Tag", "Name"], [["1", "Nguyễn"]])
    assert path.read_bytes() == '\ufeff"Tag","Name"\r\n1,Nguyễn\r\n'.encode()
    write_csv(path, ["Tag", "Name"], [], byte_order_mark=False)
    assert path.read_bytes() == b'"Tag","Name"\r\n'


@pytest.mark.parametrize("write", [write_csv, lambda path, header, rows, **more: write_xlsx(path, header, rows, sheet_name="A", **more)])
class TestTarget:
    def test_cancelling_leaves_what_was_there(self, tmp_path: Path, write: Write) -> None:
        class StopNow(Exception):
            pass

        def stop(done: int, total: int, words: str = "") -> None:
            assert total == 5000
            if done:
                raise StopNow

        path = tmp_path / "a.out"
        path.write_text("before")
        with pytest.raises(StopNow):
            write(path, ["A"], ([str(number)] for number in range(5000)), total=5000, progress=stop)
        assert path.read_text() == "before"
        assert _names(tmp_path) == ["a.out"]

    def test_a_bug_in_the_rows_leaves_nothing_behind(self, tmp_path: Path, write: Write) -> None:
        with pytest.raises((ValueError, IndexError)):
            write(tmp_path / "a.out", ["A"], [["1", "2"]], kinds=["text"])
        assert _names(tmp_path) == []

    def test_places_that_cannot_be_written(self, tmp_path: Path, write: Write) -> None:
        with pytest.raises(UserError, match="folder is not there"):
            write(tmp_path / "gone" / "a.out", ["A"], [])
        (tmp_path / "b.out").mkdir()
        with pytest.raises(UserError, match="is a folder"):
            write(tmp_path / "b.out", ["A"], [])
        assert _names(tmp_path) == ["b.out"]

    def test_full_disk(self, tmp_path: Path, write: Write) -> None:
        def rows() -> Iterator[list[str]]:
            yield ["1"]
            raise OSError(errno.ENOSPC, "No space left on device")

        with pytest.raises(UserError, match="disk is full"):
            write(tmp_path / "a.out", ["A"], rows())
        assert _names(tmp_path) == []

    def test_target_open_in_another_program(self, tmp_path: Path, write: Write) -> None:
        path = tmp_path / "a.out"
        path.write_text("before")

        def rows() -> Iterator[list[str]]:
            yield ["1"]
            raise PermissionError(errno.EACCES, "sharing violation")

        with pytest.raises(UserError, match="open in another program"):
            write(path, ["A"], rows())
        assert path.read_text() == "before"


def test_more_than_excel_holds(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="32,767"):
        write_xlsx(tmp_path / "a.xlsx", ["A"], [["x" * 32_768]], sheet_name="A")
    with pytest.raises(UserError, match="that many columns"):
        write_xlsx(tmp_path / "a.xlsx", ["A"] * 17_000, [], sheet_name="A")
    write_xlsx(tmp_path / "a.xlsx", ["A"], [["x" * 32_767]], sheet_name="A")
    assert len(read_table(tmp_path / "a.xlsx").best.rows[0][0]) == 32_767


@pytest.mark.parametrize("name", ["", "a/b:c*?[]\\", "'quoted'", "x" * 90, "History", "\x01", "Räume 2026"])
def test_sheet_names(tmp_path: Path, name: str) -> None:
    write_xlsx(tmp_path / "a.xlsx", ["A"], [["1x"]], sheet_name=name)
    assert 0 < len(read_table(tmp_path / "a.xlsx").best.name) <= 31


def test_lone_surrogates_do_not_stop_writing(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", ["A", "B"], [["x\ud800y", "1"]])
    write_xlsx(tmp_path / "a.xlsx", ["A", "B"], [["x\ud800y", "1"]], sheet_name="A")
    assert read_table(tmp_path / "a.csv").best.rows == read_table(tmp_path / "a.xlsx").best.rows == [["x?y", "1"]]
