"""What is wrong with something that lies where the desks meet, and what to do about it, in words."""

from app.language import marked, tr
from app.sync.rules.sealed import CUT, FOREIGN, FORGED, GARBLED, NEWER, NO_KEY

_WORDS = {
    CUT: (marked("A file has not come whole."), marked("It may still be on its way: wait, or look whether the drive is full.")),
    FOREIGN: (marked("A file of another school lies here."), marked("Take it away, or choose a folder that is this school's alone.")),
    FORGED: (
        marked("A file was changed after it was written."),
        marked("Somebody or something else writes in this folder. The whole one is sent again."),
    ),
    GARBLED: (
        marked("A file cannot be read."),
        marked("The disk or what carries the folder on may be damaged. The whole one is sent again."),
    ),
    NEWER: (
        marked("A newer Liaison Desk has written a file."),
        marked("Update the program on this computer; until then what is in it waits."),
    ),
    NO_KEY: (
        marked("A file is sealed with a key that this desk does not have yet."),
        marked("The key comes with what the others send; wait for it."),
    ),
}
_OTHER = (marked("A file cannot be used."), marked("It is left out. If it does not go away by itself, ask who looks after the folder."))


def words_of(why: str) -> tuple[str, str]:
    """What is wrong, and what to do."""
    what, advice = _WORDS.get(why, _OTHER)
    return tr(what), tr(advice)
