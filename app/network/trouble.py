"""What can go wrong between this computer and a service, in sentences, and whether the request may have arrived."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator
from enum import Enum

import requests
import urllib3.exceptions as library

from app.errors import UserError
from app.language import marked, tr


class Kind(Enum):
    """Where it went wrong; in the order in which a connection is made."""

    NO_NETWORK = "no network"
    PROXY = "proxy"
    NAME = "name"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    CERTIFICATE = "certificate"
    PORTAL = "portal"
    CUT = "cut"
    TOO_LARGE = "too large"


class NetworkTrouble(UserError):
    """A request without a usable answer. ``reached``: it may have arrived and been carried out all the same.

    ``where`` is the address that answered instead, when something sent us elsewhere.
    """

    def __init__(self, kind: Kind, what: str, advice: str = "", *, reached: bool = False, where: str = "") -> None:
        super().__init__(what, advice)
        self.kind = kind
        self.reached = reached
        self.where = where


_ADVICE = {
    Kind.NO_NETWORK: marked("Check the cable or the Wi-Fi. Nothing is lost meanwhile."),
    Kind.PROXY: marked("Ask your network office which proxy this computer should use, and whether it asks for a sign-in."),
    Kind.NAME: marked("Check the address for typing mistakes. If it is right, this network cannot look it up: ask your network office."),
    Kind.REFUSED: marked(
        "Check the address and the port. If they are right, the service is down or a firewall is in the way; try again later."
    ),
    Kind.TIMEOUT: marked("It may be busy, or the network is slow or blocks it. Try again later."),
    Kind.CUT: marked("The network may be weak, or a filter may be in the way. Try again."),
    Kind.TOO_LARGE: marked("Open it in the browser instead."),
}
_NO_ROUTE = {errno.ENETUNREACH, errno.ENETDOWN, 10050, 10051}
_NO_HOST = {errno.EHOSTUNREACH, errno.EHOSTDOWN, 10064, 10065}
_EXPIRED, _NOT_YET, _OTHER_NAME, _OTHER_ADDRESS = 10, 9, 62, 64
_NO_TLS = {"WRONG_VERSION_NUMBER", "UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "SSLV3_ALERT_HANDSHAKE_FAILURE", "HTTP_REQUEST"}
_BEFORE_SENDING = {Kind.NO_NETWORK, Kind.PROXY, Kind.NAME, Kind.REFUSED, Kind.CERTIFICATE}


def sentence(kind: Kind, service: str, host: str) -> str:
    """What happened, in one sentence."""
    return {
        Kind.NO_NETWORK: tr("This computer has no network connection."),
        Kind.PROXY: tr("The proxy of this network did not let the program through to {host}.", host=host),
        Kind.NAME: tr("No computer named {host} was found.", host=host),
        Kind.REFUSED: tr("{host} can be found, but does not take the connection.", host=host),
        Kind.TIMEOUT: tr("{service} ({host}) did not answer in time.", service=service, host=host),
        Kind.CUT: tr("The connection to {service} ({host}) was cut.", service=service, host=host),
        Kind.TOO_LARGE: tr("{service} ({host}) sent more than this program takes in at once.", service=service, host=host),
    }.get(kind, f"{service} ({host}) could not be reached.")


def trouble_of(error: BaseException, service: str, host: str, *, reached: bool, online: bool) -> NetworkTrouble:
    """``error`` of the libraries as a sentence. ``online``: whether this computer has any way out at all."""
    kind = kind_of(error, online=online)
    if kind is Kind.CERTIFICATE and not reached:
        return certificate_trouble(error, host)
    if not reached and {getattr(cause, "reason", None) for cause in causes_of(error) if isinstance(cause, ssl.SSLError)} & _NO_TLS:
        return NetworkTrouble(
            Kind.REFUSED, tr("{host} takes no encrypted connection of today's kind there.", host=host), tr(_ADVICE[Kind.REFUSED])
        )
    return NetworkTrouble(kind, sentence(kind, service, host), tr(_ADVICE.get(kind, "")), reached=reached)


def kind_of(error: BaseException, *, online: bool) -> Kind:
    """What ``error`` means; the innermost cause tells."""
    causes = list(causes_of(error))
    if any(isinstance(cause, library.ProxyError | requests.exceptions.ProxyError) for cause in causes):
        return Kind.PROXY
    if any(isinstance(cause, ssl.SSLCertVerificationError | library.SSLError | requests.exceptions.SSLError) for cause in causes):
        return Kind.CERTIFICATE if certificate_error(error) else Kind.CUT
    if any(isinstance(cause, socket.gaierror | UnicodeError | library.LocationParseError) for cause in causes):
        return Kind.NAME if online else Kind.NO_NETWORK
    numbers = {cause.errno for cause in causes if isinstance(cause, OSError)}
    if numbers & _NO_ROUTE:
        return Kind.TIMEOUT if online else Kind.NO_NETWORK
    if any(isinstance(cause, ConnectionRefusedError | PermissionError) for cause in causes):
        return Kind.REFUSED
    timeouts = (TimeoutError, library.TimeoutError, requests.exceptions.Timeout)
    return Kind.TIMEOUT if numbers & _NO_HOST or any(isinstance(cause, timeouts) for cause in causes) else Kind.CUT


def before_sending(error: BaseException) -> bool:
    """Whether ``error`` came while connecting, before the first byte of a request."""
    connecting = (library.NewConnectionError, library.ConnectTimeoutError)
    return any(isinstance(cause, connecting) for cause in causes_of(error)) or kind_of(error, online=True) in _BEFORE_SENDING


def causes_of(error: BaseException) -> Iterator[BaseException]:
    """``error`` and all that lies behind it, each once."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        cause = waiting.pop(0)
        if isinstance(cause, BaseException) and id(cause) not in seen:
            seen.add(id(cause))
            yield cause
            waiting += [cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args]


def certificate_error(error: BaseException) -> ssl.SSLCertVerificationError | None:
    """The refused certificate behind ``error``, if that is what it was."""
    return next((cause for cause in causes_of(error) if isinstance(cause, ssl.SSLCertVerificationError)), None)


def certificate_trouble(error: BaseException, host: str) -> NetworkTrouble:
    """A certificate that this computer does not trust: why, and whom to ask."""
    refused = certificate_error(error)
    code = getattr(refused, "verify_code", 0)
    if code in (_EXPIRED, _NOT_YET):
        what = tr("The certificate that {host} shows is not valid today.", host=host)
        advice = tr("Check the date and time of this computer. If they are right, tell whoever runs the service.")
    elif code in (_OTHER_NAME, _OTHER_ADDRESS):
        what = tr("The certificate that {host} shows belongs to another name.", host=host)
        advice = tr("Check the address. If it is right, you may be signed in to the wrong Wi-Fi; otherwise tell whoever runs the service.")
    else:
        what = tr("This computer does not trust the certificate that {host} shows.", host=host)
        advice = tr(
            "A web filter may be reading what is sent. Nothing was sent. Ask your network office whether the filter's "
            "certificate belongs on this computer; if there is no filter, ask whoever runs the service."
        )
    return NetworkTrouble(Kind.CERTIFICATE, what, advice)


def has_way_out() -> bool:
    """Whether this computer has a route to other networks. Nothing is sent: a datagram socket only looks up its route."""
    for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((address, 9))
                return True
        except OSError:
            continue
    return False
