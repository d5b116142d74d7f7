"""What an inventory without devices says."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from app.language import tr
from app.ui.widgets import EmptyState, PrimaryButton, QuietButton, WrapRow


def empty_inventory(views: QWidget, import_list: Callable[[], None], try_sample: Callable[[], None]) -> QWidget:
    """The first step: your own list, or a school to look around in; above it the way to the other lists (``views``)."""
    own = PrimaryButton(tr("Import your device list"), "file-up")
    sample = QuietButton(tr("Try the sample school"), "school")
    own.clicked.connect(import_list)
    sample.clicked.connect(try_sample)
    first = EmptyState(
        "monitor-smartphone",
        tr("No devices yet"),
        tr(
            "Bring the list you have: an export of Google Admin, Snipe-IT, Intune, Jamf, Destiny or any table as CSV, Excel or "
            "OpenDocument. You see what would happen before anything is saved. You can also drop the file here."
        ),
        (own, sample),
    )
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(WrapRow((views,)))
    column.addWidget(first, 1)
    page.setFocusProxy(own)
    return page


def bring_forward(stack: QStackedWidget, page: QWidget) -> None:
    """Show a page; where it says what takes the focus, it takes it over from the page that stood there."""
    before, focused = stack.currentWidget(), QApplication.focusWidget()
    held = before is not None and before is not page and focused is not None and before.isAncestorOf(focused)
    stack.setCurrentWidget(page)
    if held and page.focusProxy() is not None:
        page.setFocus()
