"""Files that came from outside: a name never becomes a path, and nothing that could run is opened."""

import re
import unicodedata
from pathlib import Path, PurePosixPath
from tempfile import mkdtemp

from app.errors import UserError
from app.language import tr
from app.ui.passing_folder import PassingFolder

LONGEST_NAME = 80
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)", re.IGNORECASE)
_SHOWN = (
    *("jpg", "jpeg", "png", "gif", "webp", "bmp", "heic", "tif", "tiff", "pdf", "txt", "log", "csv", "tsv", "md"),
    *("docx", "xlsx", "pptx", "odt", "ods", "odp", "ics", "mp3", "mp4", "m4a", "wav", "mov", "webm"),
)
_UNREAL = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def safe_name(given: str) -> str:
    """A file name for this computer out of what somebody wrote: without folders, drives, control or direction marks.

    Always something: "file" where nothing is left.
    """
    last = re.split(r"[/\\]", given)[-1]
    seen = "".join(letter for letter in unicodedata.normalize("NFC", last) if unicodedata.category(letter) not in _UNREAL)
    name = _FORBIDDEN.sub("_", seen).strip(" .")
    if not name:
        return "file"
    if _RESERVED.match(name):
        name = f"_{name}"
    stem, ending = PurePosixPath(name).stem, PurePosixPath(name).suffix[:12]
    return f"{stem[: LONGEST_NAME - len(ending)].rstrip(' .') or 'file'}{ending}"


def may_open(name: str) -> bool:
    """Whether the system may be asked to show the file: only kinds that show and don't run."""
    return PurePosixPath(safe_name(name)).suffix.lstrip(".").casefold() in _SHOWN


def not_opened(name: str) -> UserError:
    """Why a file is not opened, and what to do."""
    return UserError(
        tr("“{name}” could run as a program, so it is not opened here.", name=safe_name(name)),
        tr("Save it, and ask TSS what it is."),
    )


class ReceivedFiles:
    """Puts attachments where a person asked, or into a folder of this program's own to be looked at."""

    def __init__(self) -> None:
        self._folder = PassingFolder()

    def copy(self, name: str, data: bytes) -> Path:
        """A copy to be looked at, in a folder of its own. Raises UserError when it must not be opened or can't be written."""
        if not may_open(name):
            raise not_opened(name)
        path = self._own_folder() / safe_name(name)
        self.save(path, data)
        return path

    def save(self, path: Path, data: bytes) -> None:
        """Write an attachment where the person chose. Raises UserError."""
        try:
            path.write_bytes(data)
        except OSError as error:
            raise UserError(
                tr("“{name}” could not be saved: {reason}.", name=path.name, reason=error.strerror or error),
                tr("Choose another folder."),
            ) from error

    def _own_folder(self) -> Path:
        """A new folder each time, so that two files of one name don't meet."""
        return Path(mkdtemp(dir=self._folder.path))
