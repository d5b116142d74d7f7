"""Shows one page of the help; follows links, and shows nothing that is not the help's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.language import tr
from app.shell.help.hypertext import PICTURE, Setting, hits_html, page_html
from app.shell.help.library import HelpLibrary, HelpPage
from app.ui.theme import ThemeState

_AFTER_RESIZE = 60
_MARGIN = 8


class HelpView(QTextBrowser):
    """Reads pages from the library; an address is a page's path below docs, with the name of a heading behind #."""

    followed = Signal(str)
    """A link was followed: its address."""
    picture_wanted = Signal(Path)
    """A picture was clicked."""
    went_out = Signal(str)
    """A link leads out of the help: its https address."""

    def __init__(self, library: HelpLibrary, theme: ThemeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._theme = theme
        self._page: HelpPage | None = None
        self._query: str | None = None
        self.setObjectName("helpView")
        self.setAccessibleName(tr("Help"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._follow)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AFTER_RESIZE)
        self._again.timeout.connect(self.show_again)
        theme.changed.connect(self._again.start)

    @property
    def page(self) -> HelpPage | None:
        """The page that is shown; None while it is the answers to a search."""
        return self._page if self._query is None else None

    def show_page(self, page: HelpPage, anchor: str = "") -> None:
        """Show a page from its head, or from the heading named ``anchor``."""
        self._page, self._query = page, None
        self.setAccessibleName(page.title)
        self.setHtml(page_html(self._library, page, self._setting()))
        if anchor:
            self.scrollToAnchor(anchor)

    def show_hits(self, query: str) -> list[str]:
        """Show what answers a search; gives the addresses, best first."""
        self._query = query
        hits = self._library.search(query)
        self.setHtml(hits_html(query, hits, self._setting()))
        return [hit.address for hit in hits]

    def show_again(self) -> None:
        """The same in the colours, sizes and room that are there now."""
        at = self.verticalScrollBar().value()
        if self._query is not None:
            self.show_hits(self._query)
        elif self._page is not None:
            self.show_page(self._page)
        self.verticalScrollBar().setValue(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Left is the panel's: Qt's own way back knows no pages of the help."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are as wide as there is room."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._again.start()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures of the help alone: nothing else is opened, and nothing is fetched."""
        path = self._file(QUrl(name).toString())
        if kind != QTextDocument.ResourceType.ImageResource.value or path is None:
            return None
        picture = QImage(str(path))
        return picture if picture.isNull() else _sharp(picture, self._setting().width, self.devicePixelRatioF())

    def _follow(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(PICTURE):
            path = self._file(address.removeprefix(PICTURE))
            if path is not None:
                self.picture_wanted.emit(path)
        elif address.startswith("https://"):
            self.went_out.emit(address)
        else:
            self.followed.emit(address)

    def _file(self, name: str) -> Path | None:
        """A file below the folder of the help; None for everything else."""
        path = (self._library.folder / name).resolve()
        return path if path.is_file() and path.is_relative_to(self._library.folder.resolve()) else None

    def _setting(self) -> Setting:
        return Setting(self._theme.tokens, self._theme.scale, max(120, self.viewport().width() - 2 * _MARGIN - 2))


def _sharp(picture: QImage, width: int, ratio: float) -> QImage:
    """As wide as it is shown, so that it is made smaller smoothly."""
    wanted = round(width * ratio)
    if picture.width() <= wanted:
        return picture
    return picture.scaledToWidth(wanted, Qt.TransformationMode.SmoothTransformation)
