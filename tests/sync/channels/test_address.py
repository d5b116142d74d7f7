"""Addresses of stores: kept, handed on, and the web address that each means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.sync.channels.address import FOLDER, KINDS, S3, WEBDAV, StoreAddress
from app.sync.channels.object_store import is_name, new_name
from app.sync.channels.s3 import bucket_place

WORDS = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF).filter(str.isprintable), max_size=30)


@given(st.builds(StoreAddress, st.sampled_from(KINDS), WORDS.filter(bool), WORDS, WORDS, WORDS, WORDS))
def test_an_address_comes_back_as_it_was(address: StoreAddress) -> None:
    assert StoreAddress.from_json(address.to_json()) == address


def test_an_address_is_short_for_a_code() -> None:
    assert StoreAddress(WEBDAV, "https://x.org/d", "who").to_json() == '{"kind":"webdav","place":"https://x.org/d","user":"who"}'


def test_what_a_newer_program_adds_is_left_out() -> None:
    assert StoreAddress.from_json('{"kind":"folder","place":"/x","colour":{"a":1}}') == StoreAddress(FOLDER, "/x")


@pytest.mark.parametrize(
    "text", ["", "[]", "7", '{"kind":"folder"}', '{"kind":"ftp","place":"x"}', '{"kind":"folder","place":7}', "[" * 100_000]
)
def test_what_is_no_address_is_said(text: str) -> None:
    with pytest.raises(UserError) as raised:
        StoreAddress.from_json(text)
    assert raised.value.advice


def test_a_line_break_never_comes_in_with_an_address() -> None:
    with pytest.raises(UserError):
        StoreAddress.from_json('{"kind":"webdav","place":"https://x.org/\\r\\nHost: y"}')


@pytest.mark.parametrize(
    ("address", "needs"),
    [
        (StoreAddress(FOLDER, "/x"), False),
        (StoreAddress(WEBDAV, "https://x.org"), False),
        (StoreAddress(WEBDAV, "https://x.org", "who"), True),
        (StoreAddress(S3, "https://x.org", "KEY", "b"), True),
    ],
)
def test_whether_a_secret_belongs_to_it(address: StoreAddress, needs: bool) -> None:
    assert address.needs_secret is needs


@pytest.mark.parametrize(
    ("place", "bucket", "means"),
    [
        ("https://s3.eu-west-1.amazonaws.com", "desks", "https://desks.s3.eu-west-1.amazonaws.com"),
        ("https://s3.amazonaws.com/", "our.desks", "https://s3.amazonaws.com/our.desks"),
        ("https://desks.s3.example.org", "desks", "https://desks.s3.example.org"),
        ("https://s3.example.org:9000", "desks", "https://s3.example.org:9000/desks"),
        ("https://files.example.org/s3", "desks", "https://files.example.org/s3/desks"),
    ],
)
def test_a_bucket_is_in_the_name_of_the_host_or_a_folder(place: str, bucket: str, means: str) -> None:
    assert bucket_place(StoreAddress(S3, place, "KEY", bucket)) == means


@given(st.text(max_size=40))
def test_a_name_that_may_be_written_may_also_be_read(name: str) -> None:
    try:
        new_name(name)
    except ValueError:
        return
    assert is_name(name)
