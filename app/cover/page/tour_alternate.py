"""The tour on the alternate's own desk: invited, joined on the day itself, covering; then the liaison reads what happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from app.cover.page.page import CoverPage
from app.language import tr
from app.ui.feature import Tour, TourStep

if TYPE_CHECKING:
    from app.store.desk import Desk

ALTERNATE = "David Chen"
_MINUTE = 60_000


class TourDevices(Protocol):
    """The devices of a desk, as far as the tour changes them."""

    def some(self) -> str:
        """The id of a device that is in use."""

    def say(self, id: str, status: str, notes: str = "") -> None:
        """Write down what became of a device."""


class AlternatesDay:
    """The steps come after those in which sharing begins."""

    def __init__(self, devices: Callable[[Desk], TourDevices]) -> None:
        self._devices = devices

    def steps(self) -> Sequence[TourStep]:
        """The steps in their order."""
        return (
            TourStep(
                "The alternate covers a day",
                "The liaison is suddenly away: her alternate joins with the sheet, begins to cover, and has the brief on Today.",
                self._cover,
            ),
            TourStep("Back again", "The liaison is back, and reads what happened: what, when, and by whom for her.", self._back),
        )

    def _cover(self, tour: Tour) -> None:
        code = _invitation(tour)
        other = tour.another(ALTERNATE)
        _join(tour, other, code)
        other.page("today")
        _press(tour, other, "I cover from now", "The alternate's own desk, on the day itself")
        page = _cover_page(other)
        tour.wait(lambda: page.facts is not None and page.facts.situation.covering is not None, _MINUTE)
        other.page("today")
        tour.wait(lambda: _find(other.window, "Whole brief") is not None, _MINUTE)
        other.shot("The brief at the top of Today")
        devices = self._devices(page.service.desk)
        devices.say(devices.some(), "In repair", "The hinge is broken; it lies in the media center.")
        page = _cover_page(other)
        tour.wait(lambda: page.facts is not None, _MINUTE)
        other.shot("Covering")

    def _back(self, tour: Tour) -> None:
        tour.page("today")
        tour.wait(lambda: _find(tour.window, "I am back") is not None, _MINUTE)
        page = _cover_page(tour)
        covered = page.service.situation().covered
        if covered is None:
            raise LookupError("nobody covers the liaison")
        page.show_cover(covered.id)
        tour.wait(lambda: page.account is not None and page.account.number > 0, _MINUTE)
        tour.page("today")
        _press(tour, tour, "I am back", "The liaison's Today while she is covered")
        tour.wait(page.happened.read_button.isVisible, _MINUTE)
        tour.shot("What happened while you were away")
        made: list[str] = []
        page.deeds.paper.printed.connect(made.append)
        tour.click(page.happened.print_button)
        tour.wait(lambda: bool(made), _MINUTE)
        tour.keep_pdf(Path(made[0]), "What happened")
        page.deeds.paper.printed.disconnect(made.append)
        if page.deeds.paper.dialog is not None:
            page.deeds.paper.dialog.close()
        tour.click(page.happened.read_button)
        tour.wait(lambda: page.stack.currentIndex() == 0, _MINUTE)
        tour.shot("Cover, when it is over")


def _invitation(tour: Tour) -> str:
    """Invite the alternate; gives the code on the sheet."""
    tour.page("sharing")
    _click(tour, tour, tour.window, "Invite somebody")
    asked = _dialog(tour, tr("Invite somebody"))
    tour.type(ALTERNATE)
    _click(tour, tour, asked, "Alternate")
    _click(tour, tour, asked, "Make the invitation")
    shown = _dialog(tour, tr("Invitation for {name}", name=ALTERNATE))
    tour.shot("The invitation of an alternate", shown)
    _click(tour, tour, shown, "Copy the code")
    code = QApplication.clipboard().text()
    _click(tour, tour, shown, "Done")
    return code


def _join(tour: Tour, other: Tour, code: str) -> None:
    """Enter the invitation at the first start of another desk."""
    _click(tour, other, other.window, "Invited by your school? Join its desk")
    QApplication.clipboard().setText(code)
    other.press("Ctrl+V")
    _click(tour, other, other.window, "Continue")
    _click(tour, other, other.window, "Join")
    tour.wait(lambda: _find(other.window, "Today") is not None, 2 * _MINUTE)


def _press(tour: Tour, one: Tour, words: str, shot: str) -> None:
    """Take a picture when a button is there, then press it."""
    tour.wait(lambda: _find(one.window, words) is not None, _MINUTE)
    one.shot(shot)
    _click(tour, one, one.window, words)


def _click(tour: Tour, one: Tour, root: QWidget, words: str) -> None:
    tour.wait(lambda: _find(root, words) is not None, _MINUTE)
    button = _find(root, words)
    if button is None:
        raise LookupError(f"there is no “{words}”")
    one.click(button)


def _find(root: QWidget, words: str) -> QAbstractButton | None:
    there = (one for one in root.findChildren(QAbstractButton) if one.isVisible() and tr(words) in (one.text(), one.accessibleName()))
    return next(there, None)


def _dialog(tour: Tour, title: str) -> QDialog:
    def there() -> list[QDialog]:
        windows = QApplication.topLevelWidgets()
        return [one for one in windows if isinstance(one, QDialog) and one.isVisible() and one.accessibleName() == title]

    tour.wait(lambda: bool(there()), _MINUTE)
    return there()[0]


def _cover_page(tour: Tour) -> CoverPage:
    page = tour.page("cover")
    if not isinstance(page, CoverPage):
        raise TypeError(f"{type(page).__name__} is not Cover")
    return page
