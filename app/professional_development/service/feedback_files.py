"""Feedback from the file of any form tool: columns are mapped to questions, every line is looked at before one is written."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import tr, trn
from app.late import late
from app.professional_development.records import FeedbackAnswer
from app.professional_development.rules.feedback import Answer, Form, parsed
from app.professional_development.rules.texts import quoted
from app.professional_development.service.feedback import answer_fields
from app.professional_development.service.reading import living_ids, session_of
from app.professional_development.service.times import Times
from app.store.desk import Desk
from app.store.records import key_id

if TYPE_CHECKING:
    from app.exchange import mapping as mappings
    from app.exchange import reading as tables
    from app.exchange.mapping import Mapping, Target
    from app.exchange.tables import Sheet
else:
    mappings = late("app.exchange.mapping")
    tables = late("app.exchange.reading")

_REMEMBERED = "pd.feedback.import."
_SAMPLE = 200
_MOST = 5_000


@dataclass(frozen=True, slots=True)
class FeedbackLine:
    """A line of the file: ``new``, ``same`` (taken over before) or ``refused``, and why."""

    number: int
    kind: str
    reason: str
    answers: dict[str, Answer]
    id: str = ""


@dataclass(frozen=True, slots=True)
class FeedbackPlan:
    """What taking a file over would do."""

    session: str
    name: str
    lines: tuple[FeedbackLine, ...]

    def count(self, kind: str) -> int:
        """How many lines are of a kind."""
        return sum(line.kind == kind for line in self.lines)


class FeedbackFiles:
    """Read a file, map its columns, look, take over."""

    def __init__(self, desk: Desk, form: Form, times: Times) -> None:
        self._desk = desk
        self._form = form
        self._times = times

    def read(self, path: Path) -> "Sheet":
        """The fullest table of a file. Raises UnreadableTable."""
        return tables.read_table(path).best

    def targets(self) -> "list[Target]":
        """The questions that columns may go to."""
        return [mappings.Target(one.key, one.text, "text", (one.key, *one.names)) for one in self._form.questions]

    def mapping(self, sheet: "Sheet") -> "Mapping":
        """Where columns go: as last time for a file with this header, else guessed by their names."""
        kept: dict[str, object] = self._desk.settings.get(_REMEMBERED + mappings.signature(sheet.header), {})
        if kept:
            try:
                return mappings.Mapping.from_dict(kept)
            except ValueError:
                pass
        return mappings.guess(sheet.header, sheet.rows[:_SAMPLE], self.targets(), [])

    def plan(self, session: str, sheet: "Sheet", mapping: "Mapping") -> FeedbackPlan:
        """What taking the file over would do, line by line. Reads only."""
        there = set(living_ids(self._desk, FeedbackAnswer, session))
        if len(sheet.rows) > _MOST:
            raise UserError(tr("These are more than {number:,} forms.", number=_MOST), tr("Choose the file of one session."))
        seen: Counter[tuple[str, ...]] = Counter()
        lines = []
        for place, row in enumerate(sheet.rows):
            number = sheet.lines[place] if place < len(sheet.lines) else sheet.first_line + place
            cells = tuple(row)
            seen[cells] += 1
            lines.append(self._line(session, number, cells, seen[cells], mapping, there))
        return FeedbackPlan(session, sheet.name, tuple(lines))

    def take_over(self, plan: FeedbackPlan, sheet: "Sheet | None" = None, mapping: "Mapping | None" = None) -> str:
        """Write the new lines as one action; returns the label ("" = nothing was new). The mapping is remembered if given."""
        if sheet is not None and mapping is not None:
            self._desk.settings.put(_REMEMBERED + mappings.signature(sheet.header), mapping.to_dict())
        new = [line for line in plan.lines if line.kind == "new"]
        if not new:
            return ""
        title = session_of(self._desk, plan.session).title or ""
        label = trn(
            len(new),
            "{number} feedback form for {title} taken from {name}",
            "{number} feedback forms for {title} taken from {name}",
            title=quoted(title),
            name=plan.name,
        )
        frame: dict[str, Answer] = {"session": plan.session, "form": self._form.key, "version": self._form.version, "entered": "file"}
        with self._desk.edit(label) as edit:
            for line in new:
                edit.create(FeedbackAnswer, {**frame, "at": self._times.now(), **answer_fields(line.answers)}, line.id)
        return label

    def _line(self, session: str, number: int, cells: Sequence[str], time: int, mapping: "Mapping", there: set[str]) -> FeedbackLine:
        answers: dict[str, Answer] = {}
        for cell, field in zip(cells, mapping.columns, strict=False):
            question = self._form.question(field) if field else None
            if question is None:
                continue
            try:
                answer = parsed(question, cell)
            except ValueError as error:
                return FeedbackLine(number, "refused", f"{question.text} {error}", {})
            if answer is not None:
                answers[question.key] = answer
        if not answers:
            return FeedbackLine(number, "refused", tr("No question is answered."), {})
        whole = hashlib.sha256("\x1f".join(cells).encode("utf-8", "replace")).hexdigest()
        id = key_id("feedback_answer", f"{session}\n{whole}\n{time}")
        kind = "same" if id in there else "new"
        return FeedbackLine(number, kind, tr("Was taken over before.") if kind == "same" else "", answers, id)
