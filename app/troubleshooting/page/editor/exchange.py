"""One checklist as a file: written for another school, read from one, and never trusted before it was looked at."""

from collections.abc import Collection
from pathlib import Path

import tomli_w

from app.errors import UserError
from app.language import tr, trn
from app.troubleshooting.rules.checklist import Checklist
from app.troubleshooting.rules.reading import as_mapping, read_toml
from app.troubleshooting.rules.validation import problems

_LARGEST = 400_000


def as_text(checklist: Checklist) -> str:
    """The text of the file. Raises UserError while something is wrong with the checklist."""
    found = problems(checklist)
    if found:
        raise UserError(found[0].words, tr("Mend it, then export it."))
    return tomli_w.dumps(as_mapping(checklist), multiline_strings=False)


def write_file(path: Path, checklist: Checklist) -> None:
    """Write the file. Raises UserError in a sentence."""
    words = as_text(checklist)
    try:
        path.write_text(words, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UserError(
            tr("“{name}” could not be saved: {reason}.", name=path.name, reason=error.strerror or error), tr("Try another folder.")
        ) from error


def read_file(path: Path) -> Checklist:
    """The checklist in a file. Raises UserError that says what is wrong with it."""
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError(tr("“{name}” is too large to be a checklist.", name=path.name), tr("Choose another file."))
        words = path.read_text(encoding="utf-8")
    except OSError as error:
        raise UserError(
            tr("“{name}” could not be read: {reason}.", name=path.name, reason=error.strerror or error), tr("Choose another file.")
        ) from error
    except UnicodeDecodeError as error:
        raise UserError(
            tr("“{name}” is no text file.", name=path.name), tr("Choose a checklist that was exported, its name ends in .toml.")
        ) from error
    return read_toml(words, path.name)


def summary(checklist: Checklist, others: Collection[str]) -> list[tuple[str, str]]:
    """What is said of a checklist before it is taken: (what, value)."""
    wrong = problems(checklist, {*others, checklist.key})
    counted = trn(len(checklist.steps), "{number} question", "{number} questions")
    ends = trn(len(checklist.outcomes), "{number} outcome", "{number} outcomes")
    found = [
        (tr("When"), checklist.about),
        (tr("Holds"), f"{counted}, {ends}"),
        (tr("From"), checklist.owner),
        (tr("Version"), str(checklist.version)),
        (tr("Heard as"), ", ".join(checklist.symptoms[:5])),
        (tr("First asks"), checklist.steps[checklist.start].ask if checklist.start in checklist.steps else ""),
        (tr("To mend"), "; ".join(problem.words for problem in wrong[:3])),
    ]
    return [(what, value) for what, value in found if value]
