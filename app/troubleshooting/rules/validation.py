"""What is wrong with a checklist: each problem names the step or outcome that it is about, in a sentence."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from app.language import marked, tr
from app.troubleshooting.rules.checklist import ANSWERS, KINDS, Checklist, Outcome, Step

LONGEST: Mapping[str, Mapping[str, int]] = {
    "checklist": {"title": 48, "short": 28, "about": 300},
    "step": {"ask": 110, "how": 360, "yes_label": 24, "no_label": 24, "done_yes": 60, "done_no": 60, "unsafe": 160},
    "outcome": {"title": 48, "text": 280},
    "fact": {"label": 60},
}
"""How many letters fit: on the card, in the list, in "So far" and in the ticket."""
MISSING: Mapping[str, tuple[str, ...]] = {
    "checklist": ("title", "short", "about"),
    "step": ("ask", "how", "done_yes", "done_no"),
    "outcome": ("title", "text"),
    "fact": ("label",),
}
"""The words that nobody can do without."""

_SAID = {
    "ask": marked("question"),
    "how": marked("how-to"),
    "done_yes": marked("words for “So far” after Yes"),
    "done_no": marked("words for “So far” after No"),
    "yes_label": marked("label of Yes"),
    "no_label": marked("label of No"),
    "short": marked("short title"),
    "about": marked("text about when to use it"),
    "unsafe": marked("words about what is unsafe"),
    "text": marked("text"),
    "title": marked("title"),
    "label": marked("label"),
}
_ANSWERED = {"yes": marked("Yes"), "no": marked("No"), "cannot": marked("Can’t check")}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps a checklist from being used. ``part`` is the key of the step, outcome or fact ("" = the whole), ``field`` its line."""

    kind: str
    part: str
    field: str
    words: str


def problems(checklist: Checklist, others: Collection[str] | None = None) -> list[Problem]:
    """Everything that is wrong, in the order of the checklist. ``others`` are the keys of all checklists, None if they are not known."""
    found = [
        *_start(checklist),
        *_leads(checklist),
        *_ways(checklist),
        *_outcomes(checklist, others),
        *_facts(checklist),
        *_words(checklist),
    ]
    places = {key: number for number, key in enumerate(("", *checklist.steps, *checklist.outcomes, *checklist.facts))}
    return sorted(found, key=lambda problem: places.get(problem.part, len(places)))


def reachable(checklist: Checklist) -> set[str]:
    """The keys of the steps and outcomes that some answers lead to."""
    found: set[str] = set()
    todo = [checklist.start]
    while todo:
        key = todo.pop()
        if key not in found and checklist.at(key) is not None:
            found.add(key)
            todo += checklist.edges(key)
    return found


def leaving(checklist: Checklist) -> set[str]:
    """The keys of the steps from which some answers lead to an outcome, and of the outcomes themselves."""
    into: dict[str, list[str]] = {}
    for key in checklist.steps:
        for where in checklist.edges(key):
            into.setdefault(where, []).append(key)
    found: set[str] = set()
    todo = list(checklist.outcomes)
    while todo:
        key = todo.pop()
        if key not in found:
            found.add(key)
            todo += into.get(key, ())
    return found


def _start(checklist: Checklist) -> Iterator[Problem]:
    if not checklist.steps:
        yield Problem("empty", "", "step", tr("There is no step yet. Write the first question."))
    elif checklist.start not in checklist.steps:
        yield Problem(
            "start", "", "start", tr("It starts with “{start}”, and there is no such step. Choose the first step.", start=checklist.start)
        )
    for key in sorted(checklist.steps.keys() & checklist.outcomes.keys()):
        yield Problem("twice", key, "key", tr("A step and an outcome are both called “{key}”. Give one another key.", key=key))


def _leads(checklist: Checklist) -> Iterator[Problem]:
    for step in checklist.steps.values():
        for answer in ANSWERS:
            where = step.leads(answer)
            if not where:
                yield Problem(
                    "dead end",
                    step.key,
                    answer,
                    tr("{part}: “{answer}” leads nowhere. Choose a step or an outcome.", part=_named(step), answer=tr(_ANSWERED[answer])),
                )
            elif checklist.at(where) is None:
                words = tr(
                    "{part}: “{answer}” leads to “{where}”, which is not there. Choose a step or an outcome.",
                    part=_named(step),
                    answer=tr(_ANSWERED[answer]),
                    where=where,
                )
                yield Problem("dead end", step.key, answer, words)


def _ways(checklist: Checklist) -> Iterator[Problem]:
    reached = reachable(checklist)
    if checklist.start in checklist.steps:
        for key in (*checklist.steps, *checklist.outcomes):
            if key not in reached:
                words = tr("{part}: no answer leads here. Let one lead here, or delete it.", part=_named(checklist.at(key)))
                yield Problem("unreachable", key, "key", words)
    out = leaving(checklist)
    for key in checklist.steps:
        whole = all(step_leads_on(checklist, one) for one in _onward(checklist, key))
        if key in reached and key not in out and whole:
            yield Problem(
                "loop",
                key,
                "key",
                tr("{part}: its answers go round and never come to an outcome. Let one lead out.", part=_named(checklist.at(key))),
            )


def step_leads_on(checklist: Checklist, key: str) -> bool:
    """Whether every answer of a step leads to something that is there."""
    step = checklist.steps.get(key)
    return step is None or all(checklist.at(step.leads(answer)) is not None for answer in ANSWERS)


def _onward(checklist: Checklist, key: str) -> set[str]:
    """Everything that can be reached from a step, itself included."""
    found: set[str] = set()
    todo = [key]
    while todo:
        one = todo.pop()
        if one not in found:
            found.add(one)
            todo += checklist.edges(one)
    return found


def _outcomes(checklist: Checklist, others: Collection[str] | None) -> Iterator[Problem]:
    for outcome in checklist.outcomes.values():
        if outcome.kind not in KINDS:
            words = tr(
                "{part}: “{kind}” is no kind of outcome. Choose one of {kinds}.",
                part=_named(outcome),
                kind=outcome.kind,
                kinds=", ".join(KINDS),
            )
            yield Problem("kind", outcome.key, "kind", words)
        if outcome.next and outcome.kind != "checklist":
            yield Problem(
                "kind",
                outcome.key,
                "next",
                tr("{part}: only an outcome of the kind checklist names another checklist.", part=_named(outcome)),
            )
        if outcome.kind == "checklist" and outcome.next and others is not None and outcome.next not in others:
            yield Problem(
                "next",
                outcome.key,
                "next",
                tr("{part}: there is no checklist “{checklist}”. Choose another.", part=_named(outcome), checklist=outcome.next),
            )


def _facts(checklist: Checklist) -> Iterator[Problem]:
    for step in checklist.steps.values():
        if step.fact and step.fact not in checklist.facts:
            yield Problem(
                "fact",
                step.key,
                "fact",
                tr("{part}: it asks for the fact “{fact}”, which is not among the facts.", part=_named(step), fact=step.fact),
            )


def _words(checklist: Checklist) -> Iterator[Problem]:
    parts = [("checklist", "", tr("The checklist"), checklist)]
    parts += [("step", step.key, _named(step), step) for step in checklist.steps.values()]  # type: ignore[misc]
    parts += [("outcome", outcome.key, _named(outcome), outcome) for outcome in checklist.outcomes.values()]  # type: ignore[misc]
    parts += [("fact", fact.key, tr("Fact “{key}”", key=fact.key), fact) for fact in checklist.facts.values()]  # type: ignore[misc]
    for kind, key, named, part in parts:
        for name in MISSING[kind]:
            if not getattr(part, name).strip():
                yield Problem("missing words", key, name, tr("{part} has no {what}. Write it.", part=named, what=tr(_SAID[name])))
        for name, longest in LONGEST[kind].items():
            length = len(getattr(part, name))
            if length > longest:
                words = tr(
                    "{part}: the {what} has {length} letters; {longest} fit. Shorten it.",
                    part=named,
                    what=tr(_SAID[name]),
                    length=length,
                    longest=longest,
                )
                yield Problem("too long", key, name, words)


def _named(part: Step | Outcome | None) -> str:
    """How a person knows a step or an outcome."""
    if part is None:
        return tr("Nothing")
    words = part.ask if isinstance(part, Step) else part.title
    kind = tr("Step") if isinstance(part, Step) else tr("Outcome")
    shown = words if len(words) <= 60 else f"{words[:57].rstrip()}…"
    return f"{kind} “{shown}”" if shown else f"{kind} “{part.key}”"
