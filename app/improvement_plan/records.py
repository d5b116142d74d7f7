"""The record type of the school's improvement plan. No value is ``None``, never an empty text."""

from sqlalchemy.orm import Mapped

from app.store.records import Record, long_text, register


class Goal(Record, title="goal", plural="goals"):
    """What the school wants to reach in a school year."""

    number: Mapped[str | None] = register("Number", key=True, search=3)
    """What people call it by: ``Goal 2``."""
    area: Mapped[str | None] = register("Area", search=2)
    """The area of the plan: Writing, Mathematics, Climate."""
    title: Mapped[str | None] = register("Goal", search=5)
    """The goal in one line: ``students revise from feedback``."""
    measure: Mapped[str | None] = long_text("Measure")
    """What it is measured by."""
    target: Mapped[str | None] = register("Target")
    """What is to be reached."""
    owner: Mapped[str | None] = register("Owner", search=1)
    """Who answers for it."""
    school_year: Mapped[str | None] = register("School year", index=True)
    """``2026-27``."""
    archived: Mapped[bool | None] = register("Archived", kind_of="bool", default=False)
    """True when it is no longer worked on; sessions keep their link."""


RECORDS: tuple[type[Record], ...] = (Goal,)
"""Every record type of this room."""
