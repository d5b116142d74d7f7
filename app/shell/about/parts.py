"""The parts of the program that are others' work: names, versions, licences and their texts."""

from __future__ import annotations

import operator
import platform
import re
import ssl
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

_SHORT = 60
"""A field that is longer holds the licence itself, not its name."""
_TEXT_NAMES = re.compile(r"LICEN[CS]E|COPYING|NOTICE", re.IGNORECASE)
_SPDX_OF = {
    "Apache License 2.0": "Apache-2.0",
    "MIT License": "MIT",
    "BSD License": "BSD",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "GNU Library or Lesser General Public License (LGPL)": "LGPL-3.0-or-later",
}

_COMPARE: Mapping[str, Callable[[Any, Any], Any]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
}
_VERSIONS_HERE: Mapping[str, Callable[[], str]] = {
    "Python": platform.python_version,
    "OpenSSL": lambda: ssl.OPENSSL_VERSION.split()[1],
    "Qt": lambda: metadata.version("PySide6_Essentials"),
}


@dataclass(frozen=True, slots=True)
class LicenceText:
    """A licence as its author wrote it, under the name of its file."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """One part. ``kind`` is a component's type as CycloneDX calls them; ``source`` its package URL or the address of its project."""

    name: str
    version: str
    licence: str
    texts: tuple[LicenceText, ...] = ()
    kind: str = "library"
    source: str = ""


def plain_name(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def needed_packages(names: Iterable[str]) -> Iterator[metadata.Distribution]:
    """The installed packages of ``names`` and all that these ask for on this system.

    Of conditions only those on Python's version are worked out: what another system asks for is not installed here.
    """
    waiting, seen = [plain_name(name) for name in names], set[str]()
    while waiting:
        name = waiting.pop(0)
        if name in seen:
            continue
        seen.add(name)
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        yield package
        waiting += [_required_name(line) for line in package.requires or [] if _holds(line.partition(";")[2])]


def _required_name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    return plain_name(found.group()) if found else ""


def _holds(condition: str) -> bool:
    """Whether a requirement counts here: no extra, and no other version of Python's."""
    if "extra ==" in condition:
        return False
    asked = re.findall(r"python(?:_full)?_version\s*(<=?|>=?|==)\s*[\"'](\d+)\.(\d+)[^\"']*[\"']", condition)
    return " or " in condition or all(_COMPARE[sign](sys.version_info[:2], (int(major), int(minor))) for sign, major, minor in asked)


def licence_of(package: metadata.Distribution) -> str:
    """The licence that a package's metadata name, the most exact field first; "" when none does."""
    facts = package.metadata
    expression, named = (str((facts.get_all(field) or [""])[0]).strip() for field in ("License-Expression", "License"))
    named = named.split("(", 1)[0].rstrip(";, ")
    classified = [line.rpartition(" :: ")[2] for line in facts.get_all("Classifier") or [] if line.startswith("License :: ")]
    if expression:
        return expression
    if named and len(named) <= _SHORT and "\n" not in named and "," not in named:
        return _SPDX_OF.get(named, named)
    return " AND ".join(_SPDX_OF.get(one, one) for one in classified if one != "OSI Approved") or named.partition("\n")[0][:_SHORT]


def texts_of(package: metadata.Distribution) -> tuple[LicenceText, ...]:
    """The texts that a package brings beside its metadata."""
    found = []
    for file in package.files or []:
        inside = next((part for part in file.parts if part.endswith(".dist-info")), "")
        if inside and ("licenses" in file.parts or _TEXT_NAMES.match(file.name)) and not file.name.endswith((".json", ".yml")):
            found.append(LicenceText(file.name, Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class OtherParts:
    """What no package's metadata tell, as ``other_parts.toml`` says it: parts that are no package, and licences left unsaid."""

    file: Path

    def read(self) -> tuple[list[Part], Mapping[str, tuple[str, tuple[LicenceText, ...]]]]:
        """The parts, and for a package's name its licence and texts."""
        content = tomllib.loads(self.file.read_text(encoding="utf-8"))
        parts = [self._part(each) for each in content["part"]]
        return parts, {plain_name(each["name"]): (each["licence"], self._texts(each)) for each in content["package"]}

    def _part(self, entry: Mapping[str, Any]) -> Part:
        known_here = _VERSIONS_HERE.get(entry["name"])
        version = known_here() if known_here is not None else str(entry.get("version", ""))
        return Part(entry["name"], version, entry["licence"], self._texts(entry), entry.get("kind", "library"), entry.get("source", ""))

    def _texts(self, entry: Mapping[str, Sequence[str]]) -> tuple[LicenceText, ...]:
        root = self.file.parent.parent
        return tuple(LicenceText(Path(name).name, (root / name).read_text(encoding="utf-8")) for name in entry.get("texts", ()))


def parts_here(names: Iterable[str], other: OtherParts) -> list[Part]:
    """All parts as they are installed here: the packages of ``names`` with what they need, and the others; by name."""
    others, said = other.read()
    found = {part.name.lower(): part for part in others}
    for package in needed_packages(names):
        name = package.metadata["Name"]
        licence, texts = said.get(plain_name(name), ("", ()))
        source = f"pkg:pypi/{plain_name(name)}@{package.version}"
        found[name.lower()] = Part(name, package.version, licence or licence_of(package), texts_of(package) or texts, source=source)
    return [found[name] for name in sorted(found)]
