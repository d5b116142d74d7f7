"""The parts of a message at the helpdesk: its words as plain text, its files with names that are names."""

from __future__ import annotations

import mimetypes
import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from app.language import tr
from app.tickets.channels.channel import Attachment, ChannelTrouble
from app.tickets.channels.html_words import from_html
from app.tickets.channels.request_tracker.finding import content_of, desk_reference
from app.tickets.channels.request_tracker.rest import PER_PAGE, HttpOf, Missing, Rest, number, opened, pages
from app.tickets.channels.request_tracker.settings import MEGABYTE, TrackerSettings
from app.tickets.channels.words import one_line, plain
from app.tickets.rules.attachments import file_name, megabytes

_FIELDS = "Filename,ContentType,ContentLength,TransactionId"
_LARGEST_TEXT = 2 * MEGABYTE
_MOST_FILES = 50
_SYSTEM = "RT_System"
_REFERENCE = re.compile(r"(?:^|\n)" + re.escape(desk_reference("")) + r"([0-9A-Za-z-]{8,64})\s*$")

Part = Mapping[str, Any]


def without_reference(text: str) -> tuple[str, str]:
    """A message without the last line in which a reply of ours names itself, and the id in it."""
    found = _REFERENCE.search(text)
    return (text[: found.start()].rstrip(), found[1]) if found else (text, "")


class Messages:
    """Reads messages; their files are fetched when they are wanted."""

    def __init__(self, rest: Rest, settings: TrackerSettings, http_of: HttpOf) -> None:
        self._rest = rest
        self._settings = settings
        self._http_of = http_of
        self._authors = {_SYSTEM: settings.name}

    def parts(self, ticket: str) -> dict[int, list[Part]]:
        """Transaction → its parts, as far as this account may see them."""
        path = f"/ticket/{number(ticket)}/attachments"
        found: dict[int, list[Part]] = defaultdict(list)
        for part in pages(lambda page: self._rest.get(path, fields=_FIELDS, per_page=PER_PAGE, page=page)):
            found[number(part.get("TransactionId"))].append(part)
        return found

    def read(self, parts: Sequence[Part]) -> tuple[str, list[Attachment]]:
        """The words of a message, with a sentence for each file that is not taken in, and the other files."""
        bodies = [part for part in parts if not part.get("Filename") and _kind(part) in ("text/plain", "text/html")]
        files = [part for part in parts if part not in bodies and not _kind(part).startswith("multipart/")]
        text, notes = self._body(bodies), []
        attachments = []
        for part in files[:_MOST_FILES]:
            name = _name(part)
            size = number(part.get("ContentLength"))
            if size > self._settings.largest_file:
                notes.append(f"[“{name}” ({megabytes(size)}) is too large to be fetched; open it in Request Tracker.]")
            elif size:
                attachments.append(Attachment(name, _kind(part), size, self._fetch(number(part.get("id")), name, size)))
        if len(files) > _MOST_FILES:
            notes.append(f"[{len(files) - _MOST_FILES} more files are in Request Tracker.]")
        return "\n\n".join(filter(None, [text, *notes])), attachments

    def _body(self, bodies: Sequence[Part]) -> str:
        """The plain text where there is one, else the words of the HTML."""
        for kind in ("text/plain", "text/html"):
            said = [self._words(part, kind) for part in bodies if _kind(part) == kind]
            if words := "\n\n".join(filter(None, said)):
                return words
        return ""

    def _words(self, part: Part, kind: str) -> str:
        if number(part.get("ContentLength")) > _LARGEST_TEXT:
            return "[The message is too large to be shown here; open it in Request Tracker.]"
        try:
            _, content = content_of(self._rest, number(part.get("id")))
        except ChannelTrouble as trouble:
            if not trouble.about_this:
                raise
            return "[This part of the message could not be fetched.]"
        text = content.decode("utf-8", "replace")
        return (from_html(text) if kind == "text/html" else plain(text)).strip()

    def author(self, login: str) -> str:
        """How the writer of a message is called; asked once for each."""
        if login not in self._authors:
            try:
                told = self._rest.get(f"/user/{quote(login, safe='')}")
            except Missing:
                told = {}
            self._authors[login] = one_line(str(told.get("RealName") or "") or login, 80)
        return self._authors[login]

    def _fetch(self, id: int, name: str, size: int) -> Callable[[], bytes]:
        def fetch() -> bytes:
            with opened(self._http_of, self._settings.name) as rest:
                try:
                    _, content = content_of(rest, id)
                except Missing:
                    raise self._lost(name) from None
                except ChannelTrouble as trouble:
                    raise (self._lost(name) if trouble.about_this else trouble) from None
            if len(content) < size:
                raise ChannelTrouble(
                    tr("{helpdesk} kept only a part of “{file}”.", helpdesk=self._settings.name, file=name),
                    tr("Ask for it another way."),
                    lasting=True,
                    about_this=True,
                )
            return content

        return fetch

    def _lost(self, name: str) -> ChannelTrouble:
        return ChannelTrouble(
            tr("{helpdesk} does not have “{file}” any more.", helpdesk=self._settings.name, file=name),
            tr("Ask for it another way."),
            lasting=True,
            about_this=True,
        )


def _kind(part: Part) -> str:
    kind = str(part.get("ContentType") or "").partition(";")[0].strip().lower()
    return kind if re.fullmatch(r"[\w.+-]{1,60}/[\w.+-]{1,60}", kind, re.ASCII) else "application/octet-stream"


def _name(part: Part) -> str:
    given = str(part.get("Filename") or "")
    if not given:
        given = f"{'picture' if _kind(part).startswith('image/') else 'file'} {number(part.get('id'))}{mimetypes.guess_extension(_kind(part)) or ''}"
    return file_name(given)
