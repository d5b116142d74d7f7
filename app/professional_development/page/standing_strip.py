"""How a session stands, where that has to be said: called off, or moved since people were told."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.language import tr, trn
from app.professional_development.page.shown import SessionShown
from app.professional_development.rules import life
from app.ui.widgets import IconLabel, QuietButton, restyle, text


class StandingStrip(QFrame):
    """Hidden as long as all is well. ``invite_wanted``: tell people; ``back_wanted``: plan it again."""

    invite_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        self._icon = IconLabel("info", "info")
        self._words = text("", wrap=True)
        self.tell = QuietButton(tr("Tell them"), "send")
        self.back = QuietButton(tr("Plan it again"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.tell)
        row.addWidget(self.back)
        self.tell.clicked.connect(self.invite_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.hide()

    def show_state(self, shown: SessionShown) -> None:
        """Say what has to be said of it."""
        cancelled = shown.state == life.CANCELLED
        words = ""
        waiting = trn(shown.waiting, "{number} person does not know of it yet.", "{number} people do not know of it yet.")
        if cancelled:
            why = str(shown.values.get("why_cancelled") or "")
            words = tr("This session is called off: {reason}.", reason=why) if why else tr("This session is called off.")
        elif shown.waiting:
            words = tr("It was changed since people were invited.")
        if shown.waiting and words:
            words = f"{words} {waiting}"
        self.setVisible(bool(words))
        self._words.setText(words)
        self.tell.setVisible(bool(shown.waiting))
        self.back.setVisible(cancelled)
        self.setProperty("tone", "neutral" if cancelled and not shown.waiting else "warn")
        self._icon.show_icon("circle-x" if cancelled else "triangle-alert", "soft" if cancelled and not shown.waiting else "warn")
        restyle(self)
