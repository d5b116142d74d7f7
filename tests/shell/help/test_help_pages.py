"""What the help and the readers' pages say: words that stand on the screen, links that lead somewhere, pictures that the tour makes."""

import re
from functools import cache

import pytest

from app.main import make_parts
from app.shell.help.library import CONTENTS, HelpLibrary, HelpPage
from app.shell.session import SETTINGS
from tests.shell.help.named_pictures import DOCS, named_pictures, toured_pictures
from tests.shell.help.screen_words import plain, screen_words

LARGEST = 150_000
LIBRARY = HelpLibrary(DOCS)
PAGES = sorted(LIBRARY.pages.values(), key=lambda page: page.path)
_KEY = re.compile(r"`((?:Ctrl|Alt|Shift|F\d)[^`]*)`")
_QTS_OWN = ("F2", "Alt Left", "Shift")
"""Keys of Qt's tables (edit the cell), of the help itself, and one that goes with the arrows."""
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_OWN = ("Look something up", "Move a cart", "Take in a delivery", "Label it", "Count stock", "Print the list of a room")
"""Bold words that name no part of the screen."""


@cache
def on_screen(words: str) -> bool:
    return any(pattern.fullmatch(words) for pattern in _words())


@cache
def _words() -> list[re.Pattern[str]]:
    return screen_words()


@pytest.mark.parametrize("page", [page for page in PAGES if page.key not in ("district", "installing")], ids=lambda page: page.key)
def test_every_bold_word_stands_on_the_screen(page: HelpPage) -> None:
    strange = [words for words in _BOLD.findall(page.text) if words not in _OWN and not on_screen(plain(words))]
    assert strange == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.key)
def test_every_key_is_in_the_list_of_keys_that_is_made_of_the_real_ones(page: HelpPage) -> None:
    keys = LIBRARY.page("keyboard")
    assert keys is not None
    known = {*_KEY.findall(keys.text), *_QTS_OWN}
    assert [named for named in _KEY.findall(page.text) if named not in known] == []


def test_a_word_that_stands_nowhere_is_found() -> None:
    assert on_screen("New ticket")
    assert on_screen("Send to TSS")
    assert not on_screen("Submit incident")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.key)
def test_every_link_leads_to_a_page_and_a_heading_of_it(page: HelpPage) -> None:
    for is_picture, words, target in page.links():
        path, _, anchor = target.partition("#")
        if is_picture or "://" in target:
            continue
        found = LIBRARY.at(path)
        assert found is not None or (DOCS / path).is_file(), f"{page.path}: {words}"
        assert not anchor or (found is not None and anchor in [part.anchor for part in found.parts]), f"{page.path}: {target}"


def test_every_page_of_the_program_has_help_with_a_hint_and_what_to_do_when_it_goes_wrong() -> None:
    for key in [*(feature.key for feature in make_parts().features), SETTINGS]:
        page = LIBRARY.page(key)
        assert page is not None, key
        assert 20 < len(page.hint) <= 180, key
        assert [part.title for part in page.parts][-1] == "When it goes wrong", key
        assert len(page.parts) >= 8, key


def test_the_contents_lead_to_every_page() -> None:
    contents = LIBRARY.page(CONTENTS)
    assert contents is not None
    linked = {target.partition("#")[0] for _, _, target in contents.links()}
    assert {page.path for page in PAGES} - linked == {contents.path, "district.md", "installing.md"}


def test_every_picture_in_the_docs_is_made_by_the_tour_and_small() -> None:
    there = sorted((DOCS / "screenshots").iterdir())
    assert named_pictures() == there
    assert {path.stem for path in there} - toured_pictures() == set()
    assert [path.name for path in there if path.stat().st_size > LARGEST] == []
