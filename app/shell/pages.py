"""The pages of an open desk: made at their first visit, told of changes, found by record type."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from app.language import tr
from app.late import late
from app.ui.feature import Feature, Page, Place, Surroundings

if TYPE_CHECKING:
    from app.store import records
    from app.store.changes import Changes
else:
    records = late("app.store.records")


class Pages(QObject):
    """Knows which page shows what, and which one is in front."""

    shown = Signal(str)
    """The key of the page that came to the front."""

    def __init__(self, stack: QStackedWidget, features: Sequence[Feature], surroundings: Callable[[], Surroundings]) -> None:
        super().__init__(stack)
        self._stack = stack
        self._features = {feature.key: feature for feature in features}
        self._surroundings = surroundings
        self._made: dict[str, Page] = {}
        self._behind: dict[str, list[Changes]] = {}
        self._current = ""

    @property
    def current(self) -> Page | None:
        """The page in front; None before the first one is shown."""
        return self._made.get(self._current)

    @property
    def current_key(self) -> str:
        """The key of the page in front, or ""."""
        return self._current

    def keys_offered(self) -> list[str]:
        """All pages there are, in the order of the rail."""
        return list(self._features)

    def keys_made(self) -> list[str]:
        """The pages made so far."""
        return list(self._made)

    def add(self, key: str, page: Page) -> None:
        """Put in a page that is not a feature's (settings)."""
        self._made[key] = page
        self._stack.addWidget(page)

    def page(self, key: str) -> Page:
        """The page ``key``, made if it is not there yet. Raises KeyError for no such page."""
        page = self._made.get(key)
        if page is None:
            around = self._surroundings()
            with around.scanner.looking_away():
                page = self._features[key].make_page(around)
                page.setAccessibleName(tr(self._features[key].title))
                self.add(key, page)
        return page

    def show(self, key: str) -> Page:
        """Bring the page ``key`` to the front; it first takes in what changed while it was behind."""
        around = self._surroundings()
        around.jobs.read_after_painting()
        page = self.page(key)
        with around.scanner.looking_away():
            self._stack.setCurrentWidget(page)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        arrived = self._current != key
        self._current = key
        for changes in self._behind.pop(key, []):
            page.changed(changes)
        if arrived:
            page.opened()
            self.shown.emit(key)
        return page

    def navigate(self, place: Place) -> None:
        """Show the page of ``place`` (or the one that keeps its record type), and there what it names."""
        known = place.page in self._features or place.page in self._made
        key = place.page if known else self.key_for(place.record_type)
        if key is None:
            return
        page = self.show(key)
        if place.record_id or place.filter:
            page.show_place(place)

    def key_for(self, record_name: str) -> str | None:
        """The page of the room that keeps records of this type."""
        for key, feature in self._features.items():
            kept = feature.records() if feature.records is not None else ()
            if any(records.record_type(record).name == record_name for record in kept):
                return key
        return None

    def changed(self, changes: Changes) -> None:
        """Pass a committed action on: at once to the page in front, to the others when they are shown again."""
        for key, page in self._made.items():
            if key == self._current:
                page.changed(changes)
            else:
                self._behind.setdefault(key, []).append(changes)

    def scanned(self, code: str) -> bool:
        """Offer a scanned code to the page in front, then to the others; whether one knew it."""
        ahead = [self._current] if self._current else []
        for key in [*ahead, *(key for key in self._features if key != self._current)]:
            page = self.page(key)
            if page.scanned(code):
                if key != self._current:
                    self.show(key)
                return True
        return False

    def made(self) -> Iterator[Page]:
        """The pages made so far."""
        yield from self._made.values()
