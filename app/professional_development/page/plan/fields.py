"""Which fields of the plan are typed in place, in which card, and what each asks for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.errors import UserError
from app.exchange.values import parse_money
from app.language import marked, tr
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


OBJECTIVE = PlanField("objective", marked("By the end"), marked("What each person will be able to do"))
CARDS = (
    FieldCard(
        marked("Need and evidence"),
        (
            PlanField("need", marked("Need"), marked("What makes this session necessary")),
            PlanField("evidence", marked("Evidence"), marked("The data that shows the need")),
        ),
    ),
    FieldCard(
        marked("What and for whom"),
        (
            PlanField("facilitators", marked("Led by"), marked("Who leads it, one a line"), "people"),
            PlanField("audience", marked("Audience"), marked("Grades, subjects, roles"), "line"),
            PlanField("guiding_question", marked("Guiding question"), marked("The question that the session answers")),
            PlanField("key_ideas", marked("Key ideas"), marked("What must be understood")),
            PlanField("engagement", marked("Engagement"), marked("How everybody takes part")),
            PlanField("differentiation", marked("Differentiation"), marked("How it serves beginners and the experienced")),
        ),
    ),
    FieldCard(
        marked("Materials and budget"),
        (
            PlanField("materials", marked("For participants"), marked("What is handed out")),
            PlanField("facilitator_materials", marked("For the facilitator"), marked("What is needed to lead it")),
            PlanField("bring", marked("Bring along"), marked("What participants bring")),
            PlanField("software_needed", marked("Software"), marked("What must be installed or reachable")),
            PlanField("budget", marked("Budget"), marked("What it may cost, in dollars"), "money"),
            PlanField("budget_note", marked("Budget for"), marked("What the money is for, and from which source"), "line"),
        ),
    ),
    FieldCard(
        marked("After the session"),
        (
            PlanField("outputs", marked("Outputs"), marked("What participants make, and by when")),
            PlanField("effectiveness", marked("Success"), marked("What will show that it worked")),
            PlanField("follow_up", marked("Follow-up"), marked("The support that comes after")),
            PlanField("notes", marked("Facilitator's notes"), marked("Printed for the facilitator alone")),
        ),
    ),
)
DEVICES = PlanField("devices_needed", marked("Devices needed"), marked("One a line: 12 Chromebook"))


def _cents(words: str) -> int:
    try:
        cents = parse_money(words)
    except ValueError:
        cents = None
    if cents is None or cents < 0:
        raise UserError(tr("“{amount}” is no amount.", amount=words), tr("Write it like 120 or 89.50."))
    return cents


def filled_words(fields: Sequence[PlanField], values: Mapping[str, Value]) -> str:
    """What a folded card holds, in a few words: "Materials, Budget $120"."""
    filled = [tr(field.title) for field in fields if values.get(field.name) not in (None, "")]
    return ", ".join(filled) if filled else tr("Nothing yet")
