"""What pasting or filling down would change, before it does."""

from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from app.language import tr, trn
from app.ui.dialogs import Sheet
from app.ui.tables.pasting import PastePlan
from app.ui.widgets import PrimaryButton, QuietButton, text

_REASONS_SHOWN = 200


def plan_in_words(plan: PastePlan) -> str:
    """``36 cells of 12 rows change, 2 hold the value already, 4 stay as they are.``"""
    cells = trn(len(plan.edits), "1 cell", "{number} cells")
    rows = trn(plan.records, "1 row", "{number} rows")
    parts = [tr("{cells} of {rows} will change", cells=cells, rows=rows)] if plan.edits else [tr("No cell will change")]
    if plan.same:
        parts.append(trn(plan.same, "{number} already holds the value", "{number} already hold the value"))
    if plan.refused:
        parts.append(tr("{number:,} can't be taken", number=len(plan.refused)))
    if plan.beyond:
        parts.append(tr("{beyond:,} lie outside the table", beyond=plan.beyond))
    return ", ".join(parts) + "."


class PastePreview(Sheet):
    """Counts, and each cell that can't be taken with its reason."""

    def __init__(self, plan: PastePlan, parent: QWidget) -> None:
        super().__init__(tr("Paste"), plan_in_words(plan), parent)
        if plan.refused:
            self.body.addWidget(text(tr("These stay as they are:"), "strong"))
            reasons = QListWidget()
            reasons.setAccessibleName(tr("Cells that stay as they are"))
            reasons.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
            reasons.setWordWrap(True)
            for refused in plan.refused[:_REASONS_SHOWN]:
                reasons.addItem(f"{refused.record} · {refused.reason}")
            if len(plan.refused) > _REASONS_SHOWN:
                reasons.addItem(tr("… and {number:,} more", number=len(plan.refused) - _REASONS_SHOWN))
            self.body.addWidget(reasons)
        stay = QuietButton(tr("Cancel"))
        stay.clicked.connect(self.reject)
        go = PrimaryButton(trn(len(plan.edits), "Change 1 cell", "Change {number} cells"))
        go.setEnabled(bool(plan.edits))
        go.clicked.connect(self.accept)
        self.add_buttons([stay, go])
