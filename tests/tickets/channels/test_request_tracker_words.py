"""Text and HTML of the helpdesk, well meant and hostile, become plain text."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.tickets.channels.channel import State
from app.tickets.channels.html_words import LARGEST_SOURCE, from_html
from app.tickets.channels.request_tracker import tracker_settings
from app.tickets.channels.request_tracker.messages import without_reference
from app.tickets.channels.request_tracker.sending import sent_subject, sent_type
from app.tickets.channels.words import LEFT_OUT, LONGEST_TEXT, one_line, plain
from tests.effort import few_if_quick

PATIENCE = 10


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<p>Hello <b>Lea</b>,<br>we come.</p><p>Tess</p>", "Hello Lea,\nwe come.\n\nTess"),
        ("see <a href='https://x.example/?a=1&amp;b=2'>the page</a>", "see the page (https://x.example/?a=1&b=2)"),
        ("<a href='https://x.example/'>https://x.example</a>", "https://x.example"),
        ("<a href='https://evil.example'>https://bank.example</a>", "https://bank.example (https://evil.example)"),
        ("<a href='mailto:tss@x.example'>Tess</a>", "Tess (tss@x.example)"),
        ("<a href='javascript:steal()'>click</a> <a href='file:///etc/passwd'>here</a>", "click here"),
        ("<ul><li>one<li>two<ol><li>a<li>b</ol></ul>after", "• one\n• two\n  1. a\n  2. b\n\nafter"),
        ("<table><tr><td>Room</td><td>114</td></tr><tr><td>Tag</td></tr></table>", "Room | 114\nTag"),
        ("<pre>a\n   b</pre>", "a\n   b"),
        ("<blockquote>was<br>said</blockquote>yes", "> was\n> said\n\nyes"),
        ("a<script>x</script>b<style>p{}</style>c<!-- d -->e<title>f</title>g<svg><text>h</text></svg>", "abceg"),
        ("<SCRIPT>alert('</p>')</SCRIPT>done", "done"),
        ("<script>never closed <p>words", ""),
        ("1 < 2 &amp; 3 &lt;b&gt; 4", "1 < 2 & 3 <b> 4"),
        ("if x<y then", "if x<y then"),
        ("<img src='https://spy.example/x.gif' alt='a lamp'> <img src=x>", "[a lamp]"),
        ("<p title='a > b' class=x>text</p>", "text"),
        ("a\u202egnp.exe\u2066b\u2069\0\x07\x1b[31mc", "agnp.exeb[31mc"),
        ("&#0;&#x202e;&#27;a&#128512;", "\ufffda😀"),
        ("<div><div><div>deep</div></div></div><div>next</div>", "deep\nnext"),
        ("", ""),
    ],
)
def test_html_as_words(source: str, words: str) -> None:
    assert from_html(source) == words


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<!--",
        "<a ",
        "&",
        "&#",
        "<div>",
        "<ul><li>",
        "<blockquote>x",
        "<script>",
        "<![CDATA[",
        "<?",
        "<a href=x>y",
        "</",
        "<a href='",
        "<style></styl",
    ],
)
def test_no_input_takes_long(piece: str) -> None:
    began = time.monotonic()
    words = from_html(piece * (LARGEST_SOURCE // len(piece)))
    assert time.monotonic() - began < PATIENCE
    assert len(words) <= LONGEST_TEXT + len(LEFT_OUT) + 2


def test_too_much_is_cut_with_a_sentence() -> None:
    for words in (plain("x" * (LONGEST_TEXT + 1)), from_html("x" * (LONGEST_TEXT + 1)), from_html("<p></p>" * LARGEST_SOURCE)):
        assert words.endswith(LEFT_OUT)
        assert len(words) <= LONGEST_TEXT + len(LEFT_OUT) + 2


@settings(max_examples=few_if_quick(60))
@given(
    st.text(max_size=300)
    | st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<a href='http://x'>", "</a>", "<ul>", "<li>", "</ul>", "<pre>", "x", "&lt;", "<!--", "'", '"', ">"]
        )
    ).map("".join)
)
def test_whatever_comes_becomes_harmless_text(source: str) -> None:
    for words in (from_html(source), plain(source), one_line(source)):
        assert words.encode("utf-8").decode("utf-8") == words
        assert not any(letter < " " and letter not in "\n\t" for letter in words)
        assert not set(words) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x7f")
    assert "\n" not in one_line(source)


@settings(max_examples=few_if_quick(60))
@given(st.text(max_size=400))
def test_subject_fits_in_200_bytes(subject: str) -> None:
    sent = sent_subject(subject)
    assert len(sent.encode("utf-8")) <= 200
    assert sent == one_line(subject) or sent.endswith("…")


def test_emoji_and_right_to_left_scripts_stay() -> None:
    text = "👩‍🔧 مرحبا עברית\u200f é e\u0301"
    assert plain(text) == text


def test_files_that_would_be_rewritten_go_as_bytes() -> None:
    kinds = [
        ("text/plain; charset=utf-8", "é".encode(), "text/plain"),
        ("text/plain", b"\xe9", "application/octet-stream"),
        ("text/html", b"a\0b", "application/octet-stream"),
        ("message/rfc822", b"x", "application/octet-stream"),
        ("multipart/mixed", b"x", "application/octet-stream"),
        ("", b"x", "application/octet-stream"),
        ("Image/PNG", b"x", "image/png"),
    ]
    assert [sent_type(kind, content) for kind, content, _ in kinds] == [wanted for *_, wanted in kinds]


def test_last_line_that_names_a_reply_is_taken_off() -> None:
    assert without_reference("Words.\n\nDesk reference: 0123456789abcdef\n") == ("Words.", "0123456789abcdef")
    assert without_reference("> Desk reference: 0123456789abcdef") == ("> Desk reference: 0123456789abcdef", "")
    assert without_reference("Desk reference: 0123456789abcdef\nand more") == ("Desk reference: 0123456789abcdef\nand more", "")


@pytest.mark.parametrize(
    "address", ["https://rt.example", "https://rt.example/", "https://rt.example/REST/2.0", " https://rt.example/REST/2.0/ "]
)
def test_addresses_people_type(address: str) -> None:
    made = tracker_settings(address, " TSS ")
    assert (made.web, made.base, made.queue) == ("https://rt.example", "https://rt.example/REST/2.0", "TSS")
    assert made.link("7") == "https://rt.example/Ticket/Display.html?id=7"


def test_settings_of_the_district_with_a_desk_s_own_upon_them() -> None:
    own = {
        "client id field": "Ext ref",
        "field Device": "Asset tag, Serial number",
        "status Waiting for Purchase": "waiting on part",
        "other": "x",
    }
    made = tracker_settings("https://rt.example", "TSS", custom=own)
    assert (made.client_id, made.message_id, made.fields["Device"]) == ("Ext ref", "Client message id", ["Asset tag", "Serial number"])
    assert [made.state(status) for status in ("waiting for purchase", "New", "stalled", "resolved", "rejected", "moon")] == [
        State.WAITING_ON_PART,
        State.OPEN,
        State.WAITING_ON_US,
        State.SOLVED,
        State.CLOSED,
        None,
    ]


@pytest.mark.parametrize("own", [{"client id field": "a'b"}, {"message id field": "{x}"}, {"status odd": "somewhere"}])
def test_settings_that_make_no_sense_are_refused_in_words(own: dict[str, str]) -> None:
    with pytest.raises(UserError):
        tracker_settings("https://rt.example", "TSS", custom=own)


@pytest.mark.parametrize("text", ["not = toml =", '[states]\n"nowhere" = ["x"]'])
def test_district_s_file_that_makes_no_sense_is_refused_in_words(tmp_path: Path, text: str) -> None:
    path = tmp_path / "request_tracker.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match="can't be read"):
        tracker_settings("https://rt.example", "TSS", district=path)
