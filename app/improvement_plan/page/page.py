"""The tab of the improvement plan: the school's goals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from app.ui.feature import Page, Surroundings
from app.ui.widgets import PageHeader

if TYPE_CHECKING:
    from app.improvement_plan.service import PlanService


class PlanPage(Page):
    """The goals of the school."""

    title = "Improvement plan"

    def __init__(self, around: Surroundings, service: PlanService) -> None:
        super().__init__()
        self._around = around
        self._service = service
        column = QVBoxLayout(self)
        column.addWidget(PageHeader(self.title, "The goals of the year; PD sessions link to them."))
        column.addStretch(1)
