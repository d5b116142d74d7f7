"""“Test connection”: one thing after another, from the cable to the sign-in, until the first that is wrong.

Every service is tried in the same order, so that a person learns in one plain sentence where it ends.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.x509.oid import NameOID

from app.errors import UserError
from app.language import tr
from app.network.adapter import Proxies, system_proxies, system_trust
from app.network.http import Http
from app.network.trouble import Kind, NetworkTrouble, has_way_out, trouble_of
from app.store.progress import Progress, silent

PATIENCE = 8.0


class Outcome(Enum):
    """What became of one step."""

    RIGHT = "right"
    WRONG = "wrong"
    NOT_TRIED = "not tried"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to try: what it is called, and what it says when it is right. It raises UserError when it is wrong."""

    title: str
    act: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Rung:
    """One step that was tried or not: what happened, and what to do about it."""

    title: str
    outcome: Outcome
    words: str = ""
    advice: str = ""


def climb(steps: Sequence[Step], progress: Progress = silent) -> list[Rung]:
    """Try the steps in order; after the first that is wrong the others are not tried."""
    rungs: list[Rung] = []
    for number, step in enumerate(steps):
        progress(number, len(steps), step.title)
        try:
            rungs.append(Rung(step.title, Outcome.RIGHT, step.act()))
        except UserError as error:
            rungs.append(Rung(step.title, Outcome.WRONG, error.what, error.advice))
            break
    return rungs + [Rung(step.title, Outcome.NOT_TRIED) for step in steps[len(rungs) :]]


class Way:
    """The way to one port of one computer: the steps that every service begins with."""

    def __init__(
        self,
        service: str,
        host: str,
        port: int,
        *,
        trust: ssl.SSLContext | None = None,
        online: Callable[[], bool] = has_way_out,
        seconds: float = PATIENCE,
    ) -> None:
        self._service, self._host, self._port = service, host, port
        self._online, self._seconds = online, seconds
        self._trust = trust or system_trust()

    def steps(self, *, encrypted: bool) -> list[Step]:
        """Network, name, connection, and the certificate where the connection is ``encrypted`` from its start."""
        first = [Step(tr("Network"), self._network), Step(tr("Name"), self._name), Step(tr("Connection"), self._connection)]
        return [*first, Step(tr("Certificate", "of a server"), self._certificate)] if encrypted else first

    def _network(self) -> str:
        local = self._host in ("localhost", "127.0.0.1", "::1")
        if not local and not self._online():
            advice = tr("Check the cable or the Wi-Fi. What you write meanwhile is kept and goes later.")
            raise NetworkTrouble(Kind.NO_NETWORK, tr("This computer has no network connection."), advice)
        return tr("This computer is connected to a network.")

    def _name(self) -> str:
        try:
            socket.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise self._trouble(error) from None
        return tr("{host} was found.", host=self._host)

    def _connection(self) -> str:
        try:
            socket.create_connection((self._host, self._port), self._seconds).close()
        except (OSError, UnicodeError) as error:
            raise self._trouble(error) from None
        return tr("{host} takes connections at port {port}.", host=self._host, port=self._port)

    def _certificate(self) -> str:
        try:
            with socket.create_connection((self._host, self._port), self._seconds) as plain:
                self._trust.wrap_socket(plain, server_hostname=self._host).close()
        except (OSError, UnicodeError) as error:
            raise self._with_issuer(self._trouble(error)) from None
        return tr("The connection is encrypted, and this computer trusts the certificate.")

    def _trouble(self, error: BaseException) -> NetworkTrouble:
        return trouble_of(error, self._service, self._host, reached=False, online=self._online())

    def _with_issuer(self, trouble: NetworkTrouble) -> NetworkTrouble:
        """Who made the certificate that is not trusted: often the name of a filter. Nothing is sent to it."""
        issuer = issuer_of(self._host, self._port, self._seconds) if trouble.kind is Kind.CERTIFICATE else ""
        if not issuer:
            return trouble
        return NetworkTrouble(trouble.kind, tr("{what} It was issued by “{issuer}”.", what=trouble.what, issuer=issuer), trouble.advice)


def issuer_of(host: str, port: int, seconds: float) -> str:
    """Who issued the certificate that is shown there, as it says itself; "" when it cannot be told."""
    anybody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    anybody.check_hostname = False
    anybody.verify_mode = ssl.CERT_NONE
    try:
        with socket.create_connection((host, port), seconds) as plain, anybody.wrap_socket(plain, server_hostname=host) as shown:
            certificate = x509.load_der_x509_certificate(shown.getpeercert(binary_form=True) or b"")
        names = certificate.issuer.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
        names += certificate.issuer.get_attributes_for_oid(NameOID.COMMON_NAME)
    except (OSError, ValueError):
        return ""
    words = " ".join(str(names[0].value).split()) if names else ""
    return "".join(letter for letter in words if letter.isprintable())[:60]


def way_steps(
    service: str,
    base: str,
    *,
    proxies: Proxies = system_proxies,
    trust: ssl.SSLContext | None = None,
    online: Callable[[], bool] = has_way_out,
) -> list[Step]:
    """The steps to the server behind ``base``, or to the proxy through which this network goes there."""
    parts = urlsplit(base)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    proxy = urlsplit(next((proxies(base)[key] for key in (parts.scheme, "all") if key in proxies(base)), ""))
    if not proxy.hostname:
        return Way(service, host, port, trust=trust, online=online).steps(encrypted=parts.scheme == "https")
    way = Way(tr("The proxy of this network"), proxy.hostname, proxy.port or 80, trust=trust, online=online)
    return [
        Step(tr("Proxy: {title}", title=step.title.lower()) if place else step.title, step.act)
        for place, step in enumerate(way.steps(encrypted=False))  # the first is the network itself
    ]


def web_steps(
    service: str,
    base: str,
    path: str,
    *,
    proxies: Proxies = system_proxies,
    trust: ssl.SSLContext | None = None,
    online: Callable[[], bool] = has_way_out,
) -> list[Step]:
    """The steps to a service on the web: the last asks for ``path``, which must answer in JSON, signed in or not.

    Raises ValueError when ``base`` is no web address.
    """
    first = way_steps(service, base, proxies=proxies, trust=trust, online=online)
    http = Http(base, service=service, proxies=proxies, trust=trust, online=online)

    def answer() -> str:
        try:
            http.send("GET", path).json()
        finally:
            http.close()
        return tr("Nothing on the way answers in its place.")

    return [*first, Step(tr("Right service"), answer)]
