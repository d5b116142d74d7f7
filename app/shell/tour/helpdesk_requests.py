"""What the tour's helpdesk is asked: one HTTP request, read from the bytes that have come so far."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from email import message_from_bytes, policy
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

_END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Request:
    """One request. Names of headers are in small letters."""

    method: str
    path: str
    params: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    def form(self) -> dict[str, str]:
        """The fields of a form in the body."""
        return dict(parse_qsl(self.body.decode("utf-8", "replace")))

    def parts(self) -> tuple[dict[str, Any], list[tuple[str, str, bytes]]]:
        """The JSON of a form with files, and its files: name, media type, bytes."""
        head = f"Content-Type: {self.headers.get('content-type', '')}\r\n\r\n".encode("latin-1")
        told: dict[str, Any] = {}
        files: list[tuple[str, str, bytes]] = []
        for part in message_from_bytes(head + self.body, policy=policy.HTTP).iter_parts():
            content = part.get_payload(decode=True)
            if not isinstance(content, bytes):
                continue
            if part.get_filename():
                files.append((str(part.get_filename()), part.get_content_type(), content))
            elif part.get_param("name", header="Content-Disposition") == "JSON":
                told = json.loads(content)
        return told, files


def read_request(kept: bytes | bytearray) -> Request | None:
    """The request in ``kept``; None while something of it is missing, or where it is none."""
    head, found, body = bytes(kept).partition(_END)
    if not found:
        return None
    first, *lines = head.decode("latin-1").split("\r\n")
    words = first.split(" ")
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    length = headers.get("content-length", "0")
    if len(words) != 3 or not length.isdecimal() or len(body) < int(length):
        return None
    parts = urlsplit(words[1])
    return Request(words[0], unquote(parts.path), dict(parse_qsl(parts.query)), headers, body[: int(length)])
