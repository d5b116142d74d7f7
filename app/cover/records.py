"""The record type of covers: an absence, who stands in, and what they have to know.

Days are ``YYYY-MM-DD`` and times of day ``HH:MM``, as the clocks of the school show them; moments at which something was
done are UTC as ``2026-11-21T20:04:57Z``. No value is ``None``, never an empty text. A name beside a device is how it was
called then.
"""

from sqlalchemy.orm import Mapped

from app.store.records import Record, long_text, register

STANDING = "5d0b7a52c1f64f0e8a3d9e40c07e1a11"
"""The id of the one record that holds what stays from one absence to the next: the same on every desk."""


class Cover(Record, title="cover", plural="covers"):
    """One absence of somebody who has this desk, and who stands in. One record of the state ``standing`` keeps what stays the same."""

    away: Mapped[str | None] = register("Away", key=True, search=4)
    """Name of who is away."""
    away_device: Mapped[str | None] = register("Desk of who is away")
    """Id of the device of who is away."""
    alternate: Mapped[str | None] = register("Covered by", search=4)
    """Name of who stands in."""
    device: Mapped[str | None] = register("Desk that covers", index=True)
    """Id of the device of who stands in; empty when they have no desk of their own: the brief on paper is all they get."""
    state: Mapped[str | None] = register("State", kind_of="choice", choices="cover_state", index=True)
    """``planned``, ``running``, ``ended``; ``standing`` for what stays the same."""
    first_day: Mapped[str | None] = register("From", kind_of="date")
    """The first day of the absence."""
    from_time: Mapped[str | None] = register("From (time)")
    """When it begins on the first day; empty for the whole day."""
    last_day: Mapped[str | None] = register("Until", kind_of="date")
    """The last day of the absence; empty while nobody knows."""
    until_time: Mapped[str | None] = register("Until (time)")
    """When it ends on the last day; empty for the whole day."""
    why: Mapped[str | None] = register("Why")
    """The reason, as far as it is anybody's business."""
    notes: Mapped[str | None] = long_text("Notes", search=1)
    """What who stands in should know this time."""
    places: Mapped[str | None] = long_text("Where things are", search=1)
    """Where keys, spares and papers are, one a line; only in the standing record."""
    people: Mapped[str | None] = long_text("People to call", search=1)
    """Whom to call about what, one a line; only in the standing record."""
    began: Mapped[str | None] = register("Begun", index=True)
    """When the cover began."""
    begun_by: Mapped[str | None] = register("Begun by")
    """Name of who began it: who is away, or who stands in."""
    ended: Mapped[str | None] = register("Ended")
    """When the cover ended."""
    ended_by: Mapped[str | None] = register("Ended by")
    """Name of who ended it."""
    passed_from: Mapped[str | None] = register("Taken over from", kind_of="reference", refers="cover")
    """Id of the cover that was handed on and became this one."""
    read: Mapped[str | None] = register("Read")
    """When who was away said that they have read what happened."""


RECORDS: tuple[type[Record], ...] = (Cover,)
"""Every record type of this room."""
