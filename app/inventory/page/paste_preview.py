"""What pasting or filling down would change, before it does."""

from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from app.ui.dialogs import Sheet
from app.ui.tables.pasting import PastePlan
from app.ui.widgets import PrimaryButton, QuietButton, text

_REASONS_SHOWN = 200


def plan_in_words(plan: PastePlan) -> str:
    """``36 cells of 12 rows change, 2 hold the value already, 4 stay as they are.``"""
    cells = "1 cell" if len(plan.edits) == 1 else f"{len(plan.edits):,} cells"
    rows = "1 row" if plan.records == 1 else f"{plan.records:,} rows"
    parts = [f"{cells} of {rows} will change"] if plan.edits else ["No cell will change"]
    if plan.same:
        parts.append(f"{plan.same:,} already {'holds' if plan.same == 1 else 'hold'} the value")
    if plan.refused:
        parts.append(f"{len(plan.refused):,} can't be taken")
    if plan.beyond:
        parts.append(f"{plan.beyond:,} lie outside the table")
    return ", ".join(parts) + "."


class PastePreview(Sheet):
    """Counts, and each cell that can't be taken with its reason."""

    def __init__(self, plan: PastePlan, parent: QWidget) -> None:
        super().__init__("Paste", plan_in_words(plan), parent)
        if plan.refused:
            self.body.addWidget(text("These stay as they are:", "strong"))
            reasons = QListWidget()
            reasons.setAccessibleName("Cells that stay as they are")
            reasons.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
            reasons.setWordWrap(True)
            for refused in plan.refused[:_REASONS_SHOWN]:
                reasons.addItem(f"{refused.record} · {refused.reason}")
            if len(plan.refused) > _REASONS_SHOWN:
                reasons.addItem(f"… and {len(plan.refused) - _REASONS_SHOWN:,} more")
            self.body.addWidget(reasons)
        stay = QuietButton("Cancel")
        stay.clicked.connect(self.reject)
        go = PrimaryButton("Change 1 cell" if len(plan.edits) == 1 else f"Change {len(plan.edits):,} cells")
        go.setEnabled(bool(plan.edits))
        go.clicked.connect(self.accept)
        self.add_buttons([stay, go])
