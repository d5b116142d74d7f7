"""Troubleshooting as one thing: the library, the runs, and what was run before."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.store.desk import Desk
from app.troubleshooting.service.library import Library
from app.troubleshooting.service.past import Past
from app.troubleshooting.service.runs import Runs


class TroubleshootingService:
    """Everything a person can do in troubleshooting, by part. Light to make; reads nothing until asked."""

    def __init__(self, desk: Desk, folder: Path | None = None, clock: Callable[[], datetime] | None = None) -> None:
        """``folder`` holds the district's checklists; the shipped ones unless given."""
        self.desk = desk
        self.library = Library(desk, folder)
        self.runs = Runs(desk, clock)
        self.past = Past(desk)
