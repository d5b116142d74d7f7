"""What the helpdesk says, in single steps: kept once, told in words, and asked for where it makes sense."""

from dataclasses import replace

import pytest

from app.tickets.channels.channel import Followed, Heard, State, TicketNews
from app.tickets.records import Ticket
from app.tickets.rules import life
from app.tickets.service.following import Anchor, Following
from tests.tickets.helpdesk_model import ModelChannel
from tests.tickets.outbox_steps import queue, sent, ticket
from tests.tickets.outbox_world import World

DAY = 86_400.0


class Repeating(ModelChannel):
    """A helpdesk that tells everything each time and twice, our own first message among it."""

    def _of(self, one: Followed, since: int) -> TicketNews | None:
        del since
        told = super()._of(replace(one, known=frozenset()), -1)
        if told is None:
            return None
        first = Heard(f"first of {one.number}", self.server.tickets[0].messages[0].at, "us", "Projector dark", client_id=one.client_id)
        return replace(told, heard=[first, *told.heard, *told.heard])


def test_what_is_told_again_and_what_we_said_ourselves_is_kept_once(world: World) -> None:
    id = sent(world)
    reply = world.service.conversation.reply(id, "One more thing.")
    world.outbox.drain()
    world.channel = Repeating(world.server, world.clock.monotonic)
    world.server.write(world.server.of(id)[0], "Is the lamp on?", "TSS")
    assert len(world.outbox.hear()) == 1
    assert world.outbox.hear() == []
    messages = world.service.conversation.messages(id)
    assert [(one.direction, one.text) for one in messages] == [("out", "One more thing."), ("in", "Is the lamp on?")]
    assert messages[0].id == reply


@pytest.mark.parametrize(
    ("before", "says", "title", "after"),
    [
        (State.OPEN, State.SOLVED, "TSS solved TSS-20001", life.SOLVED),
        (State.OPEN, State.CLOSED, "TSS closed TSS-20001", life.CLOSED),
        (State.OPEN, State.WAITING_ON_PART, "TSS-20001 waits on a part", life.WAITING_ON_PART),
        (State.OPEN, State.WAITING_ON_US, "TSS waits on you with TSS-20001", life.WAITING_ON_US),
        (State.SOLVED, State.OPEN, "TSS works on TSS-20001 again", life.OPEN),
        (State.WAITING_ON_PART, State.OPEN, "", life.OPEN),
    ],
)
def test_a_new_state_is_told_in_words(world: World, before: State, says: State, title: str, after: str) -> None:
    id = sent(world)
    (there,) = world.server.of(id)
    for state in (before, says):
        there.state = state
        world.server.touch(there)
        notices = world.outbox.hear()
    assert [one.title for one in notices] == [title] * bool(title)
    kept = ticket(world, id)
    assert kept.state == after
    assert (bool(kept.solved), bool(kept.closed)) == (after in (life.SOLVED, life.CLOSED), after == life.CLOSED)
    assert not kept.unread
    world.server.touch(there)
    assert world.outbox.hear() == []


def test_a_ticket_that_works_again_is_awaited_from_then_on(world: World) -> None:
    id = sent(world)
    (there,) = world.server.of(id)
    there.state = State.SOLVED
    world.server.touch(there)
    world.outbox.hear()
    world.go_on(3 * DAY)
    there.state = State.OPEN
    world.server.touch(there)
    world.outbox.hear()
    assert ticket(world, id).asked == "2026-11-19T13:00:01Z"


def test_the_first_answer_counts_and_each_is_new(world: World) -> None:
    id = sent(world)
    (there,) = world.server.of(id)
    for words in ("First", "Second"):
        world.go_on(60)
        world.server.write(there, words, "TSS")
        (notice,) = world.outbox.hear()
        assert notice.text == words
    kept = ticket(world, id)
    assert (kept.answered, kept.heard, kept.unread) == ("2026-11-16T13:01:01Z", "2026-11-16T13:02:01Z", True)
    world.service.conversation.read(id)
    assert not ticket(world, id).unread


def test_only_what_has_a_number_and_is_alive_is_followed(world: World) -> None:
    followed = Following(world.desk, world.service.helpdesk, world.service.holding)
    alive, done, elsewhere, deleted = (sent(world, words) for words in ("Alive", "Done", "Elsewhere", "Deleted"))
    queue(world, "Waits")
    world.service.writing.new({"title": "Draft"})
    with world.desk.edit("Meanwhile") as edit:
        edit.change(Ticket, done, {"state": life.CLOSED})
        edit.change(Ticket, elsewhere, {"channel": "E-mail"})
        edit.delete(Ticket, [deleted])
    found = followed.followed(world.channel)
    assert set(found) == {alive, done, elsewhere}
    assert (found[alive].client_id, found[elsewhere].client_id) == (alive, "")
    with world.desk.edit("Numbered by hand, and then not sent") as edit:
        edit.change(Ticket, alive, {"state": life.QUEUED})
    assert set(followed.followed(world.channel)) == {done, elsewhere}


def test_a_mark_counts_while_what_was_heard_with_it_is_here(world: World) -> None:
    following = Following(world.desk, world.service.helpdesk, world.service.holding)
    id = sent(world)
    assert following.mark(world.channel) == ""
    following.keep(world.channel, "mark-1", Anchor())
    assert following.mark(world.channel) == "mark-1"
    following.keep(world.channel, "mark-2", Anchor(ticket=id, state="open"))
    assert following.mark(world.channel) == ""
    with world.desk.edit("Heard") as edit:
        edit.change(Ticket, id, {"helpdesk_state": "open"})
    assert (following.mark(world.channel), following.anchor(world.channel)) == ("mark-2", Anchor(ticket=id, state="open"))
    following.keep(world.channel, "mark-3", Anchor(message="a message of a later day"))
    assert following.mark(world.channel) == ""


def test_our_last_replies_are_looked_for_once_a_day(world: World) -> None:
    id = sent(world)
    world.service.conversation.reply(id, "One more thing.")
    world.outbox.drain()
    for _ in range(3):
        assert world.outbox.hear() == []
    assert world.channel.requests.count("search reply") == 1
    world.go_on(DAY + 1)
    world.outbox.hear()
    assert world.channel.requests.count("search reply") == 2


def test_where_hearing_ended_is_kept(world: World) -> None:
    sent(world)
    world.outbox.hear()
    assert Following(world.desk, world.service.helpdesk, world.service.holding).mark(world.channel) == f"1:{world.server.changes}"


def test_news_of_what_was_taken_back_or_deleted_meanwhile_are_left(world: World) -> None:
    id, other = sent(world, "First"), sent(world, "Second")
    for one in (id, other):
        world.server.write(world.server.of(one)[0], "Is the lamp on?", "TSS")

    def meanwhile(done: int, total: int, words: str = "") -> None:
        del total, words
        if done == 0:
            with world.desk.edit("Elsewhere") as edit:
                edit.delete(Ticket, [id])
                edit.change(Ticket, other, {"state": life.DRAFT})

    assert world.outbox.hear(meanwhile) == []
    assert world.service.conversation.messages(other) == []
