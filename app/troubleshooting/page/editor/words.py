"""How the parts of a checklist are called in the editor: numbers for steps, letters for outcomes."""

from collections.abc import Mapping

from app.troubleshooting.rules.checklist import Checklist, Fact, Outcome, Step

ANSWER_WORDS: Mapping[str, str] = {"yes": "Yes", "no": "No", "cannot": "Can’t check"}
ANSWER_ICONS: Mapping[str, str] = {"yes": "check", "no": "x", "cannot": "circle-help"}
ANSWER_TONES: Mapping[str, str] = {"yes": "ok", "no": "bad", "cannot": "neutral"}
KIND_WORDS: Mapping[str, str] = {
    "fixed": "Fixed",
    "ticket": "Ticket to TSS",
    "stop": "Stop: unsafe",
    "spare": "Spare, then a ticket",
    "checklist": "Go on with another checklist",
}
KIND_TONES: Mapping[str, str] = {"fixed": "ok", "ticket": "info", "stop": "bad", "spare": "info", "checklist": "neutral"}
KIND_ICONS: Mapping[str, str] = {
    "fixed": "circle-check",
    "ticket": "ticket",
    "stop": "circle-alert",
    "spare": "laptop",
    "checklist": "list-checks",
}


def numbers(checklist: Checklist) -> dict[str, str]:
    """The number of each step and the letter of each outcome."""
    found = {key: str(number) for number, key in enumerate(checklist.steps, start=1)}
    for number, key in enumerate(checklist.outcomes):
        turn, place = divmod(number, 26)
        found.setdefault(key, chr(ord("A") + place) + (str(turn + 1) if turn else ""))
    return found


def title_of(part: Step | Outcome | Fact) -> str:
    """The words by which a part is known."""
    if isinstance(part, Step):
        return part.ask or "No question yet"
    if isinstance(part, Outcome):
        return part.title or "No title yet"
    return part.label or "No label yet"


def spoken(checklist: Checklist, part: Step | Outcome | Fact, known: Mapping[str, str]) -> str:
    """A part in a sentence, for a screen reader: what it is, and where its answers lead."""
    if isinstance(part, Fact):
        return f"Fact: {title_of(part)}{', required' if part.required else ''}"
    named = f"{'Step' if isinstance(part, Step) else 'Outcome'} {known[part.key]}: {title_of(part)}"
    if isinstance(part, Outcome):
        return f"{named} {KIND_WORDS.get(part.kind, part.kind)}"
    ways = []
    for answer, words in ANSWER_WORDS.items():
        target = checklist.at(part.leads(answer))
        where = f"{'step' if isinstance(target, Step) else 'outcome'} {known[target.key]}" if target is not None else "nowhere"
        ways.append(f"{words} leads to {where}")
    first = "The first question. " if part.key == checklist.start else ""
    return f"{first}{named} {', '.join(ways)}."
