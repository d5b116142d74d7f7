"""How much can go with a ticket, and names of files from anywhere."""

import unicodedata

from app.errors import UserError
from app.language import tr

LARGEST = 10 * 2**20
"""Bytes of one file."""
ALL = 20 * 2**20
"""Bytes of all files of one ticket or message: most mail servers refuse more."""
MOST = 12
LARGEST_HEARD = 25 * 2**20
"""Bytes of one file that comes from the helpdesk; larger ones are left there, and said so."""
_LONGEST_NAME = 100
_FORBIDDEN = set('<>:"/\\|?*')


def check(size: int, others: list[int], name: str) -> None:
    """Raise UserError with the sentence for a file that cannot go with those that are there."""
    if size == 0:
        raise UserError(tr("“{name}” is empty.", name=name), tr("Choose another one."))
    if size > LARGEST:
        raise UserError(
            tr("“{name}” is larger than {size}.", name=name, size=megabytes(LARGEST)),
            tr("Make it smaller, or put it on a share and write where it is."),
        )
    if len(others) >= MOST:
        raise UserError(
            tr("“{name}” is one too many: one message takes {most} files.", name=name, most=MOST),
            tr("Take one away first, or send it with a reply."),
        )
    if size + sum(others) > ALL:
        raise UserError(
            tr("With “{name}” the files together would be larger than {size}.", name=name, size=megabytes(ALL)),
            tr("Take one away first, or send it with a reply."),
        )


def megabytes(size: int) -> str:
    """Bytes as people say them: ``10 MB``, ``340 KB``."""
    return f"{size / 2**20:.0f} MB" if size >= 2**20 else f"{max(1, round(size / 1024))} KB"


def file_name(name: str) -> str:
    """A name that is only a name: no path, no control character, not too long; the ending stays."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    kept = "".join(one for one in last if one not in _FORBIDDEN and unicodedata.category(one) not in ("Cc", "Cf", "Cs", "Cn"))
    kept = " ".join(kept.split()).strip(". ") or "file"
    stem, dot, ending = kept.rpartition(".")
    if not dot:
        return kept[:_LONGEST_NAME]
    return f"{stem[: max(1, _LONGEST_NAME - len(ending[:12]) - 1)]}.{ending[:12]}"
