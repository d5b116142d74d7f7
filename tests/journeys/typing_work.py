"""The program as a process of its own, in which somebody writes a ticket until it is killed: ``python -m tests.journeys.typing_work DESK``.

Each word is confirmed on the standard output when it is said to be safe.
"""

import sys
from itertools import count
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest

from app.main import make_application, make_parts
from app.shell.parts import Where
from app.shell.program import Program
from app.tickets.page.page import TicketsPage

PATIENCE = 60_000


def main() -> None:
    """Start, write, and never end by itself."""
    program = Program(make_application(), make_parts(), Where(Path(sys.argv[1]), page="tickets"))
    program.start()
    ready = program.jobs.wait_idle(PATIENCE)
    session = program.session
    page = session.pages.show("tickets") if ready and session is not None else None
    if session is None or not isinstance(page, TicketsPage):
        sys.exit("The desk did not open.")
    page.new_ticket()
    program.jobs.wait_idle(PATIENCE)
    settings = session.desk.settings
    for number in count():
        word = f"word{number}."
        QTest.keyClicks(page.compose.form.body_editor, word)
        patience = QDeadlineTimer(PATIENCE)
        while word not in str(settings.get("draft.ticket.new", {})):
            if patience.hasExpired():
                sys.exit("What was written is not kept.")
            QTest.qWait(5)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
