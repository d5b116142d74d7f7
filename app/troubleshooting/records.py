"""The record types of troubleshooting: runs, their steps and photos, and the school's own checklists.

Moments are UTC as ``YYYY-MM-DDTHH:MM:SS``; no value is ``None``, never an empty text. The name beside an id (of a
device, a room, a person) is how it was called then, so that a run reads the same when names change.
"""

from sqlalchemy.orm import Mapped

from app.store.records import Record, long_text, register


class Run(Record, title="run", plural="runs"):
    """One walk through a checklist, from the first question to an outcome."""

    title: Mapped[str | None] = register("Checklist", key=True, search=4)
    """The title of the checklist as it was."""
    device_name: Mapped[str | None] = register("Device", search=8)
    """Tag of the device, or its serial number, as it was."""
    room_name: Mapped[str | None] = register("Room", search=3)
    """Name of the room as it was."""
    person_name: Mapped[str | None] = register("Asked by", search=3)
    """Name of who asked, as it was."""
    checklist: Mapped[str | None] = register("Key of the checklist", index=True)
    """The key of the checklist; the same problem has the same key."""
    version: Mapped[int | None] = register("Version", kind_of="integer")
    """The version of the checklist."""
    content: Mapped[str | None] = register("Questions as asked", kind_of="image")
    """Name of the blob that holds the whole checklist as it was asked (JSON), so that later versions change no history."""
    device: Mapped[str | None] = register("Id of the device", kind_of="reference", refers="device", index=True)
    """Id of the device in the inventory."""
    model: Mapped[str | None] = register("Model", search=2, index=True)
    """Make and model of the device as they were."""
    room: Mapped[str | None] = register("Id of the room", kind_of="reference", refers="room", index=True)
    """Id of the room in the inventory."""
    person: Mapped[str | None] = register("Id of who asked", kind_of="reference", refers="person", index=True)
    """Id of the person who asked."""
    by: Mapped[str | None] = register("Done by")
    """Name of the liaison who ran it: the minutes are theirs."""
    started: Mapped[str | None] = register("Started", index=True)
    """When it began."""
    resumed: Mapped[str | None] = register("Resumed")
    """When the work that is under way was taken up; none while it is set aside."""
    spent: Mapped[int | None] = register("Seconds before", kind_of="integer")
    """Seconds of work before it was set aside."""
    state: Mapped[str | None] = register("State", index=True)
    """``running``, ``aside`` or ``ended``."""
    ended: Mapped[str | None] = register("Ended")
    """When it ended."""
    outcome: Mapped[str | None] = register("Outcome")
    """How it ended: fixed, ticket, spare, stop, gave up, went on (with another checklist)."""
    outcome_title: Mapped[str | None] = register("Result", search=1)
    """The outcome in the checklist's words."""
    minutes: Mapped[int | None] = register("Minutes", kind_of="integer")
    """What the liaison says that it took: fixed runs count as peer help in My log."""
    ticket: Mapped[str | None] = register("Id of the ticket", kind_of="reference", refers="ticket", index=True)
    """Id of the ticket that came of it."""
    spare_name: Mapped[str | None] = register("Spare given", search=2)
    """Tag of the device that was handed out meanwhile."""
    note: Mapped[str | None] = long_text("Note")
    """Whatever else there is to know."""


class RunStep(Record, title="step", plural="steps"):
    """One answer. A Back is one of its own, so that everything that was tried stays known."""

    run: Mapped[str | None] = register("Run", kind_of="reference", refers="run", index=True)
    """Id of the run."""
    number: Mapped[int | None] = register("Number", kind_of="integer")
    """The order of the answers, from 1."""
    step: Mapped[str | None] = register("Key of the step")
    """The step of the checklist."""
    question: Mapped[str | None] = register("Question", key=True)
    """What was asked."""
    answer: Mapped[str | None] = register("Answer")
    """``yes``, ``no``, ``cannot``, ``unsafe`` or ``back``."""
    said: Mapped[str | None] = register("Found")
    """The answer in words."""
    at: Mapped[str | None] = register("At")
    """When it was given."""
    note: Mapped[str | None] = long_text("Note")
    """What was seen besides."""
    fact: Mapped[str | None] = register("Fact")
    """Label of the fact that the step asked for."""
    value: Mapped[str | None] = register("Value")
    """The fact."""


class RunPhoto(Record, title="photo of a run", plural="photos of runs"):
    """A picture that was taken during a run."""

    run: Mapped[str | None] = register("Run", kind_of="reference", refers="run", index=True)
    """Id of the run."""
    step: Mapped[str | None] = register("Key of the step")
    """The step at which it was added."""
    image: Mapped[str | None] = register("Picture", kind_of="image")
    """Name of the picture among the desk's blobs."""
    at: Mapped[str | None] = register("At")
    """When it was added."""


class OwnChecklist(Record, title="checklist", plural="checklists"):
    """A checklist that this school wrote, or its copy of one of the district's, in the place of which it stands."""

    title: Mapped[str | None] = register("Title", key=True, search=6)
    """The title, so that it is found."""
    key: Mapped[str | None] = register("Key", index=True)
    """The key; that of the district's checklist for a copy. The id of the record is made from it."""
    content: Mapped[str | None] = register("Content")
    """The whole checklist as JSON."""
    version: Mapped[int | None] = register("Version", kind_of="integer")
    """Counts up at each change."""
    based_on: Mapped[str | None] = register("Copy of")
    """The key of the district's checklist that it was copied from."""
    based_version: Mapped[int | None] = register("Copy of version", kind_of="integer")
    """The version that was copied, or compared last."""
    based_content: Mapped[str | None] = register("Copied content", kind_of="image")
    """Name of the blob with the district's checklist as it was then, to show what the district has changed since."""


RECORDS: tuple[type[Record], ...] = (Run, RunStep, RunPhoto, OwnChecklist)
"""Every record type of this room."""
