"""Feedback from a form tool's file: which column answers which question, and what taking it over would do."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.language import tr, trn
from app.professional_development.page.mapping_sheet import Incoming, MappingSheet, Outlook

if TYPE_CHECKING:
    from app.exchange.mapping import Mapping
    from app.professional_development.rules.feedback import Form
    from app.professional_development.service.feedback_files import FeedbackPlan


class FeedbackImportSheet(MappingSheet):
    """Columns are questions of the form."""

    def __init__(
        self,
        name: str,
        header: Sequence[str],
        samples: Sequence[Sequence[str]],
        mapping: "Mapping",
        form: "Form",
        parent: QWidget | None = None,
    ) -> None:
        table = Incoming(name, header, samples, [(question.key, question.text) for question in form.questions])
        super().__init__(tr("Feedback from a file"), table, mapping, tr("The question that is answered by the column"), parent)

    def show_plan(self, plan: "FeedbackPlan") -> None:
        """What taking it over would do."""
        new = plan.count("new")
        counts = (
            (new, tr("new"), "ok"),
            (plan.count("same"), tr("taken over before"), "neutral"),
            (plan.count("refused"), tr("refused"), "warn"),
        )
        refused = [tr("Line {number}: {reason}", number=line.number, reason=line.reason) for line in plan.lines if line.kind == "refused"]
        self.show_outlook(Outlook(counts, refused, trn(new, "Take {number} form over", "Take {number} forms over"), bool(new)))
