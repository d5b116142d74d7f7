"""Colours and measures of the window by name, from one file; the palette made of them, and how well they stand out."""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor, QPalette

from app.late import late
from app.paths import resource

if TYPE_CHECKING:
    import tomllib
else:
    tomllib = late("tomllib")

_FILE = "theme/tokens.toml"
QUICK_FILE = "theme/tokens.json"
"""The same in the built program: reading TOML takes longer than painting the rail."""

_ROLES = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "pane",
    QPalette.ColorRole.AlternateBase: "tint",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "pane",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.ToolTipBase: "pane",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Mid: "control_line",
    QPalette.ColorRole.Midlight: "line",
}

_OF_THE_SYSTEM = {
    QPalette.ColorRole.Window: ("ground", "rail"),
    QPalette.ColorRole.Base: ("pane", "hover", "neutral_tint", "ok_tint", "warn_tint", "bad_tint", "info_tint"),
    QPalette.ColorRole.WindowText: (
        "ink",
        "soft",
        "faint",
        "neutral",
        "ok",
        "warn",
        "bad",
        "info",
        "line",
        "control_line",
        "chosen_line",
        "ok_line",
        "warn_line",
        "bad_line",
        "info_line",
    ),
    QPalette.ColorRole.Highlight: ("accent", "accent_hover", "chosen", "current"),
    QPalette.ColorRole.HighlightedText: ("on_accent", "on_chosen", "on_current"),
}


_TEXT = 4.5
"""The least contrast of text, by WCAG."""


class Tokens:
    """The colours (``tokens["accent"]`` → "#0B6E6E") and measures in pixels (``tokens.measure("body")``) of one mode."""

    def __init__(self, colours: Mapping[str, str], measures: Mapping[str, float], dark: bool, *, strong: bool = False) -> None:
        self._colours = dict(colours)
        self._measures = dict(measures)
        self.dark = dark
        self.strong = strong

    def __getitem__(self, name: str) -> str:
        return self._colours[name]

    def __contains__(self, name: str) -> bool:
        return name in self._colours

    def names(self) -> list[str]:
        """All names of colours."""
        return list(self._colours)

    def colour(self, name: str) -> QColor:
        """A colour by its name, e.g. "ink" or "warn_tint"; KeyError if there is none."""
        return QColor(self._colours[name])

    def measure(self, name: str) -> float:
        """A measure in pixels at 100 % text size."""
        return self._measures[name]

    def of_system(self, system: QPalette) -> "Tokens":
        """The same names with the few colours that a person chose in the system for high contrast."""
        colours = {name: system.color(role).name() for role, names in _OF_THE_SYSTEM.items() for name in names}
        colours["tint"] = _ground_between(system.color(QPalette.ColorRole.Base), system.color(QPalette.ColorRole.Highlight), colours["ink"])
        return Tokens({**self._colours, **colours}, self._measures, system.color(QPalette.ColorRole.Window).lightness() < 128, strong=True)


def load_tokens(dark: bool, *, strong: bool = False) -> Tokens:
    """The tokens of light or dark from ``resources/theme/tokens.toml``; ``strong``: those of high contrast."""
    data = _file()
    mode = "dark" if dark else "light"
    return Tokens({**data[mode], **(data[f"strong_{mode}"] if strong else {})}, data["measures"], dark, strong=strong)


def contrast_pairs(kind: str) -> Sequence[tuple[str, str]]:
    """The pairs of colours that are used on each other; ``kind``: "text" (4.5 to 1) or "lines" (3 to 1)."""
    return [(first, second) for first, second in _file()["contrast"][kind]]


def palette(tokens: Tokens) -> QPalette:
    """Qt's palette from the tokens, for what a style sheet does not reach."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, tokens.colour(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("faint"))
    return made


def contrast(first: str, second: str) -> float:
    """The contrast ratio (1 to 21) of two colours "#RRGGBB", as WCAG 2.2 defines it."""

    def luminance(text: str) -> float:
        parts = [int(text[index : index + 2], 16) / 255 for index in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _ground_between(ground: QColor, mark: QColor, ink: str) -> str:
    """A ground for what is chosen: as much of ``mark`` as leaves ``ink``, and the mark itself, good to read on it."""
    shares = (_mixed(ground, mark, share / 100) for share in range(30, 0, -5))
    return next((made for made in shares if min(contrast(ink, made), contrast(mark.name(), made)) >= _TEXT), ground.name())


def _mixed(most: QColor, some: QColor, share: float) -> str:
    red, green, blue = (
        round(first + (second - first) * share)
        for first, second in ((most.red(), some.red()), (most.green(), some.green()), (most.blue(), some.blue()))
    )
    return QColor(red, green, blue).name()


def quick_text() -> str:
    """What the built program has as ``QUICK_FILE``."""
    with resource(_FILE).open("rb") as file:
        return json.dumps(tomllib.load(file))


@lru_cache(maxsize=1)
def _file() -> dict[str, Any]:
    quick = resource(QUICK_FILE)
    data: dict[str, Any] = json.loads(quick.read_text(encoding="utf-8") if quick.exists() else quick_text())
    return data
