"""The outbox in single steps: each thing that must hold, seen by itself."""

import pytest

from app.tickets.channels.channel import Attachment, ChannelTrouble, HandedOver, Heard, OutgoingTicket, Sent, State
from app.tickets.records import Ticket
from app.tickets.rules import life
from app.tickets.rules.attachments import LARGEST_HEARD
from tests.tickets.helpdesk_model import Fault, ModelChannel
from tests.tickets.outbox_world import World

WEEK = 7 * 86_400.0


def queue(world: World, title: str = "Projector dark") -> str:
    id = world.service.writing.new({"title": title, "room": "room-114"})
    world.service.sending.queue(id, anyway=True)
    return id


def ticket(world: World, id: str) -> Ticket:
    found = world.service.writing.get(id)
    assert found is not None
    return found


@pytest.mark.slow
def test_fifty_tickets_wait_offline_for_a_week_and_then_go(world: World) -> None:
    ids = [queue(world, f"Trouble {number}") for number in range(50)]
    world.service.conversation.reply(ids[3], "The reply comes after its ticket.")
    for _ in range(8):
        world.channel.faults = [Fault.NO_NETWORK]
        drained = world.outbox.drain()
        assert (drained.sent, drained.waiting, drained.trouble[:20]) == ([], 51, "There is no network.")
        assert world.channel.requests.count("create") <= 8
        world.go_on(WEEK / 8)
    world.restart()
    world.channel.requests.clear()
    drained = world.outbox.drain()
    assert (len(drained.sent), drained.waiting) == (51, 0)
    assert [len(world.server.of(id)) for id in ids] == [1] * 50
    assert [one.text for one in world.server.of(ids[3])[0].messages] == ["The reply comes after its ticket."]


def test_what_was_written_in_this_run_goes_without_a_search(world: World) -> None:
    for number in range(5):
        queue(world, f"Trouble {number}")
    world.outbox.drain()
    assert world.channel.requests == ["create"] * 5


def test_a_lost_answer_is_looked_for_before_it_is_tried_again(world: World) -> None:
    id = queue(world)
    world.channel.faults = [Fault.LOST_AFTER]
    world.outbox.drain()
    assert ticket(world, id).state == life.QUEUED
    assert world.outbox.drain().sent == []
    world.go_on(60)
    assert world.outbox.drain().sent == [id]
    assert world.channel.requests == ["create", "search"]
    assert ticket(world, id).number == "20001"


def test_an_expired_sign_in_holds_all_with_one_sentence_and_one_request(world: World) -> None:
    for number in range(4):
        queue(world, f"Trouble {number}")
    world.server.expired = True
    drained = world.outbox.drain()
    assert (drained.waiting, drained.trouble) == (4, "You are signed out. Enter the token anew.")
    assert world.outbox.status().halted == drained.trouble
    assert world.channel.requests == ["create"]
    assert not any(one.need for one in world.tickets())
    world.server.expired = False
    world.outbox.try_now()
    assert len(world.outbox.drain().sent) == 4


def test_one_that_is_refused_needs_a_person_and_the_others_go_on(world: World) -> None:
    first, second = queue(world, "First"), queue(world, "Second")
    world.channel.faults = [Fault.REFUSED]
    drained = world.outbox.drain()
    assert len(drained.sent) == len(drained.needs_you) == 1
    refused = ticket(world, drained.needs_you[0])
    assert (refused.need, refused.need_words) == (life.REFUSED, "The helpdesk does not take this. Change it.")
    assert "take back" in world.service.sending.actions(refused.id)
    world.service.sending.send_again(refused.id)
    world.outbox.drain()
    assert all(len(world.server.of(id)) == 1 for id in (first, second))


def test_a_ticket_that_is_never_taken_asks_for_a_person_in_the_end(world: World) -> None:
    id = queue(world)
    for _ in range(20):
        world.channel.faults = [Fault.BUSY_WITH_THIS]
        world.outbox.drain()
        world.go_on(3_600)
    assert ticket(world, id).need == life.REFUSED


def test_nothing_can_be_taken_back_while_it_may_have_left(world: World) -> None:
    id = queue(world)
    world.channel.faults = [Fault.LOST_BEFORE]
    world.outbox.drain()
    with pytest.raises(Exception, match="may have left"):
        world.service.sending.take_back(id)


def test_a_server_that_asks_for_a_pause_gets_it(world: World) -> None:
    queue(world)
    world.channel.faults = [Fault.TOO_MANY]
    world.outbox.drain()
    due = world.outbox.due_in()
    assert due is not None
    assert due >= 90


def test_a_clock_that_is_set_strands_nothing(world: World) -> None:
    queue(world)
    world.channel.faults = [Fault.NO_NETWORK]
    world.outbox.drain()
    world.clock.set_by(-3_000)
    world.go_on(60)
    assert len(world.outbox.drain().sent) == 1


def test_what_the_helpdesk_dropped_is_kept_on_the_ticket(world: World) -> None:
    id = queue(world)
    world.channel.faults = [Fault.PARTIAL]
    world.outbox.drain()
    facts = world.service.facts.ticket(id)
    assert facts is not None
    assert facts.delivery_notes == ("The helpdesk dropped “School”.",)


def test_answers_come_once_with_their_files_and_a_notice(world: World) -> None:
    id = queue(world)
    world.outbox.drain()
    (there,) = world.server.of(id)
    world.server.write(there, "Is the \x00lamp on?", "R. Castellane")
    (notice,) = world.outbox.hear()
    assert (notice.kind, notice.title, notice.text) == ("answer", "TSS answered TSS-20001", "Is the lamp on?")
    assert world.outbox.hear() == []
    assert ticket(world, id).state == life.WAITING_ON_US
    assert ticket(world, id).unread
    world.service.deeds.nothing_to_answer(id)
    there.state = State.SOLVED
    world.server.touch(there)
    assert [one.title for one in world.outbox.hear()] == ["TSS solved TSS-20001"]
    assert len(world.service.conversation.messages(id)) == 1


class WithFiles(ModelChannel):
    """A helpdesk whose messages bring files; one too large, one that breaks off the first time."""

    broken = 1

    def _of(self, one, since):  # type: ignore[no-untyped-def]
        told = super()._of(one, since)
        if told is None:
            return None
        files = [Attachment("../lamp.png", "image/png", 9, self._read), Attachment("film.mp4", "video/mp4", LARGEST_HEARD + 1, bytes)]
        heard = [Heard(each.reference, each.at, each.author, each.text, files) for each in told.heard]
        return type(told)(told.number, told.client_id, told.state, heard)

    def _read(self) -> bytes:
        if self.broken:
            self.broken -= 1
            raise ChannelTrouble("The connection was cut.")
        return b"\x89PNG\r\n\x1a\n!"


def test_a_file_that_breaks_off_comes_the_next_time_and_a_huge_one_is_left_there(world: World) -> None:
    world.channel = WithFiles(world.server, world.clock.monotonic)
    id = queue(world)
    world.outbox.drain()
    world.server.write(world.server.of(id)[0], "See the picture.", "TSS")
    assert world.outbox.hear() == []
    world.go_on(3_600)
    assert [one.kind for one in world.outbox.hear()] == ["answer"]
    (message,) = world.service.conversation.messages(id)
    assert [(one.name, one.size, bool(one.blob)) for one in message.attachments] == [
        ("lamp.png", 9, True),
        ("film.mp4", LARGEST_HEARD + 1, False),
    ]
    assert message.notes == ("“film.mp4” (25 MB) was not fetched: open it at the helpdesk.",)


class MailProgram(ModelChannel):
    """A way that only hands over."""

    def send_ticket(self, ticket: OutgoingTicket) -> Sent | HandedOver:  # type: ignore[override]
        return HandedOver(f"<{ticket.client_id}@desk>")


def test_what_was_handed_over_waits_for_the_persons_word(world: World) -> None:
    world.channel = MailProgram(world.server, world.clock.monotonic, searching=False, hearing=False)
    id = queue(world)
    drained = world.outbox.drain()
    assert (drained.handed_over, drained.waiting) == ([id], 0)
    assert world.service.sending.actions(id) == ["take back", "send again", "it has gone", "set number"]
    assert world.outbox.drain().handed_over == []
    world.service.sending.it_has_gone(id, "TSS-20500")
    kept = ticket(world, id)
    assert (kept.state, kept.number, kept.need, kept.reference) == (life.SENT, "20500", None, f"<{id}@desk>")
    world.service.sending.set_number(id, "20501")
    assert ticket(world, id).number == "20501"


def test_a_ticket_that_is_gone_is_said_so_and_sent_again_with_its_replies(world: World) -> None:
    yesterday = world.server.backup()
    id = queue(world)
    world.outbox.drain()
    world.service.conversation.reply(id, "One more thing.")
    world.outbox.drain()
    world.server.restore(yesterday)
    world.server.create_foreign()
    assert [one.kind for one in world.outbox.hear()] == [life.GONE]
    assert world.outbox.hear() == []
    world.service.sending.send_again(id)
    world.outbox.drain()
    (there,) = world.server.of(id)
    assert (ticket(world, id).number, [one.text for one in there.messages]) == ("20002", ["One more thing."])
    assert "TSS-20001" in (ticket(world, id).delivery_notes or "")


def test_a_second_round_at_the_same_time_stands_aside(world: World) -> None:
    queue(world)
    seen = []

    def meanwhile(done: int, total: int, words: str = "") -> None:
        del done, total, words
        seen.append(world.outbox.drain().busy)

    assert len(world.outbox.drain(meanwhile).sent) == 1
    assert seen == [True]


def test_another_outbox_of_the_same_run_leaves_what_is_under_way(world: World) -> None:
    id = queue(world)
    other = world.service.outbox(lambda: world.channel, monotonic=world.clock.monotonic)
    begun = world.channel.send_ticket

    def slow(ticket: OutgoingTicket) -> Sent:
        assert other.drain().sent == []
        return begun(ticket)

    world.channel.send_ticket = slow  # type: ignore[method-assign]
    assert world.outbox.drain().sent == [id]
    assert len(world.server.of(id)) == 1
