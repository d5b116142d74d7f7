"""What a pasted block or a fill-down would change, worked out before anything is changed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.language import tr
from app.ui.tables.columns import CellEdit
from app.ui.tables.model import RecordsModel


class Refused(NamedTuple):
    """A cell that stays as it is: ``record`` is the text of its first column, ``text`` what was pasted."""

    record: str
    column: str
    text: str
    reason: str


@dataclass(slots=True)
class PastePlan:
    """Changes and what won't change: ``same`` cells hold the value already, ``beyond`` fell outside the table."""

    edits: list[CellEdit] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    same: int = 0
    beyond: int = 0

    @property
    def records(self) -> int:
        """How many records would change."""
        return len({edit.id for edit in self.edits})


def plan_block(model: RecordsModel, block: Sequence[Sequence[str]], rows: Sequence[int], columns: Sequence[int]) -> PastePlan:
    """Lay ``block`` over the cells of ``rows`` × ``columns``; what is larger than those is counted as beyond."""
    plan = PastePlan()
    for line, cells in enumerate(block):
        for place, text in enumerate(cells):
            if line >= len(rows) or place >= len(columns):
                plan.beyond += 1
            else:
                _plan_cell(plan, model, rows[line], columns[place], text)
    return plan


def plan_fill(model: RecordsModel, text: str, rows: Sequence[int], column: int) -> PastePlan:
    """The same ``text`` into ``column`` of all ``rows``."""
    plan = PastePlan()
    for row in rows:
        _plan_cell(plan, model, row, column, text)
    return plan


def _plan_cell(plan: PastePlan, model: RecordsModel, row: int, number: int, text: str) -> None:
    column = model.columns[number]
    if text.strip() == model.text(row, number):
        plan.same += 1
        return
    if column.read is None:
        plan.refused.append(Refused(model.text(row, 0), column.title, text, tr("{title} can't be changed here.", title=column.title)))
        return
    try:
        value = column.read(text)
    except ValueError as problem:
        plan.refused.append(Refused(model.text(row, 0), column.title, text, str(problem)))
        return
    if value == model.value(row, number):
        plan.same += 1
    else:
        plan.edits.append(CellEdit(model.id_at(row), column.name, value))
