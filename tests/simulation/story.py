"""What the log says of a record, for tracing a failure."""

from collections.abc import Iterator

import orjson

from app.store.action import Body, unpack
from tests.simulation.laptop import Laptop


def story(laptop: Laptop, record: str) -> Iterator[str]:
    """Each action on a record, causes first: who, what, over what."""
    rows = laptop.rows("SELECT id, lamport, applied, refused, body FROM action ORDER BY lamport, id")
    for action, lamport, applied, refused, stored in rows:
        body: Body = orjson.loads(unpack(stored))
        for change in body["ch"]:
            if change["r"] == record:
                rest = {name: part for name, part in change.items() if name not in ("t", "r", "kind")}
                state = "" if applied and not refused else f" [applied {applied}, refused {refused}]"
                yield f"{lamport:4d} {short(action)} {body['label']}{state} after {short(*body['deps'])}: {short(repr(rest))}"


def short(*texts: str) -> str:
    """Ids in a text cut to what tells them apart."""
    out = []
    for text in texts:
        for word in {
            word for word in text.replace("'", " ").replace(",", " ").replace("[", " ").replace("]", " ").split() if word.count(".") == 2
        }:
            device, number, tag = word.split(".")
            text = text.replace(word, f"{device[:3]}.{number}.{tag[:2]}")
        out.append(text)
    return " ".join(out)
