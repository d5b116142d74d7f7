"""What was done to something, for whoever asks: the same in every room."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.language import tr
from app.store.told_history import Told
from app.ui.dialogs import Sheet
from app.ui.widgets import FactRow, PrimaryButton, text

MOST = 100
"""Things done that are shown; whoever wants to read more looks at a single field."""


class HistorySheet(Sheet):
    """Newest first: when and by whom, what was done, and from what to what."""

    def __init__(self, title: str, told: Sequence[Told], parent: QWidget | None = None) -> None:
        super().__init__(title, tr("Nothing that stood here before is lost."), parent, width=560)
        for one in told[:MOST]:
            self.body.addWidget(text(f"{one.at.astimezone():%d %b %Y, %H:%M} · {one.by}", "section", wrap=True))
            self.body.addWidget(text(one.label, "soft", wrap=True))
            for changed, before, after in one.changes:
                self.body.addWidget(FactRow(changed, f"{before} → {after}" if before else after))
        if len(told) > MOST:
            self.body.addWidget(text(tr("The latest {most} of {number:,}.", most=MOST, number=len(told)), "faint"))
        if not told:
            self.body.addWidget(text(tr("Nothing was done to it yet."), "soft"))
        close = PrimaryButton(tr("Close"))
        close.clicked.connect(self.accept)
        self.add_buttons([close])
