"""What a request costs on each kind of store: ``python -m tests.sync.channels.measure``.

Wall clock and this process's own time, in ms a request, medians; a store with as many names as a school's has after a year.
"""

from __future__ import annotations

import os
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

import trustme

from tests.benchmarks.entry import Measured
from tests.network.servers import keep_authority
from tests.services.s3 import bucket, radosgw
from tests.services.webdav import apache
from tests.sync.channels.places import Place, folder_place, s3_place, webdav_place

NAMES = 150
SIZE = 600
ROUNDS = 60
LIMITS = {"list": 20.0, "get": 10.0, "put": 10.0, "delete": 10.0, "connect": 40.0}
"""Milliseconds of this process for one request."""


def segment_name(at: int) -> str:
    """A name as long as a segment's."""
    return f"log/{at % 10:032x}.{at * 3 + 1}-{at * 3 + 3}.{secrets.token_hex(8)}"


def timed(act: Callable[[int], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """Medians of one call: the wall clock's and this process's milliseconds."""
    wall, own = [], []
    for at in range(rounds):
        begun, worked = time.perf_counter(), time.process_time()
        act(at)
        wall.append(time.perf_counter() - begun)
        own.append(time.process_time() - worked)
    return statistics.median(wall) * 1000, statistics.median(own) * 1000


def measured(place: Place) -> dict[str, tuple[float, float]]:
    """Each request on a place with ``NAMES`` names."""
    store = place.open()
    data = [secrets.token_bytes(SIZE) for _ in range(ROUNDS)]
    names = [segment_name(at) for at in range(NAMES)]
    for name in names:
        store.put(name, data[0])
    fresh = [segment_name(NAMES + at) for at in range(ROUNDS)]
    listed = timed(lambda _: store.list("log/"))
    assert len(store.list("log/")) == NAMES
    return {
        f"list {NAMES} names (a session without news)": listed,
        "get 600 B": timed(lambda at: store.get(names[at])),
        "put 600 B": timed(lambda at: store.put(fresh[at], data[at])),
        "delete": timed(lambda at: store.delete(fresh[at])),
        "list on a new connection": timed(lambda _: place.open().list("log/"), 15),
    }


@contextmanager
def places() -> Iterator[list[Place]]:
    """One of each kind whose server is installed."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        authority = trustme.CA()
        kept = {"SSL_CERT_FILE": str(keep_authority(authority, folder)), "no_proxy": "localhost,127.0.0.1"}
        stack.enter_context(patch.dict(os.environ, kept))
        found = [folder_place(folder / "shared")]
        if apache.installed():
            server = apache.Apache(authority)
            stack.callback(server.stop)
            found.append(webdav_place(server.start()))
        if radosgw.installed():
            service = bucket.Gateway(authority)
            stack.callback(service.stop)
            found.append(s3_place(service.start().bucket, page=1000))
        yield found


def measure_requests(_runs: int) -> list[Measured]:
    """This computer's own milliseconds a request, for each kind of store whose server is installed."""
    figures = []
    with places() as found:
        for place in found:
            for what, (wall, own) in measured(place).items():
                short = what.split(" ")[0] if "connection" not in what else "connect"
                note = f"{what}; median of {ROUNDS}, {wall:.1f} ms by the clock" + (", TLS" if place.kind != "folder" else "")
                figures.append(Measured(f"store_{place.kind}_{short}", own, "ms", None, LIMITS[short], note))
    return figures


def main() -> None:
    """Measure and print."""
    with places() as found:
        for place in found:
            for what, (wall, own) in measured(place).items():
                print(f"{place.kind:8} {what:45} {wall:8.2f} ms  {own:8.2f} ms own")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
