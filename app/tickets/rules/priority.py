"""How soon a ticket is needed, by the district's plain rules, with the reason in words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.language import marked, tr
from app.tickets.rules.district import PriorityRule, TicketDistrict

CHOSEN = marked("Chosen by you.")


@dataclass(frozen=True, slots=True)
class Priority:
    """A priority with its tone and the reason for it."""

    name: str
    tone: str
    reason: str


def priority_of(district: TicketDistrict, flags: Mapping[str, bool], category: str, text: str, chosen: str = "") -> Priority:
    """The priority of a ticket: what a person chose, else what the first rule that fits gives, else the usual one."""
    if chosen:
        return Priority(chosen, district.level(chosen).tone, tr(CHOSEN))
    folded = " ".join(text.casefold().split())
    for rule in district.priority_rules:
        if _fits(rule, flags, category, folded):
            return Priority(rule.priority, district.level(rule.priority).tone, rule.reason)
    return Priority(district.usual, district.level(district.usual).tone, district.usual_reason)


def _fits(rule: PriorityRule, flags: Mapping[str, bool], category: str, text: str) -> bool:
    if not all(flags.get(flag, False) for flag in rule.flags):
        return False
    if rule.categories and category not in rule.categories:
        return False
    return not rule.words or any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) for word in rule.words)
