"""Feedback from a form tool's file: which column answers which question, and what taking it over would do."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

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
        super().__init__("Feedback from a file", table, mapping, "The question that is answered by the column", parent)

    def show_plan(self, plan: "FeedbackPlan") -> None:
        """What taking it over would do."""
        new = plan.count("new")
        counts = ((new, "new", "ok"), (plan.count("same"), "taken over before", "neutral"), (plan.count("refused"), "refused", "warn"))
        refused = [f"Line {line.number}: {line.reason}" for line in plan.lines if line.kind == "refused"]
        self.show_outlook(Outlook(counts, refused, "Take 1 form over" if new == 1 else f"Take {new} forms over", bool(new)))
