"""Keys of a desk: it signs, opens what is sealed for it, and its id follows from its key."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.store.desk import Desk
from app.store.identity import Identity, device_of_key, seal_box, verify
from app.store.space_facts import SpaceFacts, epoch_id
from tests.store.desks import KEY, add, open_desk


def test_a_signature_is_of_one_key_and_one_text() -> None:
    ann, bob = Identity.fresh(), Identity.fresh()
    signature = ann.sign(b"words")
    assert len(signature) == 64
    assert verify(ann.public, signature, b"words")
    assert not verify(ann.public, signature, b"other words")
    assert not verify(bob.public, signature, b"words")
    assert not verify("no key", signature, b"words")
    assert not verify(ann.public, b"short", b"words")


def test_a_box_opens_for_its_owner_alone() -> None:
    ann, bob = Identity.fresh(), Identity.fresh()
    sealed = seal_box(ann.box_public, b"a key")
    assert sealed != seal_box(ann.box_public, b"a key")
    assert ann.open_box(sealed) == b"a key"
    assert bob.open_box(sealed) is None
    assert ann.open_box(sealed[:-1]) is None
    assert ann.open_box(b"") is None


def test_the_device_follows_from_the_key(desk: Desk) -> None:
    identity = desk.identity
    assert identity.device == device_of_key(identity.public)
    assert Identity.kept(identity.to_keep()) == identity
    add(desk, tag="1")
    assert desk.actions()[0].first.startswith(identity.device)


def test_the_keys_do_not_show(desk: Desk) -> None:
    kept = desk.identity.to_keep()
    assert kept["sign"] not in repr(desk.identity)
    assert kept["box"] not in repr(desk.identity)


def test_a_desk_stays_who_it_is(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    identity = desk.identity
    desk.close()
    desk = open_desk(tmp_path)
    assert desk.identity == identity
    desk.close()


def test_a_desk_goes_on_under_a_fresh_key(desk: Desk) -> None:
    add(desk, tag="1")
    before = desk.identity
    desk.rekey()
    add(desk, tag="2")
    assert desk.identity != before
    assert desk.identities == (before, desk.identity)
    assert all(one.mine for one in desk.actions())
    assert desk.undo_label() == "Added 2"
    desk.undo()
    assert desk.undo_label() == "Added 1"
    desk.undo()
    assert desk.check().problems == []


def test_an_epoch_is_named_by_its_key() -> None:
    assert epoch_id(b"k" * 32) == epoch_id(b"k" * 32) != epoch_id(b"l" * 32)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"id": 1}', "null"])
def test_what_is_no_space_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"facts|JSON|Input|unexpected"):
        SpaceFacts.from_json(text)


def test_facts_that_do_not_fit_their_key_are_none(desk: Desk) -> None:
    desk.space.found()
    facts = desk.space.facts
    assert facts is not None
    assert SpaceFacts.from_json(facts.to_json()) == facts
    with pytest.raises(ValueError, match="not the facts"):
        SpaceFacts.from_json(facts.to_json().replace(facts.root, "0" * 32))


@pytest.mark.slow
def test_opening_and_writing_load_no_cryptography(tmp_path: Path) -> None:
    open_desk(tmp_path).close()
    code = f"""
import sys
from pathlib import Path
from tests.store.desks import add, open_desk
desk = open_desk(Path({str(tmp_path)!r}))
add(desk, tag="1")
desk.undo()
desk.space.members()
desk.close()
assert not any(name.startswith("cryptography") for name in sys.modules), "loaded"
"""
    assert len(KEY) == 32
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
