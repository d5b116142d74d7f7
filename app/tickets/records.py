"""The record types of tickets.

The id of a ticket or of a message is also its *client id*: the name under which the helpdesk is asked whether it has
arrived, the same for every attempt. Times are UTC as ``2026-11-21T20:04:57Z``, days ``YYYY-MM-DD``; no value is ``None``,
never an empty text. What this computer alone has to know of sending (attempts begun, waits) is not kept here.
"""

from sqlalchemy.orm import Mapped

from app.store.records import Record, Value, custom, long_text, register

HELPDESK = "5c0f6c1e7a5d4c0c9a6b1f2e3d4c5b6a"
"""The id of the one Helpdesk record: the same on every desk."""


class Ticket(Record, title="ticket", plural="tickets"):
    """One problem that is, or may be, sent to the district's helpdesk."""

    number: Mapped[str | None] = register("Number", key=True, search=10, index=True)
    """The helpdesk's number as it gave it (RT: ``20881``); empty until it is known."""
    title: Mapped[str | None] = register("Title", search=7)
    """One line that says what is wrong; the subject of the mail."""
    body: Mapped[str | None] = long_text("What happened", search=2)
    """What happened and what was tried, in the sender's words."""
    category: Mapped[str | None] = register("Category", kind_of="choice", choices="ticket_category", search=1)
    """What kind of trouble it is, from the ticket categories of the district."""
    priority: Mapped[str | None] = register("Priority", kind_of="choice", choices="ticket_priority")
    """How soon it is needed, from the priorities of the district."""
    priority_reason: Mapped[str | None] = register("Reason for the priority")
    """Why it has that priority, in words: what the rule found, or that a person chose it."""
    priority_chosen: Mapped[bool | None] = register("Priority chosen", kind_of="bool", default=False)
    """True when a person chose the priority, so that the rule leaves it alone."""
    teaching: Mapped[bool | None] = register("Teaching blocked", kind_of="bool", default=False)
    """Whether a lesson cannot go on."""
    testing: Mapped[bool | None] = register("Test in progress", kind_of="bool", default=False)
    """Whether a state or district test is going on."""
    urgent: Mapped[bool | None] = register("Cannot wait", kind_of="bool", default=False)
    """Whether the checklist that was run says that it cannot wait."""
    unsafe: Mapped[bool | None] = register("Unsafe", kind_of="bool", default=False)
    """Whether something is hot, smokes, smells or has bare wire."""
    outage: Mapped[bool | None] = register("Outage", kind_of="bool", default=False)
    """Whether many devices, rooms or accounts have the same trouble: the one ticket for all of them."""
    device: Mapped[str | None] = register("Device", kind_of="reference", refers="device", index=True)
    """Id of the device it is about."""
    room: Mapped[str | None] = register("Room", kind_of="reference", refers="room", index=True)
    """Id of the room where the trouble is."""
    person: Mapped[str | None] = register("Person", kind_of="reference", refers="person", index=True)
    """Id of the person who has the trouble, or who asked."""
    reporter: Mapped[str | None] = register("Reported by", search=1)
    """Name of the person who writes the ticket: the helpdesk's requester."""
    symptom: Mapped[str | None] = register("Checklist", index=True)
    """Key of the checklist that was run: tickets with the same key are likely about the same trouble."""
    run: Mapped[str | None] = register("Run", kind_of="reference", refers="run")
    """Id of the troubleshooting run that led to the ticket."""
    minutes: Mapped[int | None] = register("Minutes spent", kind_of="integer")
    """Minutes of work that went before the ticket."""
    custom: Mapped[dict[str, Value]] = custom()
    """The facts: label as a person reads it → what was answered."""
    state: Mapped[str | None] = register("State", kind_of="choice", choices="ticket_state", index=True, default="draft")
    """Where it stands in its life: see ``rules.life``."""
    helpdesk_state: Mapped[str | None] = register("State at the helpdesk")
    """The last state that the helpdesk itself gave it."""
    need: Mapped[str | None] = register("Needs you", kind_of="choice", choices="ticket_need", index=True)
    """Why it cannot go on by itself: ``unsure``, ``handed over``, ``refused``, ``gone``; empty when it can."""
    need_words: Mapped[str | None] = register("What happened to it")
    """What happened and what to do, in a sentence or two."""
    sender: Mapped[str | None] = register("Sent from")
    """The desk and computer that hold it while it waits: no other ever sends it. See ``service.holding``."""
    taker: Mapped[str | None] = register("Asked for by")
    """The desk and computer that ask to send it instead; empty when none does."""
    sent_from: Mapped[str | None] = register("Has gone from")
    """The desk and computer that it left from."""
    channel: Mapped[str | None] = register("Sent by way of")
    """How it went, in words: ``E-mail``."""
    reference: Mapped[str | None] = register("Reference", index=True)
    """The channel's name for the message (a Message-ID)."""
    link: Mapped[str | None] = register("Link")
    """Address of the ticket at the helpdesk."""
    delivery_notes: Mapped[str | None] = register("Notes on sending")
    """What did not arrive as it was sent, one sentence a line."""
    created: Mapped[str | None] = register("Written")
    """When it was begun."""
    queued: Mapped[str | None] = register("Queued")
    """When a person said that it should go."""
    sent: Mapped[str | None] = register("Sent", index=True)
    """When the helpdesk took it."""
    asked: Mapped[str | None] = register("Waiting since")
    """When we last wrote to the helpdesk: from then on its answer is awaited."""
    answered: Mapped[str | None] = register("Answered")
    """When the helpdesk first answered."""
    heard: Mapped[str | None] = register("Last heard")
    """When the helpdesk last wrote."""
    solved: Mapped[str | None] = register("Solved")
    """When it was said to be solved."""
    closed: Mapped[str | None] = register("Closed")
    """When it was closed."""
    unread: Mapped[bool | None] = register("Unread", kind_of="bool", default=False)
    """Whether the helpdesk has written something that nobody here has looked at."""
    read_to: Mapped[str | None] = register("Read up to")
    """Id of the helpdesk's newest message when somebody looked: another desk that hears it later does not call it unread."""


class TicketMessage(Record, title="message", plural="messages"):
    """One message of a ticket's conversation, in either direction, or a note that stays here."""

    ticket: Mapped[str | None] = register("Ticket", kind_of="reference", refers="ticket", index=True)
    """Id of the ticket it belongs to."""
    direction: Mapped[str | None] = register("Direction", kind_of="choice", choices="message_direction")
    """``out`` to the helpdesk, ``in`` from it, ``note`` for one that is not sent."""
    text: Mapped[str | None] = register("Message", search=1)
    """The words, as plain text."""
    author: Mapped[str | None] = register("Author")
    """Who wrote it, as its writer is called."""
    at: Mapped[str | None] = register("Written")
    """When it was written, or when the helpdesk says it was."""
    place: Mapped[int | None] = register("Place", kind_of="integer")
    """Its place in the conversation as it is kept here: replies go out in this order, whatever the clock says."""
    state: Mapped[str | None] = register("State", kind_of="choice", choices="message_state", index=True)
    """``draft``, ``queued`` or ``sent`` for those that go out; ``received`` for others."""
    solves: Mapped[bool | None] = register("Says solved", kind_of="bool", default=False)
    """Whether it tells the helpdesk that the ticket is solved."""
    sender: Mapped[str | None] = register("Sent from")
    """The desk and computer that hold it while it waits, as a ticket's."""
    taker: Mapped[str | None] = register("Asked for by")
    """The desk and computer that ask to send it instead, as a ticket's."""
    sent_from: Mapped[str | None] = register("Has gone from")
    """The desk and computer that it left from."""
    need: Mapped[str | None] = register("Needs you", kind_of="choice", choices="ticket_need", index=True)
    """Why it cannot go on by itself, as a ticket's."""
    need_words: Mapped[str | None] = register("What happened to it")
    """What happened and what to do, in a sentence or two."""
    reference: Mapped[str | None] = register("Reference", index=True)
    """The channel's name for it; what is heard twice under one reference is kept once."""
    sent: Mapped[str | None] = register("Sent")
    """When the helpdesk took it."""
    delivery_notes: Mapped[str | None] = register("Notes on sending")
    """What did not arrive as it was sent, one sentence a line."""


class TicketAttachment(Record, title="attachment", plural="attachments"):
    """A photo or another file that goes with a ticket or a message."""

    ticket: Mapped[str | None] = register("Ticket", kind_of="reference", refers="ticket", index=True)
    """Id of the ticket it belongs to."""
    message: Mapped[str | None] = register("Message", kind_of="reference", refers="ticket_message", index=True)
    """Id of the message it came or goes with; empty for those of the ticket itself."""
    blob: Mapped[str | None] = register("Contents", kind_of="image")
    """Name of the contents among the desk's blobs; empty when they were not kept (too large)."""
    name: Mapped[str | None] = register("File name")
    """The name as people see it; never a path."""
    media_type: Mapped[str | None] = register("Type")
    """What it is, as ``image/jpeg``."""
    size: Mapped[int | None] = register("Size", kind_of="integer")
    """Bytes."""
    place: Mapped[int | None] = register("Place", kind_of="integer")
    """Its place among the attachments of the same ticket or message."""


class CannedText(Record, title="canned text", plural="canned texts"):
    """A text of the school's own that is put into a ticket or a reply by one choice."""

    title: Mapped[str | None] = register("Title", key=True, search=1)
    """What it is called in the list."""
    text: Mapped[str | None] = long_text("Text")
    """The words; ``{room}``, ``{tag}`` and the like are filled in."""
    category: Mapped[str | None] = register("Category", kind_of="choice", choices="ticket_category")
    """The category it is offered for first; empty for all."""


class Helpdesk(Record, title="helpdesk", plural="helpdesks"):
    """Where tickets go and how. One record, with the id HELPDESK; no secret is ever in it."""

    name: Mapped[str | None] = register("Name of the helpdesk")
    """What people call it: ``TSS``."""
    prefix: Mapped[str | None] = register("Before the number")
    """What stands before a number when it is shown: ``TSS-``."""
    channel: Mapped[str | None] = register("Way to it", kind_of="choice", choices="ticket_channel")
    """``mail program`` (an .eml is opened there; the default), ``e-mail`` or ``request tracker``."""
    address: Mapped[str | None] = register("Mail address of the helpdesk")
    """Where mails go."""
    sender_name: Mapped[str | None] = register("Sender")
    """Name of the requester when it is not the person at the desk."""
    sender_address: Mapped[str | None] = register("Mail address of the sender")
    """The requester's address; answers come there."""
    mail_server: Mapped[str | None] = register("Mail server")
    """Name of the SMTP server."""
    mail_port: Mapped[int | None] = register("Port", kind_of="integer")
    """Its port; empty for the usual one of the security chosen."""
    mail_security: Mapped[str | None] = register("Security", kind_of="choice", choices="mail_security")
    """``starttls``, ``tls`` or ``none``."""
    mail_user: Mapped[str | None] = register("Mail user")
    """The name to sign in with; empty without sign-in. The password is in the keyring."""
    tracker_address: Mapped[str | None] = register("Address of Request Tracker")
    """Web address of the server."""
    tracker_queue: Mapped[str | None] = register("Queue")
    """The queue that tickets go to."""
    no_answer_days: Mapped[int | None] = register("Days without an answer", kind_of="integer")
    """After so many school days without an answer a ticket is listed as such; empty for the district's number."""
    custom: Mapped[dict[str, Value]] = custom()
    """Whatever else a channel is set by: its own key → value (names of the helpdesk's fields)."""


RECORDS: tuple[type[Record], ...] = (Ticket, TicketMessage, TicketAttachment, CannedText, Helpdesk)
"""Every record type of this room, in the order in which they are shown in lists of everything."""
