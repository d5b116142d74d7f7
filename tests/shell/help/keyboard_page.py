"""The help's page of keys, made of the keys that the program really has."""

from app.language import tr
from app.shell.program import Program
from app.shell.session import SETTINGS
from app.shell.window_keys import everywhere, of_page
from app.ui.keyboard import FORM_KEYS, LIST_KEYS, KeyGroup

_HEAD = """# All keys

> Everything can be done without the mouse. `Ctrl K` finds what you have no key for.

On a Mac press Command where Ctrl stands here. Keys of a page work while that page is in front.
"""


def keyboard_page(program: Program) -> str:
    """The page as it must stand in the docs; makes every page of the program for it."""
    session = program.session
    assert session is not None
    session.open_settings()
    shown = [feature for feature in program.features if feature.key != SETTINGS]
    pages = [of_page(tr(each.title), session.pages.page(each.key), each.late_keys) for each in shown]
    return "\n".join([_HEAD, *map(_table, [everywhere(program.window.chrome), *pages, LIST_KEYS, FORM_KEYS])])


def _table(group: KeyGroup) -> str:
    if not group.lines:
        return ""
    rows = [f"| {_keys(line.keys)} | {tr(line.what)} |" for line in group.lines]
    return "\n".join([f"## {tr(group.title)}", "", "| Keys | What they do |", "|---|---|", *rows, ""])


def _keys(words: str) -> str:
    return " or ".join(f"`{each}`" for each in tr(words).split(" or "))
