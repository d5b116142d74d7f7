"""The record types of PD sessions.

Days are ``YYYY-MM-DD``. Times of a session are wall time where it is held, ``YYYY-MM-DDTHH:MM``, with the name of the
zone beside it; moments at which something was done are UTC as ``2026-11-21T20:04:57Z``. Lists are texts, one entry a
line. No value is ``None``, never an empty text. A name beside an id is how it was called then.
"""

from sqlalchemy.orm import Mapped

from app.store.records import Record, Value, counter, custom, long_text, register


class PdSession(Record, title="PD session", plural="PD sessions"):
    """One meeting at which staff learn something: its plan, its handout, and how it stands."""

    title: Mapped[str | None] = register("Title", key=True, search=10)
    """What it is called, on everything that is printed."""
    state: Mapped[str | None] = register("State", kind_of="choice", choices="pd_state", index=True, default="planned")
    """``planned``, ``held`` or ``cancelled``."""
    kind: Mapped[str | None] = register("Kind", kind_of="choice", choices="pd_kind", index=True)
    """Workshop, coaching, course …, from the kinds of the district."""
    starts: Mapped[str | None] = register("Starts", index=True)
    """When it begins: wall time where it is held. Empty while no day is known."""
    zone: Mapped[str | None] = register("Time zone")
    """IANA name of the zone of ``starts``: ``America/New_York``."""
    minutes: Mapped[int | None] = register("Minutes", kind_of="integer")
    """How long it takes, in minutes that really pass."""
    room: Mapped[str | None] = register("Room", kind_of="reference", refers="room", index=True)
    """Id of the room in the inventory."""
    place: Mapped[str | None] = register("Place", search=2)
    """Name of the room as it was, or any other place in words."""
    mode: Mapped[str | None] = register("Mode", kind_of="choice", choices="pd_mode")
    """``in person``, ``online`` or ``both``."""
    link: Mapped[str | None] = register("Link to join")
    """Web address for those who join online."""
    need: Mapped[str | None] = long_text("Need", search=1)
    """What makes it necessary."""
    evidence: Mapped[str | None] = long_text("Evidence of the need")
    """The data that shows the need."""
    goal: Mapped[str | None] = register("Goal of the plan", kind_of="reference", refers="goal", index=True)
    """Id of the goal of the school's improvement plan that it serves."""
    district_goal: Mapped[str | None] = register("Goal of the district")
    """Key of the district's goal or initiative it serves."""
    standards: Mapped[str | None] = register("Standards")
    """Keys of the standards it meets, one a line: ``maryland.data``."""
    objective: Mapped[str | None] = long_text("By the end", search=2)
    """What participants will be able to do."""
    guiding_question: Mapped[str | None] = long_text("Guiding question")
    """The question that the session answers."""
    key_ideas: Mapped[str | None] = long_text("Key ideas")
    """What must be understood."""
    audience: Mapped[str | None] = register("Audience", search=1)
    """For whom it is: grades, subjects, roles, in words."""
    facilitators: Mapped[str | None] = register("Facilitators", search=1)
    """Who leads it, one a line: id of a person, a tab, the name; only the name for guests."""
    devices_needed: Mapped[str | None] = register("Devices needed")
    """One a line: number, category of the inventory: ``12 Chromebook``."""
    software_needed: Mapped[str | None] = long_text("Software needed")
    """What must be installed or reachable."""
    materials: Mapped[str | None] = long_text("Materials for participants")
    """What is handed out."""
    facilitator_materials: Mapped[str | None] = long_text("Materials for the facilitator")
    """What is needed to lead it."""
    bring: Mapped[str | None] = long_text("Bring along")
    """What participants bring."""
    budget: Mapped[int | None] = register("Budget", kind_of="money")
    """What it may cost, in cents."""
    budget_note: Mapped[str | None] = register("Budget for")
    """What the money is for, and from which source."""
    engagement: Mapped[str | None] = long_text("Engagement")
    """How everybody takes part."""
    differentiation: Mapped[str | None] = long_text("Differentiation")
    """How it serves beginners and the experienced."""
    outputs: Mapped[str | None] = long_text("Outputs")
    """What participants make."""
    outputs_due: Mapped[str | None] = register("Outputs due", kind_of="date")
    """By when they show it."""
    effectiveness: Mapped[str | None] = long_text("How success is measured")
    """What will show that it worked."""
    follow_up: Mapped[str | None] = long_text("Follow-up")
    """The support that comes after."""
    handout: Mapped[str | None] = long_text("Handout", search=1)
    """The handout as Markdown."""
    handout_language: Mapped[str | None] = register("Language of the handout")
    """BCP 47 tag: ``en-US``."""
    handout_printed: Mapped[str | None] = register("Handout printed")
    """When it was last printed or saved as PDF."""
    notes: Mapped[str | None] = long_text("Facilitator's notes")
    """What is printed for the facilitator alone."""
    series: Mapped[str | None] = register("Series", index=True)
    """Id that the sessions of a series share."""
    series_place: Mapped[int | None] = register("Place in the series", kind_of="integer")
    """Its place in the series, from 1."""
    calendar_uid: Mapped[str | None] = register("Calendar name", index=True)
    """UID of the event (RFC 5545): the same for ever, also for copies sent long ago."""
    sequence: Mapped[int | None] = register("Calendar revision", kind_of="integer")
    """SEQUENCE of the event: raised whenever what calendars show has changed."""
    calendar_changed: Mapped[str | None] = register("Calendar changed")
    """When that was."""
    cancelled: Mapped[str | None] = register("Cancelled")
    """When it was called off."""
    why_cancelled: Mapped[str | None] = register("Why cancelled")
    """The reason, for those who were invited."""
    moved_from: Mapped[str | None] = register("Moved from")
    """Its former times and places, one a line, oldest first: ``2026-12-03T14:45 Media center``."""


class AgendaBlock(Record, title="agenda block", plural="agenda blocks"):
    """A stretch of a session's agenda."""

    session: Mapped[str | None] = register("Session", kind_of="reference", refers="pd_session", index=True)
    """Id of the session."""
    place: Mapped[int | None] = register("Place", kind_of="integer")
    """Its place in the agenda, from 1; after the place the id decides."""
    minutes: Mapped[int | None] = register("Minutes", kind_of="integer")
    """How long it takes."""
    title: Mapped[str | None] = register("Title", key=True)
    """What is done."""
    text: Mapped[str | None] = long_text("Text")
    """More of it, for the agenda."""
    kind: Mapped[str | None] = register("Kind", kind_of="choice", choices="agenda_kind")
    """Opening, input, practice, break …, from the kinds of the district."""
    needs: Mapped[str | None] = register("Needs")
    """What must be there: ``12 Chromebooks from Cart B``."""
    lead: Mapped[str | None] = register("Led by")
    """Who leads it."""
    notes: Mapped[str | None] = long_text("Notes")
    """For the facilitator alone."""


class Participation(Record, title="participation", plural="participations"):
    """One person and one session: asked, answered, came, stayed so long. Its id is made from both."""

    session: Mapped[str | None] = register("Session", kind_of="reference", refers="pd_session", index=True)
    """Id of the session."""
    person: Mapped[str | None] = register("Person", kind_of="reference", refers="person", index=True)
    """Id of the person; empty for guests who are not on the roster."""
    name: Mapped[str | None] = register("Name", key=True, search=2)
    """The name as it was."""
    role: Mapped[str | None] = register("Role")
    """The role, or the school, as it was."""
    email: Mapped[str | None] = register("E-mail")
    """The address that invitations went to."""
    part: Mapped[str | None] = register("Takes part as", kind_of="choice", choices="pd_part")
    """``participant`` or ``facilitator``."""
    invited: Mapped[str | None] = register("Invited")
    """When the person was put on the list; empty for those who just came."""
    told: Mapped[str | None] = register("Invitation sent")
    """When an invitation last left here for the person."""
    told_sequence: Mapped[int | None] = register("Revision sent", kind_of="integer")
    """The revision of the event that it told of; behind the session's own means: has to be told again."""
    answer: Mapped[str | None] = register("Answer", kind_of="choice", choices="pd_answer")
    """``coming``, ``not coming``, ``maybe``; empty when none was given."""
    answered: Mapped[str | None] = register("Answered")
    """When it was entered."""
    arrived: Mapped[str | None] = register("In")
    """When the person came in: wall time of the session. With it the person has taken part."""
    left: Mapped[str | None] = register("Out")
    """When the person left; empty for the end of the session."""
    signed: Mapped[str | None] = register("Signed by", kind_of="choice", choices="pd_signed")
    """How the attendance was taken: ``scan``, ``typed`` or ``paper``."""
    signed_at: Mapped[str | None] = register("Entered")
    """When it was entered: after the day it is a late change, told as such."""
    credited: Mapped[int | None] = register("Minutes credited", kind_of="integer")
    """Minutes that somebody set by hand, instead of those computed from in and out."""
    why_credited: Mapped[str | None] = register("Reason")
    """Why."""
    certificate: Mapped[str | None] = register("Certificate", index=True, search=4)
    """Number of the certificate; empty while there is none."""
    certified: Mapped[str | None] = register("Certified")
    """When it was issued."""
    certified_minutes: Mapped[int | None] = register("Minutes certified", kind_of="integer")
    """The minutes that it states; others since then mean that it has to be corrected."""
    certificate_prints: Mapped[int] = counter("Prints of the certificate")
    """How many times it was printed: all but the first are marked as such."""
    note: Mapped[str | None] = register("Note")
    """Whatever else there is to know."""


class HandoutImage(Record, title="handout image", plural="handout images"):
    """A picture of a handout; the Markdown names it by ``name``."""

    session: Mapped[str | None] = register("Session", kind_of="reference", refers="pd_session", index=True)
    """Id of the session."""
    blob: Mapped[str | None] = register("Picture", kind_of="image")
    """Name of the picture among the desk's blobs."""
    name: Mapped[str | None] = register("File name")
    """The name in the Markdown; never a path."""
    alternative: Mapped[str | None] = register("Description")
    """What is to be seen, for those who cannot see it."""


class PdTemplate(Record, title="session template", plural="session templates"):
    """A plan of the school's own that new sessions begin with."""

    title: Mapped[str | None] = register("Title", key=True, search=2)
    """What it is called."""
    content: Mapped[str | None] = register("Content")
    """Its plan and agenda as JSON: see ``rules.templates``."""


class FeedbackAnswer(Record, title="feedback form", plural="feedback forms"):
    """One form that a participant filled in, without a name."""

    session: Mapped[str | None] = register("Session", kind_of="reference", refers="pd_session", index=True)
    """Id of the session."""
    form: Mapped[str | None] = register("Form")
    """Key of the form."""
    version: Mapped[int | None] = register("Version of the form", kind_of="integer")
    """Which version of it was filled in."""
    entered: Mapped[str | None] = register("Entered from", kind_of="choice", choices="feedback_way")
    """``paper``, ``file`` or ``screen``."""
    at: Mapped[str | None] = register("Entered")
    """When."""
    custom: Mapped[dict[str, Value]] = custom()
    """The answers: key of the question → number or words."""


class FollowUp(Record, title="follow-up", plural="follow-ups"):
    """A look at what came of a session, weeks later: Guskey's levels 3 to 5."""

    session: Mapped[str | None] = register("Session", kind_of="reference", refers="pd_session", index=True)
    """Id of the session."""
    prompt: Mapped[str | None] = register("Prompt")
    """Key of the district's prompt that asks for it."""
    level: Mapped[int | None] = register("Level", kind_of="integer")
    """3 support by the school, 4 use of what was learned, 5 results of students."""
    title: Mapped[str | None] = register("Question", key=True)
    """What is asked."""
    due: Mapped[str | None] = register("Due", kind_of="date", index=True)
    """When it should be looked at."""
    done: Mapped[str | None] = register("Done on", kind_of="date")
    """When it was."""
    words: Mapped[str | None] = long_text("What was found", search=1)
    """What was found."""
    number: Mapped[int | None] = register("How many", kind_of="integer")
    """Of those who were there, how many use it (level 4)."""
    skipped: Mapped[bool | None] = register("Left out", kind_of="bool", default=False)
    """True when somebody decided that it will not be looked at."""


RECORDS: tuple[type[Record], ...] = (PdSession, AgendaBlock, Participation, HandoutImage, PdTemplate, FeedbackAnswer, FollowUp)
"""Every record type of this room, in the order in which they are shown in lists of everything."""
