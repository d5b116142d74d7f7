"""A store on a WebDAV server: a folder of Nextcloud, of Apache, of a NAS.

An object goes with one plain PUT: servers that show half of it do no harm, for its name carries its hash, and a MOVE over an older one
would delete that first. Listings ask for one level (``Depth: 1``), never for all.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from urllib.parse import quote, unquote, urlsplit

from app.language import marked, tr
from app.network.http import Answer, Http
from app.sync.channels.address import StoreAddress
from app.sync.channels.http_store import DELETE, LIST, READ, WRITE, Doing, HttpStore, Opener
from app.sync.channels.object_store import LARGEST, StoreTrouble, Why, is_name, known_name, listed_prefix, new_name
from app.sync.channels.web_address import checked_place, origin_of
from app.sync.channels.xml_reading import Element, NotXml, read_xml

_ASK = b'<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop><D:resourcetype/><D:getcontentlength/></D:prop></D:propfind>'
_SHARE = Doing(
    marked("{name} does not allow anybody to share folders by WebDAV there."),
    marked("{name} does not share folders by WebDAV in the way this program needs ({status})."),
)


def webdav_http(address: StoreAddress, password: str) -> Http:
    """The way to the server; the sign-in goes with every request."""
    place = checked_place(address)
    signed = base64.b64encode(f"{address.user}:{password}".encode()).decode("ascii")
    headers = {"Authorization": f"Basic {signed}"} if address.user else {}
    return Http(origin_of(place), headers=headers, service="WebDAV", largest=LARGEST, repeatable=True)


class WebDavStore(HttpStore):
    """Objects as files below a WebDAV folder, which must be there."""

    def __init__(self, address: StoreAddress, password: str, *, open_http: Opener | None = None) -> None:
        """``open_http`` makes the way to the server. Raises StoreTrouble when the address makes no sense."""
        parts = urlsplit(checked_place(address))
        if ":" in address.user or not address.user.isprintable():
            raise StoreTrouble(
                Why.ADDRESS, tr("The name to sign in with is not one that there can be."), tr("Enter it again, without “:”.")
            )
        super().__init__(
            open_http or (lambda: webdav_http(address, password)),
            tr("The WebDAV server ({hostname})", hostname=parts.hostname),
            tr("the WebDAV server ({hostname})", hostname=parts.hostname),
        )
        self._base = unquote(parts.path).rstrip("/")
        self._seen: set[str] = set()

    def __repr__(self) -> str:
        return f"WebDavStore({self._name})"

    def list(self, prefix: str) -> dict[str, int]:
        """As every store."""
        listed_prefix(prefix)
        answer = self._properties(prefix, depth=1)
        if answer.status == 404:
            self._seen.discard(prefix)
            self.must_be_there()
            return {}
        self._seen.add(prefix)
        return dict(self._files(answer, prefix))

    def get(self, name: str) -> bytes | None:
        """As every store."""
        answer = self.fetch(self._path(known_name(name)))
        if answer is None or answer.status in (404, 410):
            return None
        if answer.status == 200:
            return answer.body
        raise self._denied(answer, READ)

    def put(self, name: str, data: bytes) -> None:
        """As every store. Folders that are missing are made, the store's own never.

        They are made first: some servers cut a long body short to say that its folder is not there.
        """
        path = self._path(new_name(name))
        folder = name.rpartition("/")[0] + "/"
        if folder not in self._seen:
            self._make(folder)
        answer = self.ask("PUT", path, content=data)
        if answer.status in (404, 409):
            self._make(folder)
            answer = self.ask("PUT", path, content=data)
        if answer.status not in (200, 201, 204):
            raise self._denied(answer, WRITE)

    def delete(self, name: str) -> None:
        """As every store."""
        answer = self.ask("DELETE", self._path(known_name(name)))
        if answer.status not in (200, 202, 204, 404, 410):
            raise self._denied(answer, DELETE)

    def must_be_there(self) -> None:
        """Raises StoreTrouble unless the store's own folder is there and may be read."""
        if self._properties("", depth=0).status == 404:
            raise self.missing(tr("There is no such folder at {called}.", called=self._called))

    def introduce(self) -> str:
        """How the server answers somebody who has not signed in. Raises StoreTrouble when it is no WebDAV server for this program."""
        answer = self.ask(
            "PROPFIND", self._path(""), content=_ASK, headers={"Depth": "0", "Content-Type": "application/xml; charset=utf-8"}
        )
        ways = answer.headers.get("WWW-Authenticate", "")
        if answer.status == 401 and "basic" not in ways.lower():
            what = tr(
                "{name} wants a kind of sign-in that this program does not have ({printable}).", name=self._name, printable=_printable(ways)
            )
            raise StoreTrouble(Why.ADDRESS, what, tr("Ask whoever runs it for a sign-in by name and (app) password."))
        if answer.status in (401, 403, 404):
            return tr("It answers, and asks who you are.")
        if answer.status != 207:
            raise self.refusal(answer, _SHARE)
        return tr("It answers, and shares folders by WebDAV.")

    def _denied(self, answer: Answer, doing: Doing) -> StoreTrouble:
        """As ``refusal``; Apache says 401 also to somebody whose sign-in is right and who merely may not do this."""
        if answer.status != 401:
            return self.refusal(answer, doing)
        self.must_be_there()
        return self.refusal(Answer(403, answer.headers, b""), doing)

    def _path(self, name: str) -> str:
        return quote(f"{self._base}/{name}", safe="/-._~")

    def _properties(self, folder: str, depth: int) -> Answer:
        headers = {"Depth": str(depth), "Content-Type": "application/xml; charset=utf-8", "Accept-Encoding": "gzip"}
        answer = self.ask("PROPFIND", self._path(folder), content=_ASK, headers=headers)
        if answer.status not in (207, 404):
            raise self.refusal(answer, LIST)
        return answer

    def _make(self, folder: str) -> None:
        parts = folder.rstrip("/").split("/")
        for at in range(len(parts)):
            answer = self.ask("MKCOL", self._path("/".join(parts[: at + 1]) + "/"))
            if answer.status in (404, 409):
                self.must_be_there()
            if answer.status not in (201, 403, 405):
                raise self._denied(answer, WRITE)
        self._seen.add(folder)

    def _files(self, answer: Answer, prefix: str) -> Iterator[tuple[str, int]]:
        """The files that the answer names right in the folder. Raises StoreTrouble when it does not speak of that folder at all."""
        try:
            root = read_xml(answer.body)
        except NotXml:
            raise self.nonsense() from None
        if root.name != "DAV: multistatus":
            raise self.nonsense()
        folder, is_told = f"{self._base}/{prefix}", False
        for response in root.all("DAV: response"):
            path = _path_of(response.words("DAV: href"))
            is_told = is_told or path.rstrip("/") == folder.rstrip("/")
            name = path[len(self._base) + 1 :]
            if path.startswith(folder) and "/" not in path[len(folder) :] and is_name(name):
                size = _size_of(response)
                if size is not None:
                    yield name, size
        if not is_told:
            raise self.nonsense()


def _path_of(href: str) -> str:
    """The path that an href means: a whole address, or a path alone; "" for an address that there cannot be."""
    try:
        return unquote(urlsplit(href).path if "://" in href.partition("?")[0] else href)
    except ValueError:
        return ""


def _size_of(response: Element) -> int | None:
    """The size of a file; None for a folder, and for what the server itself cannot look at."""
    for found in response.all("DAV: propstat"):
        if " 200" not in found.words("DAV: status"):
            continue
        if found.first("DAV: prop", "DAV: resourcetype", "DAV: collection") is not None:
            return None
        words = found.words("DAV: prop", "DAV: getcontentlength")
        if words.isascii() and words.isdecimal():
            return int(words[:18])
    return None


def _printable(words: str) -> str:
    return "".join(letter for letter in words.partition(" ")[0] if letter.isprintable())[:20] or tr("none it names")
