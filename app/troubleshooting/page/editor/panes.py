"""The three panes of the editor: outline, drawn flow, form; beside each other, or below each other where there is little room."""

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.language import tr
from app.troubleshooting.page.editor.flow_view import FlowView
from app.troubleshooting.page.editor.forms import Forms
from app.troubleshooting.page.editor.outline import Outline
from app.troubleshooting.page.editor.trouble_list import TroubleList
from app.ui.icons import scaled
from app.ui.scroll_area import ScrollArea
from app.ui.scroll_column import ScrollColumn
from app.ui.texts import text
from app.ui.theme import ThemeState
from app.ui.widgets import IconButton, LinkButton, Pane, WrapRow

BESIDE = 900
"""Pixels, at the usual text size, from which the three stand beside each other."""
_LEFT, _RIGHT = 272, 330


class Panes(ScrollArea):
    """``outline``, ``flow``, ``forms`` and ``troubles``, laid out for the width there is."""

    def __init__(self, theme: ThemeState, wrong: Callable[[str, str], str]) -> None:
        super().__init__()
        self.outline, self.flow, self.forms, self.troubles = Outline(), FlowView(theme), Forms(wrong), TroubleList()
        self.add_step = LinkButton(tr("Add a step"), "plus")
        self.add_outcome = LinkButton(tr("Add an outcome"), "plus")
        self.add_fact = LinkButton(tr("Add a fact"), "plus")
        self.up = IconButton("arrow-up", tr("Move up (Alt ↑)"))
        self.down = IconButton("arrow-down", tr("Move down (Alt ↓)"))
        self.twice = IconButton("copy", tr("Duplicate (Ctrl D)"))
        self.remove = IconButton("trash-2", tr("Delete this part (Delete)"))
        self._left, self._middle, self._right = Pane(margin=10), Pane(margin=12), Pane()
        self._arrange()

    def fit(self, width: int) -> None:
        """Beside or below each other."""
        beside = width >= scaled(BESIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for pane, wide in ((self._left, _LEFT), (self._right, _RIGHT)):
            pane.setFixedWidth(scaled(wide)) if beside else pane.setMaximumWidth(16_777_215)
            if not beside:
                pane.setMinimumWidth(0)
        self._left.setMinimumHeight(0 if beside else scaled(300))
        self._middle.setMinimumHeight(0 if beside else scaled(500))
        self._right.setMinimumHeight(0 if beside else scaled(420))

    def allow(self, *, editing: bool) -> None:
        """Whether anything can be changed."""
        self.forms.setEnabled(editing)
        for button in (self.add_step, self.add_outcome, self.add_fact, self.up, self.down, self.twice, self.remove):
            button.setEnabled(editing)

    def allow_part(self, *, editing: bool) -> None:
        """Whether there is a part in hand that can be moved, duplicated or deleted."""
        for button in (self.up, self.down, self.twice, self.remove):
            button.setEnabled(editing)

    def dress(self) -> None:
        """The theme or the text size is another."""
        self.outline.dress()
        self.flow.dress()
        self.troubles.dress()

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.addWidget(text(tr("Outline"), "pane_title"), 1)
        for button in (self.up, self.down, self.twice, self.remove):
            tools.addWidget(button)
        self._left.body.addLayout(tools)
        self._left.body.addWidget(self.outline, 1)
        self._left.body.addWidget(WrapRow((self.add_step, self.add_outcome, self.add_fact), 10))
        head = QHBoxLayout()
        head.addWidget(text(tr("Drawn flow"), "pane_title"), 1)
        zooms = (
            ("zoom-out", tr("Smaller"), self.flow.zoom_out),
            ("zoom-in", tr("Larger"), self.flow.zoom_in),
            ("move", tr("Fit all of it"), self.flow.fit),
        )
        for sign, words, run in zooms:
            button = IconButton(sign, words)
            button.clicked.connect(lambda _checked=False, run=run: run())
            head.addWidget(button)
        self._middle.body.addLayout(head)
        self._middle.body.addWidget(self.flow, 1)
        self._middle.body.addWidget(self.troubles)
        self._scroll = ScrollColumn((0, 0, 6, 0), 0)
        self._scroll.column.addWidget(self.forms)
        self._scroll.column.addStretch(1)
        self._right.body.addWidget(self._scroll)
        self._inside = QWidget()
        self._inside.setProperty("plain", True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addWidget(self._left)
        self._row.addWidget(self._middle, 1)
        self._row.addWidget(self._right)
        self.setWidget(self._inside)
