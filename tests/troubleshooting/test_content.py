"""The district's checklists as they ship: every path of every one ends, and every card has its words."""

import copy
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest

from app.paths import resource

Tree = Mapping[str, Any]

FLOWS = (
    "account-locked", "broken-device", "call-no-sound", "chromebook-no-power", "chromebook-no-wifi", "chromebook-not-enrolled",
    "chromebook-slow", "dock-no-display", "document-camera", "ipad-no-apps", "lost-device", "panel-no-picture", "panel-no-touch",
    "password-reset", "print-queue-stuck", "printer-jam", "printer-offline", "projector-no-picture", "share-missing", "sign-in-fails",
    "site-blocked", "software-missing", "test-app-fails", "windows-no-network", "windows-slow",
)  # fmt: skip
KEYS = (*FLOWS, "triage")
KINDS = {"fixed", "ticket", "stop", "spare", "checklist"}
ANSWERS = ("yes", "no", "cannot")
LONGEST = {"title": 48, "short": 28, "group": 28, "about": 200}
LONGEST_STEP = {"ask": 110, "how": 360, "yes_label": 24, "no_label": 24, "done_yes": 60, "done_no": 60, "unsafe": 160}
LONGEST_OUTCOME = {"title": 48, "text": 280}
KNOWN_FIELDS = {
    "format", "key", "title", "short", "icon", "group", "owner", "version", "checked", "minutes", "about", "symptoms", "errors", "models",
    "categories", "ticket_category", "start", "fact", "step", "outcome",
}  # fmt: skip
STEP_FIELDS = {"key", *ANSWERS, *LONGEST_STEP, "fact"}
OUTCOME_FIELDS = {"key", "kind", "title", "text", "urgent", "next", "outage"}


def load(key: str) -> dict[str, Any]:
    return tomllib.loads(resource(f"checklists/{key}.toml").read_text(encoding="utf-8"))


def district(name: str) -> dict[str, Any]:
    return tomllib.loads(resource(f"district/{name}.toml").read_text(encoding="utf-8"))


def targets(step: Tree) -> set[str]:
    return {step[answer] for answer in ANSWERS if answer in step}


def walk(steps: Mapping[str, Tree], here: str, before: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every path from ``here``: its last word is an outcome, a step that was there before (a loop), or nothing known."""
    path = (*before, here)
    if here not in steps or here in before:
        yield path
        return
    for target in sorted(targets(steps[here])):
        yield from walk(steps, target, path)


def flow_troubles(tree: Tree) -> list[str]:
    """Paths that end nowhere, pieces nobody reaches, loops that nobody leaves."""
    steps = {step["key"]: step for step in tree["step"]}
    outcomes = {outcome["key"] for outcome in tree["outcome"]}
    troubles = [f"{key} is named twice" for key in steps if key in outcomes]
    if len(steps) != len(tree["step"]) or len(outcomes) != len(tree["outcome"]):
        troubles.append("a key is used twice")
    troubles += [f"{key}: no {answer}" for key, step in steps.items() for answer in ANSWERS if answer not in step]
    seen: set[str] = set()
    for path in walk(steps, tree["start"]):
        seen.update(path)
        if path[-1] not in outcomes and path[-1] not in steps:
            troubles.append(f"{' → '.join(path)} ends nowhere")
    troubles += [f"{key} is never reached" for key in (steps.keys() | outcomes) - seen]
    ending = set(outcomes)
    while more := {key for key, step in steps.items() if key not in ending and targets(step) & ending}:
        ending |= more
    return troubles + [f"{key} never ends" for key in steps.keys() - ending]


def length_troubles(where: str, piece: Tree, longest: Mapping[str, int]) -> list[str]:
    """Words that are missing, too long for their card, or not typed as the others."""
    troubles = []
    for field, most in longest.items():
        text = piece.get(field)
        if text is None and field in ("yes_label", "no_label", "unsafe"):
            continue
        if not isinstance(text, str) or not text.strip():
            troubles.append(f"{where}: no {field}")
        elif len(text) > most:
            troubles.append(f"{where}: {field} has {len(text)} letters, {most} fit")
        elif text != " ".join(text.split()) or "’" in text or re.search(r"[<>{}|]", text):
            troubles.append(f"{where}: {field} is not plain: {text}")
    return troubles


def word_troubles(tree: Tree) -> list[str]:
    troubles = length_troubles("checklist", tree, LONGEST)
    for step in tree["step"]:
        where = step["key"]
        troubles += length_troubles(where, step, LONGEST_STEP)
        if not step.get("ask", "").endswith("?"):
            troubles.append(f"{where}: the question ends without a question mark")
        if not step.get("how", "").endswith((".", "!")):
            troubles.append(f"{where}: how ends without a full stop")
        if not step.get("unsafe", ".").endswith("."):
            troubles.append(f"{where}: unsafe ends without a full stop, and the words of the stop follow it")
        if any(step.get(done, "").endswith(".") for done in ("done_yes", "done_no")):
            troubles.append(f"{where}: what was done is a line, not a sentence")
    for outcome in tree["outcome"]:
        troubles += length_troubles(outcome["key"], outcome, LONGEST_OUTCOME)
    for fact in tree.get("fact", []):
        troubles += length_troubles(fact["key"], fact, {"label": 60})
    return troubles


def field_troubles(tree: Tree) -> list[str]:
    """Fields with a name nobody reads, facts, kinds and other checklists that there are not."""
    troubles = [f"unknown field {name}" for name in tree.keys() - KNOWN_FIELDS] + [
        f"no {name}" for name in KNOWN_FIELDS - {"fact"} - tree.keys()
    ]
    facts = [fact["key"] for fact in tree.get("fact", [])]
    if len(set(facts)) != len(facts):
        troubles.append("a fact is named twice")
    for step in tree["step"]:
        troubles += [f"{step['key']}: unknown field {name}" for name in step.keys() - STEP_FIELDS]
        if "fact" in step and step["fact"] not in facts:
            troubles.append(f"{step['key']}: there is no fact {step['fact']}")
    for outcome in tree["outcome"]:
        key = outcome["key"]
        troubles += [f"{key}: unknown field {name}" for name in outcome.keys() - OUTCOME_FIELDS]
        if outcome.get("kind") not in KINDS:
            troubles.append(f"{key}: kind {outcome.get('kind')}")
        if (outcome.get("kind") == "checklist") != ("next" in outcome):
            troubles.append(f"{key}: only a checklist has a next")
        if outcome.get("next", "") not in ("", *KEYS) or outcome.get("next") == tree["key"]:
            troubles.append(f"{key}: goes on with {outcome['next']}")
        if outcome.get("kind") == "stop" and not outcome.get("urgent"):
            troubles.append(f"{key}: unsafe is always urgent")
    return troubles


def troubles_of(tree: Tree) -> list[str]:
    return field_troubles(tree) + flow_troubles(tree) + word_troubles(tree)


def test_the_25_flows_and_triage_are_there() -> None:
    assert len(FLOWS) == 25
    assert sorted(path.stem for path in resource("checklists").glob("*.toml")) == sorted(KEYS)


@pytest.mark.parametrize("key", KEYS)
def test_every_path_ends_and_every_card_has_its_words(key: str) -> None:
    assert troubles_of(load(key)) == []


@pytest.mark.parametrize("key", KEYS)
def test_what_the_library_shows_is_there(key: str) -> None:
    tree = load(key)
    assert tree["format"] == 1
    assert tree["key"] == key
    assert resource(f"icons/{tree['icon']}.svg").exists()
    assert isinstance(tree["checked"], date)
    assert tree["version"] >= 1
    assert 1 <= tree["minutes"] <= 45
    words = [*tree["symptoms"], *tree["errors"], *tree["models"]]
    assert len(tree["symptoms"]) >= 4
    assert len({word.casefold() for word in words}) == len(words)
    assert all(word == " ".join(word.split()) and "’" not in word and word for word in words)
    assert set(tree["categories"]) <= {category["name"] for category in district("choices")["category"]}


@pytest.mark.parametrize("key", FLOWS)
def test_a_flow_has_a_few_steps_and_both_ends(key: str) -> None:
    tree = load(key)
    assert 5 <= len(tree["step"]) <= 10
    kinds = {outcome["kind"] for outcome in tree["outcome"]}
    assert "fixed" in kinds
    assert kinds & {"ticket", "spare"}
    assert sum(fact["required"] for fact in tree["fact"]) >= 1


@pytest.mark.parametrize("key", FLOWS)
def test_some_short_path_helps(key: str) -> None:
    tree = load(key)
    kinds = {outcome["key"]: outcome["kind"] for outcome in tree["outcome"]}
    paths = [path for path in walk({step["key"]: step for step in tree["step"]}, tree["start"]) if kinds[path[-1]] == "fixed"]
    assert min(len(path) - 1 for path in paths) <= (4 if tree["minutes"] <= 10 else 6)


@pytest.mark.parametrize("key", KEYS)
def test_what_is_asked_while_checking_is_what_the_ticket_must_carry(key: str) -> None:
    """A fact with the label of the ticket's own fact fills it, and nobody is asked twice."""
    tree = load(key)
    categories = {category["name"]: category for category in district("ticket_categories")["category"]}
    known = {fact["label"] for fact in (*categories[tree["ticket_category"]]["facts"], *district("ticket_facts")["fact"])}
    asked = {step["fact"] for step in tree["step"] if "fact" in step}
    assert [fact for fact in tree["fact"] if fact["key"] in asked and fact["label"] in known]


def test_titles_and_short_names_are_told_apart() -> None:
    trees = [load(key) for key in KEYS]
    for field in ("title", "short"):
        assert len({tree[field].casefold() for tree in trees}) == len(trees)


def test_triage_sends_many_to_one_outage_ticket_and_one_to_the_library() -> None:
    outcomes = load("triage")["outcome"]
    assert any(outcome["kind"] == "ticket" and outcome.get("outage") is True for outcome in outcomes)
    assert all(outcome.get("outage") is True for outcome in outcomes if outcome["kind"] == "ticket")
    assert any(outcome["kind"] == "checklist" and outcome["next"] == "" for outcome in outcomes)


@pytest.mark.parametrize("key", KEYS)
def test_no_secret_is_asked_for_and_students_only_where_a_test_needs_it(key: str) -> None:
    labels = [fact["label"].casefold() for fact in load(key).get("fact", [])]
    assert not [label for label in labels if re.search(r"password|passcode|\bpin\b|security answer", label)]
    if key != "test-app-fails":
        assert not [label for label in labels if "student id" in label or "student's name" in label]


def test_the_picture_of_the_design_is_this_checklist() -> None:
    tree = load("projector-no-picture")
    steps = {step["key"]: step for step in tree["step"]}
    assert tree["title"] == "Projector or panel shows no picture"
    assert tree["minutes"] == 4
    ask = "Press Source on the remote until it says HDMI 1. Is the computer's picture there?"
    fourth = next(step for step in tree["step"] if step["ask"] == ask)
    path = next(path for path in walk(steps, tree["start"]) if fourth["key"] in path)
    so_far = [(steps[key]["done_yes"], steps[key]["done_no"]) for key in path[: path.index(fourth["key"])]]
    assert [so_far[0][0], so_far[1][0], so_far[2][1]] == ["Power light is on", "Cable is seated at both ends", "Other cable: still dark"]
    assert (fourth["yes_label"], fourth["no_label"]) == ("Yes, it's back", "No, still dark")


def broken(key: str, **changes: Any) -> list[str]:
    """What is found in the projector's checklist when the step or outcome ``key`` is changed so."""
    tree = copy.deepcopy(load("projector-no-picture"))
    piece = next(piece for piece in [tree, *tree["step"], *tree["outcome"]] if piece["key"] == key)
    for field, value in changes.items():
        if value is None:
            del piece[field]
        else:
            piece[field] = value
    return troubles_of(tree)


@pytest.mark.parametrize(
    ("key", "changes", "told"),
    [
        ("source", {"yes": "nowhere"}, "ends nowhere"),
        ("source", {"yes": "source", "no": "source", "cannot": "source"}, "source never ends"),
        ("source", {"cannot": None}, "no cannot"),
        ("source", {"fact": "colour_of_the_cat"}, "there is no fact"),
        ("source", {"ask": "x" * 120}, "has 120 letters"),
        ("source", {"how": "No stop"}, "without a full stop"),
        ("source", {"note": "?"}, "unknown field note"),
        ("fixed-source", {"text": ""}, "no text"),
        ("fixed-source", {"kind": "checklist", "next": "no-such"}, "goes on with no-such"),
        ("projector-no-picture", {"start": "source"}, "power is never reached"),
    ],
)
def test_a_broken_checklist_is_seen(key: str, changes: dict[str, Any], told: str) -> None:
    assert any(told in trouble for trouble in broken(key, **changes)), broken(key, **changes)
