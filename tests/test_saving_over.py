"""What a person typed is saved over what stood there when the form was opened, so that nothing that came meanwhile is overwritten unseen.

Whoever writes without saying what was seen is named below, with the reason why nothing typed can be in the way.
"""

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parent.parent / "app"
SEEN = "seen"
PLACE_OF_SEEN = {"change": 3, "recount": 4, "settle": 3, "change_many": 99}
"""How many arguments come before what was seen."""

AT_ONCE = "done at once on what is shown: no form stands open meanwhile"
NEWS = "what the program keeps by itself on news from outside, or of itself"
ONCE = "refused unless it stands as it must; the words that come with it were never there before"
LOOKED_AT = "each line was compared with what stands there, and is compared again when it is written"
EYE = "decides an edit that needs an eye, and sees all of it"

UNSEEN = {
    "cover/service/cover.py": {"hand_over": ONCE, "begin": ONCE, "end": ONCE, "note_read": AT_ONCE},
    "improvement_plan/service/plan.py": {"_set_archived": AT_ONCE},
    "inventory/service/devices.py": {"_change": "bulk edits and pasted cells; one device is saved over what was seen"},
    "inventory/service/importing/imports.py": {"apply": LOOKED_AT},
    "inventory/service/lists.py": {"add_model": ONCE, "rename_custom_field": "one short name, asked for and written at once"},
    "inventory/service/roster.py": {"take_over": LOOKED_AT},
    "professional_development/service/agenda.py": {"add": AT_ONCE, "remove": AT_ONCE, "_write": AT_ONCE},
    "professional_development/service/certificates.py": {"_write": NEWS},
    "professional_development/service/deeds.py": {"bring_back": AT_ONCE, "cancel": ONCE, "hold": ONCE},
    "professional_development/service/handouts.py": {"printed": NEWS, "set_language": AT_ONCE},
    "professional_development/service/invitations.py": {"sent": NEWS},
    "professional_development/service/looks_back.py": {"reopen": AT_ONCE, "skip": AT_ONCE},
    "professional_development/service/people.py": {"answer": AT_ONCE, "invite": AT_ONCE, "set_part": AT_ONCE},
    "professional_development/service/planning.py": {"make_series": AT_ONCE},
    "professional_development/service/sign_in.py": {
        "_sign": AT_ONCE,
        "_signed_before": AT_ONCE,
        "not_gone": AT_ONCE,
        "not_there": AT_ONCE,
        "out": AT_ONCE,
        "paper": ONCE,
    },
    "sync/service/eye_deciding.py": {"same": EYE},
    "shell/open_files_back.py": {"_bring_records": "into a desk that is made just now"},
    "tickets/service/conversation.py": {"read": NEWS, "write": AT_ONCE},
    "tickets/service/deeds.py": {"_step": AT_ONCE},
    "tickets/service/delivery.py": {"_arrived": NEWS, "_need": NEWS, "_ticket_arrived": NEWS},
    "tickets/service/heard.py": {"write": NEWS},
    "tickets/service/hearing.py": {"_gone": NEWS, "_lost": NEWS, "_news": NEWS},
    "tickets/service/holding.py": {"_from_older_program": NEWS, "_give": NEWS, "_stand_back": NEWS},
    "tickets/service/read_back.py": {"_note": NEWS},
    "tickets/service/sending.py": {
        "_gone": ONCE,
        "_send_message_again": AT_ONCE,
        "it_has_gone": AT_ONCE,
        "queue": AT_ONCE,
        "send_again": AT_ONCE,
        "take_back": AT_ONCE,
    },
    "tickets/service/together.py": {"settle": NEWS},
    "troubleshooting/service/library.py": {"compared": AT_ONCE},
    "troubleshooting/service/runs.py": {"finish": ONCE, "resume": AT_ONCE, "set_aside": AT_ONCE, "set_subject": AT_ONCE},
}


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    """Every function, wherever it stands."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, ast.Attribute]]:
    """Every call of a method."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node, node.func


def says_seen(call: ast.Call, place: int) -> bool:
    """Whether a call gives what was seen."""
    return len(call.args) > place or any(one.arg == SEEN for one in call.keywords)


def writes_unseen(function: ast.FunctionDef) -> bool:
    """Whether a function changes records without saying what was seen."""
    return any(
        method.attr in PLACE_OF_SEEN and ast.unparse(method.value) == "edit" and not says_seen(call, PLACE_OF_SEEN[method.attr])
        for call, method in calls(function)
    )


def unseen(text: str) -> set[str]:
    """The functions of a module that do so."""
    return {one.name for one in functions(ast.parse(text)) if writes_unseen(one)}


Savers = dict[tuple[str, str], int]


def savers(services: Sequence[str]) -> Savers:
    """By the name of a service's part and its method: how many arguments come before what was seen, where that can be given."""
    trees = [ast.parse(text) for text in services]
    classes = [node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)]
    methods = {made.name: places for made in classes if (places := dict(_places(made)))}
    named = [(name.lower(), name) for name in methods] + [("service", name) for name in methods if name.endswith("Service")]
    named += [part for tree in trees for part in _parts(tree)]
    return {(part, method): place for part, name in named for method, place in methods.get(name, {}).items()}


def _places(made: ast.ClassDef) -> Iterator[tuple[str, int]]:
    for function in functions(made):
        names = [one.arg for one in function.args.args if one.arg != "self"]
        if SEEN in names and not function.name.startswith("_"):
            yield function.name, names.index(SEEN)


def _parts(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The names under which a service keeps its parts, and of which class they are."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name):
            yield from ((one.attr, node.value.func.id) for one in node.targets if isinstance(one, ast.Attribute))


def forgetful(page: str, known: Savers) -> list[str]:
    """The calls of a page that save through such a method and don't give what was seen."""
    found = []
    for call, method in calls(ast.parse(page)):
        asked = (
            method.value.attr if isinstance(method.value, ast.Attribute) else method.value.id if isinstance(method.value, ast.Name) else ""
        )
        place = known.get((asked.removeprefix("_"), method.attr))
        if place is not None and not says_seen(call, place):
            found.append(f"{call.lineno} {ast.unparse(call)}")
    return found


def rooms() -> list[Path]:
    """Every folder that has a service and pages."""
    return sorted(one.parent for one in APP.glob("*/service") if (one.parent / "page").is_dir())


def test_whoever_writes_without_what_was_seen_has_a_reason() -> None:
    found = {
        path.relative_to(APP).as_posix(): names
        for path in sorted(APP.rglob("*.py"))
        if APP / "store" not in path.parents and (names := unseen(path.read_text(encoding="utf-8")))
    }
    assert found == {path: set(reasons) for path, reasons in UNSEEN.items()}


def in_room(room: Path) -> Savers:
    """The methods of a room that take what was seen."""
    return savers([path.read_text(encoding="utf-8") for path in (room / "service").rglob("*.py")])


@pytest.mark.parametrize("room", rooms(), ids=lambda room: room.name)
def test_pages_give_back_what_they_saw(room: Path) -> None:
    known = in_room(room)
    pages = {path.relative_to(APP).as_posix(): path.read_text(encoding="utf-8") for path in sorted((room / "page").rglob("*.py"))}
    assert {path: lines for path, text in pages.items() if (lines := forgetful(text, known))} == {}


def test_each_room_with_forms_is_looked_at() -> None:
    assert {room.name for room in rooms() if in_room(room)} >= {
        "cover",
        "improvement_plan",
        "inventory",
        "professional_development",
        "tickets",
        "troubleshooting",
    }


def test_a_crooked_service_and_a_crooked_page_are_found() -> None:
    service = "class Texts:\n    def change(self, id, words, seen=None):\n        with desk.edit('x') as edit:\n            edit.change(Text, id, words)\n"
    assert unseen(service) == {"change"}
    assert unseen(service.replace("words)\n", "words, seen)\n")) == set()
    whole = "class Service:\n    def __init__(self):\n        self.canned = Texts()\n"
    known = savers([service, whole])
    assert known == {("texts", "change"): 2, ("canned", "change"): 2}
    page = "def save(self):\n    self._service.canned.change(id, words)\n    self.form.change(id, words)\n    service.texts.change(id, words, seen)\n"
    assert forgetful(page, known) == ["2 self._service.canned.change(id, words)"]
