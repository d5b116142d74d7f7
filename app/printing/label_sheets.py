"""Sheets of labels as they are sold, from ``label_sheets.toml``. Needs no PDF library, so dialogs may list them."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import UserError
from app.language import tr
from app.printing.paper import POINTS_PER_INCH, POINTS_PER_MILLIMETRE

UNITS = {"pt": 1.0, "in": POINTS_PER_INCH, "mm": POINTS_PER_MILLIMETRE}
LASER_DOTS = 600
_LARGEST = 100 * POINTS_PER_INCH


@dataclass(frozen=True)
class LabelSheet:
    """The geometry of a sheet in points, from the paper's upper left corner.

    ``printer``: a label printer, whose pages are one label each. ``dots``: dots per inch that bars are rounded to.
    """

    name: str
    title: str
    codes: tuple[str, ...]
    paper_width: float
    paper_height: float
    columns: int
    rows: int
    left: float
    top: float
    pitch_x: float
    pitch_y: float
    label_width: float
    label_height: float
    printer: bool = False
    dots: int = LASER_DOTS

    @property
    def sizes(self) -> tuple[float, ...]:
        """The measures that must be more than nothing."""
        return self.paper_width, self.paper_height, self.pitch_x, self.pitch_y, self.label_width, self.label_height

    @property
    def per_page(self) -> int:
        """How many labels a page holds."""
        return self.columns * self.rows

    def position(self, number: int) -> tuple[float, float]:
        """The upper left corner of label ``number`` (from 1, along the rows) of a page, from the paper's upper left corner."""
        row, column = divmod((number - 1) % self.per_page, self.columns)
        return self.left + column * self.pitch_x, self.top + row * self.pitch_y


def sheets(path: Path) -> list[LabelSheet]:
    """The sheets of the file, in its order. Raises UserError naming the sheet that can't be read."""
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("sheet", [])
    except (OSError, ValueError, RecursionError) as error:
        raise UserError(
            tr("The list of label sheets “{name}” can't be read: {error}.", name=path.name, error=error),
            tr("Put the district's file back."),
        ) from error
    return [_sheet(entry if isinstance(entry, dict) else {}) for entry in (entries if isinstance(entries, list) else [entries])]


def _sheet(entry: dict[str, Any]) -> LabelSheet:
    try:
        made = _measured(entry)
        if min(made.columns, made.rows, made.dots) < 1 or not all(0 < size < _LARGEST for size in made.sizes):
            raise ValueError(tr("a size that no sheet has"))
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        name = entry.get("name", tr("without a name"))
        raise UserError(
            tr("The label sheet “{name}” has a measure that is missing or wrong: {error}.", name=name, error=error),
            tr("Compare it with the others in label_sheets.toml."),
        ) from error
    return made


def _measured(entry: dict[str, Any]) -> LabelSheet:
    """The sheet of an entry. Raises what one without the right measures leads to."""
    unit = UNITS[entry["unit"]]
    width, height = (unit * value for value in entry["label"])
    left, top = (unit * value for value in entry.get("origin", (0, 0)))
    across, down = (unit * value for value in entry.get("pitch", entry["label"]))
    paper_width, paper_height = (unit * value for value in entry["paper"])
    return LabelSheet(
        name=str(entry["name"]),
        title=str(entry["title"]),
        codes=tuple(map(str, entry.get("codes", ()))),
        paper_width=paper_width,
        paper_height=paper_height,
        columns=int(entry.get("columns", 1)),
        rows=int(entry.get("rows", 1)),
        left=left,
        top=top,
        pitch_x=across,
        pitch_y=down,
        label_width=width,
        label_height=height,
        printer=bool(entry.get("printer", False)),
        dots=int(entry.get("dots", LASER_DOTS)),
    )
