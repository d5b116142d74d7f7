"""The first words of the status bar: where the data is, as far as anybody knows."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from app.language import tr
from app.moments import time_of_day
from app.shell.status_bar import StatusBar
from app.ui.feature import Place, StatusLine


class Truth(QObject):
    """What a room says (shared, offline, a person is needed), else that everything is saved on this computer and since when."""

    def __init__(self, bar: StatusBar, navigate: Callable[[Place], None], parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._navigate = navigate
        self._saved_at = datetime.now().astimezone()
        self._told: StatusLine | None = None
        bar.truth_clicked.connect(self._open)
        self._show()

    def saved(self) -> None:
        """Something was saved just now."""
        self._saved_at = datetime.now().astimezone()
        self._show()

    def tell(self, line: StatusLine | None) -> None:
        """A room knows more, or none does."""
        self._told = line
        self._show()

    def _show(self) -> None:
        line = self._told
        if line is None:
            self._bar.show_truth(tr("Everything is saved on this computer · {time}", time=time_of_day(self._saved_at)))
        else:
            self._bar.show_truth(line.words, line.icon, "soft" if line.tone == "neutral" else line.tone)

    def _open(self) -> None:
        if self._told is not None:
            self._navigate(self._told.place)
