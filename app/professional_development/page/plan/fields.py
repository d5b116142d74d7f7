"""Which fields of the plan are typed in place, in which card, and what each asks for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.errors import UserError
from app.exchange.values import parse_money
from app.professional_development.rules.life import leaders_of
from app.store.value import Value


@dataclass(frozen=True, slots=True)
class PlanField:
    """A field by its name in the record. ``kind``: text, line, money, or people (names, one a line)."""

    name: str
    title: str
    hint: str
    kind: str = "text"

    def read(self, words: str) -> Value:
        """What was typed, as it is kept. Raises UserError with a sentence."""
        if not words:
            return None
        if self.kind == "money":
            return _cents(words)
        return words

    def show(self, value: Value) -> str:
        """What is kept, as it is typed."""
        if value is None:
            return ""
        if self.kind == "people":
            return "\n".join(leader.name for leader in leaders_of(str(value)))
        if self.kind == "money" and isinstance(value, int):
            return f"{value // 100:,}.{value % 100:02}" if value % 100 else f"{value // 100:,}"
        return str(value)


@dataclass(frozen=True, slots=True)
class FieldCard:
    """Fields that are folded away together; ``title`` says what they are about."""

    title: str
    fields: Sequence[PlanField]


OBJECTIVE = PlanField("objective", "By the end", "What each person will be able to do")
CARDS = (
    FieldCard(
        "Need and evidence",
        (
            PlanField("need", "Need", "What makes this session necessary"),
            PlanField("evidence", "Evidence", "The data that shows the need"),
        ),
    ),
    FieldCard(
        "What and for whom",
        (
            PlanField("facilitators", "Led by", "Who leads it, one a line", "people"),
            PlanField("audience", "Audience", "Grades, subjects, roles", "line"),
            PlanField("guiding_question", "Guiding question", "The question that the session answers"),
            PlanField("key_ideas", "Key ideas", "What must be understood"),
            PlanField("engagement", "Engagement", "How everybody takes part"),
            PlanField("differentiation", "Differentiation", "How it serves beginners and the experienced"),
        ),
    ),
    FieldCard(
        "Materials and budget",
        (
            PlanField("materials", "For participants", "What is handed out"),
            PlanField("facilitator_materials", "For the facilitator", "What is needed to lead it"),
            PlanField("bring", "Bring along", "What participants bring"),
            PlanField("software_needed", "Software", "What must be installed or reachable"),
            PlanField("budget", "Budget", "What it may cost, in dollars", "money"),
            PlanField("budget_note", "Budget for", "What the money is for, and from which source", "line"),
        ),
    ),
    FieldCard(
        "After the session",
        (
            PlanField("outputs", "Outputs", "What participants make, and by when"),
            PlanField("effectiveness", "Success", "What will show that it worked"),
            PlanField("follow_up", "Follow-up", "The support that comes after"),
            PlanField("notes", "Facilitator's notes", "Printed for the facilitator alone"),
        ),
    ),
)
DEVICES = PlanField("devices_needed", "Devices needed", "One a line: 12 Chromebook")


def _cents(words: str) -> int:
    try:
        cents = parse_money(words)
    except ValueError:
        cents = None
    if cents is None or cents < 0:
        raise UserError(f"“{words}” is no amount.", "Write it like 120 or 89.50.")
    return cents


def filled_words(fields: Sequence[PlanField], values: Mapping[str, Value]) -> str:
    """What a folded card holds, in a few words: "Materials, Budget $120"."""
    filled = [field.title for field in fields if values.get(field.name) not in (None, "")]
    return ", ".join(filled) if filled else "Nothing yet"
