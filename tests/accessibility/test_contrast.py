"""How well everything stands out, computed: every rule of the style sheet in every state, in every look the program can have."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette

from app.paths import resource
from app.shell.style import shell_style
from app.ui.buttons import FOCUS_ON_PRIMARY
from app.ui.tables.look import TableLook
from app.ui.tokens import Tokens, contrast, contrast_pairs, load_tokens

TEXT, LINES = 4.5, 3.0
SYSTEMS = {
    "aquatic": ("#202020", "#FFFFFF", "#8EE3F0", "#263B50"),
    "desert": ("#FFFAEF", "#3D3D3D", "#903909", "#FFF5E3"),
    "dusk": ("#2D3236", "#FFFFFF", "#A1BFDE", "#212D3B"),
    "night sky": ("#000000", "#FFFFFF", "#D6B4FD", "#2B2B2B"),
}
"""Windows' contrast themes: ground, text, ground of what is chosen, text on that."""


def of_system(name: str) -> Tokens:
    ground, ink, chosen, on_chosen = SYSTEMS[name]
    roles = QPalette.ColorRole
    made = QPalette()
    grounds = dict.fromkeys((roles.Window, roles.Base, roles.Button), ground)
    inks = dict.fromkeys((roles.WindowText, roles.Text, roles.ButtonText), ink)
    for role, colour in {**grounds, **inks, roles.Highlight: chosen, roles.HighlightedText: on_chosen}.items():
        made.setColor(role, QColor(colour))
    return load_tokens(dark=False).of_system(made)


LOOKS = {
    "light": load_tokens(dark=False),
    "dark": load_tokens(dark=True),
    "high contrast, light": load_tokens(dark=False, strong=True),
    "high contrast, dark": load_tokens(dark=True, strong=True),
    **{name: of_system(name) for name in SYSTEMS},
}


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest) -> Tokens:
    return LOOKS[request.param]


@pytest.mark.parametrize(("kind", "least"), [("text", TEXT), ("lines", LINES)])
def test_every_pair_stands_out(look: Tokens, kind: str, least: float) -> None:
    weak = {pair: round(contrast(look[pair[0]], look[pair[1]]), 2) for pair in contrast_pairs(kind)}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < least} == {}


def test_chosen_high_contrast_is_higher_than_asked_for_text_by_the_strictest() -> None:
    for dark in (False, True):
        strong = load_tokens(dark, strong=True)
        weak = {pair: contrast(strong[pair[0]], strong[pair[1]]) for pair in contrast_pairs("text")}
        assert {pair: round(ratio, 2) for pair, ratio in weak.items() if ratio < 7} == {}


def rules(look: Tokens) -> Iterator[tuple[str, dict[str, str]]]:
    """Selector and properties of every rule, those of the window's own parts too, with colours instead of their names."""
    files = ("desk.qss", "strong.qss") if look.strong else ("desk.qss",)
    sheet = re.sub(r"/\*.*?\*/", "", "".join(resource(f"theme/{name}").read_text(encoding="utf-8") for name in files), flags=re.DOTALL)
    sheet = re.sub(r"@([a-z_]+)(?!\()", lambda name: look[name[1]] if name[1] in look else name[0], sheet)
    for selectors, body in re.findall(r"([^{}]+)\{([^}]*)\}", sheet + shell_style(look, 1.0)):
        told = dict(re.findall(r"([\w-]+):\s*([^;]+)", body))
        for selector in selectors.split(","):
            yield selector.strip(), told


def base(selector: str) -> str:
    """The selector without its states."""
    return re.sub(r"(?<!:):(?!:)[!\w-]+", "", selector)


WORDLESS = re.compile(r"QProgressBar|QScrollBar|::handle|::indicator|::separator|rule=|#brandMark")
"""What never has words on it."""
DROPPED_DOWN = "QComboBox QAbstractItemView"
"""Has the focus whenever it is there, and marks the line."""
GROUNDS = ("ground", "pane", "rail")
STRONG = [name for name in LOOKS if name not in ("light", "dark")]
PRIMARY = re.compile(r'QPushButton\[primary="true"\](:hover)?$')
PLAIN = re.compile(r"QComboBox QLineEdit|chip=")
"""The field within a box, which has the ring, and chips, whose colours are their own."""
CHOSEN = re.compile(r"::item:selected$|\[current=\"true\"\]$(?<!Badge\[current=\"true\"\])")
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def states(look: Tokens) -> Iterator[tuple[str, str, str]]:
    """Each selector with the ink and the ground that hold in its state: its own, or else those of the same thing without state."""
    plain: dict[str, dict[str, str]] = {}
    for selector, told in rules(look):
        if selector == base(selector):
            plain.setdefault(selector, {}).update(told)
    for selector, told in rules(look):
        inherited = {**plain.get(base(selector), {}), **told}
        ink = COLOUR.fullmatch(inherited.get("color", look["ink"]))
        ground = COLOUR.fullmatch(inherited.get("background", ""))
        if ink and ground and ("color" in told or "background" in told):
            yield selector, ink[0], ground[0]


def test_text_is_read_in_every_state(look: Tokens) -> None:
    """Also of what cannot be used now, which nobody asks for: one may want to read what it would be."""
    known = list(states(look))
    weak = {selector: round(contrast(ink, ground), 2) for selector, ink, ground in known if contrast(ink, ground) < TEXT}
    assert {selector: ratio for selector, ratio in weak.items() if not WORDLESS.search(selector)} == {}
    assert len(known) > 40


def test_focus_is_seen_on_every_ground(look: Tokens) -> None:
    """The ring of whatever has the focus against what lies around and inside it."""
    weak = []
    for selector, told in rules(look):
        ring = re.search(r"#[0-9A-Fa-f]{6}", told.get("border", "")) if ":focus" in selector and DROPPED_DOWN not in selector else None
        if ring:
            weak += [(selector, name) for name in GROUNDS if contrast(ring[0], look[name]) < LINES]
    assert weak == []


def test_whatever_takes_the_focus_shows_it(look: Tokens) -> None:
    shown = {re.split(r"\[|::", base(selector))[0] for selector, told in rules(look) if ":focus" in selector and "border" in told}
    wanted = {"QPushButton", "QToolButton", "QLineEdit", "QPlainTextEdit", "QTextEdit", "QSpinBox", "QDateEdit", "QComboBox", "QCheckBox"}
    assert (wanted | {"QRadioButton", "QTabBar", "#railButton", "#bellButton", "#findField"}) - shown == set()


@pytest.mark.parametrize("tone", ["ok", "warn", "bad", "info", "neutral"])
def test_status_colours_are_read_on_their_tints_and_on_panes(look: Tokens, tone: str) -> None:
    assert min(contrast(look[tone], look[ground]) for ground in (f"{tone}_tint", "pane", "ground")) >= TEXT


def test_the_ring_of_a_filled_button_stands_out_from_what_it_fills(look: Tokens) -> None:
    """It lies within the button, so that its neighbours are the ground of the button on both sides."""
    filled = {selector: told["background"] for selector, told in rules(look) if PRIMARY.match(selector) and "background" in told}
    weak = {selector: ground for selector, ground in filled.items() if contrast(look[FOCUS_ON_PRIMARY], ground) < LINES}
    assert len(filled) >= 2
    assert weak == {}


@pytest.mark.parametrize("name", STRONG)
def test_in_high_contrast_every_ring_is_thick(name: str) -> None:
    thin = [
        selector
        for selector, told in rules(LOOKS[name])
        if ":focus" in selector and ("border" in told) and DROPPED_DOWN not in selector and not PLAIN.search(selector)
    ]
    last = {selector: told["border"] for selector, told in rules(LOOKS[name]) if selector in thin and "border" in told}
    assert {selector: border for selector, border in last.items() if not border.startswith("3px")} == {}
    assert len(last) > 15


@pytest.mark.parametrize("name", STRONG)
def test_in_high_contrast_the_chosen_line_is_told_from_the_others_at_a_glance(name: str) -> None:
    """Of tables, lists, menus and the rail: the ground, the words on it, and the frame of the cell one is at."""
    look = LOOKS[name]
    table = TableLook.of_tokens(look)
    assert contrast(table.selected.name(), table.pane.name()) >= LINES
    assert contrast(table.on_selected.name(), table.selected.name()) >= TEXT
    assert contrast(table.on_selected_ring.name(), table.selected.name()) >= LINES
    assert contrast(table.accent.name(), table.pane.name()) >= LINES
    marked = {selector: told["background"] for selector, told in rules(look) if CHOSEN.search(selector) and "background" in told}
    assert {selector: ground for selector, ground in marked.items() if contrast(ground, look["pane"]) < LINES} == {}
    assert len(marked) >= 4


@pytest.mark.parametrize("name", STRONG)
def test_which_of_several_is_chosen_is_seen_in_high_contrast_by_a_line(name: str) -> None:
    look = LOOKS[name]
    chosen = dict(rules(look))['QPushButton[segment="true"]:checked']
    assert min(contrast(chosen["border-color"], look[ground]) for ground in GROUNDS) >= LINES
