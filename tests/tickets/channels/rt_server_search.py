"""TicketSQL as far as it is needed, with RT's own ways of reading times."""

import re
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.tickets.channels.rt_server_records import Records, Refused, Ticket, utc

ZONE = ZoneInfo("America/New_York")
TOKEN = re.compile(r"\s*(\(|\)|'(?:\\.|[^'\\])*'|CF\.\{[^}]*\}|[A-Za-z_]\w*|!=|<=|>=|<|>|=|\d+)")
UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
Test = Callable[[Ticket], bool]
FIELDS: dict[str, Callable[[Ticket], str | int]] = {
    "id": lambda ticket: ticket.id,
    "EffectiveId": lambda ticket: ticket.effective,
    "Queue": lambda ticket: ticket.queue,
    "Status": lambda ticket: ticket.status,
    "Creator": lambda ticket: ticket.creator,
}
COMPARE: dict[str, Callable[[str | int, str | int], bool]] = {
    "=": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
    "<": lambda left, right: str(left) < str(right) if isinstance(left, str) else left < int(right),
    ">": lambda left, right: str(left) > str(right) if isinstance(left, str) else left > int(right),
}


def time_of(text: str, now: float) -> str:
    """What RT makes of a time in a query, in UTC; what it cannot read is 1970."""
    ago = re.fullmatch(r"(\d+) (second|minute|hour|day)s? ago", text)
    if ago:
        return utc(now - int(ago[1]) * UNITS[ago[2]])
    for form in ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d"):
        try:
            return utc(datetime.strptime(text, form).replace(tzinfo=ZONE).timestamp())
        except ValueError:
            continue
    if re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:]+Z", text):
        return utc(datetime.strptime(text[:10], "%Y-%m-%d").replace(tzinfo=ZONE).timestamp())
    return utc(0)


class Query:
    """One query: which tickets it finds."""

    def __init__(self, text: str, fields: list[str], now: float) -> None:
        self._tokens: list[str] = []
        at = 0
        while at < len(text.rstrip()):
            found = TOKEN.match(text, at)
            if not found:
                raise Refused(400, f"Wrong query near {text[at : at + 20]}")
            self._tokens.append(found[1])
            at = found.end()
        self._fields, self._now = fields, now
        self._merged_too = "EffectiveId" in text
        self._test = self._any()
        if self._tokens:
            raise Refused(400, f"Wrong query, expecting an AND or OR near {self._tokens[0]}")

    def found(self, records: Records) -> list[Ticket]:
        """The tickets, by id; deleted ones never, merged ones only when the query names EffectiveId."""
        tickets = [one for one in records.tickets.values() if one.status != "deleted" and (self._merged_too or one.effective == one.id)]
        return [one for one in tickets if self._test(one)]

    def _next(self) -> str:
        return self._tokens.pop(0) if self._tokens else ""

    def _peek(self) -> str:
        return self._tokens[0].upper() if self._tokens else ""

    def _any(self) -> Test:
        tests = [self._all()]
        while self._peek() == "OR":
            self._next()
            tests.append(self._all())
        return lambda ticket: any(test(ticket) for test in tests)

    def _all(self) -> Test:
        tests = [self._one()]
        while self._peek() == "AND":
            self._next()
            tests.append(self._one())
        return lambda ticket: all(test(ticket) for test in tests)

    def _one(self) -> Test:
        name = self._next()
        if name == "(":
            inner = self._any()
            if self._next() != ")":
                raise Refused(400, "Wrong query, expecting a closing bracket")
            return inner
        operator, value = self._next(), self._next()
        if operator not in COMPARE or not value:
            raise Refused(400, f"Wrong query, expecting a OPERATOR after {name}")
        if value.startswith("'"):
            value = re.sub(r"\\(.)", r"\1", value[1:-1])
        field = re.fullmatch(r"'?CF\.\{([^}]*)\}'?", name)
        compare = COMPARE[operator]
        if field:
            wanted = field[1]
            return lambda ticket: wanted in self._fields and compare(ticket.fields.get(wanted, ""), value)
        if name in ("LastUpdated", "Created"):
            moment = time_of(value, self._now)
            return lambda ticket: compare(ticket.updated if name == "LastUpdated" else ticket.created, moment)
        if name not in FIELDS:
            raise Refused(400, f"Unknown field: {name}")
        read = FIELDS[name]
        number = name in ("id", "EffectiveId")
        return lambda ticket: compare(read(ticket), int(value) if number else value)
