"""What the papers of a session say, read from the desk."""

from app.errors import UserError
from app.language import tr
from app.professional_development.records import PdSession
from app.professional_development.rules import life, paper_content
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.outside import Goals
from app.professional_development.rules.paper_content import AgendaLine, SessionFacts, SheetPerson
from app.professional_development.rules.texts import lines_of
from app.professional_development.rules.times import Span, moment_at
from app.professional_development.service.certificates import Certificates
from app.professional_development.service.handouts import Handouts
from app.professional_development.service.people import People
from app.professional_development.service.reading import agenda_of, blocks_of, session_of, span
from app.store.desk import Desk
from app.store.records import record_type

_NOTES = (
    *("need", "guiding_question", "key_ideas", "facilitator_materials", "materials", "bring", "devices_needed", "software_needed"),
    *("engagement", "differentiation", "outputs", "effectiveness", "follow_up", "notes"),
)
SPARE_ROWS = 6


class Papers:
    """Fills the papers; every method raises UserError when the session is gone, or has no day where the paper needs one."""

    def __init__(
        self, desk: Desk, district: PdDistrict, goals: Goals, handouts: Handouts, people: People, certificates: Certificates
    ) -> None:
        self._desk = desk
        self._district = district
        self._goals = goals
        self._handouts = handouts
        self._people = people
        self._certificates = certificates

    def facts(self, session: str) -> SessionFacts:
        """What every paper says of its session."""
        plan = session_of(self._desk, session)
        return self._facts(plan, _when(plan))

    def handout(self, session: str) -> paper_content.HandoutContent:
        """The handout, set as usual."""
        text = self._handouts.text(session)
        return paper_content.HandoutContent(text.title, text.markdown, text.eyebrow, text.language, self._handouts.images(session))

    def agenda(self, session: str) -> paper_content.AgendaSheet:
        """The agenda as participants see it."""
        plan = session_of(self._desk, session)
        facts = self._facts(plan, _when(plan))
        return paper_content.AgendaSheet(facts, self._lines(plan, notes=False), plan.bring or "", plan.materials or "")

    def facilitator(self, session: str) -> paper_content.FacilitatorNotes:
        """The agenda and the rest of the plan for who leads it."""
        plan = session_of(self._desk, session)
        fields = record_type(PdSession).fields
        notes = tuple((fields[name].title, getattr(plan, name)) for name in _NOTES if getattr(plan, name))
        expected = tuple(row.name for row in self._people.rows(session) if row.answer == life.COMING)
        return paper_content.FacilitatorNotes(self._facts(plan, _when(plan)), self._lines(plan, notes=True), notes, expected)

    def sign_in(self, session: str) -> paper_content.SignInSheet:
        """Rows to sign for all who may come."""
        plan = session_of(self._desk, session)
        return paper_content.SignInSheet(self._facts(plan, _when(plan)), self._expected(session), (), SPARE_ROWS)

    def tents(self, session: str) -> paper_content.NameTents:
        """Names to stand on the tables."""
        plan = session_of(self._desk, session)
        return paper_content.NameTents(self._facts(plan, _when(plan)), self._expected(session))

    def feedback_form(self, session: str) -> paper_content.FeedbackForm:
        """The form at the close."""
        plan = session_of(self._desk, session)
        form = self._district.form
        questions = tuple(question.on_paper for question in form.questions)
        return paper_content.FeedbackForm(
            self._facts(plan, _when(plan)), questions, form.introduction, version=f"{form.key} {form.version}"
        )

    def certificates(self, session: str) -> list[paper_content.Certificate]:
        """The certificates that were issued, as they would be printed now."""
        return self._certificates.shown(session)

    def _expected(self, session: str) -> tuple[SheetPerson, ...]:
        rows = sorted(self._people.rows(session), key=lambda row: row.name.casefold())
        return tuple(SheetPerson(row.name, row.role) for row in rows if row.answer != life.NOT_COMING)

    def _facts(self, plan: PdSession, when: Span) -> SessionFacts:
        goal = next((goal.words for goal in self._goals.all() if goal.id == plan.goal), "")
        return SessionFacts(
            title=plan.title or "",
            starts=when.start,
            ends=when.end,
            place=plan.place or "",
            mode=plan.mode or "",
            facilitators=tuple(leader.name for leader in life.leaders_of(plan.facilitators or "")),
            audience=plan.audience or "",
            objective=plan.objective or "",
            guiding_question=plan.guiding_question or "",
            goal=goal,
            standards=tuple(self._district.standards.find(key).name for key in lines_of(plan.standards or "")),
        )

    def _lines(self, plan: PdSession, *, notes: bool) -> tuple[AgendaLine, ...]:
        blocks = blocks_of(self._desk, plan.id)
        lines = []
        for block, slot in zip(blocks, agenda_of(plan, blocks).slots(), strict=True):
            begins, ends = (moment_at(plan.starts or "", plan.zone or "", minutes) for minutes in (slot.start, slot.end))
            if begins is None or ends is None:
                continue
            more = "\n".join(filter(None, (block.notes, tr("Led by {lead}", lead=block.lead) if block.lead else ""))) if notes else ""
            text = "\n".join(filter(None, (block.text, more)))
            lines.append(AgendaLine(begins, ends, slot.minutes, block.title or "", text, block.kind or "", block.needs or ""))
        return tuple(lines)


def _when(plan: PdSession) -> Span:
    when = span(plan)
    if when is None:
        raise UserError(tr("This session has no day yet."), tr("Enter when it is, then print."))
    return when
