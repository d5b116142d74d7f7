"""What must come of each fault in each phase.

Read a cell so: the sentences that may be said (``-`` for none: nobody need notice), and after ``>`` what the next program finds.
``new`` is with what was done, ``old`` without it, ``either`` one of them, whole. In every cell, besides: nothing is neither old nor
new, the desk's own check finds nothing, no half file is left, and when the fault has gone the same thing works without a restart,
or after one where the sentence asks for it (DAMAGED).

What other tests play is not played again here: killed at random moments (tests/store/test_crash.py), spoilt files
(tests/store/test_damage.py), a store of the network that fails (tests/network, tests/sync/channels, tests/simulation).
"""

from dataclasses import dataclass

SENTENCES = {
    "-": "",
    "FULL": "The disk is full, so this could not be saved.",
    "TROUBLE": "The disk could not be used",
    "LOCKED": "Nothing can be written in the folder",
    "HELD": "Another program is holding the desk's file at the moment.",
    "UNREAD": "The desk could not be read from the disk",
    "DAMAGED": "A part of the desk's file is damaged and cannot be read.",
    "BROKEN": "The desk's file is damaged and cannot be opened.",
    "NO COPY": "The backup",
    "NO KEY FILE": "The desk's key file is missing or damaged.",
    "STORE FULL": "There is no room left in the shared folder",
    "STORE AWAY": "The shared folder",
    "STORE LOCKED": "Nothing can be written in the shared folder",
    "STORE NO RIGHT": "You do not have the right to",
    "NOT SAVED": "could not be saved",
    "NOT REPLACED": "could not be replaced",
    "NOT THERE": "may not be written there",
    "PDF FULL": "so “devices.pdf” was not saved",
    "NO EXPORT": "The files could not be written into",
}
"""What a person reads; the whole of it, with what to do, is in the class of each problem."""

TABLE = """
phase                         | disk full            | disk fails writing | disk fails reading       | write-protected   | right taken away          | file held a moment | power cut | sleep and resume
first start                   | FULL > new           | TROUBLE - > new    | TROUBLE BROKEN UNREAD - > new | LOCKED - > new | LOCKED BROKEN - > new     | LOCKED - > new     | either    | new
first start with a passphrase | FULL > new           | TROUBLE - > new    | TROUBLE BROKEN UNREAD - > new | LOCKED - > new | LOCKED BROKEN - > new     | LOCKED - > new     | either    | new
opening                       | FULL - > new         | TROUBLE - > new    | TROUBLE BROKEN UNREAD - > new | LOCKED - > new | LOCKED BROKEN UNREAD - > new | LOCKED - > new  | new       | new
opening after a crash         | FULL - > new         | TROUBLE - > new    | TROUBLE BROKEN UNREAD - > new | LOCKED - > new | LOCKED BROKEN UNREAD - > new | LOCKED - > new  | new       | new
updating from version 1       | FULL - > new         | TROUBLE - > new    | TROUBLE BROKEN UNREAD - > new | LOCKED - > new | LOCKED BROKEN UNREAD - > new | LOCKED - > new  | new       | new
updating from version 2       | FULL - > new         | TROUBLE - > new    | TROUBLE BROKEN UNREAD - > new | LOCKED - > new | LOCKED BROKEN UNREAD - > new | LOCKED - > new  | new       | new
updating the tables           | FULL - > new         | TROUBLE - > new    | TROUBLE BROKEN UNREAD - > new | LOCKED - > new | LOCKED BROKEN UNREAD - > new | LOCKED - > new  | new       | new
edit                          | FULL - > new         | TROUBLE - > new    | UNREAD TROUBLE DAMAGED > new | LOCKED - > new | UNREAD LOCKED > new       | - > new            | either    | new
import                        | FULL - > new         | TROUBLE - > new    | UNREAD TROUBLE DAMAGED > new | LOCKED - > new | UNREAD LOCKED - > new     | - > new            | either    | new
undo                          | FULL - > new         | TROUBLE - > new    | UNREAD TROUBLE DAMAGED > new | LOCKED - > new | UNREAD LOCKED - > new     | - > new            | either    | new
picture                       | FULL - > new         | TROUBLE - > new    | UNREAD TROUBLE DAMAGED > new | LOCKED - > new | UNREAD LOCKED - > new     | - > new            | either    | new
search index                  | FULL - > new         | TROUBLE - > new    | UNREAD TROUBLE DAMAGED > new | LOCKED - > new | UNREAD LOCKED - > new     | - > new            | new       | new
settings and drafts           | FULL > new           | TROUBLE > new      | UNREAD TROUBLE - > new   | LOCKED > new      | LOCKED - > new            | - > new            | either    | new
backup                        | FULL > new           | TROUBLE - > new    | TROUBLE DAMAGED - > new  | LOCKED - > new    | LOCKED DAMAGED - > new    | LOCKED - > new     | new       | new
restore                       | FULL > new           | TROUBLE - > new    | TROUBLE BROKEN NO COPY - > new | LOCKED - > new | LOCKED BROKEN NO COPY - > new | LOCKED - > new | either  | new
passphrase                    | FULL > new           | TROUBLE > new      | TROUBLE > new            | LOCKED > new      | LOCKED > new              | LOCKED > new       | either    | new
journal                       | - > new              | - > new            | - > new                  | - > new           | - > new                   | - > new            | new       | new
export as CSV                 | NOT SAVED > new      | NOT SAVED - > new  | NOT SAVED > new          | NOT SAVED - > new | NOT SAVED NOT REPLACED - > new | NOT SAVED NOT REPLACED - > new | either | new
export as XLSX                | NOT SAVED > new      | NOT SAVED - > new  | NOT SAVED > new          | NOT SAVED - > new | NOT SAVED NOT REPLACED - > new | NOT SAVED NOT REPLACED - > new | either | new
print to a file               | PDF FULL > new       | NOT SAVED > new    | NOT SAVED - > new        | NOT SAVED > new   | NOT THERE > new           | NOT THERE > new    | either    | new
export everything             | NO EXPORT NOT SAVED > new | NO EXPORT NOT SAVED - > new | NO EXPORT NOT SAVED - > new | NO EXPORT NOT SAVED - > new | NO EXPORT NOT SAVED NOT REPLACED - > new | NO EXPORT NOT SAVED NOT REPLACED - > new | either | new
send, the shared folder       | STORE FULL > new     | STORE AWAY - > new | STORE AWAY - > new       | STORE LOCKED > new | STORE NO RIGHT - > new   | STORE NO RIGHT - > new | new   | new
send, the own disk            | FULL > new           | TROUBLE > new      | UNREAD TROUBLE DAMAGED - > new | LOCKED > new | UNREAD LOCKED - > new     | - > new            | new       | new
take, the shared folder       | STORE FULL - > new   | STORE AWAY - > new | STORE AWAY - > either    | STORE LOCKED - > new | STORE NO RIGHT - > either | STORE NO RIGHT - > new | either | new
take, the own disk            | FULL > new           | TROUBLE > new      | UNREAD TROUBLE DAMAGED - > either | LOCKED > new | UNREAD LOCKED - > new  | - > new            | either    | new
"""


@dataclass(frozen=True)
class Outcome:
    """What may be said, by the names of the sentences, and what may be found: ``old``, ``new`` or ``either``."""

    said: tuple[str, ...]
    kept: str

    def allows_words(self, words: str) -> bool:
        """Whether a person may read this."""
        return any(words == "" if not SENTENCES[name] else SENTENCES[name] in words for name in self.said)

    def allows_state(self, kept: str) -> bool:
        """Whether the next program may find the state ``before`` or ``after``."""
        return kept in {"old": ("before",), "new": ("after",), "either": ("before", "after")}[self.kept]


def outcomes() -> dict[tuple[str, str], Outcome]:
    """The cells, by phase and fault."""
    head, *rows = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().splitlines()]
    return {(row[0], fault): _outcome(cell) for row in rows for fault, cell in zip(head[1:], row[1:], strict=True)}


def _outcome(cell: str) -> Outcome:
    said, _, kept = cell.rpartition(">")
    return Outcome(tuple(_names(said.strip() or "-")), kept.strip())


def _names(words: str) -> list[str]:
    """The names of sentences; the longest that fits comes first, because some have several words."""
    found = []
    while words := words.strip():
        name = max((name for name in SENTENCES if words == name or words.startswith(f"{name} ")), key=len)
        found.append(name)
        words = words[len(name) :]
    return found
