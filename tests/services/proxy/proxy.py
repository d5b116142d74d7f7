"""A network that fails in front of a real server: cuts, repeats, keeps requests back, answers in the server's place.

The program speaks TLS with it, and it speaks TLS with the server. What it does to each request is the test's choice.
"""

from __future__ import annotations

import contextlib
import random
import re
import socket
import ssl
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from enum import Enum
from urllib.parse import urlsplit

import trustme

from tests.network.servers import Server, Talk, server_context, serving

PATIENCE = 30.0
PORTAL = b"<!DOCTYPE html><html><title>Welcome, guest</title><form>Accept our terms</form></html>"


class Fault(Enum):
    """What befalls a request."""

    CUT_SENDING = "the cable is pulled while the body leaves; nothing arrives"
    HALF_ARRIVES = "half of the body arrives at the server, then the cable is pulled"
    CUT_BEFORE_ANSWER = "it is carried out, and no answer comes back"
    CUT_ANSWER = "it is carried out, and the answer is cut in the middle"
    TWICE = "something on the way sends it twice"
    LATE = "nothing comes back, and it arrives after some later requests"
    STALE = "what was answered to the same question before is answered again"
    PORTAL = "a page to sign in comes in its place"
    REDIRECT = "it is sent on to such a page"
    BUSY = "a gateway says that the server is away"
    SHORT = "the answer ends early, and says so nowhere"


CARRIED_OUT = (Fault.CUT_BEFORE_ANSWER, Fault.CUT_ANSWER, Fault.TWICE, Fault.STALE, Fault.SHORT)


class FaultyWay:
    """Carries each request to the server at ``target``, or does to it what ``choose`` says."""

    def __init__(self, target: str, authority: trustme.CA, choose: Callable[[str], Fault | None], chance: random.Random) -> None:
        parts = urlsplit(target)
        self._host, self._port = parts.hostname or "", parts.port or 443
        self._trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        authority.configure_trust(self._trust)
        self._choose, self._chance = choose, chance
        self._answers: dict[str, bytes] = {}
        self._late: list[tuple[int, bytes]] = []
        self._one = threading.Lock()
        self.happened: Counter[Fault] = Counter()
        self.requests = 0

    def __call__(self, talk: Talk) -> None:
        """One request, read whole or in part, and what becomes of it. Every connection carries one."""
        with self._one:
            self.requests += 1
            self._let_late_ones_arrive()
            fault = self._choose(talk.head.split(" ")[0])
            if fault is not None:
                self.happened[fault] += 1
            self._befall(talk, fault)
            talk.cut()

    def arrive(self) -> None:
        """Everything that was kept back arrives now."""
        with self._one:
            for _, request in self._late:
                self._carry(request)
            self._late = []

    def _let_late_ones_arrive(self) -> None:
        waiting, self._late = self._late, []
        for left, request in waiting:
            if left:
                self._late.append((left - 1, request))
            else:
                self._carry(request)

    def _befall(self, talk: Talk, fault: Fault | None) -> None:
        body = talk.read_body(0 if fault is Fault.CUT_SENDING else None)
        head = re.sub(r"(?im)^(connection|expect):[^\r]*\r\n", "", talk.head).encode("latin-1")
        request = head[:-2] + b"Connection: close\r\n\r\n" + body
        question = talk.head.split("\r\n", 1)[0]
        if fault is None:
            self._answers[question] = self._carry(request)
            self._hand_over(talk, self._answers[question])
        elif fault is Fault.HALF_ARRIVES:
            self._carry(request[: len(request) - len(body) // 2 - 1], whole=False)
        elif fault is Fault.LATE:
            self._late.append((self._chance.randrange(1, 12), request))
        elif fault in CARRIED_OUT:
            self._carried_out(talk, fault, request, question)
        elif fault is Fault.PORTAL:
            talk.answer(PORTAL, media_type="text/html")
        elif fault is Fault.REDIRECT:
            talk.answer(b"", "302 Found", "Location: https://portal.example.net/")
        elif fault is Fault.BUSY:
            talk.answer(b"<html>Bad gateway</html>", "503 Service Unavailable", "Retry-After: 5", media_type="text/html")

    def _carried_out(self, talk: Talk, fault: Fault, request: bytes, question: str) -> None:
        answer = self._carry(request)
        if fault is Fault.TWICE:
            answer = self._carry(request)
        elif fault is Fault.STALE and question.startswith(("GET", "PROPFIND")):
            answer = self._answers.get(question, answer)
        start, _, content = answer.partition(b"\r\n\r\n")
        if fault is Fault.CUT_ANSWER:
            talk.say(answer[: self._chance.randrange(len(answer))])
        elif fault is Fault.SHORT:
            kept = content[: self._chance.randrange(len(content) + 1)]
            start = re.sub(rb"(?im)^(content-length|transfer-encoding):[^\r\n]*(\r\n)?", b"", start).rstrip(b"\r\n")
            talk.say(start + f"\r\nContent-Length: {len(kept)}\r\n\r\n".encode() + kept)
        elif fault is not Fault.CUT_BEFORE_ANSWER:
            self._hand_over(talk, answer)

    def _hand_over(self, talk: Talk, answer: bytes) -> None:
        talk.say(answer)
        with contextlib.suppress(OSError):
            talk.connection.shutdown(socket.SHUT_WR)
            talk.connection.recv(1)

    def _carry(self, request: bytes, *, whole: bool = True) -> bytes:
        """Bring a request to the server; its whole answer."""
        plain = socket.create_connection((self._host, self._port), PATIENCE)
        with plain, self._trust.wrap_socket(plain, server_hostname=self._host) as way:
            way.sendall(request)
            answer = b""
            with contextlib.suppress(ssl.SSLEOFError, ConnectionResetError):
                while whole and (block := way.recv(65536)):
                    answer += block
            return answer


@contextlib.contextmanager
def in_front_of(
    target: str, authority: trustme.CA, choose: Callable[[str], Fault | None], chance: random.Random
) -> Iterator[tuple[FaultyWay, Server]]:
    """A way to ``target`` at an address of its own, for as long as the block."""
    way = FaultyWay(target, authority, choose, chance)
    with serving(way, server_context(authority, "localhost", "127.0.0.1")) as server:
        yield way, server


def chosen_by(chance: random.Random, share: float) -> Callable[[str], Fault | None]:
    """Any fault, so often as ``share`` says."""
    return lambda _method: chance.choice(list(Fault)) if chance.random() < share else None
