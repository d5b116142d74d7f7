"""What the records of all rooms are called for people, where they are seen, and what of them nobody types."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.language import marked
from app.sync.rules.naming import Unique


@dataclass(frozen=True, slots=True)
class Called:
    """The parts of a record's name (of "a|b" the first that has words), its page, and the field that leads to what it belongs to."""

    room: str
    page: str
    parts: tuple[str, ...]
    owner: str = ""
    before: str = ""
    """Stands before the name: "Photo"."""
    opens: str = ""
    """The type that the page calls it by; "" where it is seen only with its owner."""


INVENTORY, TICKETS, PD = marked("Inventory"), marked("Tickets"), marked("PD sessions")
RUNS, PLAN, COVER = marked("Troubleshoot"), marked("Improvement plan"), marked("Cover")

CALLED: Mapping[str, Called] = {
    "device": Called(INVENTORY, "inventory", ("tag|serial", "model|category"), opens="device"),
    "room": Called(INVENTORY, "inventory", ("name", "building"), opens="room"),
    "person": Called(INVENTORY, "inventory", ("name|email", "role"), opens="person"),
    "category": Called(INVENTORY, "inventory", ("name",), before=marked("Category"), opens="category"),
    "device_model": Called(INVENTORY, "inventory", ("name", "manufacturer"), opens="device_model"),
    "stock_item": Called(INVENTORY, "inventory", ("name",), opens="stock_item"),
    "photo": Called(INVENTORY, "inventory", ("caption",), owner="device", before=marked("Photo")),
    "custom_field": Called(INVENTORY, "inventory", ("title|key",), before=marked("Field"), opens="custom_field"),
    "ticket": Called(TICKETS, "tickets", ("number", "title"), opens="ticket"),
    "ticket_message": Called(TICKETS, "tickets", ("author",), owner="ticket", before=marked("Message")),
    "ticket_attachment": Called(TICKETS, "tickets", ("name",), owner="ticket", before=marked("Attachment")),
    "canned_text": Called(TICKETS, "tickets", ("title",), before=marked("Text")),
    "helpdesk": Called(TICKETS, "tickets", ("name",), before=marked("Helpdesk")),
    "pd_session": Called(PD, "pd", ("title",), opens="session"),
    "agenda_block": Called(PD, "pd", ("title",), owner="session", before=marked("Agenda")),
    "participation": Called(PD, "pd", ("name|email",), owner="session"),
    "handout_image": Called(PD, "pd", ("name",), owner="session", before=marked("Picture")),
    "pd_template": Called(PD, "pd", ("title",), before=marked("Template")),
    "feedback_answer": Called(PD, "pd", (), owner="session", before=marked("Feedback form")),
    "follow_up": Called(PD, "pd", ("title",), owner="session"),
    "run": Called(RUNS, "troubleshooting", ("title", "device_name|room_name"), opens="run"),
    "run_step": Called(RUNS, "troubleshooting", ("question",), owner="run"),
    "run_photo": Called(RUNS, "troubleshooting", (), owner="run", before=marked("Photo")),
    "own_checklist": Called(RUNS, "troubleshooting", ("title",), before=marked("Checklist")),
    "goal": Called(PLAN, "plan", ("number", "title"), opens="goal"),
    "cover": Called(COVER, "cover", ("away", "first_day"), before=marked("Cover"), opens="cover"),
}

UNIQUE = (
    Unique("device", "tag"),
    Unique("device", "serial"),
    Unique("room", "name", "building"),
    Unique("person", "email"),
    Unique("category", "name"),
    Unique("device_model", "name"),
    Unique("stock_item", "name", "room"),
    Unique("custom_field", "key"),
    Unique("ticket", "number"),
    Unique("canned_text", "title"),
    Unique("pd_template", "title"),
    Unique("own_checklist", "title"),
    Unique("goal", "number", "school_year"),
)

NOT_TYPED = frozenset(
    {
        "starts", "zone", "standards", "series", "calendar_uid", "calendar_changed", "state", "need",
        "channel", "reference", "created", "queued", "sent", "asked", "answered", "heard",
        "solved", "closed", "read_to", "sender", "taker", "sent_from", "helpdesk_state", "symptom",
        "checklist", "content", "outcome", "started", "resumed", "ended", "said", "step",
        "answer", "fact", "form", "key", "based_on", "told", "arrived", "signed_at",
        "certificate", "certified", "invited", "direction", "media_type", "began", "away_device", "device",
        "at", "icon", "read", "moved_from", "cancelled",
    }
)  # fmt: skip
"""Fields whose texts have a form of their own: one of the values that are there is chosen."""
