"""Other programs that keep records on several computers: what is installed of each, how long it may take, and how it differs from ours."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Peer:
    """One program. ``npm`` and ``python`` are exact versions; ``built`` are npm packages that are compiled here.

    It pushes ``pushed`` records and a new desk joins with ``joined``; ``edits`` are the rounds of which medians are taken.
    """

    name: str
    folder: str
    script: str
    npm: tuple[str, ...]
    differs: str
    python: tuple[str, ...] = ()
    built: tuple[str, ...] = ()
    server: str = ""
    pushed: int = 10_000
    joined: int = 50_000
    edits: int = 20
    longest_install: float = 240.0
    longest_run: float = 300.0


PEERS = (
    Peer(
        "PouchDB 9.0",
        "pouchdb",
        "pouchdb.js",
        ("pouchdb@9.0.0", "express-pouchdb@4.2.0", "express@4.21.2"),
        "LevelDB at both ends, HTTP on this computer; not encrypted, not signed, not flushed to the disk; batches of 1,000",
        server="pouchdb_server.js",
    ),
    Peer(
        "kinto.js 17.1 on Kinto 26.5",
        "kinto",
        "kinto.js",
        ("kinto@17.1.1",),
        "client and server keep all in memory (nothing durable), HTTP on this computer; not encrypted; batches of 200",
        python=("kinto==26.5.0", "waitress==3.0.2"),
        server="kinto_server.py",
        longest_run=600.0,
    ),
    Peer(
        "Joplin 3.5",
        "joplin",
        "joplin.js",
        ("joplin@3.5.1",),
        "a note for each record, SQLite and a folder; end-to-end encryption off, not flushed to the disk",
        built=("sqlite3",),
        pushed=500,
        joined=1_000,
        edits=5,
        longest_install=900.0,
        longest_run=300.0,
    ),
)
