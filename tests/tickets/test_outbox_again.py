"""The outbox after restarts, lost memories and disks that were put back: each by itself."""

from app.tickets.rules import life
from tests.tickets.helpdesk_model import Fault
from tests.tickets.outbox_world import World


def queue(world: World, title: str = "Projector dark") -> str:
    id = world.service.writing.new({"title": title, "room": "room-114"})
    world.service.sending.queue(id, anyway=True)
    return id


def state(world: World, id: str) -> object:
    return world.service.writing.values(id)["state"]


def test_a_request_that_was_under_way_when_the_program_was_killed_is_looked_for(world: World) -> None:
    id = queue(world)
    world.running(world.outbox.drain, [Fault.KILLED_AFTER])
    assert world.channel.requests == ["create"]
    assert world.outbox.drain().sent == [id]
    assert (world.channel.requests, len(world.server.of(id))) == (["create", "search"], 1)


def test_a_draft_that_left_in_a_lost_future_is_found_when_it_is_sent_again(world: World) -> None:
    id = world.service.writing.new({"title": "Projector dark"})
    kept = world.keep_disk()
    world.service.sending.queue(id, anyway=True)
    world.outbox.drain()
    world.put_disk_back(kept)
    world.service.sending.queue(id, anyway=True)
    assert world.outbox.drain().sent == [id]
    assert len(world.server.of(id)) == 1


def test_a_reply_that_comes_back_is_known_as_our_own(world: World) -> None:
    id = queue(world)
    world.outbox.drain()
    reply = world.service.conversation.reply(id, "One more thing.")
    world.running(world.outbox.drain, [Fault.KILLED_AFTER])
    assert world.outbox.hear() == []
    (message,) = world.service.conversation.messages(id)
    assert (message.id, message.direction, message.state) == (reply, "out", life.SENT)
    assert world.outbox.drain().sent == []
    assert len(world.server.replies(reply)) == 1


def test_replies_of_one_ticket_go_in_their_order_or_wait(world: World) -> None:
    id = queue(world)
    world.outbox.drain()
    for number in range(3):
        world.service.conversation.reply(id, f"Reply {number}")
    world.channel.faults = [Fault.BUSY_WITH_THIS]
    assert world.outbox.drain().sent == []
    world.go_on(3_600)
    world.outbox.drain()
    assert [one.text for one in world.server.of(id)[0].messages] == ["Reply 0", "Reply 1", "Reply 2"]


def test_a_halted_outbox_tries_again_by_itself_in_the_end(world: World) -> None:
    id = queue(world)
    world.server.expired = True
    world.outbox.drain()
    due = world.outbox.due_in()
    assert due is not None
    assert due <= 3_600
    world.server.expired = False
    world.go_on(due)
    assert world.outbox.drain().sent == [id]
    assert world.outbox.status().halted == ""


def test_news_are_heard_anew_after_a_backup_was_restored(world: World) -> None:
    id = queue(world)
    world.outbox.drain()
    kept = world.keep_disk()
    world.server.write(world.server.of(id)[0], "Is the lamp on?", "TSS")
    assert len(world.outbox.hear()) == 1
    world.put_disk_back(kept, but_local=True)
    assert state(world, id) == life.SENT
    assert len(world.outbox.hear()) == 1
    assert state(world, id) == life.WAITING_ON_US


def test_a_reply_that_the_helpdesk_lost_is_noticed(world: World) -> None:
    id = queue(world)
    world.outbox.drain()
    world.service.conversation.reply(id, "The first")
    world.outbox.drain()
    yesterday = world.server.backup()
    lost = world.service.conversation.reply(id, "The second")
    world.outbox.drain()
    world.server.restore(yesterday)
    assert [one.kind for one in world.outbox.hear()] == [life.GONE]
    world.service.sending.send_again(lost)
    world.outbox.drain()
    assert [one.text for one in world.server.of(id)[0].messages] == ["The first", "The second"]


def test_a_person_is_asked_when_nothing_can_be_looked_up(world: World) -> None:
    world.channel.can_search = world.channel.can_hear = False
    id = queue(world)
    world.running(world.outbox.drain, [Fault.KILLED_BEFORE])
    assert world.outbox.drain().needs_you == [id]
    facts = world.service.facts.ticket(id)
    assert facts is not None
    assert (facts.need, facts.state_words) == (life.UNSURE, "Needs you")
    world.service.sending.send_again(id)
    assert world.outbox.drain().sent == [id]


def test_a_ticket_that_is_hidden_from_us_can_be_kept_and_comes_back(world: World) -> None:
    id = queue(world)
    world.outbox.drain()
    (there,) = world.server.of(id)
    there.hidden = True
    (notice,) = world.outbox.hear()
    assert (notice.kind, notice.title) == (life.GONE, "TSS no longer shows TSS-20001")
    assert "moved to another team" in notice.text
    assert world.service.sending.actions(id) == ["send again", "keep", "close"]
    assert world.service.deeds.keep(id) == "TSS-20001 is kept"
    assert world.outbox.hear() == []
    assert world.service.writing.values(id).get("need") is None
    there.hidden = False
    world.server.write(there, "It is with us again.", "TSS")
    assert [one.kind for one in world.outbox.hear()] == ["answer"]
    assert state(world, id) == life.WAITING_ON_US


def test_a_kept_ticket_that_is_really_gone_is_said_so_again(world: World) -> None:
    yesterday = world.server.backup()
    id = queue(world)
    world.outbox.drain()
    world.server.of(id)[0].hidden = True
    world.outbox.hear()
    world.service.deeds.keep(id)
    world.server.restore(yesterday)
    assert [one.title for one in world.outbox.hear()] == ["TSS no longer has TSS-20001"]


def test_replies_to_a_hidden_ticket_are_not_taken_for_lost(world: World) -> None:
    hidden, other = queue(world, "One"), queue(world, "Two")
    world.outbox.drain()
    world.service.conversation.reply(other, "Older")
    world.outbox.drain()
    world.service.conversation.reply(hidden, "Newer")
    world.outbox.drain()
    there = world.server.of(hidden)[0]
    there.hidden = True
    world.outbox.hear()
    world.service.deeds.keep(hidden)
    there.messages.clear()
    world.go_on(25 * 3_600)
    assert world.outbox.hear() == []
