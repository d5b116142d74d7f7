"""How long tests wait for what must come. A computer that does much else is no defect of the program, so it is long."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from pytestqt.qtbot import QtBot

PATIENCE = 60_000
"""Milliseconds. Nothing takes as long that is done on a free computer; less than half of what a test may take in all."""


def serve(milliseconds: int) -> None:
    """Serve what comes, at rest until something does; for ``milliseconds`` at most, unless what came takes longer.

    Given a time, Qt does not wait for events: who goes on until something holds would ask it again and again, and so take the
    processor from the very work that is waited for.
    """
    waker = QTimer()
    waker.start(milliseconds)
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class PatientBot(QtBot):
    """Waits for as long as ``PATIENCE`` where a test does not say for how long."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        """Until it holds."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **options: Any) -> Any:
        """Until the signal comes, at the end of the block."""
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE, **options: Any) -> Any:
        """Until all of them have come, at the end of the block."""
        return super().waitSignals(signals, timeout=timeout, **options)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE) -> Any:
        """Until the window is seen, at the end of the block."""
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE) -> Any:
        """Until the window has the keyboard, at the end of the block."""
        return super().waitActive(widget, timeout=timeout)
