"""The printing kit's figures, each beside its bound of the same run."""

from datetime import datetime, timedelta, timezone
from io import BytesIO

from app.paths import resource
from app.printing.labels import Label, print_labels, sheets
from app.printing.paper import Heading, Paper
from app.printing.style import Weight
from app.printing.tables import Column, Group, print_table
from tests.benchmarks.entry import Measured, interleaved, seconds
from tests.printing.bounds import draw_label_paths, draw_strings, label_paths, long_table, register_fonts

ROWS = 10_000
LABELS = 1_000
COLUMNS = (
    Column("Tag", bold=True),
    Column("Model", 2),
    Column("Serial", mono=True),
    Column("Where"),
    Column("Person"),
    Column("Status"),
    Column("Cost", align="right"),
)
WEIGHTS = (Weight.SEMIBOLD, Weight.REGULAR, Weight.MONO, Weight.REGULAR, Weight.REGULAR, Weight.REGULAR, Weight.REGULAR)
STARTS = (0.0, 65.0, 190.0, 260.0, 350.0, 420.0, 480.0)
MODELS = ("Lenovo 300e Gen 3", "Acer Chromebook C733", "Epson BrightLink 695Wi", "HP ProBook 450 G9", "Promethean ActivPanel 9")
PEOPLE = ("M. Rivera", "A. Okafor", "D. Chen", "J. Ångström", "P. Łódź")
EASTERN = timezone(timedelta(hours=-5))
HEADING = Heading("Parkview Elementary", "Devices by room", datetime(2026, 11, 21, 22, 45, tzinfo=EASTERN), printed_by="M. Rivera")


def inventory_rows(count: int) -> list[list[str]]:
    """Rows like a school's: tags, serials and costs all different, the rest repeated."""
    return [
        [
            f"PV-{number:05}",
            MODELS[number % 5],
            f"5NX{number * 7919 % 99991:05X}",
            f"Room {100 + number // 25} · Cart B",
            PEOPLE[number % 5],
            "Deployed" if number % 9 else "In repair",
            f"${number % 1900 + 100:,}.{number % 100:02}",
        ]
        for number in range(count)
    ]


def measure_inventory_pdf_10000(runs: int) -> Measured:
    """A grouped inventory of 10,000 rows against the same strings drawn one by one."""
    register_fonts()
    rows = inventory_rows(ROWS)
    value, bound = interleaved(
        runs, lambda: seconds(lambda: _print_inventory(rows)), lambda: seconds(lambda: draw_strings(rows, WEIGHTS, STARTS))
    )
    return Measured("inventory_pdf_10000", value, "s", bound, 1.6, "bound: raw canvas.drawString of the same strings in the same fonts")


def measure_inventory_pdf_vs_longtable(runs: int) -> Measured:
    """The same inventory against reportlab's LongTable: at least four times as fast."""
    register_fonts()
    rows = inventory_rows(ROWS)
    head = [column.title for column in COLUMNS]
    value, bound = interleaved(runs, lambda: seconds(lambda: _print_inventory(rows)), lambda: seconds(lambda: long_table(head, rows)))
    return Measured("inventory_pdf_vs_longtable", value, "s", bound, 0.25, "bound: reportlab LongTable of the same rows")


def measure_labels_1000(runs: int) -> Measured:
    """1,000 labels with both codes against the ready paths of these codes drawn raw."""
    codes = [f"PV-{number:05}" for number in range(LABELS)]
    paths = label_paths(codes)
    labels = [Label(code, ("Lenovo 300e Gen 3", "5NX0R2K7"), "Parkview Elementary") for code in codes]
    sheet = sheets(resource("district/label_sheets.toml"))[0]
    value, bound = interleaved(
        runs,
        lambda: seconds(lambda: print_labels(BytesIO(), sheet, labels, heading=HEADING)),
        lambda: seconds(lambda: draw_label_paths(paths)),
    )
    return Measured("labels_1000", value, "s", bound, 1.3, "bound: the same paths drawn raw, already encoded")


def _print_inventory(rows: list[list[str]]) -> None:
    groups = [Group(f"Room {100 + first // 25}", rows[first : first + 25], "25 devices") for first in range(0, len(rows), 25)]
    print_table(BytesIO(), HEADING, COLUMNS, groups, Paper(), total=f"{len(rows):,} devices")
