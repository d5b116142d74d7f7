"""Inputs that keep their form while their content goes wrong: JSON, XML, and archives whose parts are changed."""

from __future__ import annotations

import io
import json
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from random import Random
from typing import Any

from tests.fuzzing.mutation import byte_mutation, either
from tests.fuzzing.reader import Mutate

ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**53 + 1, 2**63, 2**64, -(2**63) - 1, 10**400, 0.5, -0.0, 1e308, float("nan"), float("inf")),
    *(
        "",
        " ",
        "\0",
        "\ud800",
        "\u202e",
        "é",
        "²",
        "٣",
        "x" * 5_000,
        "a\nb",
        "../../x",
        "0",
        "-1",
        "true",
        "2026-02-30",
        "ff" * 16,
        "zz",
        "='1'",
        "<b>",
    ),
    *([], [[]], [None], {}, {"": None}, {"id": []}, [{}], [1, "a", None], {"a": {"b": {"c": []}}}),
)
_TAG = re.compile(rb"<[^<>]*>")
_DEEP = (3, 30, 1_200, 6_000)


def json_mutation(*words: str) -> Mutate:
    """A value in JSON becomes another, goes, doubles, or goes deep; sometimes the text itself is changed."""
    keys = (*words, "id", "", "__class__", "format")

    def within(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
        try:
            tree = json.loads(data)
        except (ValueError, RecursionError):
            return data[: chance.randrange(len(data) + 1)]
        for _ in range(chance.choice((1, 1, 2, 4))):
            tree = _changed(tree, chance, keys)
        if chance.random() < 0.01:
            return _deep(data, chance)
        try:
            return json.dumps(tree, separators=(",", ":"), ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
        except (ValueError, RecursionError):  # grown too deep, or a number too long to be written
            return data

    return either((4, within), (1, byte_mutation(*(word.encode() for word in words))))


def _deep(data: bytes, chance: Random) -> bytes:
    times = chance.choice((*_DEEP, 100_000))
    opening, closing = chance.choice(((b"[", b"]"), (b'{"a":', b"}")))
    return opening * times + data + closing * times


def _changed(tree: Any, chance: Random, keys: Sequence[str]) -> Any:
    """The tree with one place changed; the place is found by going down at random."""
    if chance.random() < 0.25 or not isinstance(tree, dict | list) or not tree:
        return _other(tree, chance)
    key = chance.choice(list(tree)) if isinstance(tree, dict) else chance.randrange(len(tree))
    match chance.randrange(12):
        case 0:
            del tree[key]
        case 1 if isinstance(tree, dict):
            tree[chance.choice(keys)] = tree[key] if chance.random() < 0.5 else deepcopy(chance.choice(ODD))
        case 1 | 2 if isinstance(tree, list):
            tree[key:key] = [tree[key]] * chance.choice((1, 2, 50))
        case 3 if isinstance(tree, dict):
            tree[chance.choice(keys)] = tree.pop(key)
        case 4:
            tree[key] = [tree[key]]
        case _:
            tree[key] = _changed(tree[key], chance, keys)
    return tree


def _other(value: Any, chance: Random) -> Any:
    """Another value, often nearly the same."""
    if isinstance(value, str) and chance.random() < 0.5:
        place = chance.randrange(len(value) + 1)
        odd = chance.choice([one for one in ODD if isinstance(one, str)])
        return chance.choice((value[:place] + odd + value[place:], value[:place], value[place:], value.upper(), value * 2, f" {value}"))
    if type(value) is int and chance.random() < 0.5:
        return chance.choice((value + 1, -value, value * 10**6, str(value), -1 if abs(value) > 2**60 else value / 2))
    return deepcopy(chance.choice(ODD))


def xml_mutation(*words: bytes) -> Mutate:
    """Elements go, double, change places, go deep; else the text itself is changed."""

    def within(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
        tags = list(_TAG.finditer(data))
        if len(tags) < 2:
            return data
        first, last = sorted((chance.choice(tags), chance.choice(tags)), key=lambda tag: tag.start())
        piece = data[first.start() : last.end()]
        match chance.randrange(6):
            case 0:
                return data[: first.start()] + data[last.end() :]
            case 1:
                return data[: last.end()] + piece * chance.choice((1, 1, 3, 60)) + data[last.end() :]
            case 2:
                return data[: first.start()] + last[0] + data[first.end() :]
            case 3:
                return data[: first.start()] + b"<a>" * (times := chance.choice(_DEEP)) + piece + b"</a>" * times + data[last.end() :]
            case 4:
                return data[: first.start()] + chance.choice(words or (b"<x/>",)) + data[first.end() :]
            case _:
                return data[: first.end()] + chance.choice(_MARKUP) + data[first.end() :]

    return either((4, _values_changed), (2, within), (1, byte_mutation(*words, *_MARKUP)))


def _values_changed(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
    """Values of attributes, and words between tags, become others; the form stays whole."""
    for _ in range(chance.choice((1, 1, 2, 5))):
        places = list(_VALUE.finditer(data))
        if not places:
            return data
        place, other = chance.choice(places), chance.choice(list(_VALUE.finditer(chance.choice(others))) or places)
        group = 1 if place[1] is not None else 2
        new = chance.choice((*_VALUES, other[1] or other[2] or b"", place[group] * 2, place[group][1:]))
        data = data[: place.start(group)] + new + data[place.end(group) :]
    return data


_VALUE = re.compile(rb"=\"([^\"<>]*)\"|>([^<>]+)<")
_VALUES = (
    *(b"", b"0", b"-1", b"1", b"7", b"1.5", b"1e5", b"1E+20", b"1e400", b"NaN", b"99999999999", b"9" * 400, b"true", b"x", b" ", b"a b", b"&amp;", b"&#9;", b"%2F"),
    *("\u00e9".encode(), "\u202e\u0661".encode(), b"2026-11-22", b"2026-13-41T99:99:99", b"PT9H", b"P1Y", b"A1", b"XFD1048576", b"ZZZZ99999999", b"s", b"str", b"b", b"e", b"d"),
    *(b"date", b"time", b"float", b"currency", b"../x", b"/log/x", b"http://x/log/", b"HTTP/1.1 200 OK", b"hidden", b"="),
)  # fmt: skip
_MARKUP = (
    *(b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"&lt;", b"&#65;", b"&#xD800;", b"&#0;", b"<![CDATA[x]]>", b"<!-- x -->", b"<?pi x?>", b"</a>", b"<a/>"),
    *(b' xmlns="x"', b' r="1"', b' count="9999999999"', b'<?xml version="1.0" encoding="utf-16"?>', b'<?xml version="1.0" encoding="x"?>'),
)  # fmt: skip


def png_mutation(*words: bytes) -> Mutate:
    """One chunk of a PNG is changed, goes, doubles or changes its place; all seals fit again."""
    within = byte_mutation(*words)

    def mutate(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
        chunks = list(_chunks(data))
        if not data.startswith(_PNG) or not chunks:
            return within(data, chance, others)
        place = chance.randrange(len(chunks))
        kind, content = chunks[place]
        match chance.randrange(8):
            case 0:
                del chunks[place]
            case 1:
                chunks.insert(chance.randrange(len(chunks) + 1), (kind, content))
            case 2:
                chunks[place] = (chance.choice((b"IHDR", b"PLTE", b"IDAT", b"tRNS", b"acTL", b"iCCP", b"eXIf", b"zTXt")), content)
            case 3 if kind == b"IDAT":
                chunks[place] = (kind, zlib.compress(within(b"\0" * 200, chance, others)))
            case _:
                chunks[place] = (kind, within(content, chance, [content]))
        return _PNG + b"".join(
            struct.pack(">I", len(inside)) + name + inside + struct.pack(">I", zlib.crc32(name + inside)) for name, inside in chunks
        )

    return mutate


_PNG = b"\x89PNG\r\n\x1a\n"


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4])
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += 12 + length


def zip_mutation(parts: Mapping[str, Mutate], other: Mutate) -> Mutate:
    """One part of an archive is changed by what suits the end of its name, and the archive made anew around it."""
    raw = byte_mutation(b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x06")

    def within(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                members = [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
        except Exception:  # noqa: BLE001  whatever an archive that was changed before may hold; it only is no seed then
            return raw(data, chance, others)
        if not members:
            return raw(data, chance, others)
        place = chance.randrange(len(members))
        name, content = members[place]
        match chance.randrange(30):
            case 0:
                del members[place]
            case 1:
                members.insert(chance.randrange(len(members) + 1), (chance.choice(members)[0], content))
            case 2:
                members[place] = (chance.choice((name.upper(), f"../{name}", f"/{name}", f"{name}\0", "", "x" * 3_000, name[:-1])), content)
            case _:
                way = next((way for ending, way in parts.items() if name.endswith(ending)), other)
                members[place] = (name, way(content, chance, [content, *(inside for _, inside in members)]))
        return _zipped(members, chance)

    return either((6, within), (1, raw))


def _zipped(members: Sequence[tuple[str, bytes]], chance: Random) -> bytes:
    target = io.BytesIO()
    kind = chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2))
    with warnings.catch_warnings(), zipfile.ZipFile(target, "w", kind) as archive:
        warnings.simplefilter("ignore")  # two parts of one name are meant
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content, kind, 1)
    return target.getvalue()
