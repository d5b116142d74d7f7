"""The pages of the help: read, linked, searched, shown as rich text and put on paper."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.paths import documents
from app.printing.paper import Heading, Paper
from app.shell.help.hypertext import Setting, hits_html, page_html
from app.shell.help.library import HelpLibrary, anchor_of, plain_words
from app.shell.help.printout import for_paper, print_help
from app.ui.tokens import load_tokens

TICKETS = """# Tickets

> Scan the **device**, then `Enter`.

![The list](../../screenshots/list.png)

## Take a ticket back

While it waits. See [all](index.md) and [the web](https://example.org/), not [this](../../../secret.md).

## Print

`Ctrl P`
"""
SETTING = Setting(load_tokens(dark=False), 1.0, 360)


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    for path, text in {
        "help/en/index.md": "# Help\n\n- [Tickets](tickets.md#print)\n",
        "help/en/tickets.md": TICKETS,
        "help/es/index.md": "# Ayuda\n\n- [Tickets](tickets.md)\n",
        "alternate.md": "# For the alternate\n\n[Tickets](help/en/tickets.md)\n",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_page_knows_its_title_hint_and_parts(docs: Path) -> None:
    page = HelpLibrary(docs).page("tickets")
    assert page is not None
    assert (page.title, page.hint) == ("Tickets", "Scan the device, then Enter.")
    assert [(part.title, part.anchor) for part in page.parts] == [
        ("Tickets", "tickets"),
        ("Take a ticket back", "take-a-ticket-back"),
        ("Print", "print"),
    ]


def test_links_lead_from_page_to_page_also_out_of_the_folder_of_the_help(docs: Path) -> None:
    library = HelpLibrary(docs)
    alternate = library.page("alternate")
    assert alternate is not None
    (target,) = [target for _, _, target in alternate.links()]
    assert target == "help/en/tickets.md"
    assert library.at(target) is library.page("tickets")
    assert library.at("../secret.md") is None


def test_what_is_not_there_in_a_language_is_in_english(docs: Path) -> None:
    library = HelpLibrary(docs, "es")
    contents, tickets = library.page("index"), library.page("tickets")
    assert contents is not None
    assert tickets is not None
    assert (contents.title, contents.path) == ("Ayuda", "help/es/index.md")
    assert tickets.path == "help/en/tickets.md"
    assert library.at(contents.target("tickets.md")) is tickets


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("print", "help/en/tickets.md#print"),
        ("tickt back", "help/en/tickets.md#take-a-ticket-back"),
        ("while waits", "help/en/tickets.md#take-a-ticket-back"),
    ],
)
def test_search_finds_headings_with_a_slip_and_words_below_them(docs: Path, query: str, found: str) -> None:
    hits = HelpLibrary(docs).search(query)
    assert hits[0].address == found
    assert "**" not in hits[0].excerpt


@pytest.mark.parametrize("query", ["", "   ", "zebra", "print zebra"])
def test_search_finds_nothing_where_a_word_is_nowhere(docs: Path, query: str) -> None:
    assert HelpLibrary(docs).search(query) == []


def test_the_screen_shows_links_that_lead_somewhere_and_no_others(docs: Path) -> None:
    library = HelpLibrary(docs)
    page = library.page("tickets")
    assert page is not None
    shown = page_html(library, page, SETTING)
    assert 'href="help/en/index.md"' in shown
    assert 'href="https://example.org/"' in shown
    assert "secret" not in shown
    assert '<a name="take-a-ticket-back">' in shown
    assert 'src="screenshots/list.png"' in shown
    assert 'width="360"' in shown


def test_what_was_searched_for_is_no_markup(docs: Path) -> None:
    assert "<b>x" not in hits_html("<b>x", HelpLibrary(docs).search("<b>x"), SETTING)


def test_paper_has_the_pictures_and_the_words_of_links(docs: Path) -> None:
    page = HelpLibrary(docs).page("tickets")
    assert page is not None
    text, pictures = for_paper(page)
    assert pictures == {"list.png": "screenshots/list.png"}
    assert "![The list](list.png)" in text
    assert "See all and the web, not this." in text


@pytest.mark.slow
def test_every_page_prints(tmp_path: Path) -> None:
    library = HelpLibrary(documents())
    for page in library.pages.values():
        target = tmp_path / f"{page.key}.pdf"
        heading = Heading("Parkview Elementary", page.title, datetime(2026, 11, 22, 8, 42, tzinfo=UTC))
        assert print_help(target, library, page, paper=Paper(), heading=heading) >= 1
        assert target.read_bytes().startswith(b"%PDF-")


def test_names_of_headings_are_those_of_github() -> None:
    assert anchor_of("Start, sample school, a second desk") == "start-sample-school-a-second-desk"
    assert anchor_of('"Third time since September"') == "third-time-since-september"
    assert plain_words("See [the **list**](a.md) and `F1`.") == "See the list and F1."
