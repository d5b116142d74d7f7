"""The tour on two desks: the library media specialist is invited and joins, both work offline, and one difference is settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from app.language import tr
from app.sync.page.page import SharingPage
from app.ui.feature import Place, Tour, TourStep

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.sync.page.settings import SharingSettings

LIBRARY = "Priya Nair"
_MINUTE = 60_000


class TourDevices(Protocol):
    """The devices of a desk, as far as the tour changes them."""

    def some(self) -> str:
        """The id of a device that is in use."""

    def say(self, id: str, status: str, notes: str = "") -> None:
        """Write down what became of a device."""

    def status(self, id: str) -> str:
        """What is written down of it."""

    def place(self, id: str) -> Place:
        """Where it is shown."""


class TwoDesks:
    """What the steps share: the folder, the invitation, and the device that both change."""

    def __init__(self, devices: Callable[[Desk], TourDevices]) -> None:
        self._devices = devices
        self._code = ""
        self._device = ""

    def steps(self) -> Sequence[TourStep]:
        """The steps in their order."""
        return (
            TourStep("Sharing begins", "A folder is chosen and tried; the recovery key goes onto paper.", self._begin),
            TourStep("An invitation", "The library media specialist is invited: words, a code, and a sheet on paper.", self._invite),
            TourStep("The second desk joins", "At its first start it takes the code, and has the whole history.", self._join),
            TourStep("Both work offline", "The folder is away; both change the same device and go on.", self._apart),
            TourStep(
                "One difference is settled", "Both values stand beside each other; the liaison decides, both desks agree.", self._settle
            ),
        )

    def _begin(self, tour: Tour) -> None:
        place = _place(tour)
        place.mkdir(parents=True, exist_ok=True)
        page = _sharing(tour)
        tour.shot("A desk that works alone")
        tour.click(page.overview.start)
        settings: SharingSettings = tour.page("settings").section("sharing")  # type: ignore[attr-defined]
        tour.wait(settings.isEnabled, _MINUTE)
        tour.click(settings.place.form.fields["place"].editor)
        tour.type(str(place))
        tour.click(settings.test)
        tour.wait(lambda: not settings.trial.busy and bool(settings.trial.list.said()), _MINUTE)
        tour.shot("The place is tried")
        tour.click(settings.save)
        key = _dialog(tour, tr("Put the recovery key on paper"))
        tour.shot("The recovery key", key)
        self._keep_paper(tour, page, key, "Recovery key")
        tour.click(_button(key, "It is on paper"))
        tour.wait(lambda: not _dialogs("Put the recovery key on paper"), _MINUTE)
        _up_to_date(tour)
        tour.shot("Sharing has begun")

    def _invite(self, tour: Tour) -> None:
        page = _sharing(tour)
        tour.wait(page.invite_button.isVisible, _MINUTE)
        tour.click(page.invite_button)
        asked = _dialog(tour, tr("Invite somebody"))
        tour.type(LIBRARY)
        tour.click(_button(asked, "Inventory partner"))
        tour.shot("Whom, and as what", asked)
        tour.click(_button(asked, "Make the invitation"))
        shown = _dialog(tour, tr("Invitation for {name}", name=LIBRARY))
        tour.shot("The invitation", shown)
        self._keep_paper(tour, page, shown, "Invitation sheet")
        tour.click(_button(shown, "Copy the code"))
        self._code = QApplication.clipboard().text()
        tour.click(_button(shown, "Done"))
        _up_to_date(tour)

    def _join(self, tour: Tour) -> None:
        library = tour.another(LIBRARY)
        tour.wait(lambda: _find(library.window, "Invited by your school? Join its desk") is not None, _MINUTE)
        library.click(_button(library.window, "Invited by your school? Join its desk"))
        QApplication.clipboard().setText(self._code)
        library.press("Ctrl+V")
        library.shot("The code is in the field")
        library.click(_button(library.window, "Continue"))
        tour.wait(lambda: _find(library.window, "Join") is not None, _MINUTE)
        library.shot("Who invites, to what")
        library.click(_button(library.window, "Join"))
        tour.wait(lambda: _find(library.window, "Today") is not None, 2 * _MINUTE)
        page, joined, inviting = _sharing(library), _desk(library), _desk(tour)
        tour.wait(lambda: len(joined.space.members()) > 1, _MINUTE)
        page.choose("members")
        library.page("sharing")
        library.shot("The second desk has joined")
        tour.wait(lambda: len(inviting.space.members()) > 1, _MINUTE)
        tour.page("today")
        tour.shot("The liaison sees who has come")

    def _apart(self, tour: Tour) -> None:
        library = tour.another(LIBRARY)
        mine, theirs = self._devices(_desk(tour)), self._devices(_desk(library))
        self._device = mine.some()
        _take_away(tour)
        mine.say(self._device, "In repair", "Screen flickers. Is on the bench.")
        theirs.say(self._device, "Missing")
        for one in (tour, library):
            page = _sharing(one)
            page.runner.sync_now()
            tour.wait(lambda page=page: page.runner.status is not None and page.runner.status.trouble != "", _MINUTE)  # type: ignore[misc]
        for one, devices, words in ((tour, mine, "Offline, and the work goes on"), (library, theirs, "The other desk says something else")):
            shown = devices.place(self._device)
            one.page(shown.page).show_place(shown)
            one.page(shown.page)
            one.shot(words)
        _put_back(tour)

    def _settle(self, tour: Tour) -> None:
        library = tour.another(LIBRARY)
        for one in (tour, library):
            _sharing(one).runner.sync_now()
        desks = (_desk(tour), _desk(library))
        tour.wait(lambda: all(desk.open_edits() for desk in desks), _MINUTE)
        page = _sharing(tour)
        page.choose("eye")
        tour.wait(lambda: page.eye.pane is not None, _MINUTE)
        tour.shot("One edit needs your eye")
        pane = page.eye.pane
        if pane is None:
            raise LookupError("no edit is shown")
        tour.click(_button(pane, "Decide"))
        tour.wait(lambda: not any(desk.open_edits() for desk in desks), _MINUTE)
        tour.wait(lambda: page.eye.pane is None, _MINUTE)
        tour.shot("Nothing needs your eye any more")
        if len({self._devices(desk).status(self._device) for desk in desks}) != 1:
            raise AssertionError("the two desks do not say the same")

    def _keep_paper(self, tour: Tour, page: SharingPage, dialog: QWidget, name: str) -> None:
        made: list[str] = []
        page.deeds.paper.printed.connect(made.append)
        tour.click(_button(dialog, "Print the sheet"))
        tour.wait(lambda: bool(made), _MINUTE)
        tour.keep_pdf(Path(made[0]), name)
        preview = page.deeds.paper.dialog
        if preview is not None:
            tour.shot(f"{name}: the page", preview)
            preview.close()
        page.deeds.paper.printed.disconnect(made.append)


def _place(tour: Tour) -> Path:
    return tour.folder().absolute() / "desk-server" / "Liaison Desk"


def _take_away(tour: Tour) -> None:
    server = _place(tour).parent
    server.rename(server.with_name("desk-server-away"))


def _put_back(tour: Tour) -> None:
    server = _place(tour).parent
    server.with_name("desk-server-away").rename(server)


def _sharing(tour: Tour) -> SharingPage:
    page = tour.page("sharing")
    if not isinstance(page, SharingPage):
        raise TypeError(f"{type(page).__name__} is not the sharing")
    page.choose("overview")
    return page


def _desk(tour: Tour) -> Desk:
    return _sharing(tour).service.desk


def _up_to_date(tour: Tour) -> None:
    page = _sharing(tour)
    tour.wait(lambda: page.runner.status is not None and page.runner.status.state.value == "up_to_date", _MINUTE)


def _find(root: QWidget, words: str) -> QPushButton | None:
    found = [
        one
        for one in root.findChildren(QWidget)
        if one.isVisible() and getattr(one, "text", str)().strip() == tr(words) and hasattr(one, "click")
    ]
    return found[0] if found else None  # type: ignore[return-value]


def _button(root: QWidget, words: str) -> QPushButton:
    found = _find(root, words)
    if found is None:
        raise LookupError(f"there is no “{words}”")
    return found


def _dialog(tour: Tour, title: str) -> QDialog:
    tour.wait(lambda: bool(_dialogs(title)), _MINUTE)
    return _dialogs(title)[0]


def _dialogs(title: str) -> list[QDialog]:
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    return [one for one in shown if one.accessibleName() == title]
