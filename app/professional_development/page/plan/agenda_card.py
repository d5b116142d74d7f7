"""The agenda's card: its sum, a way to make it fit, a new block, and the blocks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.language import tr
from app.professional_development.page.plan.agenda_editor import AgendaEditor
from app.professional_development.rules import agenda as rules
from app.ui.widgets import Badge, LinkButton, Pane, WrapRow, text


class AgendaCard(Pane):
    """``minutes_wanted``: the session itself shall take as long as its blocks."""

    minutes_wanted = Signal(int)

    def __init__(self, clock: Callable[[int], str], kinds: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.editor = AgendaEditor(clock, kinds)
        self.sum = Badge("")
        self.fit = LinkButton(tr("Fit"))
        self.take = LinkButton(tr("Take"))
        self.add = LinkButton(tr("Block"), "plus")
        self.add.setAccessibleName(tr("Add a block to the agenda"))
        self.add.setToolTip(tr("Insert"))
        self.editor.stack.comes_after = self.add
        head = QHBoxLayout()
        head.addWidget(WrapRow((text(tr("Agenda"), "pane_title"), self.sum), 12), 1)
        head.addWidget(WrapRow((self.fit, self.take, self.add), 12))
        self.body.addLayout(head)
        self.body.addWidget(self.editor)
        self.add.clicked.connect(lambda _checked=False: self.editor.add_block())
        self.fit.clicked.connect(self.editor.fit)
        self.take.clicked.connect(lambda: self.minutes_wanted.emit(self.editor.agenda.used))
        self.editor.told.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Say what the blocks add up to, and offer what makes them fit."""
        agenda = self.editor.agenda
        tone = "bad" if agenda.over else "warn" if agenda.gap else "ok"
        self.sum.show_tone(rules.told(agenda), tone)
        open_end = bool(agenda.blocks) and agenda.used != agenda.total
        self.fit.setVisible(open_end)
        self.fit.setText(tr("Fit to {minutes}", minutes=agenda.total))
        self.fit.setAccessibleName(tr("Fit the blocks to {minutes} minutes", minutes=agenda.total))
        self.take.setVisible(open_end)
        self.take.setText(tr("Make it {minutes}", minutes=agenda.used))
        self.take.setAccessibleName(tr("Make the session {minutes} minutes long", minutes=agenda.used))
