"""What the desk's answer does to the sheet that waits for it: somebody may have closed it before the answer came."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from app.errors import UserError
from app.ui.notices import Notices


def closing(sheet: QDialog) -> Callable[..., None]:
    """Closes ``sheet``, whose wish is done, unless it is gone; whatever the answer holds."""

    def close(*_answer: object) -> None:
        if isValid(sheet):
            sheet.accept()

    return close


def refusing(sheet: QDialog, refuse: Callable[[UserError], None], notices: Notices) -> Callable[[UserError], None]:
    """Says why not: on ``sheet`` by its ``refuse``, or as a notice where it is gone."""
    return lambda problem: refuse(problem) if isValid(sheet) else notices.fail(problem)
