"""Renews what the docs show of the program: ``python -m tests.shell.help.renew DIR``.

DIR is what ``dev.py run --tour DIR`` left. Every picture that the docs name is taken from there and made small; the page of keys
is made of the program's real keys.
"""

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from app.main import make_application, make_parts
from app.shell.entry.first_start import Answers, FirstStartSheet
from app.shell.keys_in_memory import KeysInMemory
from app.shell.parts import Where
from app.shell.program import Program
from tests.shell.help.keyboard_page import keyboard_page
from tests.shell.help.named_pictures import DOCS, named_pictures

KEYS_PAGE = DOCS / "help" / "en" / "keyboard.md"
_COLOURS = 160
_WAIT = 120_000


def renew_pictures(tour: Path, wanted: Sequence[Path]) -> list[str]:
    """Copy each picture from the tour; gives the names of those that it did not make."""
    missing = []
    for path in wanted:
        found = sorted(tour.glob(f"[0-9]*-{path.stem}-light.png"))
        if found:
            path.parent.mkdir(exist_ok=True)
            Image.open(found[0]).convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
        else:
            missing.append(path.name)
    return missing


def renew_keys() -> None:
    """Write the page of keys."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    keys = KeysInMemory()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        program = Program(make_application(), make_parts()._replace(keyring=lambda: keys), Where(Path(folder) / "desk"))
        program.start()
        program.jobs.wait_idle(_WAIT)
        sheet = program.window.sheet()
        assert isinstance(sheet, FirstStartSheet)
        sheet.answered.emit(Answers("Marisol Rivera", "Parkview Elementary", "letter"))
        program.jobs.wait_idle(_WAIT)
        KEYS_PAGE.write_text(keyboard_page(program), encoding="utf-8")
        program.window.may_close = lambda: True
        program.window.close()


def main(arguments: Sequence[str]) -> int:
    """Renew the page of keys, and with a folder the pictures; 1 if a picture is not there."""
    renew_keys()
    missing = renew_pictures(Path(arguments[0]), named_pictures()) if arguments else []
    for name in missing:
        sys.stdout.write(f"not made by this tour: {name}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
