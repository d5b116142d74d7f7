"""Whatever bytes a file holds: a table or a sentence. ``HYPOTHESIS_PROFILE`` and ``-m slow`` ask for more examples."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.exchange.mapping import guess
from app.exchange.profiles import profiles
from app.exchange.reading import read_table
from app.exchange.tables import Limits, UnreadableTable, Workbook
from app.paths import resource
from tests.effort import examples as tried
from tests.effort import few_if_quick
from tests.exchange.exports import EXPORTS, sample_rows
from tests.exchange.test_mapping import TARGETS
from tests.exchange.workbooks import ods, ods_row, raw_xlsx, xlsx

_LIMITS = Limits(rows=2_000, columns=80, bytes=4_000_000, cells=200_000, unpacked=20_000_000)
_KNOWN = profiles(resource("district/column_names.toml"))
_CELLS: list[list[object]] = [["Tag", "Serial", "Cost"], *([f"{number:05}", f"5CD{number}", number * 1.5] for number in range(40))]
_SHEET = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Serial</t></is></c></row>' + "".join(
    f'<row r="{number}"><c r="A{number}"><v>{number}</v></c><c r="B{number}" t="s"><v>1</v></c></row>' for number in range(2, 30)
)
SEEDS = [
    *(make(sample_rows(12)) for make in EXPORTS.values()),
    xlsx(_CELLS),
    raw_xlsx(_SHEET, strings="<si><t>Tag</t></si><si><t>S1</t></si>"),
    ods(ods_row("Tag", "Serial") + ods_row("1", "S1", repeated=3) + ods_row("2", "S2", cell_repeated=2)),
]
_DANGEROUS = [
    b'"',
    b"'",
    b",",
    b";",
    b"\t",
    b"\r",
    b"\n",
    b"\0",
    b"\xff",
    b"\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"1E+99",
    b"sep=,\n",
    b"<",
    b"PK\x01\x02",
]


def _read(path: Path) -> Workbook | None:
    try:
        return read_table(path, limits=_LIMITS)
    except UnreadableTable as error:
        sentences = (error.what, error.advice)
    assert all(sentences)
    return None


def _must_be_a_table_or_a_sentence(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    workbook = _read(path)
    if workbook is None:
        return
    for sheet in workbook.sheets:
        width = len(sheet.header)
        assert 0 < width <= _LIMITS.columns
        assert len({name.casefold() for name in sheet.header}) == width
        assert all(sheet.header)
        assert len(sheet.lines) == len(sheet.rows)
        assert all(len(row) == width and any(row) for row in sheet.rows)
        assert all(type(cell) is str and "\0" not in cell for row in sheet.rows for cell in row)
        "".join(cell for row in sheet.rows for cell in row).encode()
        columns = [column for column in guess(sheet.header, sheet.rows[:50], TARGETS, _KNOWN).columns if column]
        assert len(set(columns)) == len(columns)


def mutated(seed: bytes, randomness: random.Random) -> bytes:
    """``seed`` with bytes changed, cut out, doubled or put in."""
    data = bytearray(seed)
    for _ in range(randomness.randint(1, 12)):
        place = randomness.randrange(len(data) + 1)
        length = randomness.choice((1, 1, 2, 8, 60, 400))
        match randomness.randrange(6):
            case 0:
                data[place : place + 1] = bytes([randomness.randrange(256)])
            case 1:
                del data[place : place + length]
            case 2:
                data[place:place] = data[place : place + length] * randomness.randint(1, 3)
            case 3:
                data[place:place] = randomness.choice(_DANGEROUS) * randomness.choice((1, 1, 3, 200))
            case 4 if len(data) > 40 and randomness.random() < 0.2:
                del data[place:]
            case _:
                other = randomness.choice(SEEDS)
                start = randomness.randrange(len(other))
                data[place : place + length] = other[start : start + length]
    return bytes(data)


@pytest.mark.parametrize("seed", range(len(SEEDS)))
def test_mutated_files(tmp_path: Path, seed: int) -> None:
    randomness = random.Random(seed)
    for _ in range(40):
        _must_be_a_table_or_a_sentence(tmp_path / "a.csv", mutated(SEEDS[seed], randomness))


@pytest.mark.slow
def test_thousands_of_mutated_files(tmp_path: Path) -> None:
    randomness = random.Random(2026)
    for _ in range(tried(3_000)):
        _must_be_a_table_or_a_sentence(tmp_path / "a.csv", mutated(randomness.choice(SEEDS), randomness))


def test_mutated_parts_of_workbooks(tmp_path: Path) -> None:
    """Changes inside the parts, so that the archive itself stays whole."""
    randomness = random.Random(7)
    for _ in range(150):
        cells = mutated(_SHEET.encode(), randomness).decode("latin-1")
        _must_be_a_table_or_a_sentence(tmp_path / "a.xlsx", raw_xlsx(cells, strings="<si><t>Tag</t></si>"))
        rows = mutated((ods_row("Tag", "Serial") + ods_row("1", "S1") * 5).encode(), randomness).decode("latin-1")
        _must_be_a_table_or_a_sentence(tmp_path / "a.ods", ods(rows))


_FUZZ = settings(
    deadline=None, max_examples=few_if_quick(150), suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@_FUZZ
@given(st.binary(max_size=400))
def test_any_bytes(tmp_path: Path, data: bytes) -> None:
    _must_be_a_table_or_a_sentence(tmp_path / "a.csv", data)


@_FUZZ
@given(st.text(st.characters(), max_size=300), st.sampled_from(["utf-8", "utf-16", "utf-32", "cp1252", "utf-16-le", "mac-roman"]))
def test_any_text(tmp_path: Path, text: str, encoding: str) -> None:
    _must_be_a_table_or_a_sentence(tmp_path / "a.csv", text.encode(encoding, "replace"))


@_FUZZ
@given(
    st.lists(
        st.lists(st.sampled_from(["", " ", "Tag", "tag", '"x', "1", "=1", "a,b", "\n", "1.23457E+11", "3/4/2026"]), max_size=6), max_size=8
    )
)
def test_any_arrangement_of_cells(tmp_path: Path, rows: list[list[str]]) -> None:
    _must_be_a_table_or_a_sentence(tmp_path / "a.csv", "\n".join(",".join(row) for row in rows).encode())
