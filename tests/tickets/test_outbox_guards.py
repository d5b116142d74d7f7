"""Every guard of a delivery by itself: what must not be asked, sent, forgotten or waited for."""

import pytest

from app.tickets.channels.channel import ChannelTrouble, OutgoingTicket, Sent
from app.tickets.records import Ticket, TicketAttachment, TicketMessage
from app.tickets.rules import life
from tests.tickets.helpdesk_model import Fault, ModelChannel
from tests.tickets.outbox_steps import marks, queue, sent, ticket
from tests.tickets.outbox_world import World


def test_one_that_is_busy_waits_alone_and_is_not_asked_again_at_once(world: World) -> None:
    first, second = queue(world, "First"), queue(world, "Second")
    world.channel.faults = [Fault.BUSY_WITH_THIS]
    assert world.outbox.drain().sent == [second]
    assert world.outbox.drain().sent == []
    assert world.channel.requests == ["create", "create"]
    world.outbox.try_now()
    assert world.outbox.drain().sent == [first]


def test_nothing_is_remembered_of_what_has_arrived(world: World) -> None:
    id = sent(world)
    assert marks(world) == []
    kept = ticket(world, id)
    assert (kept.link, kept.delivery_notes, kept.reference) == (None, None, f"<{id}@model>")
    assert world.desk.actions(1)[0].label == "Ticket “Projector dark” sent: TSS-20001"
    world.service.conversation.reply(id, "One more thing.")
    world.outbox.drain()
    assert marks(world) == []
    assert world.outbox.due_in() is None


@pytest.mark.parametrize("strike", [3, 4, 5])
def test_killed_between_the_answer_and_writing_it_down_nothing_is_asked_again(world: World, strike: int) -> None:
    id = queue(world)
    world.running(world.outbox.drain, [], strike)
    assert world.runs == 2
    world.outbox.drain()
    assert (world.channel.requests, len(world.server.of(id))) == (["create"], 1)
    assert (ticket(world, id).state, ticket(world, id).number) == (life.SENT, "20001")


def test_killed_after_it_was_found_it_is_not_looked_for_again(world: World) -> None:
    id = queue(world)
    world.channel.faults = [Fault.LOST_AFTER]
    world.outbox.drain()
    world.go_on(60)
    world.running(world.outbox.drain, [], 1)
    assert world.runs == 2
    world.outbox.drain()
    assert world.channel.requests == ["create", "search"]
    assert ticket(world, id).number == "20001"


def test_what_was_found_ends_the_trouble(world: World) -> None:
    queue(world)
    world.channel.faults = [Fault.LOST_AFTER]
    world.outbox.drain()
    assert world.outbox.status().trouble
    world.go_on(60)
    world.outbox.drain()
    assert (world.outbox.status().trouble, world.outbox.status().words) == ("", "")


def test_what_may_have_arrived_is_looked_for_three_times_before_it_goes_again(world: World) -> None:
    id = queue(world)
    world.channel.faults = [Fault.LOST_BEFORE]
    world.outbox.drain()
    world.go_on(60)
    waits = []
    for _ in range(3):
        world.outbox.drain()
        world.outbox.drain()
        waits.append(world.outbox.due_in())
        world.go_on(waits[-1] or 0)
    assert waits == [10.0, 30.0, None]
    assert world.channel.requests == ["create", "search", "search", "search", "create"]
    assert len(world.server.of(id)) == 1


class Stubborn(ModelChannel):
    """A helpdesk that breaks at every ticket, and may do its work all the same."""

    does_it_at = 0
    tries = 0

    def send_ticket(self, ticket: OutgoingTicket) -> Sent:
        """Break."""
        self.tries += 1
        if self.tries == self.does_it_at:
            super().send_ticket(ticket)
        raise ChannelTrouble("The helpdesk broke.", unsure=True, about_this=True)


@pytest.mark.parametrize("does_it_at", [0, 8])
def test_one_that_breaks_the_helpdesk_each_time_asks_a_person_unless_it_is_there(world: World, does_it_at: int) -> None:
    world.channel = Stubborn(world.server, world.clock.monotonic)
    world.channel.does_it_at = does_it_at
    id = queue(world)
    for _ in range(60):
        world.outbox.drain()
        world.go_on(3_600)
    assert world.channel.tries == 8
    if does_it_at:
        assert ticket(world, id).state == life.SENT
        return
    assert (
        ticket(world, id).need_words
        == "The helpdesk was tried 8 times, and it did not arrive. Ask the helpdesk, or take it back and change it."
    )
    world.service.sending.take_back(id)
    assert ticket(world, id).state == life.DRAFT


def test_a_look_that_fails_for_one_lets_the_others_go(world: World) -> None:
    first = queue(world, "First")
    world.channel.faults = [Fault.LOST_AFTER]
    world.outbox.drain()
    world.go_on(60)
    second = queue(world, "Second")
    world.channel.faults = [Fault.BUSY_WITH_THIS]
    assert world.outbox.drain().sent == [second]
    world.channel.requests.clear()
    world.outbox.drain()
    assert world.channel.requests == []
    world.go_on(3_600)
    assert world.outbox.drain().sent == [first]


def test_a_look_without_a_network_holds_all(world: World) -> None:
    queue(world, "First")
    world.channel.faults = [Fault.LOST_AFTER]
    world.outbox.drain()
    world.go_on(60)
    queue(world, "Second")
    world.channel.requests.clear()
    world.channel.faults = [Fault.NO_NETWORK]
    assert world.outbox.drain().sent == []
    assert world.channel.requests == ["search"]
    assert world.outbox.status().trouble.startswith("There is no network.")
    assert world.outbox.drain().sent == []
    assert world.channel.requests == ["search"]


@pytest.mark.parametrize("meanwhile", ["taken back", "needs somebody", "thrown away"])
def test_what_stopped_waiting_during_the_round_stays_here(world: World, meanwhile: str) -> None:
    ids = [queue(world, "First"), queue(world, "Second")]

    def act(done: int, total: int, words: str = "") -> None:
        del total, words
        if done == 0:
            later = ids[1]
            if meanwhile == "taken back":
                world.service.sending.take_back(later)
                return
            with world.desk.edit("Meanwhile") as edit:
                if meanwhile == "thrown away":
                    edit.delete(Ticket, [later])
                else:
                    edit.change(Ticket, later, {"need": life.REFUSED})

    assert world.outbox.drain(act).sent == [ids[0]]
    assert world.server.of(ids[1]) == []


@pytest.mark.parametrize("meanwhile", ["taken back", "needs somebody"])
def test_a_reply_that_stopped_waiting_during_the_round_stays_here(world: World, meanwhile: str) -> None:
    first, second = sent(world, "First"), sent(world, "Second")
    world.service.conversation.reply(first, "More.")
    reply = world.service.conversation.reply(second, "More.")

    def act(done: int, total: int, words: str = "") -> None:
        del total, words
        if done == 0 and meanwhile == "taken back":
            world.service.conversation.take_back(reply)
        elif done == 0:
            with world.desk.edit("Meanwhile") as edit:
                edit.change(TicketMessage, reply, {"need": life.REFUSED})

    assert len(world.outbox.drain(act).sent) == 1
    assert world.server.replies(reply) == []


def test_a_ticket_that_was_deleted_while_it_left_ends_nothing(world: World) -> None:
    id, other = queue(world, "First"), queue(world, "Second")
    whole = world.channel.send_ticket

    def slow(outgoing: OutgoingTicket) -> Sent:
        if outgoing.client_id == id:
            with world.desk.edit("Elsewhere") as edit:
                edit.delete(Ticket, [id])
        return whole(outgoing)

    world.channel.send_ticket = slow  # type: ignore[assignment]
    assert world.outbox.drain().sent == [id, other]
    assert ticket(world, other).state == life.SENT


@pytest.mark.parametrize("of_reply", [False, True])
def test_a_file_that_is_not_here_asks_a_person_before_anything_leaves(world: World, of_reply: bool) -> None:
    id = sent(world) if of_reply else world.service.writing.new({"title": "Projector dark"})
    message = world.service.conversation.reply(id, "See the picture.") if of_reply else None
    with world.desk.edit("From another desk") as edit:
        edit.create(TicketAttachment, {"ticket": id, "message": message, "blob": "nowhere", "name": "lamp.png", "size": 3})
    if not of_reply:
        world.service.sending.queue(id, anyway=True)
    assert world.outbox.drain().needs_you == [message or id]
    assert world.channel.requests == []
    needing = world.service.conversation.messages(id)[0] if of_reply else ticket(world, id)
    assert (needing.need, (needing.need_words or "")[:37]) == (life.REFUSED, "“lamp.png” is not on this computer. T")
    assert of_reply is (ticket(world, id).need is None)


def test_nothing_leaves_while_somebody_takes_it_back(world: World) -> None:
    id = queue(world)
    with world.service.sending.held(id):
        assert world.outbox.drain().sent == []
        assert world.channel.requests == []
    assert world.outbox.drain().sent == [id]
    assert world.channel.requests == ["create"]


def test_after_an_error_that_nobody_expected_it_is_looked_for(world: World) -> None:
    id = queue(world)
    whole = world.channel.send_ticket

    def breaking(outgoing: OutgoingTicket) -> Sent:
        whole(outgoing)
        raise RuntimeError("a bug")

    world.channel.send_ticket = breaking  # type: ignore[assignment]
    with pytest.raises(RuntimeError, match="a bug"):
        world.outbox.drain()
    world.channel.send_ticket = whole  # type: ignore[method-assign]
    assert world.outbox.drain().sent == [id]
    assert world.channel.requests == ["create", "search"]


def test_where_nothing_can_be_looked_up_doubt_is_said_at_once(world: World) -> None:
    world.channel.can_search = world.channel.can_hear = False
    id = queue(world)
    world.channel.faults = [Fault.LOST_AFTER]
    assert world.outbox.drain().needs_you == [id]
    assert ticket(world, id).need == life.UNSURE
    assert ticket(world, id).need_words == (
        "No answer came in time. It may have gone all the same. Look for the helpdesk's confirmation, then say whether it has gone."
    )
    world.service.sending.it_has_gone(id)
    assert marks(world) == []
