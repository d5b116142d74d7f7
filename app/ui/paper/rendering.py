"""Pictures of pages, made beside the window and kept while they are of use."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.language import tr
from app.store.progress import Progress
from app.ui.job_tasks import Job
from app.ui.jobs import Jobs
from app.ui.paper.pages import PaperPages

KEPT_BYTES = 96_000_000


class Picture(NamedTuple):
    """Which page (from 0), at how many dots per inch."""

    page: int
    dots: int


class PagePictures(QObject):
    """Makes the pictures that are asked for and remembers the last ones. Signal ``ready``: another one is there."""

    ready = Signal()

    def __init__(self, pages: PaperPages, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages, self._jobs = pages, jobs
        self._known: OrderedDict[Picture, QImage] = OrderedDict()
        self._older: set[Picture] = set()
        self._under_way: dict[Picture, Job] = {}

    def turn_to(self, pages: PaperPages, ready: Mapping[Picture, QImage]) -> None:
        """Another PDF, with the pictures of it that are there already; pictures of the one before stand in until theirs are made."""
        for picture in list(self._under_way):
            self._under_way.pop(picture).cancel()
        self._pages = pages
        self._older = set(self._known)
        for picture, image in ready.items():
            self._take(picture, image)

    def want(self, wanted: Sequence[Picture]) -> None:
        """Make these, in this order, and forget about others that were only asked for."""
        for picture in self._under_way.keys() - set(wanted):
            self._under_way.pop(picture).cancel()
        for picture in wanted:
            if (picture not in self._known or picture in self._older) and picture not in self._under_way:
                self._under_way[picture] = self._jobs.write(
                    partial(self._make, self._pages, picture),
                    title=tr("Showing a page"),
                    owner=self,
                    done=partial(self._take_of, self._pages, picture),
                )

    def of(self, picture: Picture) -> QImage | None:
        """The picture, or the same page at another sharpness, or None as long as there is neither."""
        if picture in self._known:
            self._known.move_to_end(picture)
            return self._known[picture]
        return next((image for known, image in reversed(self._known.items()) if known.page == picture.page), None)

    @staticmethod
    def _make(pages: PaperPages, picture: Picture, report: Progress) -> QImage:
        report(0, 1)
        return pages.image(picture.page, picture.dots)

    def _take_of(self, pages: PaperPages, picture: Picture, image: QImage) -> None:
        if pages is self._pages:
            self._take(picture, image)

    def _take(self, picture: Picture, image: QImage) -> None:
        self._under_way.pop(picture, None)
        if image.isNull():
            return
        self._known[picture] = image
        self._known.move_to_end(picture)
        self._older.discard(picture)
        while len(self._known) > 1 and sum(each.sizeInBytes() for each in self._known.values()) > KEPT_BYTES:
            self._known.popitem(last=False)
        self.ready.emit()
