"""“Test connection” for each way to the helpdesk: the steps, from the network to the right to write into the queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.language import tr
from app.network.mail import Mail, Security
from app.network.trying import Step, Way, web_steps
from app.tickets.channels.channel import Channel
from app.tickets.channels.choosing import MailProgramNeeds, channel_for, letterhead, mail_server
from app.tickets.channels.request_tracker import tracker_settings
from app.tickets.service.helpdesk import MAIL, REQUEST_TRACKER, HelpdeskFacts

_ABOUT = "/rt"
"""What Request Tracker says of itself, to those who are signed in."""


def trial_steps(helpdesk: HelpdeskFacts, secret: bytes | None, mail_program: MailProgramNeeds) -> list[Step]:
    """The steps for the way that is set. Raises ChannelTrouble when something of it is missing; nothing is sent by any."""
    channel = channel_for(helpdesk, secret, mail_program)
    if helpdesk.channel == MAIL:
        return _mail_steps(helpdesk, secret, channel)
    if helpdesk.channel == REQUEST_TRACKER:
        base = tracker_settings(helpdesk.tracker_address, helpdesk.tracker_queue).base
        return [*web_steps(helpdesk.name or tr("The helpdesk"), base, _ABOUT), Step(tr("Sign-in, queue and fields"), _said(channel.check))]
    return [Step(tr("Mail program"), _said(channel.check))]


def _mail_steps(helpdesk: HelpdeskFacts, secret: bytes | None, channel: Channel) -> list[Step]:
    server = mail_server(helpdesk, (secret or b"").decode("utf-8", "replace"))
    way = Way(tr("The mail server"), server.host, server.usual_port)
    nobody = Mail(replace(server, user="", password=""))

    def encryption() -> str:
        nobody.sign_in()
        return tr("It is a mail server, and the connection to it is encrypted.")

    def sign_in() -> str:
        if not server.user:
            return tr("No sign-in is set; nothing to try.")
        Mail(server).sign_in()
        return tr("{host} accepts the sign-in of {user}.", host=server.host, user=server.user)

    def delivery() -> str:
        channel.check()
        return tr(
            "It takes mail from {sender} to {helpdesk}. Nothing was sent.",
            sender=letterhead(helpdesk).sender_address,
            helpdesk=letterhead(helpdesk).helpdesk_address,
        )

    steps = way.steps(encrypted=server.security is Security.TLS)
    return [*steps, Step(tr("Encryption"), encryption), Step(tr("Sign-in"), sign_in), Step(tr("Sender and recipient"), delivery)]


def _said(check: Callable[[], Sequence[str]]) -> Callable[[], str]:
    def act() -> str:
        return "\n".join(check())

    return act
