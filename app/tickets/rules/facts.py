"""What a ticket must carry so that nobody has to ask back: the base facts, its category's and its checklist's."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.tickets.rules.district import FactWanted, TicketDistrict

FACT = "custom."
"""A fact is kept in the ticket's field of this beginning and its label."""

_SECRET = r"\b(?:{words})\b\s*(?:is|:|=)\s*(?!\.\.\.|…|not\b|wrong\b|expired\b|unknown\b|never\b)\S+"  # noqa: S105


@dataclass(frozen=True, slots=True)
class FactAsked:
    """A fact as a form shows it: answered or not. ``source`` is empty for one that a person types."""

    label: str
    value: str = ""
    required: bool = False
    source: str = ""
    hint: str = ""

    @property
    def missing(self) -> bool:
        """Whether it should be named before sending."""
        return self.required and not self.value


def label_key(label: str) -> str:
    """The form in which two labels are the same."""
    return " ".join(label.casefold().split()).rstrip("?:. ")


def wanted(district: TicketDistrict, category: str, checklist: Iterable[FactWanted] = (), *, device: bool = False) -> list[FactWanted]:
    """Every fact that a ticket of that category should carry, each label once; ``device``: it names a device."""
    kind = district.category(category)
    about_device = device or (kind.device if kind else False)
    found: dict[str, FactWanted] = {}
    for fact in (*district.facts, *(kind.facts if kind else ()), *checklist):
        if fact.device and not about_device:
            continue
        key = label_key(fact.label)
        before = found.get(key)
        if before is None or (fact.required and not before.required):
            found[key] = fact
    return list(found.values())


def asked(wants: Sequence[FactWanted], known: Mapping[str, str], answers: Mapping[str, str]) -> list[FactAsked]:
    """The facts with their answers: ``known`` by source (``room`` → name), ``answers`` by label. Further answers follow."""
    typed = {label_key(label): value for label, value in answers.items()}
    facts = []
    for want in wants:
        typed_value = typed.pop(label_key(want.label), "").strip()
        value = typed_value or (known.get(want.source, "") if want.source else "").strip()
        facts.append(FactAsked(want.label, value, want.required, want.source, want.hint))
    rest = [FactAsked(label, value) for label, value in answers.items() if label_key(label) in typed and value.strip()]
    return facts + rest


def missing(facts: Iterable[FactAsked]) -> list[str]:
    """Labels of what must be there and is not."""
    return [fact.label for fact in facts if fact.missing]


def secret_found(district: TicketDistrict, text: str) -> str:
    """The word before what looks like a password in a text, empty when there is none: tickets are read by many."""
    if not district.never:
        return ""
    pattern = _SECRET.format(words="|".join(map(re.escape, district.never)))
    found = re.search(pattern, text, re.IGNORECASE)
    return re.split(r"\s|:|=", found[0], maxsplit=1)[0] if found else ""


def guessed_category(district: TicketDistrict, text: str) -> str:
    """The category whose words a text has most of; empty when no category is ahead of all others."""
    folded = f" {' '.join(text.casefold().split())}"
    counts = sorted(((sum(_begins(folded, word) for word in one.words), one.name) for one in district.categories), reverse=True)
    if not counts or counts[0][0] == 0 or (len(counts) > 1 and counts[0][0] == counts[1][0]):
        return ""
    return counts[0][1]


def _begins(text: str, word: str) -> bool:
    """Whether a word of the text begins so."""
    return re.search(rf"(?<!\w){re.escape(word)}", text) is not None
