"""What waits, for whom and for how long; what the outbox says of it; and what people decide."""

import pytest

from app.errors import UserError
from app.tickets.channels.channel import Channel, ChannelTrouble, HandedOver, OutgoingTicket, Sent
from app.tickets.records import Ticket, TicketMessage
from app.tickets.rules import life
from app.tickets.service.queue import Queue
from app.tickets.service.waits import HALT
from tests.tickets.helpdesk_model import Fault, ModelChannel
from tests.tickets.outbox_steps import marks, queue, sent, ticket
from tests.tickets.outbox_world import World


class MailProgram(ModelChannel):
    """A way that only hands over."""

    def send_ticket(self, ticket: OutgoingTicket) -> Sent | HandedOver:  # type: ignore[override]
        """Hand over."""
        return HandedOver(f"<{ticket.client_id}@desk>")


def test_what_was_handed_over_can_be_taken_back(world: World) -> None:
    world.channel = MailProgram(world.server, world.clock.monotonic, searching=False, hearing=False)
    id = queue(world)
    world.outbox.drain()
    world.service.sending.take_back(id)
    assert (ticket(world, id).state, ticket(world, id).need) == (life.DRAFT, None)


def test_a_reply_that_is_refused_needs_somebody_and_its_ticket_does_not(world: World) -> None:
    id = sent(world)
    reply = world.service.conversation.reply(id, "One more thing.")
    later = world.service.conversation.reply(id, "And another.")
    world.channel.faults = [Fault.REFUSED]
    assert world.outbox.drain().needs_you == [reply]
    assert [one.need for one in world.service.conversation.messages(id)] == [life.REFUSED, ""]
    assert ticket(world, id).need is None
    assert world.desk.actions(1)[0].label == "Reply refused"
    assert world.outbox.drain().sent == []
    world.service.sending.send_again(reply)
    assert world.outbox.drain().sent == [reply, later]


def test_a_ticket_that_needs_somebody_is_not_in_the_queue(world: World) -> None:
    id = queue(world)
    assert [one.id for one in Queue(world.desk, world.service.holding.all_own).tickets()] == [id]
    with world.desk.edit("Refused") as edit:
        edit.change(Ticket, id, {"need": life.REFUSED})
    assert Queue(world.desk, world.service.holding.all_own).tickets() == []


def test_another_outbox_of_the_same_run_asks_nothing_about_what_is_under_way(world: World) -> None:
    id = queue(world)
    other = world.service.outbox(lambda: world.channel, monotonic=world.clock.monotonic)
    whole = world.channel.send_ticket

    def slow(outgoing: OutgoingTicket) -> Sent:
        other.drain()
        assert world.channel.requests == []
        return whole(outgoing)

    world.channel.send_ticket = slow  # type: ignore[assignment]
    assert world.outbox.drain().sent == [id]


def test_a_halt_lasts_a_quarter_of_an_hour(world: World) -> None:
    queue(world)
    world.server.expired = True
    world.outbox.drain()
    assert world.outbox.due_in() == HALT


def test_a_draft_that_a_person_sends_goes_although_this_computer_forgot_all(world: World) -> None:
    world.channel.can_search = world.channel.can_hear = False
    id = world.service.writing.new({"title": "Projector dark"})
    world.lose_local()
    world.service.sending.queue(id, anyway=True)
    assert world.outbox.drain().sent == [id]


def test_with_a_lost_ticket_only_our_own_words_go_again(world: World) -> None:
    yesterday = world.server.backup()
    id = sent(world)
    world.service.conversation.reply(id, "One more thing.")
    world.service.conversation.note(id, "Only for us.")
    world.outbox.drain()
    world.server.write(world.server.of(id)[0], "Is the lamp on?", "TSS")
    world.outbox.hear()
    world.server.restore(yesterday)
    world.outbox.hear()
    world.service.sending.send_again(id)
    world.outbox.drain()
    assert [one.text for one in world.server.of(id)[0].messages] == ["One more thing."]
    assert [one.state for one in world.service.conversation.messages(id)] == [life.SENT, "received", "received"]


def test_without_a_network_nothing_is_asked_until_the_time_has_come(world: World) -> None:
    id = sent(world)
    world.service.conversation.reply(id, "One more thing.")
    world.channel.faults = [Fault.NO_NETWORK]
    world.outbox.drain()
    world.channel.requests.clear()
    world.outbox.drain()
    assert world.outbox.hear() == []
    assert world.channel.requests == []
    assert world.outbox.due_in() != 0


def test_hearing_without_a_network_waits_as_well(world: World) -> None:
    sent(world)
    world.channel.faults = [Fault.NO_NETWORK]
    assert world.outbox.hear() == []
    assert world.outbox.status().trouble.startswith("There is no network.")
    assert world.outbox.status().words == ""
    world.channel.requests.clear()
    assert world.outbox.hear() == []
    assert world.channel.requests == []


def test_nobody_hears_while_something_is_sent(world: World) -> None:
    sent(world)
    queue(world, "Second")

    def meanwhile(done: int, total: int, words: str = "") -> None:
        del done, total, words
        assert world.outbox.hear() == []

    world.outbox.drain(meanwhile)
    assert "news" not in world.channel.requests


def test_a_round_that_stood_aside_is_made_up_for_soon(world: World) -> None:
    queue(world)

    def meanwhile(done: int, total: int, words: str = "") -> None:
        del done, total, words
        world.outbox.drain()

    world.channel.faults = [Fault.BUSY_WITH_THIS]
    world.outbox.drain(meanwhile)
    assert world.outbox.due_in() == 0.0
    world.outbox.drain()
    due = world.outbox.due_in()
    assert due
    world.go_on(due)
    world.outbox.drain(meanwhile)
    assert world.outbox.due_in() is None


def test_a_way_that_is_not_set_up_halts_with_its_sentence(world: World) -> None:
    def nothing() -> Channel:
        raise UserError("The way is not set up yet.", "Open the settings.")

    sent(world)
    for deed in ("drain", "hear"):
        outbox = world.service.outbox(nothing, monotonic=world.clock.monotonic)
        queue(world, deed)
        getattr(outbox, deed)()
        assert outbox.status().halted == "The way is not set up yet. Open the settings."
        assert outbox.due_in() == HALT


def test_what_waits_and_needs_somebody_is_said(world: World) -> None:
    assert world.outbox.status().words == ""
    first = queue(world, "First")
    assert (world.outbox.status().waiting, world.outbox.status().words) == (1, "")
    queue(world, "Second")
    world.channel.faults = [Fault.REFUSED, Fault.NO_NETWORK]
    world.outbox.drain()
    status = world.outbox.status()
    assert (status.waiting, status.needs_you) == (1, 1)
    assert status.words == "1 message waits for the helpdesk · 1 ticket needs you"
    world.service.conversation.reply(queue(world, "Third"), "Behind its ticket")
    assert world.outbox.status().words == "3 messages wait for the helpdesk · 1 ticket needs you"
    assert world.outbox.drain().waiting == 3
    world.service.sending.take_back(first)
    assert world.outbox.status().needs_you == 0


def test_a_reply_in_need_counts_once_with_its_ticket(world: World) -> None:
    id = sent(world)
    reply = world.service.conversation.reply(id, "One more thing.")
    with world.desk.edit("Refused") as edit:
        edit.change(TicketMessage, reply, {"need": life.REFUSED})
    assert (world.outbox.status().needs_you, world.outbox.status().waiting) == (1, 0)
    with world.desk.edit("Gone") as edit:
        edit.change(Ticket, id, {"need": life.GONE})
    assert world.outbox.status().needs_you == 1
    with world.desk.edit("Deleted") as edit:
        edit.delete(TicketMessage, [reply])
        edit.change(Ticket, id, {"need": None})
    assert world.outbox.status().needs_you == 0


def test_what_another_desk_queued_is_its_own_to_send(world: World) -> None:
    own, others, gone = queue(world, "Own"), queue(world, "Another's"), queue(world, "Deleted")
    with world.desk.edit("From elsewhere") as edit:
        edit.change(Ticket, others, {"sender": "another desk"})
        edit.delete(Ticket, [gone])
    assert world.outbox.status().waiting == 1
    assert [one.ticket for one in Queue(world.desk, world.service.holding.all_own).tickets()] == [own]
    assert world.outbox.drain().sent == [own]
    mine, theirs, lost = (world.service.conversation.reply(own, words) for words in ("Mine", "Theirs", "Deleted"))
    note = world.service.conversation.note(own, "Only for us.")
    with world.desk.edit("From elsewhere") as edit:
        edit.change(TicketMessage, theirs, {"sender": "another desk"})
        edit.delete(TicketMessage, [lost])
        edit.change(TicketMessage, note, {"state": life.QUEUED, "sender": ticket(world, own).sender})
    assert [one.message for one in Queue(world.desk, world.service.holding.all_own).replies()] == [mine]
    assert world.outbox.drain().sent == [mine]
    assert [one.text for one in world.server.of(own)[0].messages] == ["Mine"]
    assert world.server.of(others) == world.server.of(gone) == []


def test_replies_wait_for_their_ticket_and_for_what_somebody_must_decide(world: World) -> None:
    waiting, needing, thrown = queue(world, "Waiting"), sent(world, "Needing"), sent(world, "Thrown")
    world.service.conversation.reply(needing, "Behind a need")
    world.service.conversation.reply(thrown, "Of a ticket that is no more")
    with world.desk.edit("Meanwhile") as edit:
        edit.change(Ticket, needing, {"need": life.GONE})
        edit.delete(Ticket, [thrown])
    world.channel.requests.clear()
    assert world.outbox.drain().sent == []
    assert world.channel.requests == []
    reply = world.service.conversation.reply(queue(world, "Fresh"), "Behind its ticket")
    world.channel.faults = [Fault.BUSY_WITH_THIS]
    world.outbox.drain()
    assert world.server.replies(reply) == []
    assert ticket(world, waiting).state == life.SENT


def test_what_a_person_decides_is_refused_where_nothing_is_in_doubt(world: World) -> None:
    id = sent(world)
    reply = world.service.conversation.reply(id, "One more thing.")
    for deed in (lambda: world.service.sending.it_has_gone(reply), lambda: world.service.sending.send_again(reply)):
        with pytest.raises(UserError):
            deed()
    assert marks(world) == [f"tickets.mark.{reply}"]


def test_a_file_that_breaks_off_while_hearing_is_a_trouble_that_waits(world: World) -> None:
    sent(world)
    world.server.write(world.server.tickets[0], "Hello", "TSS")

    def cut(*_: object) -> None:
        raise ChannelTrouble("The connection was cut.")

    world.channel._of = cut  # type: ignore[method-assign, assignment]
    assert world.outbox.hear() == []
    assert world.outbox.status().trouble == "The connection was cut."


def test_what_waits_for_the_network_is_said_before_anything_was_tried(world: World) -> None:
    world.outbox.network_is(there=False)
    assert world.outbox.status().words == ""
    queue(world)
    assert world.outbox.status().words == "1 message waits for the helpdesk · no network"
    world.outbox.network_is(there=True)
    assert world.outbox.status().words == ""
