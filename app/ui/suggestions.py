"""Words offered below a field while somebody types into it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtWidgets import QCompleter, QWidget


class Suggestions(QCompleter):
    """Words that contain what is typed, whatever its case; ``all_of_them`` where the model itself holds only what fits.

    Their list is a window for Qt, with none above it: it takes its look from the window of the field.
    """

    def __init__(self, words: Sequence[str] | QAbstractItemModel, parent: QObject, *, all_of_them: bool = False) -> None:
        if isinstance(words, QAbstractItemModel):
            super().__init__(words, parent)
        else:
            super().__init__(list(words), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if all_of_them:
            self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        else:
            self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        """Qt asks for this whenever something else is typed, before it shows the list."""
        above: QWidget | None = self.widget()
        while above is not None and (higher := above.parentWidget()) is not None:
            above = higher
        popup = self.popup()
        if above is not None and popup is not None and popup.styleSheet() != above.styleSheet():
            popup.setStyleSheet(above.styleSheet())
        return super().splitPath(path)
