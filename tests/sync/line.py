"""A network that a test takes away and gives back."""

from PySide6.QtCore import QObject, Signal


class Line(QObject):
    """As the runner is told of it: ``there``, and ``changed`` when that is another."""

    changed = Signal()
    there = True

    def begin(self) -> None:
        """Nothing to ask."""
