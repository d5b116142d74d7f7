"""Checklists, handouts, templates, mails, and what people type off paper."""

from __future__ import annotations

import zlib
from base64 import b32decode, b32encode
from collections.abc import Sequence
from hashlib import sha256
from random import Random

from app.paths import resource
from app.printing.markdown.reading import MarkdownReader
from app.professional_development.rules import templates
from app.store import recovery_code
from app.sync.channels.address import StoreAddress
from app.sync.rules import invitations, names, words
from app.tickets.channels.html_words import from_html
from app.tickets.channels.mail_reading import read_mail
from app.tickets.rules.mail_matching import numbers_in, own_numbers_in, without_quote
from app.troubleshooting.page.editor.exchange import read_file, summary
from app.troubleshooting.rules.reading import as_json, read_json, read_toml
from app.troubleshooting.rules.validation import problems
from tests.fuzzing.mutation import byte_mutation, either, line_mutation
from tests.fuzzing.places import file_in_memory
from tests.fuzzing.reader import Reader
from tests.fuzzing.structures import json_mutation
from tests.printing.markdown.platypus import handout_markdown
from tests.tickets.channels.test_mail_reading import HEAD, MULTIPART, PIECES

_MARKDOWN = MarkdownReader()
_CHECKLISTS = ("triage", "printer-jam", "lost-device")
_TOML = line_mutation(
    *(b"[[step]]", b"[[outcome]]", b"[[fact]]", b"[step]", b"key = ", b"title = ", b"start = ", b"format = 2", b'"""', b"'''", b"\\u", b"\\x00", b"= [", b"= {"),
    *(b"inf", b"nan", b"1979-05-27T07:32:00Z", b"0x", b"[" * 2_000, b"a.b.c = 1", b"{a = " * 600, b'a = "\\uD800"'),
)  # fmt: skip


def text_of(data: bytes) -> str:
    """Bytes as text that may hold anything that a text can, lone surrogates too."""
    return data.decode("utf-8", "surrogatepass") if _has_surrogates(data) else data.decode("utf-8", "replace")


def _has_surrogates(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _checklist_file(data: bytes) -> object:
    with file_in_memory("printer.toml", data) as path:
        checklist = read_file(path)
    problems(checklist)
    summary(checklist, ["triage"])
    assert read_json(as_json(checklist)) == checklist
    return checklist


def _kept_checklist(data: bytes) -> object:
    checklist = read_json(data.decode("utf-8", "replace"))
    problems(checklist)
    return checklist


def _handout(data: bytes) -> object:
    return _MARKDOWN.read(data.decode("utf-8", "replace"))


def _template(data: bytes) -> object:
    made = templates.from_json("k", "T", data.decode("utf-8", "replace"))
    return templates.as_json(made)


def _mail(data: bytes) -> object:
    mail = read_mail(data)
    for one in mail.attachments:
        assert one.name
        assert "/" not in one.name
        assert "\\" not in one.name
        assert one.name.isprintable()
        assert len(one.read()) == one.size
    assert "\0" not in mail.text
    assert "\n" not in mail.subject
    numbers_in(mail.subject)
    own_numbers_in(mail.subject)
    without_quote(mail.text)
    return mail


def _html(data: bytes) -> object:
    text = from_html(data.decode("utf-8", "replace"))
    assert "\0" not in text
    return text


def _invitation(data: bytes) -> object:
    invitation = invitations.read_invitation(text_of(data))
    assert len(invitation.seed) == invitations.SEED
    return StoreAddress.from_json(invitation.address) if invitation.address else invitation


def _recovery(data: bytes) -> object:
    key = recovery_code.key_of(text_of(data))
    assert len(key) == 32
    return key


def _secret_words(data: bytes) -> object:
    return words.secret_of(text_of(data), 12)


def _address(data: bytes) -> object:
    address = StoreAddress.from_json(data.decode("utf-8", "replace"))
    assert address.kind in ("folder", "webdav", "s3")
    return StoreAddress.from_json(address.to_json())


def _object_name(data: bytes) -> object:
    text = text_of(data)
    segment, bundle = names.read_segment_name(text), names.read_bundle_name(text)
    assert segment is None or 0 < segment.first <= segment.last
    names.is_blob_name(text)
    return segment or bundle


def _checked_code(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
    """What is inside a code is changed, and the code made whole around it."""
    text = data.decode("ascii", "ignore")
    start = text.find("LD1-") + 4
    code = text[start:].split("\n")[0]
    try:
        packed = b32decode(code + "=" * (-len(code) % 8))[:-4]
        inside = zlib.decompress(packed[16:])
    except (ValueError, zlib.error):
        return data[: chance.randrange(len(data) + 1)]
    inside = _INSIDE(inside, chance, [inside])
    made = packed[:16] + zlib.compress(inside * (10_000 if chance.random() < 0.01 else 1))
    return f"{text[:start]}{b32encode(made + sha256(made).digest()[:4]).decode().rstrip('=')}\n".encode()


_INSIDE = json_mutation("a", "s")
_SEED = bytes(range(16))


def _invitations() -> list[bytes]:
    whole = invitations.Invitation(_SEED, StoreAddress("webdav", "https://desks.parkview.example/dav", "ann").to_json(), b"secret")
    return [
        whole.code().encode(),
        invitations.file_text(whole, "Parkview Elementary", "Ann", "alternate").encode(),
        " ".join(whole.words()).encode(),
    ]


def _mails() -> list[bytes]:
    text = HEAD + b"Date: Mon, 16 Nov 2026 10:00:00 -0500\r\nIn-Reply-To: <b@p.example>\r\n\r\nIs the lamp on?\r\n> yes\r\n"
    file = b"--b\r\nContent-Type: image/png; name=a.png\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n"
    return [
        text,
        MULTIPART + b"--b\r\nContent-Type: text/html; charset=latin-1\r\n\r\n<p>Hi</p>\r\n" + file,
        HEAD + b"Content-Type: message/rfc822\r\n\r\n" + text,
    ]


def _toml_checklists() -> list[bytes]:
    return [resource(f"checklists/{name}.toml").read_bytes()[:6_000] for name in _CHECKLISTS] + [
        resource("checklists/printer-jam.toml").read_bytes()
    ]


def _json_checklists() -> list[bytes]:
    return [as_json(read_toml(resource(f"checklists/{name}.toml").read_text(encoding="utf-8"))).encode() for name in _CHECKLISTS]


def _templates() -> list[bytes]:
    block = templates.TemplateBlock(10, "Begin", needs="Cart")
    return [templates.as_json(templates.Template("k", "T", {"title": "Docs", "minutes": 60}, [block])).encode()]


def _handouts() -> list[bytes]:
    return [
        handout_markdown(1)[-700:].encode(),
        b"# T\n\n- [ ] a\n  - b\n\n1. x\n2. y\n\n> q\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n[box 4 lines: Name]\n\n[qr: https://a.example words]\n\n[new page]\n\n```box 3 Why\nx\n```\n",
        b"**b** *i* `c` ~~s~~ [l](https://a.example) ![p](name.png) <https://b.example> &amp; [r][1]\n\n[1]: https://c.example\n",
    ]


_MAIL_PIECES = tuple(PIECES.elements)  # type: ignore[attr-defined]
_MAIL = either(
    (1, line_mutation(*_MAIL_PIECES, end=b"\r\n")), (1, byte_mutation(*_MAIL_PIECES, b"=?utf-8?b?", b"?=", b"%", b"boundary=", b"charset="))
)
_MD = line_mutation(
    *(b"# ", b"- ", b"1. ", b"> ", b"> " * 60, b"* " * 50, b"|", b"|---|", b"```", b"~~~", b"[box 999 lines: ", b"[qr: ", b"[new page]", b"![", b"](", b"[x] ", b"**", b"__"),
    *(b"~~", b"<!--", b"<script>", b"&#x110000;", b"&#xD800;", b"[a]: <", b"\\", b"    ", b"`" * 40, b"[" * 300, b"*" * 300, b"999999999999. ", b"\xef\xbf\xbc", b"javascript:"),
)  # fmt: skip
_CODE = byte_mutation(b"LD1-", b"LD1", b"O0I1L", b"-", b"\xc5\xbf", b"zoo", b"abandon ")

READERS = (
    Reader("checklist_file", "checklists from a file (TOML)", _checklist_file, _toml_checklists, _TOML, 20_000),
    Reader("checklist_kept", "checklists of the school's own (JSON)", _kept_checklist, _json_checklists, json_mutation("step", "outcome", "key"), 40_000),
    Reader("handout", "handouts in Markdown", _handout, _handouts, _MD, 20_000, largest=1_500),
    Reader("template", "templates of sessions (JSON)", _template, _templates, json_mutation("plan", "blocks", "minutes"), 120_000),
    Reader("mail", "saved mails (.eml)", _mail, _mails, _MAIL, 40_000),
    Reader("html", "words of HTML mails and answers", _html, lambda: [b"<p title='a > b'>Is <b>it</b> on?<br><ul><li>a</ul><a href=x>y</a>"], byte_mutation(b"<p>", b"</p>", b"<!--", b"-->", b"<![CDATA[", b"<script>", b"&", b"&#", b"<a "), 40_000),
    Reader("invitation", "invitations: files, codes, words", _invitation, _invitations, either((2, _checked_code), (1, _CODE)), 40_000),
    Reader("recovery_code", "keys off a recovery sheet", _recovery, lambda: [" ".join(recovery_code.code_of(bytes(range(32)))).encode()], _CODE, 40_000),
    Reader("secret_words", "twelve words off a sheet", _secret_words, lambda: [" ".join(words.words_of(_SEED)).encode()], _CODE, 5_000),
    Reader("meeting_place", "where desks meet (JSON)", _address, lambda: [StoreAddress("s3", "https://s3.example", "AK", "desks", "a/b", "eu-1").to_json().encode()], json_mutation("kind", "place"), 80_000),
    Reader("object_name", "names found in a store", _object_name, lambda: [b"log/" + b"0123456789abcdef" * 2 + b".1-3.0123456789abcdef", b"members/" + b"a" * 32 + b".0123456789abcdef (1)"], byte_mutation(b"log/", b"blobs/", b"members/"), 200_000),
)  # fmt: skip
