"""The bill of parts as CycloneDX 1.6: written when the program is built, read by the page that says whose work it stands on."""

from __future__ import annotations

import hashlib
import json
import re
import sys
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from app.paths import resource
from app.shell.about.parts import LicenceText, OtherParts, Part, parts_here, plain_name
from app.shell.about.version import project

FILE = "bill_of_parts.cdx.json"
_ONE_LICENCE = {
    *("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0", "OFL-1.1", "PSF-2.0", "Zlib"),
    *("LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later"),
}
"""Licences by the names of the SPDX list; others are written out."""


def parts_of_program() -> list[Part]:
    """The parts of this copy: as its bill says, or in a checkout as they are installed."""
    file = resource(FILE)
    if file.is_file():
        return read_bill(json.loads(file.read_text(encoding="utf-8")))
    return parts_of_project()


def parts_of_project() -> list[Part]:
    """The parts that ``pyproject.toml`` asks for, as they are installed here."""
    names = [re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0] for line in project()["dependencies"]]
    return parts_here(names, OtherParts(resource("licences/other_parts.toml")))


def make_bill(version: str, parts: Iterable[Part]) -> dict[str, Any]:
    """The bill of ``parts``. The same parts give the same bill, to the letter."""
    components = [_component(part) for part in parts]
    program = {"type": "application", "bom-ref": "liaison-desk", "name": "Liaison Desk", "version": version}
    content = json.dumps([program, sys.platform, components], sort_keys=True).encode()
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.UUID(bytes=hashlib.sha256(content).digest()[:16], version=4)}",
        "version": 1,
        "metadata": {"component": program, "properties": [{"name": "built for", "value": sys.platform}]},
        "components": components,
        "dependencies": [{"ref": "liaison-desk", "dependsOn": [each["bom-ref"] for each in components]}],
    }


def _component(part: Part) -> dict[str, Any]:
    reference = part.source if part.source.startswith("pkg:") else f"{plain_name(part.name.replace(' ', '-'))}@{part.version}"
    made: dict[str, Any] = {"type": part.kind, "bom-ref": reference, "name": part.name}
    if part.version:
        made["version"] = part.version
    if part.source.startswith("pkg:"):
        made["purl"] = part.source
    elif part.source:
        made["externalReferences"] = [{"type": "website", "url": part.source}]
    if part.licence:
        made["licenses"] = [_licence(part.licence)]
    if part.texts:
        texts = [{"license": {"name": one.name, "text": {"contentType": "text/plain", "content": one.text}}} for one in part.texts]
        made["evidence"] = {"licenses": texts}
    return made


def _licence(words: str) -> dict[str, Any]:
    if words in _ONE_LICENCE:
        return {"license": {"id": words}}
    names = [name.strip("() ") for name in re.split(r"\s+(?:AND|OR|WITH)\s+", words)]
    return {"expression": words} if len(names) > 1 and set(names) <= _ONE_LICENCE else {"license": {"name": words}}


def read_bill(bill: Mapping[str, Any]) -> list[Part]:
    """The parts that a bill lists."""
    return [_part(each) for each in bill["components"]]


def _part(component: Mapping[str, Any]) -> Part:
    (licence,) = component.get("licenses") or [{}]
    named = licence.get("license", {})
    links = component.get("externalReferences") or [{}]
    return Part(
        component["name"],
        component.get("version", ""),
        licence.get("expression") or named.get("id") or named.get("name", ""),
        tuple(
            LicenceText(each["license"]["name"], each["license"]["text"]["content"])
            for each in component.get("evidence", {}).get("licenses", ())
        ),
        component["type"],
        component.get("purl") or links[0].get("url", ""),
    )
