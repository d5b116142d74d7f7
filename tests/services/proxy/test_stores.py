"""A store over a bad network tells the truth or says that it cannot: never a half, never a page, never an empty place that is not."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

import pytest
import trustme

from app.sync.channels.address import S3, WEBDAV
from app.sync.channels.object_store import StoreTrouble
from tests.services.proxy.places import far_place, through
from tests.services.proxy.proxy import Fault, chosen_by, in_front_of
from tests.sync.channels.places import Place

pytestmark = [pytest.mark.services, pytest.mark.usefixtures("trusted"), pytest.mark.timeout(300)]
ROUNDS = 100


@pytest.fixture(params=[WEBDAV, S3])
def far(request: pytest.FixtureRequest) -> Place:
    """A place on a real server."""
    return far_place(request)


def tried(act: Callable[[], object]) -> object:
    try:
        return act()
    except StoreTrouble as trouble:
        return trouble


@pytest.mark.parametrize("seed", [1, 2])
def test_over_a_bad_network_nothing_false_is_ever_told(far: Place, authority: trustme.CA, seed: int) -> None:
    assert far.address
    chance = random.Random(seed)
    wanted: dict[str, bytes] = {}
    with in_front_of(far.address.place, authority, chosen_by(chance, 0.5), chance) as (way, server):
        store = through(far, server.url)
        for at in range(ROUNDS):
            name = f"log/{chance.randrange(40):04}.x"
            if chance.random() < 0.4:
                wanted[name] = wanted.get(name) or chance.randbytes(chance.choice((1, 700, 90_000)))
                tried(partial(store.put, name, wanted[name]))
            elif chance.random() < 0.5:
                listed = tried(lambda: store.list("log/"))
                if isinstance(listed, dict):
                    assert listed.keys() <= wanted.keys(), at
            else:
                data = tried(partial(store.get, name))
                assert not isinstance(data, bytes) or wanted[name].startswith(data), at
        assert len(way.happened) >= len(Fault) - 3, way.happened
        way.arrive()
    direct = far.open()
    for name, data in wanted.items():
        if direct.list("log/").get(name) != len(data):
            direct.put(name, data)
    assert {name: direct.get(name) for name in direct.list("log/")} == wanted


@pytest.mark.parametrize("fault", list(Fault))
def test_after_each_fault_the_same_request_again_succeeds(far: Place, authority: trustme.CA, fault: Fault) -> None:
    assert far.address
    data = bytes(range(256)) * 300
    script: list[Fault | None] = []
    with in_front_of(far.address.place, authority, lambda _method: script.pop(0) if script else None, random.Random(3)) as (way, server):
        store = through(far, server.url)
        store.put("log/before.x", b"x")
        script[:] = [fault]
        tried(lambda: store.put("log/a.b", data))
        script[:] = [fault]
        tried(lambda: store.list("log/"))
        script[:] = [fault]
        tried(lambda: store.get("log/a.b"))
        script.clear()
        way.arrive()
        store.put("log/a.b", data)
        assert store.list("log/") == {"log/before.x": 1, "log/a.b": len(data)}
        assert store.get("log/a.b") == data
        script[:] = [fault]
        tried(lambda: store.delete("log/a.b"))
        script.clear()
        way.arrive()
        store.delete("log/a.b")
        assert far.open().list("log/") == {"log/before.x": 1}


def test_a_half_upload_shows_nothing_half(far: Place, authority: trustme.CA) -> None:
    assert far.address
    data = bytes(1_000_000)
    with (
        in_front_of(far.address.place, authority, lambda _method: Fault.HALF_ARRIVES, random.Random(3)) as (_, server),
        pytest.raises(StoreTrouble),
    ):
        through(far, server.url).put("log/a.b", data)
    assert far.open().list("log/").get("log/a.b") in (None, len(data))
