"""A checklist: a tree of questions that ends in outcomes. One is one TOML file, or one record of the school's own."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.language import tr

FORMAT = 1
"""The version of the file's format."""
TRIAGE = "triage"
"""The key of the checklist that comes before all others: one device or many, one room or many."""
ANSWERS = ("yes", "no", "cannot")
"""The answers that lead on; each step says where to."""
KINDS = ("fixed", "ticket", "stop", "spare", "checklist")
"""What an outcome can be: it works, TSS gets a ticket, unsafe, a loaner is given first, another checklist goes on."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a ticket about this must say beyond what every ticket says."""

    key: str
    label: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One question, how to find the answer, and where each answer leads (the key of a step or an outcome).

    ``unsafe`` says what would be unsafe here, ``fact`` is the key of the fact to be noted at this step.
    """

    key: str
    ask: str
    how: str = ""
    yes: str = ""
    no: str = ""
    cannot: str = ""
    yes_label: str = ""
    no_label: str = ""
    done_yes: str = ""
    done_no: str = ""
    unsafe: str = ""
    fact: str = ""

    def leads(self, answer: str) -> str:
        """Where ``answer`` (yes, no or cannot) leads. Raises KeyError for any other."""
        return {"yes": self.yes, "no": self.no, "cannot": self.cannot}[answer]

    def said(self, answer: str) -> str:
        """What stands in "So far" and in the ticket after ``answer``."""
        if answer == "yes":
            return self.done_yes or tr("Yes: {ask}", ask=self.ask)
        if answer == "no":
            return self.done_no or tr("No: {ask}", ask=self.ask)
        if answer == "unsafe":
            return tr("Unsafe: {ask}", ask=self.ask)
        return tr("Could not be checked: {ask}", ask=self.ask)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a run ends: what kind of end it is, its words, and for ``checklist`` which one goes on ("" = the library)."""

    key: str
    kind: str
    title: str
    text: str = ""
    urgent: bool = False
    outage: bool = False
    next: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """Everything that one file says. ``steps`` and ``outcomes`` are by key, in the order of the file."""

    key: str
    title: str
    short: str
    start: str
    steps: Mapping[str, Step]
    outcomes: Mapping[str, Outcome]
    facts: Mapping[str, Fact] = field(default_factory=dict)
    icon: str = "list-checks"
    group: str = ""
    owner: str = ""
    version: int = 1
    checked: str = ""
    minutes: int = 5
    about: str = ""
    symptoms: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    ticket_category: str = ""

    def at(self, key: str) -> Step | Outcome | None:
        """The step or outcome with a key; None if there is none."""
        return self.steps.get(key) or self.outcomes.get(key)

    def edges(self, key: str) -> Iterator[str]:
        """Where the answers of a step lead, each once, as far as it says."""
        step = self.steps.get(key)
        if step is not None:
            yield from dict.fromkeys(where for where in (step.yes, step.no, step.cannot) if where)

    @property
    def is_triage(self) -> bool:
        """Whether it is the one that comes first."""
        return self.key == TRIAGE
