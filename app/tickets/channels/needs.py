"""What each way to the helpdesk needs, and what is still missing of it."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from app.language import marked, tr
from app.network.mail_address import is_address
from app.tickets.service.helpdesk import MAIL, REQUEST_TRACKER, HelpdeskFacts


def secret_name(helpdesk: HelpdeskFacts) -> str:
    """What the secret of this way is called in the keyring; "" where none is needed.

    The name holds the computer that the secret is for: when somebody else changes the helpdesk's address, the secret
    of the old one is not sent to the new one; it is asked for.
    """
    if helpdesk.channel == MAIL and helpdesk.mail_user:
        port = helpdesk.mail_port or _USUAL_PORTS.get(helpdesk.mail_security, 587)
        return f"helpdesk mail {helpdesk.mail_user}@{helpdesk.mail_server.strip().lower()}:{port}"
    if helpdesk.channel == REQUEST_TRACKER and helpdesk.tracker_address:
        return f"helpdesk tracker {helpdesk.tracker_address.strip().rstrip('/').lower()}"
    return ""


def missing(helpdesk: HelpdeskFacts) -> dict[str, str]:
    """What is missing or cannot be, field → sentence; the mail program needs nothing."""
    wrong: dict[str, str] = {}
    if helpdesk.channel != REQUEST_TRACKER and helpdesk.address and not is_address(helpdesk.address):
        wrong["address"] = tr("This is no mail address. It looks like name@school.org.")
    if helpdesk.sender_address and not is_address(helpdesk.sender_address):
        wrong["sender_address"] = tr("This is no mail address. It looks like name@school.org.")
    if helpdesk.channel == MAIL:
        wrong |= {name: tr(sentence) for name, sentence in _MAIL_NEEDS.items() if not getattr(helpdesk, name)}
        if helpdesk.mail_server and not _is_host(helpdesk.mail_server):
            wrong["mail_server"] = tr("This is no name of a server. It looks like smtp.school.org.")
    if helpdesk.channel == REQUEST_TRACKER:
        address = _wrong_address(helpdesk.tracker_address)
        wrong |= {"tracker_address": address} if address else {}
        wrong |= {} if helpdesk.tracker_queue else {"tracker_queue": tr("Which queue do tickets go to? Ask the helpdesk.")}
    return wrong


def _is_host(words: str) -> bool:
    return is_address(f"a@{words.strip()}") or _is_number(words.strip())


def _is_number(words: str) -> bool:
    try:
        ip_address(words)
    except ValueError:
        return False
    return True


def _wrong_address(words: str) -> str:
    try:
        parts = urlsplit(words.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return tr(_NO_WEB_ADDRESS)
    del port
    if parts.scheme not in ("http", "https") or not _is_host(host) or parts.query or parts.fragment:
        return tr(_NO_WEB_ADDRESS)
    if parts.username is not None:
        return tr("Leave the name and the password out of the address.")
    if parts.scheme == "http" and not _is_here(host):
        return tr("Without https, everybody on the way could read the token. Ask the helpdesk for its https address.")
    return ""


def _is_here(host: str) -> bool:
    return host == "localhost" or (_is_number(host) and ip_address(host).is_loopback)


_NO_WEB_ADDRESS = marked("This is no web address. It looks like https://help.district.org/rt.")
_MAIL_NEEDS = {
    "address": marked("Where does the helpdesk take mail? It looks like help@district.org."),
    "sender_address": marked("Which address do you send from? Answers come there."),
    "mail_server": marked("Which server sends your mail? It looks like smtp.school.org."),
}
_USUAL_PORTS = {"tls": 465, "starttls": 587}
