"""The web addresses that a store may have."""

from __future__ import annotations

from urllib.parse import urlsplit

from app.language import tr
from app.sync.channels.address import StoreAddress
from app.sync.channels.object_store import StoreTrouble, Why

_HERE = ("localhost", "127.0.0.1", "::1")


def checked_place(address: StoreAddress) -> str:
    """The web address of ``address``. Raises StoreTrouble when it is none, or would send a password for everybody to read."""
    place = address.place.strip().rstrip("/")
    wrong = ""
    try:
        parts = urlsplit(place)
        is_port = parts.port is None or parts.port > 0
    except ValueError:
        parts, is_port = urlsplit(""), False
    if not is_port or parts.scheme not in ("https", "http") or not parts.hostname:
        wrong = tr("An address on the web begins with https://.")
    elif parts.scheme == "http" and parts.hostname not in _HERE:
        wrong = tr("Only an address that begins with https:// keeps the sign-in to itself.")
    elif parts.username is not None or parts.query or parts.fragment:
        wrong = tr("The address must be that of the folder alone, without a name, a password, ? or #.")
    if wrong:
        raise StoreTrouble(Why.ADDRESS, tr("The address of the meeting place is not one that can be used."), wrong)
    return place


def origin_of(place: str) -> str:
    """The server of a web address, without the path."""
    parts = urlsplit(place)
    return f"{parts.scheme}://{parts.netloc}"
