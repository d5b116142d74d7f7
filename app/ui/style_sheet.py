"""The window's style sheet: ``resources/theme/desk.qss`` with colours, lengths and small pictures put in, in high contrast with ``strong.qss`` behind it."""

import re
from pathlib import Path

from app.paths import resource
from app.ui.icons import svg
from app.ui.tokens import Tokens


class StyleSheet:
    """Makes style sheets. ``folder`` takes the small pictures (ticks, arrows) that a sheet can only name as files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._text = resource("theme/desk.qss").read_text(encoding="utf-8")
        self._strong_text = resource("theme/strong.qss").read_text(encoding="utf-8")

    def make(self, tokens: Tokens, scale: float) -> str:
        """The sheet in the colours of ``tokens``, with the text ``scale`` times as large.

        In the file ``@ink`` is a colour, ``@icon(check, ink)`` an icon in a colour, and ``12tx`` a length that
        grows with the text. Raises KeyError for a colour that there isn't.
        """
        text = self._text + (self._strong_text if tokens.strong else "")
        text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
        text = re.sub(r"@icon\(([a-z0-9-]+), ([a-z_]+)\)", lambda match: self._picture(match[1], tokens[match[2]]), text)
        text = re.sub(r"@([a-z_]+)", lambda match: tokens[match[1]], text)
        return re.sub(r"\b(\d+(?:\.\d+)?)tx\b", lambda match: f"{round(float(match[1]) * scale)}px", text)

    def _picture(self, name: str, colour: str) -> str:
        path = self._folder / f"{name}-{colour.lstrip('#')}.svg"
        if not path.exists():
            path.write_text(svg(name, colour, "2.5"), encoding="utf-8")
        return f'url("{path.as_posix()}")'
