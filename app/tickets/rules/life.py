"""The life of a ticket as a table: every step there is, who causes it, and the sentence for each that is refused.

``need`` stands beside the state: why a ticket cannot go on by itself and waits for a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.errors import UserError
from app.language import marked, tr

DRAFT, QUEUED, SENT, OPEN = "draft", "queued", "sent", "open"
WAITING_ON_US, WAITING_ON_PART = "waiting on us", "waiting on part"
SOLVED, CLOSED = "solved", "closed"
STATES = (DRAFT, QUEUED, SENT, OPEN, WAITING_ON_US, WAITING_ON_PART, SOLVED, CLOSED)
AT_HELPDESK = (SENT, OPEN, WAITING_ON_US, WAITING_ON_PART)
"""The states in which the helpdesk has the ticket and it is not done."""
LEFT = (*AT_HELPDESK, SOLVED, CLOSED)
"""The states of a ticket that has left the building."""

_IN_SENTENCES = {
    DRAFT: marked("draft"),
    QUEUED: marked("queued"),
    SENT: marked("sent"),
    OPEN: marked("open"),
    WAITING_ON_US: marked("waiting on us"),
    WAITING_ON_PART: marked("waiting on part"),
    SOLVED: marked("solved"),
    CLOSED: marked("closed"),
}
UNSURE, HANDED_OVER, REFUSED, GONE = "unsure", "handed over", "refused", "gone"
NEEDS = (UNSURE, HANDED_OVER, REFUSED, GONE)

PERSON, OUTBOX, HELPDESK = "person", "outbox", "helpdesk"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that can happen: who causes it, from where it leads where, and with which needs it is possible."""

    key: str
    cause: str
    leads: Mapping[str, str]
    needs: tuple[str, ...] = ("",)


def _each(states: tuple[str, ...], to: str) -> Mapping[str, str]:
    return MappingProxyType(dict.fromkeys(states, to))


def _to(**leads: str) -> Mapping[str, str]:
    return MappingProxyType({state.replace("_", " "): to for state, to in leads.items()})


HIDDEN = "hidden"
"""Instead of the helpdesk's own state: it does not show the ticket, and a person knows and keeps it."""
ANY_NEED = ("", *NEEDS)
_SAID = {"open": OPEN, "waiting on us": WAITING_ON_US, "waiting on part": WAITING_ON_PART, "solved": SOLVED, "closed": CLOSED}
_ANSWERED = {**dict.fromkeys(AT_HELPDESK, WAITING_ON_US), SOLVED: SOLVED, CLOSED: CLOSED}
_REPLIED = {SENT: SENT, OPEN: OPEN, WAITING_ON_US: OPEN, WAITING_ON_PART: WAITING_ON_PART, SOLVED: OPEN}

_STEPS = (
    Step("queue", PERSON, _to(draft=QUEUED)),
    Step("discard", PERSON, _to(draft=DRAFT)),
    Step("take back", PERSON, _to(queued=DRAFT), ("", HANDED_OVER, REFUSED)),
    Step("ask for it", PERSON, _to(queued=QUEUED)),
    Step("take over", PERSON, _to(queued=QUEUED)),
    Step("send now", PERSON, _to(queued=QUEUED)),
    Step("send again", PERSON, _each((QUEUED, *LEFT), QUEUED), NEEDS),
    Step("it has gone", PERSON, _to(queued=SENT), (UNSURE, HANDED_OVER)),
    Step("set number", PERSON, MappingProxyType({**{state: state for state in LEFT}, QUEUED: SENT}), ANY_NEED),
    Step("reply", PERSON, MappingProxyType({QUEUED: QUEUED, **_REPLIED})),
    Step("nothing to answer", PERSON, _to(waiting_on_us=OPEN)),
    Step("waiting on part", PERSON, _each((SENT, OPEN, WAITING_ON_US), WAITING_ON_PART)),
    Step("solve", PERSON, _each(AT_HELPDESK, SOLVED)),
    Step("keep", PERSON, MappingProxyType({state: state for state in LEFT}), (GONE,)),
    Step("close", PERSON, _each((*AT_HELPDESK, SOLVED), CLOSED), ("", GONE)),
    Step("reopen", PERSON, _each((SOLVED, CLOSED), OPEN)),
    Step("delivered", OUTBOX, _each((QUEUED, DRAFT), SENT), ANY_NEED),
    Step("answers", HELPDESK, MappingProxyType(_ANSWERED), ANY_NEED),
    *(Step(f"says {word}", HELPDESK, _each(LEFT, state), ANY_NEED) for word, state in _SAID.items()),
)
STEPS: Mapping[str, Step] = MappingProxyType({step.key: step for step in _STEPS})

BY_PERSON = tuple(step.key for step in _STEPS if step.cause == PERSON)

_NOT_SENT = {
    DRAFT: marked("This ticket has not been sent yet."),
    QUEUED: marked("This ticket waits to be sent."),
}
_LEFT = dict.fromkeys(LEFT, marked("This ticket has been sent."))
_DONE = {SOLVED: marked("This ticket is solved."), CLOSED: marked("This ticket is closed.")}
_REFUSALS: Mapping[str, tuple[Mapping[str, str], str]] = MappingProxyType(
    {
        "queue": ({QUEUED: marked("This ticket is queued already."), **_LEFT}, marked("Write a reply instead.")),
        "discard": ({QUEUED: marked("This ticket is queued."), **_LEFT}, marked("Only a draft can be thrown away.")),
        "take back": ({DRAFT: marked("This ticket is still a draft."), **_LEFT}, marked("What has left the building can't be taken back.")),
        "send again": (_NOT_SENT | dict.fromkeys(LEFT, marked("This ticket has arrived.")), marked("There is nothing to send again.")),
        "ask for it": ({DRAFT: _NOT_SENT[DRAFT], **_LEFT}, marked("There is nothing to take over.")),
        "take over": ({DRAFT: _NOT_SENT[DRAFT], **_LEFT}, marked("There is nothing to take over.")),
        "send now": ({DRAFT: _NOT_SENT[DRAFT], **_LEFT}, marked("Nothing of it waits.")),
        "it has gone": (_NOT_SENT | _LEFT, marked("Nothing about that is in doubt.")),
        "set number": (_NOT_SENT, marked("It gets its number when the helpdesk has it.")),
        "reply": (_NOT_SENT | _DONE, marked("Reopen it first, or write a new ticket.")),
        "nothing to answer": (
            _NOT_SENT | dict.fromkeys(LEFT, marked("The helpdesk asked nothing that is open.")),
            marked("There is nothing to do."),
        ),
        "waiting on part": (
            _NOT_SENT | _DONE | {WAITING_ON_PART: marked("It waits for a part already.")},
            marked("There is nothing to do."),
        ),
        "solve": (_NOT_SENT | _DONE, marked("There is nothing to solve at the helpdesk.")),
        "keep": (_NOT_SENT | dict.fromkeys(LEFT, marked("The helpdesk has this ticket.")), marked("There is nothing to decide.")),
        "close": (_NOT_SENT | _DONE, marked("Only what the helpdesk has can be closed.")),
        "reopen": (_NOT_SENT | dict.fromkeys(AT_HELPDESK, marked("This ticket is open.")), marked("There is nothing to reopen.")),
    }
)
_NEED_FIRST = {
    UNSURE: marked("Nobody knows yet whether it has gone."),
    HANDED_OVER: marked("It was handed to the mail program."),
    REFUSED: marked("The helpdesk did not take it."),
    GONE: marked("The helpdesk no longer shows it."),
}


def possible(key: str, state: str, need: str = "") -> bool:
    """Whether a step can be taken from a state, with what a person is needed for."""
    step = STEPS[key]
    return state in step.leads and need in step.needs


def after(key: str, state: str, need: str = "") -> str:
    """The state after a step. Raises UserError with the sentence for a step that is refused."""
    if not possible(key, state, need):
        raise UserError(*refusal(key, state, need))
    return STEPS[key].leads[state]


def refusal(key: str, state: str, need: str = "") -> tuple[str, str]:
    """Why a step cannot be taken, and what to do instead. Raises KeyError for a step that is possible."""
    if possible(key, state, need):
        raise KeyError(key)
    if state in STEPS[key].leads and need:
        return tr(_NEED_FIRST[need]), tr("Say first what is to be done about that.")
    sentences, advice = _REFUSALS.get(key, ({}, ""))
    if key == "reply" and state == DRAFT:
        advice = marked("Send it first.")
    if state in sentences:
        return tr(sentences[state]), tr(advice)
    return tr("A ticket that is {state} does not take this step.", state=in_sentence(state)), tr(advice) if advice else ""


def in_sentence(state: str) -> str:
    """A state as it stands in a sentence after "is"."""
    return tr(_IN_SENTENCES[state])


def actions(state: str, need: str = "") -> list[str]:
    """What a person can do with a ticket now, most wanted first. A number is typed only where none came by itself."""
    return [key for key in BY_PERSON if possible(key, state, need)]


def heard_state(state: str, before: str, said: str, *, message: bool) -> str:
    """The state after news: ``said`` by the helpdesk now ("" = not said), ``before`` the last time; ``message``: it also wrote.

    What the helpdesk only repeats changes nothing, so that its "open" does not hide the question that it asked.
    """
    if said and said != before and possible(f"says {said}", state):
        state = after(f"says {said}", state)
    if message and said not in (WAITING_ON_PART, SOLVED, CLOSED) and possible("answers", state):
        state = after("answers", state)
    return state
