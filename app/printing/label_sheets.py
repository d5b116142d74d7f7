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
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise UserError(
            tr("The list of label sheets “{name}” can't be read: {error}.", name=path.name, error=error),
            tr("Put the district's file back."),
        ) from error
    return [_sheet(entry) for entry in entries]


def _sheet(entry: dict[str, Any]) -> LabelSheet:
    try:
        unit = UNITS[entry["unit"]]
        width, height = (unit * value for value in entry["label"])
        left, top = (unit * value for value in entry.get("origin", (0, 0)))
        across, down = (unit * value for value in entry.get("pitch", entry["label"]))
        paper_width, paper_height = (unit * value for value in entry["paper"])
        return LabelSheet(
            name=entry["name"],
            title=entry["title"],
            codes=tuple(entry.get("codes", ())),
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
    except (KeyError, TypeError, ValueError) as error:
        name = entry.get("name", "without a name")
        raise UserError(
            tr("The label sheet “{name}” has a measure that is missing or wrong: {error}.", name=name, error=error),
            tr("Compare it with the others in label_sheets.toml."),
        ) from error
