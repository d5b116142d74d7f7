"""A backup takes the place of a whole desk that shares: its log is neither lost nor split, here or elsewhere."""

from datetime import UTC, datetime, timedelta

from app.store.folder import DATABASE
from app.store.replacing import restore
from app.store.restoring import Comparison, bring_back, compare
from app.store.salvage import rescue
from tests.store.desks import KEY, TYPES, add, change, gadgets
from tests.store.sample_records import Gadget
from tests.store.spaces import School, is_one

LATER = timedelta(minutes=5)


def go_back(school: School, name: str) -> None:
    """Put the oldest backup of a desk in its place."""
    folder = school[name].folder
    backup = school[name].backups.list()[-1]
    school[name].close()
    restore(folder, KEY, backup.path, datetime.now(UTC) + LATER)
    school.open(name)


def test_what_was_sent_comes_back_and_what_is_done_next_is_nobodys_twin(school: School) -> None:
    school.join("Ben", "Ann")
    record = add(school["Ann"], tag="1", cost=1)
    school.meet()
    school["Ann"].backups.make()
    for cost in range(2, 6):
        change(school["Ann"], record, cost=cost)
    sent = add(school["Ann"], tag="sent")
    school.meet()
    unsent = add(school["Ann"], tag="not sent")
    go_back(school, "Ann")
    assert gadgets(school["Ann"])[record]["cost"] == 1
    mine = add(school["Ann"], tag="done before meeting again")
    school.meet()
    is_one(school)
    here = gadgets(school["Ann"])
    assert here[record]["cost"] == 5
    assert {sent, mine} <= set(here)
    assert unsent not in here
    kept = next(one for one in school["Ann"].backups.list() if one.before_restore)
    (back,) = [one for one in compare(school["Ann"], kept, TYPES).differences if one.what == "back"]
    assert back.id == unsent
    bring_back(school["Ann"], "Brought back", Comparison(kept, [back]), TYPES)
    school.meet()
    is_one(school)
    assert unsent in gadgets(school["Ben"])


def test_a_desk_that_went_back_goes_on_under_its_own_key_or_a_fresh_one(school: School) -> None:
    school.join("Ben", "Ann")
    school["Ann"].backups.make()
    add(school["Ann"], tag="1")
    school.meet()
    go_back(school, "Ann")
    add(school["Ann"], tag="2")
    school.meet()
    assert school["Ann"].travel.has_fork(school["Ann"].identity.device)
    school["Ann"].rekey()
    add(school["Ann"], tag="3")
    school.meet()
    is_one(school)
    assert {one["tag"] for one in gadgets(school["Ben"]).values()} >= {"1", "2", "3"}


def test_what_a_damaged_desk_had_not_sent_reaches_the_others_after_all(school: School) -> None:
    school.join("Ben", "Ann")
    record = add(school["Ann"], tag="1", number=1)
    school.meet()
    folder = school["Ann"].folder
    backup = school["Ann"].backups.make()
    with school["Ann"].edit("Counted") as edit:
        edit.add(Gadget, record, "number", 2)
    change(school["Ben"], record, cost=9)
    school.meet()
    unsent = add(school["Ann"], tag="not sent")
    school["Ann"].close()
    data = bytearray((folder / DATABASE).read_bytes())
    data[-4096:] = bytes(4096)
    (folder / DATABASE).write_bytes(data)
    aside = restore(folder, KEY, backup, datetime.now(UTC) + LATER)
    ann = school.open("Ann")
    if aside.is_dir():
        rescue(ann, TYPES, aside, KEY)
    school.meet()
    is_one(school)
    assert gadgets(ann)[record]["number"] == 3
    assert unsent in gadgets(school["Ben"])
    assert ann.incoming.waiting().number == 0
