"""Sharing as people meet it: set up, invite, join, remove; and what is said when something is in the way."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import UserError
from app.improvement_plan.records import Goal
from app.network.secrets import KeyringSecrets
from app.store.problems import NotAllowed
from app.sync.channels.address import StoreAddress
from app.sync.channels.folder import FolderStore
from app.sync.channels.object_store import StoreTrouble, Why
from app.sync.rules.invitations import read_invitation
from app.sync.rules.standing import State
from app.sync.rules.words import WrongWords
from app.sync.service import welcome
from app.sync.service.bundle import DamagedBundle
from app.sync.service.connection import ACCESS, Connection
from app.sync.service.inviting import NotInvited
from app.sync.service.joining import NotHere, find_offer
from tests.keyrings import MemoryKeyring
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


def test_a_desk_alone_asks_for_nothing(school: SharingDesks) -> None:
    alone = school.desk("Maria Rivera")
    assert alone.sync.turn() is None
    assert alone.sync.status().state is State.ALONE
    assert alone.sync.members.company().members == ()
    assert not alone.sync.shares


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


def test_setting_up_refuses_a_place_where_others_meet(school: SharingDesks) -> None:
    school.founded()
    other = school.desk("Olga Other")
    with pytest.raises(UserError, match="meet in this place already"):
        other.sync.found(school.address, b"")
    assert not other.sync.shares
    with pytest.raises(StoreTrouble):
        other.sync.found(StoreAddress("folder", str(school.folder / "gone")), b"")
    assert other.desk.space.facts is None


def test_the_recovery_key_is_kept_until_it_is_on_paper_and_removes_whoever_founded(school: SharingDesks) -> None:
    maria = school.founded()
    words = maria.sync.members.recovery_words()
    assert len(words) == 12
    maria.sync.members.recovery_is_on_paper()
    assert maria.sync.members.recovery_words() == []
    dana = school.join(school.invite(maria))
    founder = maria.desk.identity.device
    with pytest.raises(NotAllowed):
        dana.sync.members.remove(founder, "Maria Rivera")
    with pytest.raises(WrongWords):
        dana.sync.members.remove(founder, "Maria Rivera", "abandon ability able")
    assert dana.sync.members.remove(founder, "Maria Rivera", " ".join(words)) == "Maria Rivera removed from the school's desks"
    school.rest(dana, maria)
    assert maria.sync.status().state is State.OUTSIDE
    assert "removed" in maria.sync.status().trouble
    assert [one.removed for one in dana.sync.members.company().members] == [True, False]


def test_what_a_removed_desk_writes_changes_nothing_and_is_shown(school: SharingDesks) -> None:
    maria = school.founded()
    dana = school.join(school.invite(maria))
    assert maria.sync.members.change_role(dana.desk.identity.device, "Dana Chen", "partner") == "Dana Chen is now inventory partner"
    dana.goals.add({"title": "Too late"})
    maria.sync.members.remove(dana.desk.identity.device, "Dana Chen")
    dana.sync.turn()
    school.rest(maria, dana)
    assert titles(maria) == ["Writing"]
    assert dana.sync.status().state is State.OUTSIDE
    assert dana.sync.status().refused
    assert all(one.reason for one in dana.sync.members.company().refusals)


def test_a_role_that_may_not_invite_is_told_so(school: SharingDesks) -> None:
    maria = school.founded()
    dana = school.join(school.invite(maria, "viewer"))
    assert not dana.sync.members.company().may_invite
    with pytest.raises(NotAllowed, match="liaison"):
        dana.sync.inviting.invite("viewer", "Somebody Else")
    with pytest.raises(NotAllowed):
        dana.goals.add({"title": "No"})
    assert maria.sync.members.company().may_invite


def test_the_status_tells_offline_from_what_needs_a_person(school: SharingDesks) -> None:
    maria = school.founded()
    school.place.rename(school.folder / "away")
    maria.goals.add({"title": "Reading"})
    with pytest.raises(StoreTrouble):
        maria.sync.turn()
    missing = maria.sync.status()
    assert (missing.state, missing.waiting_out) == (State.NEEDS_PERSON, 1)
    assert "not there any more" in missing.trouble
    first = missing.since
    maria.sync._went_wrong(StoreTrouble(Why.OFFLINE, "It cannot be reached.", "It is tried again."))
    assert maria.sync.status().state is State.OFFLINE
    assert maria.sync.status().since == first
    (school.folder / "away").rename(school.place)
    school.rest(maria)
    assert (maria.sync.status().state, maria.sync.status().waiting_out, maria.sync.status().trouble) == (State.UP_TO_DATE, 0, "")


def test_a_damaged_file_is_named_and_costs_nothing_else(school: SharingDesks) -> None:
    maria = school.founded()
    dana = school.join(school.invite(maria))
    maria.goals.add({"title": "Reading"})
    maria.sync.turn()
    newest = max((school.place / "log").glob(f"{maria.desk.identity.device}.*"), key=os.path.getmtime)
    whole = newest.read_bytes()
    newest.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    dana.sync.turn()
    (bad,) = dana.sync.status().bad
    assert newest.name in bad.name
    assert bad.what.endswith(".")
    assert bad.advice
    newest.write_bytes(whole)
    deadline = 40
    while titles(dana) == ["Writing"] and deadline:
        dana.sync.turn()
        deadline -= 1
    assert titles(dana) == ["Reading", "Writing"]
    assert dana.sync.status().bad == ()


def test_sessions_are_counted_for_whoever_waits_for_the_others(school: SharingDesks) -> None:
    maria = school.founded()
    begun, met = maria.sync.begun, maria.sync.met
    assert begun == met > 0
    school.place.rename(school.folder / "away")
    with pytest.raises(StoreTrouble):
        maria.sync.turn()
    assert (maria.sync.begun, maria.sync.met) == (begun + 1, met)
    woken: list[bool] = []
    maria.sync.soon()
    maria.sync.wake = lambda: woken.append(True)
    maria.sync.soon()
    assert woken == [True]


def test_who_has_come_is_news_until_somebody_looks(school: SharingDesks) -> None:
    maria = school.founded()
    dana = school.join(school.invite(maria, "alternate"))
    ((title, detail),) = welcome.news(maria.desk)
    assert title == "Dana Chen has joined"
    assert detail.startswith("Alternate")
    assert welcome.news(dana.desk) == []
    assert welcome.greet(maria.desk)
    assert not welcome.greet(maria.desk)
    assert welcome.news(maria.desk) == []


class Unwilling(MemoryKeyring):
    """A keyring that keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Forget it at once."""


def test_a_password_lies_in_the_keyring_or_else_in_the_encrypted_desk(school: SharingDesks) -> None:
    alone = school.desk("Maria Rivera")
    address = StoreAddress("webdav", "https://files.example.org/dav", "liaison")
    alone.sync.connection.keep(address, b"geheim")
    assert alone.sync.connection.access == b"geheim"
    assert alone.sync.connection.in_keyring
    assert "geheim" not in repr([alone.desk.settings.get(name, "") for name in alone.desk.settings.names()])
    without = Connection(alone.desk, lambda: KeyringSecrets(Unwilling()))
    without.keep(address, b"geheim")
    assert without.access == b"geheim"
    assert not without.in_keyring
    assert alone.desk.settings.get(ACCESS, "")
    without.keep(StoreAddress("folder", str(school.place)), b"")
    assert (without.access, without.address) == (b"", school.address)


def test_a_desk_moves_to_another_place_and_lays_everything_down_there(school: SharingDesks) -> None:
    maria = school.founded()
    other = school.folder / "other"
    other.mkdir()
    maria.sync.move(StoreAddress("folder", str(other)), b"")
    school.rest(maria)
    assert {path.name for path in (other / "log").iterdir()} == {path.name for path in (school.place / "log").iterdir()}
    with pytest.raises(StoreTrouble):
        maria.sync.move(StoreAddress("folder", str(school.folder / "gone")), b"")
    assert maria.sync.connection.address == StoreAddress("folder", str(other))


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
