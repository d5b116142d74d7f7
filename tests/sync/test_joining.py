"""Joining: with words, a code, once only; cut off anywhere; and what is said when something is in the way."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.improvement_plan.records import Goal
from app.store.problems import NotAllowed
from app.sync.channels.address import StoreAddress
from app.sync.channels.folder import FolderStore
from app.sync.channels.object_store import StoreTrouble
from app.sync.rules.invitations import read_invitation
from app.sync.rules.standing import State
from app.sync.service.bundle import DamagedBundle
from app.sync.service.inviting import NotInvited
from app.sync.service.joining import NotHere, find_offer
from tests.sync.sharing_desks import CutOff, SharingDesk, SharingDesks


@pytest.fixture
def school(tmp_path: Path) -> Iterator[SharingDesks]:
    """Desks in a folder of their own."""
    made = SharingDesks(tmp_path)
    yield made
    made.close()


def titles(one: SharingDesk) -> list[str]:
    """What the goals of a desk say."""
    return sorted(goal.title for goal in one.goals.goals())


def test_the_second_desk_joins_with_words_and_has_the_history(school: SharingDesks) -> None:
    maria = school.founded()
    dana = school.join(school.invite(maria))
    assert titles(dana) == ["Writing"]
    company = dana.sync.members.company()
    assert [(one.person, one.role, one.mine) for one in company.members] == [
        ("Maria Rivera", "liaison", False),
        ("Dana Chen", "liaison", True),
    ]
    assert maria.sync.status().state is dana.sync.status().state is State.UP_TO_DATE
    dana.goals.add({"title": "Reading"})
    assert dana.sync.status().waiting_out == 1
    school.rest(dana, maria)
    assert titles(maria) == ["Reading", "Writing"]
    assert dana.sync.status().waiting_out == 0
    assert dana.desk.undo() is not None
    assert titles(dana) == ["Writing"]


def test_the_code_knows_the_place_and_a_folder_too_high_up_is_looked_into(school: SharingDesks) -> None:
    maria = school.founded()
    invitation = read_invitation(school.invite(maria, "partner").code())
    offer = find_offer(invitation, StoreAddress.from_json(invitation.address), invitation.access)
    assert (offer.bundle.school, offer.bundle.inviter, offer.bundle.role, offer.bundle.name) == (
        *("Parkview Elementary", "Maria Rivera", "partner", "Dana Chen"),
    )
    above = find_offer(invitation, StoreAddress("folder", str(school.folder)), b"")
    assert above.address.place == str(school.place)


def test_an_invitation_works_once(school: SharingDesks) -> None:
    maria = school.founded()
    invitation = school.invite(maria)
    school.join(invitation)
    assert [path.name.rpartition(".")[2] for path in (school.place / "members").iterdir()] == ["used"]
    with pytest.raises(NotInvited, match="has been used"):
        find_offer(invitation, school.address, b"")
    assert maria.sync.inviting.mine() == frozenset()


def test_who_comes_second_with_the_same_words_is_told_and_changes_nothing(school: SharingDesks) -> None:
    maria = school.founded()
    invitation = school.invite(maria)
    offer = find_offer(invitation, school.address, b"")
    school.join(invitation)
    late = school.desk("Lee Late")
    late.sync.joining.begin(offer)
    with pytest.raises(NotInvited, match="has been used"):
        late.sync.turn()
    assert late.sync.status().state is State.OUTSIDE
    with pytest.raises(NotAllowed):
        late.goals.add({"title": "Nothing"})
    assert [one.person for one in maria.sync.members.company().members] == ["Maria Rivera", "Dana Chen"]


def test_a_withdrawn_invitation_says_so(school: SharingDesks) -> None:
    maria = school.founded()
    invitation = school.invite(maria)
    (open_one,) = maria.sync.members.company(maria.sync.inviting.mine()).invitations
    assert maria.sync.inviting.again(open_one.id).words() == invitation.words()
    maria.sync.inviting.withdraw(open_one.id, open_one.name)
    school.rest(maria)
    with pytest.raises(NotInvited, match="withdrawn"):
        find_offer(invitation, school.address, b"")
    with pytest.raises(NotInvited):
        maria.sync.inviting.again(open_one.id)


def test_a_damaged_invitation_and_a_wrong_place_each_have_their_sentence(school: SharingDesks) -> None:
    maria = school.founded()
    invitation = school.invite(maria)
    (lying,) = (school.place / "members").iterdir()
    whole = lying.read_bytes()
    for damaged in (b"", whole[: len(whole) // 2], whole[:-1] + bytes([whole[-1] ^ 1])):
        lying.write_bytes(damaged)
        with pytest.raises(DamagedBundle, match="damaged or not whole yet"):
            find_offer(invitation, school.address, b"")
    lying.write_bytes(whole)
    assert find_offer(invitation, school.address, b"").bundle.name == "Dana Chen"
    (school.folder / "empty").mkdir()
    with pytest.raises(NotHere, match="No school's desks meet"):
        find_offer(invitation, StoreAddress("folder", str(school.folder / "empty")), b"")
    lying.unlink()
    with pytest.raises(NotHere, match="not among theirs"):
        find_offer(invitation, school.address, b"")
    with pytest.raises(StoreTrouble):
        find_offer(invitation, StoreAddress("folder", str(school.folder / "no" / "where")), b"")


def test_an_invitation_lies_there_again_after_the_place_was_emptied(school: SharingDesks) -> None:
    maria = school.founded()
    invitation = school.invite(maria)
    (lying,) = (school.place / "members").iterdir()
    lying.unlink()
    school.rest(maria)
    later = school.again("Maria Rivera")
    school.rest(later)
    assert find_offer(invitation, school.address, b"").bundle.school == "Parkview Elementary"


@pytest.mark.parametrize("cut", range(14))
def test_joining_that_is_cut_off_anywhere_goes_on_where_it_was(school: SharingDesks, cut: int, monkeypatch: pytest.MonkeyPatch) -> None:
    maria = school.founded()
    invitation = school.invite(maria)
    dana = school.desk("Dana Chen")
    dana.sync.joining.begin(find_offer(invitation, school.address, b""))
    assert dana.sync.status().state is State.JOINING
    monkeypatch.setattr(dana.sync.connection, "store", lambda: CutOff(FolderStore(school.place), cut))
    try:
        dana.sync.turn()
    except StoreTrouble:
        assert dana.sync.status().state is State.OFFLINE
    dana = school.again("Dana Chen")
    school.rest(dana, maria)
    assert titles(dana) == ["Writing"]
    assert [one.person for one in maria.sync.members.company().members] == ["Maria Rivera", "Dana Chen"]
    assert dana.sync.status().state is State.UP_TO_DATE
    assert dana.sync.joining.pending is None
    dana.goals.add({"title": "Reading"})
    school.rest(dana, maria)
    assert titles(maria) == ["Reading", "Writing"]


def test_a_history_that_ends_before_the_invitation_is_waited_for(school: SharingDesks) -> None:
    maria = school.founded()
    before = set((school.place / "log").iterdir())
    invitation = school.invite(maria)
    held_back = {path: path.read_bytes() for path in (school.place / "log").iterdir() if path not in before}
    for path in held_back:
        path.unlink()
    dana = school.desk("Dana Chen")
    dana.sync.joining.begin(find_offer(invitation, school.address, b""))
    dana.sync.turn()
    assert dana.sync.status().state is State.JOINING
    assert titles(dana) == ["Writing"]
    for path, data in held_back.items():
        path.write_bytes(data)
    school.rest(dana)
    assert dana.sync.status().state is State.UP_TO_DATE


@pytest.mark.slow
def test_ten_thousand_records_are_there_in_less_than_a_minute(school: SharingDesks) -> None:
    maria = school.desk("Maria Rivera")
    for part in range(10):
        with maria.desk.edit(f"Part {part}") as edit:
            edit.create_many(
                Goal, [{"title": f"Goal {part}-{number}", "measure": "What is counted", "number": f"{number}"} for number in range(1000)]
            )
    maria.sync.found(school.address, b"")
    school.rest(maria)
    invitation = school.invite(maria)
    began = time.monotonic()
    dana = school.desk("Dana Chen")
    dana.sync.joining.begin(find_offer(invitation, school.address, b""))
    dana.sync.turn()
    took = time.monotonic() - began
    assert len(dana.goals.goals()) == 10_000
    assert dana.desk.space.me() is not None
    assert took < 60, f"joining took {took:.1f} s"
