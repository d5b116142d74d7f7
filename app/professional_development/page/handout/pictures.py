"""Pictures for a handout: made small and kept beside the window, then named in the text."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import UserError
from app.language import tr
from app.professional_development.page.handout.keeper import HandoutKeeper
from app.ui.feature import Surroundings
from app.ui.images import FORMATS, photos_later, photos_of

NAME: Final = "picture.jpg"
Kept = list[tuple[str, bytes]]


class Pictures(QObject):
    """Takes pictures. Signal ``kept`` with the session, the name in the Markdown, and the picture."""

    kept = Signal(str, str, object)

    def __init__(self, around: Surroundings, keeper: HandoutKeeper, page: QWidget) -> None:
        super().__init__(page)
        self._around, self._keeper, self._page = around, keeper, page

    def take(self, session: str, mime: QMimeData) -> None:
        """Take what was pasted or dropped. Raises UserError when there is no picture in it."""
        work = photos_later(mime)
        if work is None:
            raise UserError(tr("There is no picture in it."), tr("Copy a picture, or drop a JPEG or PNG file."))
        self._keep(session, work)

    def choose(self, session: str) -> None:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(self._page, tr("Pictures for the handout"), "", tr(FORMATS))
        if names:
            self._keep(session, partial(photos_of, [Path(name) for name in names]))

    def _keep(self, session: str, work: Callable[[], list[bytes]]) -> None:
        keeper = self._keeper

        def keep(photos: list[bytes]) -> None:
            self._around.jobs.write(
                lambda _report: [(keeper.add_image(session, NAME, "", data), data) for data in photos],
                title=tr("Keeping a picture"),
                owner=self,
                done=partial(self._tell, session),
                failed=self._around.notices.fail,
            )

        self._around.jobs.read(
            lambda _report: work(), title=tr("Reading a picture"), owner=self, done=keep, failed=self._around.notices.fail
        )

    def _tell(self, session: str, kept: Kept) -> None:
        for name, data in kept:
            self.kept.emit(session, name, data)
