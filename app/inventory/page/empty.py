"""What an inventory without devices says."""

from collections.abc import Callable

from app.language import tr
from app.ui.widgets import EmptyState, PrimaryButton, QuietButton


def empty_inventory(import_list: Callable[[], None], try_sample: Callable[[], None]) -> EmptyState:
    """The first step: your own list, or a school to look around in."""
    own = PrimaryButton(tr("Import your device list"), "file-up")
    sample = QuietButton(tr("Try the sample school"), "school")
    own.clicked.connect(import_list)
    sample.clicked.connect(try_sample)
    return EmptyState(
        "monitor-smartphone",
        tr("No devices yet"),
        tr(
            "Bring the list you have: an export of Google Admin, Snipe-IT, Intune, Jamf, Destiny or any table as CSV, Excel or "
            "OpenDocument. You see what would happen before anything is saved. You can also drop the file here."
        ),
        (own, sample),
    )
