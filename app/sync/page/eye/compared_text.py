"""A long text beside another: the lines that only it has are marked by a word and a colour."""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.language import marked, tr
from app.sync.rules.comparing import Line
from app.ui.forms import LinesEdit
from app.ui.icons import theme_colour

MARK = marked("Only here: ")
_MOST_LINES = 12


class ComparedText(LinesEdit):
    """Read only; can be selected and copied."""

    def __init__(self, lines: Sequence[Line], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("compared", True)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.lines = min(max(2, len(lines) + sum(len(line.text) // 26 for line in lines)), _MOST_LINES)
        self._write(lines)

    def _write(self, lines: Sequence[Line]) -> None:
        cursor = QTextCursor(self.document())
        for at, line in enumerate(lines):
            block, marked = QTextBlockFormat(), QTextCharFormat()
            if line.kind == "only":
                block.setBackground(theme_colour("warn_tint"))
                marked.setForeground(theme_colour("warn"))
            elif line.kind == "folded":
                marked.setForeground(theme_colour("soft"))
            if at == 0:
                cursor.setBlockFormat(block)
            else:
                cursor.insertBlock(block)
            if line.kind == "only":
                bold = QTextCharFormat(marked)
                bold.setFontWeight(700)
                cursor.insertText(tr(MARK), bold)
                cursor.insertText(line.text, marked)
            else:
                cursor.insertText(f"… {line.text} …" if line.kind == "folded" else line.text, marked)
        if not lines:
            cursor.insertText(tr("Nothing"))
