"""Tickets as one thing: each part of it does one kind of work."""

import random
import time
from collections.abc import Callable
from datetime import datetime

from app.school.directory import SchoolDirectory
from app.store.desk import Desk
from app.tickets.channels.channel import Channel
from app.tickets.rules.district import TicketDistrict
from app.tickets.service.canned import CannedTexts
from app.tickets.service.conversation import Conversation
from app.tickets.service.deeds import Deeds
from app.tickets.service.duplicates import Duplicates
from app.tickets.service.facts import Facts
from app.tickets.service.files import Files
from app.tickets.service.hearing import Hearing
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.histories import Histories
from app.tickets.service.holding import Holding
from app.tickets.service.mail_answers import MailAnswers
from app.tickets.service.marks import RUN, Marks
from app.tickets.service.months import Months
from app.tickets.service.others import OtherDesks, Others
from app.tickets.service.outbox import Outbox
from app.tickets.service.outgoing import Outgoing
from app.tickets.service.sending import Sending
from app.tickets.service.table import TicketTable
from app.tickets.service.taking_over import TakingOver
from app.tickets.service.times import Times
from app.tickets.service.writing import Writing


class TicketService:
    """Everything a person can do with tickets, by part. Light to make; reads nothing until asked."""

    def __init__(
        self,
        desk: Desk,
        district: TicketDistrict,
        directory: SchoolDirectory,
        *,
        clock: Callable[[], datetime] | None = None,
        run: str = RUN,
        others: Others | None = None,
    ) -> None:
        self.desk = desk
        self.district = district
        self.directory = directory
        self.times = Times(desk, clock or desk.now)
        self.helpdesk = HelpdeskSettings(desk)
        self.files = Files(desk)
        self._marks = Marks(desk.settings, run)
        self._others = others or OtherDesks(desk)
        self.holding = Holding(desk, self._others, self._marks)
        self.taking_over = TakingOver(desk, self.holding, self._others, self._marks)
        self.writing = Writing(desk, district, directory, self.files, self._marks, self.times)
        self.sending = Sending(desk, self.writing, self.helpdesk, self.holding, self._marks, self.times)
        self.conversation = Conversation(desk, district, self.sending, self.helpdesk, self.holding, self.files, self._marks, self.times)
        self.deeds = Deeds(desk, district, self.conversation, self.helpdesk, self.times)
        hearing = Hearing(desk, self.helpdesk, self.holding, self._marks, self.times)
        self.mail_answers = MailAnswers(desk, self.helpdesk, self.sending, hearing)
        self.table = TicketTable(desk, district, directory, self.helpdesk, self.holding, self.times)
        self.facts = Facts(desk, district, self.writing, self.sending, self.table, self.helpdesk, self.holding, self.times)
        self.lists = Months(district, self.table, self.helpdesk)
        self.duplicates = Duplicates(desk, district, self.helpdesk)
        self.histories = Histories(desk, directory)
        self.canned = CannedTexts(desk, district, self.writing, self.helpdesk, self.times)

    def outbox(
        self,
        channel_of: Callable[[], Channel],
        *,
        monotonic: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> Outbox:
        """The outbox of this desk. Make it once and keep it: it knows what waits for how long."""
        outgoing = Outgoing(self.desk, self.writing, self.helpdesk, self._others, self.times)
        return Outbox(
            self.desk, outgoing, channel_of, self.helpdesk, self.holding, self._marks, self.times, monotonic=monotonic, chance=chance
        )
