"""XML of strangers: read as it was written, or refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.channels.xml_reading import Element, NotXml, read_xml


@given(st.recursive(st.text("ab &<>\"'é", max_size=5), lambda inner: st.lists(inner, max_size=3), max_leaves=8))
def test_xml_is_read_as_it_was_written(tree: object) -> None:
    def written(node: object) -> str:
        if isinstance(node, list):
            return f"<list>{''.join(map(written, node))}</list>"
        words = str(node).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return f"<text>{words}</text>"

    def read(element: Element) -> object:
        return [read(child) for child in element.children] if element.name == "list" else element.text

    assert read(read_xml(written(tree).encode())) == tree


@given(st.binary(max_size=60))
def test_bytes_that_are_no_xml_are_refused_and_nothing_else_happens(data: bytes) -> None:
    try:
        read_xml(data)
    except NotXml:
        return


def test_no_deeper_xml_than_there_is_is_read() -> None:
    with pytest.raises(NotXml):
        read_xml(b"<a>" * 200_000)


@pytest.mark.parametrize("start", ["<!DOCTYPE a>", '<!DOCTYPE a SYSTEM "a.dtd">', '<!DOCTYPE a [<!ENTITY b "c">]>'])
def test_a_document_type_is_refused(start: str) -> None:
    with pytest.raises(NotXml):
        read_xml(f"{start}<a/>".encode())
