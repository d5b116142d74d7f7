"""The bill of parts names everything that the program stands on, as the packages themselves say it."""

from __future__ import annotations

import json
import tomllib
import uuid
from pathlib import Path

import pytest

from app.paths import resource
from app.shell.about import version
from app.shell.about.bill import make_bill, parts_of_project, read_bill
from app.shell.about.parts import LicenceText, Part, plain_name
from tests.packaging.test_requirements import PROJECT, installed_closure, is_free_to_ship


@pytest.fixture(scope="module")
def parts() -> list[Part]:
    return parts_of_project()


def test_all_that_is_needed_is_named_and_nothing_else(parts: list[Part]) -> None:
    needed = {(plain_name(one.metadata["Name"]), one.version) for one in installed_closure(PROJECT["project"]["dependencies"])}
    assert {(plain_name(part.name), part.version) for part in parts if part.source.startswith("pkg:pypi/")} == needed


def test_every_part_has_a_licence_that_may_be_shipped_and_its_text(parts: list[Part]) -> None:
    assert [part.name for part in parts if not part.licence or not is_free_to_ship(part.licence)] == []
    assert [part.name for part in parts if not part.texts or not all(one.text.strip() for one in part.texts)] == []


def test_qt_comes_with_the_texts_that_the_lgpl_asks_for(parts: list[Part]) -> None:
    (qt,) = [part for part in parts if part.name == "Qt"]
    assert [one.name for one in qt.texts] == ["LGPL-3.0.txt", "GPL-3.0.txt"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.texts[0].text


def test_fonts_and_icons_are_all_among_the_parts(parts: list[Part]) -> None:
    texts = {one.name for part in parts for one in part.texts}
    assert {path.name for path in resource("fonts").glob("*.txt")} <= texts
    assert "LICENSE.txt" in texts


def test_the_bill_is_read_back_as_it_was_written(parts: list[Part]) -> None:
    bill = json.loads(json.dumps(make_bill("1.2.3", parts)))
    assert read_bill(bill) == parts
    assert bill["metadata"]["component"]["version"] == "1.2.3"


def test_the_bill_is_as_cyclonedx_wants_it(parts: list[Part]) -> None:
    bill = make_bill("1.2.3", parts)
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    uuid.UUID(bill["serialNumber"].removeprefix("urn:uuid:"))
    references = [each["bom-ref"] for each in bill["components"]]
    assert len(set(references)) == len(references)
    assert bill["dependencies"] == [{"ref": "liaison-desk", "dependsOn": references}]
    for each in bill["components"]:
        (licence,) = each["licenses"]
        assert set(licence) in ({"license"}, {"expression"})
        assert each["type"] in ("application", "framework", "library", "platform", "file")


def test_the_same_parts_make_the_same_bill_and_others_another(parts: list[Part]) -> None:
    assert make_bill("1.2.3", parts) == make_bill("1.2.3", list(parts))
    assert make_bill("1.2.3", parts)["serialNumber"] != make_bill("1.2.4", parts)["serialNumber"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("MIT", {"license": {"id": "MIT"}}),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", {"expression": "MPL-2.0 AND (Apache-2.0 OR MIT)"}),
        ("bzip2-1.0.6", {"license": {"name": "bzip2-1.0.6"}}),
        ("MIT OR Sleepycat's", {"license": {"name": "MIT OR Sleepycat's"}}),
    ],
)
def test_licences_are_named_as_the_list_of_licences_names_them(words: str, said: dict[str, object]) -> None:
    (component,) = make_bill("1", [Part("one", "1", words, (LicenceText("LICENSE", "Do as you like."),))])["components"]
    assert component["licenses"] == [said]


def test_the_version_is_the_projects_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert version.program_version() == project["version"]
    (tmp_path / "version.txt").write_text("9.8.7\n", encoding="ascii")
    monkeypatch.setattr(version, "resource", lambda name: tmp_path / name)
    assert version.program_version() == "9.8.7"
