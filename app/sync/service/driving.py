"""Runs what yields requests against a store, to its end."""

from typing import Any

from app.sync.channels.object_store import ObjectStore
from app.sync.rules.requests import Delete, Get, List, Pause, Put, Request, Steps, T


def answer(store: ObjectStore, request: Request) -> Any:
    """What a store says to a request. Raises StoreTrouble."""
    match request:
        case List(prefix):
            return store.list(prefix)
        case Get(name):
            return store.get(name)
        case Put(name, data):
            return store.put(name, data)
        case Delete(name):
            return store.delete(name)
        case Pause():
            return None


def drive(steps: Steps[T], store: ObjectStore) -> T:
    """All requests one after the other; gives what the steps return. Raises StoreTrouble, and then the steps have ended."""
    reply: Any = None
    try:
        while True:
            reply = answer(store, steps.send(reply))
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()
