"""Checklists for tests: one like those that are shipped, and any tree that can be thought of."""

from pathlib import Path

from hypothesis import strategies as st

from app.troubleshooting.rules.checklist import Checklist, Outcome, Step
from app.troubleshooting.rules.reading import read_toml

PROJECTOR = """
format = 1
key = "projector-no-picture"
title = "Projector or panel shows no picture"
short = "Projector: no picture"
icon = "projector"
group = "Displays"
owner = "District library"
version = 7
checked = 2026-08-17
minutes = 4
about = "When a projector or a panel stays dark although a computer is on."
symptoms = ["dark projector", "no signal", "screen stays black"]
errors = ["No signal"]
categories = ["Projector", "Interactive panel"]
ticket_category = "Display"
start = "power"

[[fact]]
key = "lamp"
label = "Colour and blink of the lamp light"
required = true

[[step]]
key = "power"
ask = "Is the power light on?"
how = "Look at the front, beside the lens."
yes = "cable"
no = "outlet"
cannot = "cable"
done_yes = "Power light is on"
done_no = "Power light is off"
fact = "lamp"
unsafe = "Smoke, heat or a burning smell."

[[step]]
key = "outlet"
ask = "Does it start at another outlet?"
how = "Carry the plug to an outlet that works."
yes = "works"
no = "broken"
cannot = "broken"
done_yes = "Starts at another outlet"
done_no = "Dark at another outlet too"

[[step]]
key = "cable"
ask = "Is the cable seated at both ends?"
how = "Push it in at the computer and at the projector."
yes = "source"
no = "works"
cannot = "source"
done_yes = "Cable is seated at both ends"
done_no = "The cable was loose"

[[step]]
key = "source"
ask = "Press Source on the remote until it says HDMI 1. Is the computer’s picture there?"
how = "If the remote is gone, the panel’s own button is on the lower right edge. Wait five seconds after each press: the panel blanks while it changes."
yes = "works"
no = "broken"
cannot = "broken"
yes_label = "Yes, it’s back"
no_label = "No, still dark"
done_yes = "The picture is back"
done_no = "Dark on every source"

[[outcome]]
key = "works"
kind = "fixed"
title = "It works again"
text = "Leave the remote beside the panel."

[[outcome]]
key = "broken"
kind = "ticket"
title = "TSS has to look at it"
text = "Send it to TSS with these steps."
"""

TRIAGE = """
format = 1
key = "triage"
title = "One or many?"
short = "One or many?"
about = "Before anything else."
start = "devices"
[[step]]
key = "devices"
ask = "Is it only one device?"
how = "Ask the room next door."
yes = "one"
no = "many"
cannot = "one"
done_yes = "Only one device"
done_no = "Several devices"
[[outcome]]
key = "one"
kind = "checklist"
title = "Only this one"
text = "Choose what is wrong."
[[outcome]]
key = "many"
kind = "ticket"
title = "An outage: one ticket for all"
text = "Tell everybody that TSS knows."
outage = true
urgent = true
"""

SIGN_IN = """
format = 1
key = "sign-in"
title = "Sign-in fails on a computer"
short = "Can’t sign in"
icon = "key-round"
group = "Accounts"
version = 2
about = "When a teacher or student can’t sign in."
symptoms = ["password not accepted", "can't log in"]
errors = ["There are currently no logon servers available", "The trust relationship failed"]
ticket_category = "Account"
start = "other"
[[step]]
key = "other"
ask = "Does the account work on another device?"
how = "Sign in on the computer next to it."
yes = "device"
no = "account"
cannot = "account"
done_yes = "Works elsewhere"
done_no = "Works nowhere"
[[outcome]]
key = "device"
kind = "ticket"
title = "It is this computer"
text = "Send it to TSS."
[[outcome]]
key = "account"
kind = "ticket"
title = "It is the account"
text = "Send it to TSS."
"""

TEST_BROWSER = """
format = 1
key = "test-browser"
title = "The test browser won’t start"
short = "Test browser won’t start"
icon = "triangle-alert"
group = "Testing"
about = "When a secure test browser shows a code or stays closed. Tell the test coordinator first."
symptoms = ["test does not open", "kicked out of the test"]
errors = ["TN 5021", "TN 1001", "8038"]
models = ["Lenovo 300e Chromebook Gen 3"]
start = "code"
[[step]]
key = "code"
ask = "Does it start after a restart?"
how = "Close the lid, wait, open it."
yes = "works"
no = "spare"
cannot = "spare"
done_yes = "Starts after a restart"
done_no = "A restart did not help"
[[outcome]]
key = "works"
kind = "fixed"
title = "The test goes on"
text = "Tell the coordinator."
[[outcome]]
key = "spare"
kind = "spare"
title = "Give the student a spare"
text = "Keep this one, TSS needs it."
"""

ALL = {"projector-no-picture": PROJECTOR, "triage": TRIAGE, "sign-in": SIGN_IN, "test-browser": TEST_BROWSER}


def projector() -> Checklist:
    """The checklist that most tests run."""
    return read_toml(PROJECTOR)


def write_library(folder: Path) -> Path:
    """A folder with the checklists of the tests."""
    folder.mkdir(parents=True, exist_ok=True)
    for key, text in ALL.items():
        (folder / f"{key}.toml").write_text(text, encoding="utf-8")
    return folder


def tree(start: str, leads: dict[str, tuple[str, str, str]], outcomes: tuple[str, ...]) -> Checklist:
    """A checklist with these ways, and words everywhere."""
    steps = {
        key: Step(key, f"Is {key} all right?", "Look at it.", *where, done_yes="It is", done_no="It is not") for key, where in leads.items()
    }
    ends = {key: Outcome(key, "fixed", "It works", "Good.") for key in outcomes}
    return Checklist("any", "Any", "Any", start, steps, ends, about="Anything.")


@st.composite
def trees(draw: st.DrawFn) -> Checklist:
    """Any tree of up to seven steps, whole or not: answers lead to steps, outcomes, nowhere, or to what is not there."""
    steps = [f"s{number}" for number in range(draw(st.integers(1, 7)))]
    outcomes = tuple(f"o{number}" for number in range(draw(st.integers(0, 3))))
    whole = draw(st.booleans())
    where = st.sampled_from([*steps, *outcomes, *(() if whole else ("", "gone"))])
    leads = {key: (draw(where), draw(where), draw(where)) for key in steps}
    start = steps[0] if whole else draw(st.sampled_from([*steps, "gone"]))
    return tree(start, leads, outcomes)
