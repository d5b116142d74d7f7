"""How the parts of a checklist are called in the editor: numbers for steps, letters for outcomes."""

from collections.abc import Mapping

from app.language import marked, tr
from app.troubleshooting.rules.checklist import Checklist, Fact, Outcome, Step

ANSWER_WORDS: Mapping[str, str] = {"yes": marked("Yes"), "no": marked("No"), "cannot": marked("Can’t check")}
ANSWER_ICONS: Mapping[str, str] = {"yes": "check", "no": "x", "cannot": "circle-help"}
ANSWER_TONES: Mapping[str, str] = {"yes": "ok", "no": "bad", "cannot": "neutral"}
KIND_WORDS: Mapping[str, str] = {
    "fixed": marked("Fixed"),
    "ticket": marked("Ticket to TSS"),
    "stop": marked("Stop: unsafe"),
    "spare": marked("Spare, then a ticket"),
    "checklist": marked("Go on with another checklist"),
}
KIND_TONES: Mapping[str, str] = {"fixed": "ok", "ticket": "info", "stop": "bad", "spare": "info", "checklist": "neutral"}
KIND_ICONS: Mapping[str, str] = {
    "fixed": "circle-check",
    "ticket": "ticket",
    "stop": "circle-alert",
    "spare": "laptop",
    "checklist": "list-checks",
}


def kind_words(kind: str) -> str:
    """A kind of outcome as it is shown; "" for one that there is not."""
    return tr(KIND_WORDS[kind]) if kind in KIND_WORDS else ""


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
        return part.ask or tr("No question yet")
    if isinstance(part, Outcome):
        return part.title or tr("No title yet")
    return part.label or tr("No label yet")


def spoken(checklist: Checklist, part: Step | Outcome | Fact, known: Mapping[str, str]) -> str:
    """A part in a sentence, for a screen reader: what it is, and where its answers lead."""
    if isinstance(part, Fact):
        return tr("Fact: {title}, required", title=title_of(part)) if part.required else tr("Fact: {title}", title=title_of(part))
    if isinstance(part, Outcome):
        named = tr("Outcome {number}: {title}", number=known[part.key], title=title_of(part))
        return f"{named} {kind_words(part.kind) or part.kind}"
    named = tr("Step {number}: {title}", number=known[part.key], title=title_of(part))
    ways = []
    for answer, words in ANSWER_WORDS.items():
        target = checklist.at(part.leads(answer))
        if target is None:
            ways.append(tr("{answer} leads to nowhere", answer=tr(words)))
        elif isinstance(target, Step):
            ways.append(tr("{answer} leads to step {number}", answer=tr(words), number=known[target.key]))
        else:
            ways.append(tr("{answer} leads to outcome {number}", answer=tr(words), number=known[target.key]))
    first = tr("The first question.") if part.key == checklist.start else ""
    return f"{first} {named} {', '.join(ways)}.".lstrip()
