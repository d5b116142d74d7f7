"""A column of a side pane: it scrolls by itself beside the card, and with the page below it."""

from app.ui.scroll_column import ScrollColumn


class GrowingColumn(ScrollColumn):
    """Scrolls by itself, or with ``grow`` becomes as high as what is in it, so that it scrolls with the page."""

    def __init__(self) -> None:
        super().__init__(spacing=0)
        self._grow = False
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def grow(self, on: bool) -> None:
        """Grow with what is in it, or keep to the room there is."""
        if on != self._grow:
            self._grow = on
            self.setMinimumHeight(0)
            self._follow(0, self.verticalScrollBar().maximum())

    def _follow(self, _least: int, most: int) -> None:
        if self._grow and most > 0:
            self.setMinimumHeight(self.height() + most)
