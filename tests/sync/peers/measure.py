"""Our sync and its peers' in one run, on the same records: ``dev.py bench sync_peers``."""

import json
import tempfile
import uuid
from collections.abc import Mapping
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path

from tests.benchmarks.entry import Measured
from tests.sync.measure_session import row
from tests.sync.peers.installing import NotInstalled, installed, python_of
from tests.sync.peers.ours import ours
from tests.sync.peers.peer import PEERS, Peer
from tests.sync.peers.recorded import RECORDED
from tests.sync.peers.running import FIGURES, Told, free_port, run, serving

SCRIPTS = Path(__file__).parent
PUSHED, JOINED, EDITS = 10_000, 50_000, 20
TITLES = {
    "quiet": "no-op sync",
    "sent": "one edit, at the desk that made it",
    "taken": "one edit, at the desk that gets it",
    "push": "push of the records",
    "join": "join with the records",
}
LIMITS = {"quiet": 20.0, "sent": 30.0, "taken": 30.0, "push": 1_000.0, "join": 60_000.0}
"""Milliseconds of this computer, where no peer was measured."""
OURS = (
    "encrypted and signed at both ends, on the disk when it says so, a folder between the desks; making the records is counted for nobody"
)


def taken_of(peer: Peer) -> tuple[dict[str, Told], str]:
    """What the peer's script tells on this computer now, and why something is missing ("" for nothing)."""
    try:
        place = installed(peer)
    except NotInstalled as why:
        return {}, str(why)
    with tempfile.TemporaryDirectory(dir=Path.cwd(), ignore_cleanup_errors=True) as name, ExitStack() as stack:
        folder = Path(name)
        environment = {"NODE_PATH": str(place / "node_modules"), "NODE_NO_WARNINGS": "1"}
        environment |= {"PEER_PUSHED": str(peer.pushed), "PEER_JOINED": str(peer.joined), "PEER_EDITS": str(peer.edits)}
        try:
            addresses = [stack.enter_context(one) for one in _servers(peer, place, folder, environment)]
        except TimeoutError as why:
            return {}, str(why)
        return run(["node", SCRIPTS / peer.script, *addresses, folder], environment, peer.longest_run, folder)


def _servers(peer: Peer, place: Path, folder: Path, environment: Mapping[str, str]) -> list[AbstractContextManager[str]]:
    """What the peer's script talks to, not started yet."""
    if not peer.server:
        return []
    script, data = SCRIPTS / peer.server, folder / "server"
    data.mkdir()
    if not peer.python:
        port = free_port()
        return [serving(["node", script, str(port), data], port, environment, 60)]
    rows = data / "rows.json"
    rows.write_text(json.dumps([{"id": str(uuid.UUID(int=number, version=4)), **row(number)} for number in range(peer.joined)]))
    return [
        serving([python_of(place), script, str(port), *more], port, environment, 120)
        for port, more in ((free_port(), ()), (free_port(), (rows,)))
    ]


def line(who: str, one: Told) -> str:
    """A measured figure, as a person reads it."""
    asked = f"{one.requests:4} requests, {one.writes:3} of them writes"
    return f"    {who:30} {one.records:7,} records {one.ms:11,.1f} ms, own {one.cpu:9,.1f} ms  {asked}"


def fallback(peer: Peer, figure: str, why: str) -> str:
    """What is known of a figure that was not measured now."""
    known = RECORDED.get(peer.folder, {}).get(figure)
    if known is None:
        return f"    {peer.name:30} not measured ({why}), and never recorded"
    return f"    {peer.name:30} {known.records:7,} records {known.ms:11,.1f} ms  recorded ({known.source}); not measured: {why}"


def table(own: Mapping[str, Told], others: Mapping[str, tuple[Mapping[str, Told], str]]) -> list[str]:
    """Everything side by side, by figure, and how the programs differ."""
    lines = []
    for figure in FIGURES:
        lines += [f"  {TITLES[figure]}", line("Liaison Desk", own[figure])]
        for peer in PEERS:
            found, why = others.get(peer.folder, ({}, "left out"))
            lines.append(line(peer.name, found[figure]) if figure in found else fallback(peer, figure, why or "it told nothing"))
    return [*lines, f"  Liaison Desk: {OURS}", *(f"  {peer.name}: {peer.differs}" for peer in PEERS)]


def figures(own: Mapping[str, Told], others: Mapping[str, tuple[Mapping[str, Told], str]]) -> list[Measured]:
    """Our milliseconds against the best peer's that did the same with as many records in this run."""
    measured = []
    for figure in FIGURES:
        one = own[figure]
        rivals = [found[figure].ms for found, _ in others.values() if figure in found and found[figure].records == one.records]
        bound = min(rivals, default=None)
        limit = LIMITS[figure] if bound is None else 1.0
        measured.append(Measured(f"sync_peers_{figure}", one.ms, "ms", bound, limit, "bound: the best peer with as many records"))
    return measured


def measure_peers(_runs: int) -> list[Measured]:
    """Print all side by side; ours against the best of the others."""
    own = ours(PUSHED, JOINED, EDITS)
    others = {peer.folder: taken_of(peer) for peer in PEERS}
    print("\n".join(table(own, others)), flush=True)
    return figures(own, others)
