"""What can be written in a handout: every sign with what comes of it."""

from typing import Final

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from app.language import marked, tr
from app.ui.dialogs import Sheet
from app.ui.widgets import PrimaryButton, text

SIGNS: Final = (
    ("# Title", marked("The title of the handout; ## and ### are headings")),
    ("**bold**  *lean*  ~~struck~~", marked("Words that stand out")),
    ("- point     1. number", marked("Lists; four spaces before a point put it deeper")),
    ("- [ ] to do", marked("A box to tick")),
    ("[words](https://example.org)", marked("A link; an address alone is one too")),
    ("![what it shows](picture.jpg)", marked("A picture of this handout: paste or drop one")),
    ("| a | b |     |---|--:|", marked("A table; the colon puts a column to the right")),
    ("> words", marked("Words set apart")),
    ("[box 4 lines: My first idea]", marked("Room to write in with a pen")),
    ("[qr: https://example.org Tell us]", marked("A QR code with words beside it")),
    ("[new page]", marked("What follows begins a page")),
    ("---", marked("A line across")),
)


class SignsSheet(Sheet):
    """The list of signs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("What you can write"), tr("The buttons write the same signs for you."), parent, width=640)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (sign, words) in enumerate(SIGNS):
            written = text(sign)
            font = QFont(written.font())
            font.setBold(True)
            written.setFont(font)
            grid.addWidget(written, row, 0)
            grid.addWidget(text(tr(words), "soft", wrap=True), row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        close = PrimaryButton(tr("Close"))
        close.clicked.connect(self.accept)
        self.add_buttons([close])
