"""Sharing as people meet it: set up, invite, join, remove; and what is said when something is in the way."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import UserError
from app.network.secrets import KeyringSecrets
from app.store.problems import NotAllowed
from app.sync.channels.address import StoreAddress
from app.sync.channels.object_store import StoreTrouble, Why
from app.sync.rules.standing import State, overview_words
from app.sync.rules.words import WrongWords
from app.sync.service import welcome
from app.sync.service.connection import ACCESS, Connection
from tests.keyrings import MemoryKeyring
from tests.sync.sharing_desks import SharingDesk, SharingDesks


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


def merged_over(school: SharingDesks, by: SharingDesk) -> None:
    """So much work that the others' small files become large ones, under the new key."""
    for number in range(40):
        by.goals.add({"title": f"Later {number}"})
        by.sync.turn()
    school.rest(by)


@pytest.mark.slow
def test_a_desk_that_was_off_for_long_learns_that_it_was_removed_and_keeps_what_nobody_else_has(
    school: SharingDesks, tmp_path: Path
) -> None:
    maria = school.founded()
    dana = school.join(school.invite(maria))
    dana.goals.add({"title": "Never sent"})
    for number in range(9):
        maria.goals.add({"title": f"Before {number}"})
        maria.sync.turn()
    maria.sync.members.remove(dana.desk.identity.device, "Dana Chen")
    merged_over(school, maria)
    dana.sync.turn()
    me = dana.desk.space.me()
    assert me is not None
    assert not me.removed
    status = dana.sync.status()
    assert status.state is State.OUTSIDE
    assert status.trouble.startswith("This desk was removed from the school's desks by Maria Rivera (")
    assert "Never sent" in titles(dana)
    assert [one.who for one in dana.sync.outside.kept()] == ["Dana Chen"]
    assert dana.sync.outside.save(tmp_path / "kept.csv") >= 1
    assert "Never sent" in (tmp_path / "kept.csv").read_text("utf-8-sig")
    assert maria.sync.outside.removal() is None


def removed_at_once(school: SharingDesks, by: SharingDesk) -> None:
    """The others have done little since: the removal itself is read."""
    school.rest(by)


@pytest.mark.slow
@pytest.mark.parametrize(("since", "read"), [(removed_at_once, True), (merged_over, False)])
def test_a_desk_that_knows_it_was_removed_puts_nothing_any_more_and_keeps_what_it_has(
    school: SharingDesks, since: Callable[[SharingDesks, SharingDesk], None], read: bool, tmp_path: Path
) -> None:
    maria = school.founded()
    dana = school.join(school.invite(maria))
    school.invite(dana, name="Alex Kim")
    school.rest(maria)
    for number in range(9):
        maria.goals.add({"title": f"Before {number}"})
        maria.sync.turn()
    maria.sync.members.remove(dana.desk.identity.device, "Dana Chen")
    since(school, maria)
    before = lying(school)
    dana.goals.add({"title": "Never sent"})
    for _ in range(3):
        dana.sync.turn()
    me = dana.desk.space.me()
    assert me is not None
    assert me.removed is read
    assert dana.sync.status().state is State.OUTSIDE
    dana.sync.outside.save(tmp_path / "kept.csv")
    assert "Never sent" in (tmp_path / "kept.csv").read_text("utf-8-sig")
    assert lying(school) == before


def lying(school: SharingDesks) -> dict[str, int]:
    """The files in the place where they meet, and when each was written."""
    return {path.relative_to(school.place).as_posix(): path.stat().st_mtime_ns for path in school.place.rglob("*") if path.is_file()}


@pytest.mark.slow
def test_what_is_sealed_with_a_key_that_never_comes_is_said_after_a_day(school: SharingDesks, monkeypatch: pytest.MonkeyPatch) -> None:
    """The removal itself does not lie there any more: then nobody can know, but the person is told what it can be."""
    maria = school.founded()
    dana = school.join(school.invite(maria))
    maria.sync.members.remove(dana.desk.identity.device, "Dana Chen")
    merged_over(school, maria)
    epochs = [json.loads(path.read_bytes().split(b"\n")[0])["epoch"] for path in (school.place / "log").iterdir()]
    newest = max(set(epochs) - {maria.desk.space.facts.epoch}, key=epochs.count)  # type: ignore[union-attr]
    for path, epoch in zip(list((school.place / "log").iterdir()), epochs, strict=True):
        if epoch != newest:
            path.unlink()
    school.rest(dana)
    assert dana.sync.status().state is State.INCOMPLETE
    assert dana.sync.status().sealed is None
    later = dana.desk.now() + timedelta(days=2)
    monkeypatch.setattr(dana.desk, "now", lambda: later)
    assert "no key for" in overview_words(dana.sync.status(), later)[0]


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
    alone.sync.connection.keep(address, b"geheim")
    kept = dict(school.keyring.kept)
    school.keyring.kept.clear()
    assert alone.sync.connection.store() is not alone.sync.connection.store()
    school.keyring.kept.update(kept)
    assert alone.sync.connection.store() is alone.sync.connection.store()
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
