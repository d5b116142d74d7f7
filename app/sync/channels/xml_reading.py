"""XML from a server, which may be anybody: no entities, no document types, and no more depth than the two protocols have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

_DEEPEST = 20


class NotXml(ValueError):
    """What was sent is no plain XML."""


@dataclass(slots=True)
class Element:
    """One element: its name as ``namespace name``, its own text, and what is in it."""

    name: str
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Element]:
        """The children called ``name``, in whatever namespace unless it gives one."""
        return (child for child in self.children if name in (child.name, child.name.rpartition(" ")[2]))

    def first(self, *names: str) -> Element | None:
        """The first child of that name, and the first in it of the next name…"""
        found: Element | None = self
        for name in names:
            found = next(found.all(name), None) if found is not None else None
        return found

    def words(self, *names: str) -> str:
        """The text of ``first``, without space around it; "" when there is none."""
        found = self.first(*names)
        return found.text.strip() if found is not None else ""


class _Builder:
    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []

    def start(self, name: str, _attributes: object) -> None:
        element = Element(name)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)
        if len(self._open) > _DEEPEST:
            raise NotXml("too deep")

    def end(self, _name: str) -> None:
        self._open.pop()

    def text(self, words: str) -> None:
        self._open[-1].text += words


def _refuse(*_: object) -> NoReturn:
    raise NotXml("a document type or an entity")


def read_xml(data: bytes) -> Element:
    """The document ``data``. Raises NotXml when it is none, is cut, or declares types or entities (which could grow without end)."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    builder = _Builder()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = builder.start, builder.end, builder.text
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = parser.ExternalEntityRefHandler = _refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # LookupError: an encoding that nobody knows
        raise NotXml(str(error)) from None
    if builder.root is None:
        raise NotXml("empty")
    return builder.root
