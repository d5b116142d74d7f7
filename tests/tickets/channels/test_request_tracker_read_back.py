"""Reading back what the helpdesk took: many tickets with one question, and nothing is lost of it whatever happens in between."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.tickets.rules import life
from tests.tickets.channels.rt_server import Fault
from tests.tickets.channels.rt_server_records import Ticket as ServerTicket
from tests.tickets.channels.rt_server_world import TrackerWorld
from tests.tickets.helpdesk_model import ModelChannel, Server
from tests.tickets.outbox_steps import queue, ticket

CREATE, SEARCH = r"POST /ticket$", r"POST /tickets$"
DROPPED = "TSS did not take “Room 114” for the field “Room”; it stands in the text."
UNSEEN = "TSS took it as number {}, but does not let this account read it"


@pytest.fixture
def world(tmp_path: Path, new_desk: Path) -> Iterator[TrackerWorld]:
    """A desk, and a Request Tracker that drops what belongs into the field “Room”."""
    made = TrackerWorld(tmp_path / "world", new_desk)
    made.server.rt.desk.drops = {"Room"}
    yield made
    made.close()


def queued(world: TrackerWorld, number: int = 3) -> list[str]:
    """Some tickets given to the outbox."""
    return [queue(world, f"Projector {at}") for at in range(number)]


def asked(world: TrackerWorld, line: str = "POST /tickets") -> int:
    """How often the server was asked for that."""
    return int(world.server.rt.seen.count(line))


def unread(world: TrackerWorld) -> list[str]:
    """The tickets of which this computer remembers that they have to be read back."""
    return [name.rpartition(".")[2] for name in world.settings.names("tickets.unread.")]


def notes(world: TrackerWorld, ids: list[str]) -> list[str]:
    """What is noted on the delivery of tickets."""
    return [ticket(world, id).delivery_notes or "" for id in ids]


def on_server(world: TrackerWorld, id: str) -> ServerTicket:
    """The only ticket that was made of one of ours."""
    found: list[ServerTicket] = [one for one in world.server.rt.records.tickets.values() if one.asked_id == id]
    assert len(found) == 1
    return found[0]


def all_went_once(world: TrackerWorld, ids: list[str]) -> bool:
    """Whether each is there once, under the number that is shown."""
    here = [ticket(world, id) for id in ids]
    return all(one.state in life.LEFT and one.number == str(on_server(world, one.id).id) and not one.need for one in here)


def test_one_question_reads_all_tickets_of_a_round_back(world: TrackerWorld) -> None:
    ids = queued(world)
    assert world.outbox.drain().sent == ids
    assert (asked(world), asked(world, "POST /ticket"), asked(world, "GET /queue/TSS")) == (1, 3, 1)
    assert notes(world, ids) == [DROPPED] * 3
    assert all_went_once(world, ids)
    assert (unread(world), world.outbox.due_in()) == ([], None)
    world.outbox.drain()
    assert asked(world) == 1


def test_where_all_was_taken_nothing_is_written(world: TrackerWorld) -> None:
    world.server.rt.desk.drops = set()
    ids = queued(world, 2)
    world.outbox.drain()
    assert (notes(world, ids), unread(world), asked(world)) == (["", ""], [], 1)
    assert world.desk.actions(1)[0].label == f"Ticket “Projector 1” sent: TSS-{ticket(world, ids[1]).number}"


def test_a_long_queue_is_read_back_before_it_has_gone_whole(world: TrackerWorld) -> None:
    ids = queued(world, 23)
    world.outbox.drain()
    lines = [line for line in world.server.rt.seen if line in ("POST /ticket", "POST /tickets")]
    assert lines == ["POST /ticket"] * 20 + ["POST /tickets"] + ["POST /ticket"] * 3 + ["POST /tickets"]
    assert notes(world, ids) == [DROPPED] * 23


@pytest.mark.parametrize("fault", [Fault.KILLED_BEFORE, Fault.KILLED_AFTER])
def test_killed_while_reading_back_it_is_done_at_the_next_round(world: TrackerWorld, fault: Fault) -> None:
    ids = queued(world)
    world.server.rt.fail(fault, only=SEARCH)
    world.running(world.outbox.drain, [])
    assert (world.runs, notes(world, ids), sorted(unread(world))) == (2, ["", "", ""], sorted(ids))
    assert all_went_once(world, ids)
    assert world.outbox.due_in() == 0.0
    assert world.outbox.drain().sent == []
    assert (notes(world, ids), unread(world), asked(world, "POST /ticket")) == ([DROPPED] * 3, [], 3)


@pytest.mark.slow
@pytest.mark.parametrize("strike", range(24))
def test_killed_at_any_write_all_goes_once_and_each_note_is_there_once(world: TrackerWorld, strike: int) -> None:
    ids = queued(world, 2)
    world.running(world.outbox.drain, [], strike)
    world.settle()
    assert all_went_once(world, ids)
    before_the_answer_was_kept = strike in (2, 11)
    assert sorted(notes(world, ids)) == ["" if before_the_answer_was_kept else DROPPED, DROPPED]
    assert unread(world) == []


@pytest.mark.parametrize("fault", [Fault.NO_NETWORK, Fault.CUT_AFTER, Fault.TIMEOUT_AFTER, Fault.ERROR_AFTER, Fault.BUSY, Fault.PORTAL])
def test_trouble_while_reading_back_is_none_of_the_tickets(world: TrackerWorld, fault: Fault) -> None:
    ids = queued(world)
    world.server.rt.fail(fault, only=SEARCH)
    drained = world.outbox.drain()
    assert (drained.sent, drained.waiting, drained.trouble) == (ids, 0, "")
    assert all_went_once(world, ids)
    due = world.outbox.due_in()
    assert due is not None
    assert due > 0
    world.outbox.drain()
    assert asked(world) == (0 if fault is Fault.NO_NETWORK else 1)
    world.go_on(due)
    world.outbox.drain()
    assert (notes(world, ids), unread(world), world.outbox.due_in()) == ([DROPPED] * 3, [], None)
    assert asked(world, "POST /ticket") == 3


def test_what_breaks_the_question_for_all_is_asked_of_each_alone(world: TrackerWorld) -> None:
    ids = queued(world)
    world.server.rt.fail(Fault.ERROR_BEFORE, only=SEARCH)
    world.server.rt.fail(Fault.ERROR_BEFORE, only=SEARCH)
    world.outbox.drain()
    assert asked(world) == 4
    assert sorted(notes(world, ids)) == ["", DROPPED, DROPPED]
    assert len(unread(world)) == 1
    world.go_on(world.outbox.due_in() or 0)
    world.outbox.drain()
    assert (notes(world, ids), unread(world)) == ([DROPPED] * 3, [])


def test_one_that_can_never_be_read_is_asked_for_eight_times(world: TrackerWorld) -> None:
    ids = queued(world, 1)
    world.server.rt.fail(Fault.ERROR_BEFORE, times=999, only=SEARCH)
    world.outbox.drain()
    for _ in range(20):
        world.go_on(world.outbox.due_in() or 0)
        world.outbox.drain()
    assert (asked(world), unread(world), world.outbox.due_in()) == (8, [], None)
    assert all_went_once(world, ids)


def test_without_a_network_it_is_tried_for_as_long_as_it_takes(world: TrackerWorld) -> None:
    ids = queued(world, 1)
    world.server.rt.fail(Fault.CUT_BEFORE, times=30, only=SEARCH)
    for _ in range(31):
        world.outbox.drain()
        world.go_on(world.outbox.due_in() or 0)
    assert (notes(world, ids), unread(world)) == ([DROPPED], [])


def test_one_that_this_account_may_not_see_is_said_and_the_others_are_read(world: TrackerWorld) -> None:
    ids = queued(world)

    def hide_first(done: int, total: int, words: str = "") -> None:
        del total, words
        if done == 2:
            on_server(world, ids[0]).requestors.clear()

    world.outbox.drain(hide_first)
    told = notes(world, ids)
    assert told[0].startswith(UNSEEN.format(ticket(world, ids[0]).number))
    assert (told[1:], unread(world), asked(world)) == ([DROPPED] * 2, [], 1)


def test_an_older_copy_takes_its_number_back(world: TrackerWorld) -> None:
    ids = queued(world)
    liaison = next(user for user in world.server.rt.users.values() if user.name == "liaison")
    given = {"Queue": "TSS", "Requestor": "liaison", "Subject": "Projector", "CustomFields": {"Client id": ids[1]}}
    older = world.server.rt.desk.create(liaison, given)
    world.outbox.drain()
    assert ticket(world, ids[1]).number == str(older.id)
    assert (ticket(world, ids[1]).link or "").endswith(f"?id={older.id}")
    assert notes(world, ids)[1] == f"It also arrived as number {older.id + 2}. Tell TSS that {older.id + 2} can be closed."
    assert notes(world, [ids[0], ids[2]]) == [DROPPED] * 2


def test_a_field_for_the_id_that_is_not_kept_is_said_of_each(world: TrackerWorld) -> None:
    world.server.rt.desk.drops = {"Client id"}
    ids = queued(world)
    world.outbox.drain()
    assert ["did not keep the field “Client id”" in note for note in notes(world, ids)] == [True] * 3


@pytest.mark.parametrize("meanwhile", ["another number", "another way", "another address", "the number is a stranger's"])
def test_what_has_changed_before_it_is_read_back_stays_as_it_is(world: TrackerWorld, meanwhile: str) -> None:
    (id,) = queued(world, 1)
    world.server.rt.fail(Fault.CUT_AFTER, only=SEARCH)
    before = world.server.backup()
    world.outbox.drain()
    channel: Any = world.channel
    if meanwhile == "another number":
        world.service.sending.set_number(id, "4711")
    elif meanwhile == "another way":
        world.channel = ModelChannel(Server(), world.clock.monotonic)
    elif meanwhile == "another address":
        kept = world.settings.get(f"tickets.unread.{id}", {})
        world.settings.put(f"tickets.unread.{id}", {**kept, "link": "https://elsewhere.example/Ticket/Display.html?id=1"})
    else:
        world.server.rt.restore(before)
        tech = next(user for user in world.server.rt.users.values() if user.name == "tech")
        world.server.rt.desk.create(tech, {"Queue": "TSS", "Requestor": "liaison", "Subject": "A stranger's"})
    number = ticket(world, id).number
    world.go_on(3_600)
    world.outbox.drain()
    assert (ticket(world, id).number, notes(world, [id]), unread(world)) == (number, [""], [])
    world.channel = channel


def test_a_disk_that_is_put_back_is_no_reason_to_ask_or_send_twice(world: TrackerWorld) -> None:
    kept = world.keep_disk()
    ids = queued(world, 2)
    world.server.rt.fail(Fault.CUT_AFTER, only=SEARCH)
    world.outbox.drain()
    world.put_disk_back(kept, but_local=True)
    world.settle()
    assert unread(world) == []
    assert [len(world.server.of(id)) for id in ids] == [1, 1]
