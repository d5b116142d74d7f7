"""The buttons over the Markdown field."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.professional_development.page.handout import editing
from app.professional_development.page.handout.text_edit import KEYS, Change, MarkdownEdit
from app.ui.page_header import WrapRow
from app.ui.widgets import IconButton

NEW_PAGE: Final = "[new page]"


class Toolbar(WrapRow):
    """What the signs of Markdown do, for who doesn't know them.

    Signals: ``picture_wanted``: a picture is to be chosen; ``signs_wanted``: all signs are to be shown.
    """

    picture_wanted = Signal()
    signs_wanted = Signal()

    def __init__(self, edit: MarkdownEdit, parent: QWidget | None = None) -> None:
        super().__init__(spacing=2, parent=parent)
        self._edit = edit
        self.buttons: dict[str, IconButton] = {}
        self._key("heading", tr("Heading"), "Ctrl+2")
        self._key("bold", tr("Bold"), "Ctrl+B")
        self._key("italic", tr("Italic"), "Ctrl+I")
        self._key("list", tr("Points"), "Ctrl+Shift+8")
        self._key("list-ordered", tr("Numbers"), "Ctrl+Shift+7")
        self._key("list-checks", tr("Boxes to tick"), "Ctrl+Shift+9")
        self._block("table-2", tr("Table"), editing.table(), tr("Head {number}", number=1))
        self._button("image-plus", tr("Picture: choose, paste or drop one"), self.picture_wanted.emit)
        room = tr("What to write here")
        self._block("square-dashed", tr("Room to write in"), f"[box 4 lines: {room}]", room)
        self._block("qr-code", tr("QR code of a link"), f"[qr: https://example.org {tr('What it opens')}]", "https://example.org")
        self._block("between-horizontal-start", tr("New page"), NEW_PAGE, "")
        self._button("circle-question-mark", tr("What you can write"), self.signs_wanted.emit)

    def _key(self, icon: str, words: str, keys: str) -> None:
        self._change(icon, f"{words} ({keys.replace('+', ' ')})", KEYS[keys])

    def _block(self, icon: str, words: str, block: str, select: str) -> None:
        self._change(icon, words, partial(editing.with_block, block=block, select=select))

    def _change(self, icon: str, words: str, change: Change) -> None:
        self._button(icon, words, lambda: self._edit.change(change))

    def _button(self, icon: str, words: str, run: Callable[[], None]) -> None:
        button = IconButton(icon, words)
        button.clicked.connect(lambda _checked=False: run())
        self.buttons[icon] = button
        self.add(button)
