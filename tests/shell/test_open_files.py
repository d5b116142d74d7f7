"""Everything out as open files, and in again: nothing is different."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from app.shell.entry.first_start import FirstStartSheet
from app.shell.open_files import FolderRefused, export_everything
from app.shell.open_files_back import BadExport, bring_in, look
from app.shell.program import Program
from app.store.desk import Desk
from app.store.progress import Cancelled, silent
from tests.conftest import PATIENCE
from tests.effort import few_if_quick
from tests.store.desks import TYPES, add, change, gadgets, open_desk, state
from tests.store.sample_records import Gadget, Place
from tests.store.spaces import School

OTHER = bytes(range(1, 33))
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["=1+1", "'=x", "@SUM(A1)", "1E5", "-3", "\t=2", "a\nb"]
)
values = st.fixed_dictionaries(
    {
        "tag": texts,
        "cost": st.integers(-(10**9), 10**9),
        "loaned": st.booleans() | st.none(),
        "number": st.integers(0, 9),
        "notes": texts,
        "custom.a": texts | st.integers(-5, 5) | st.booleans(),
    }
)


def exported(desk: Desk, folder: Path) -> Path:
    """The folder that was written."""
    written = export_everything(desk, TYPES, folder, silent)
    return next(path for path in written if path.name == "README.txt").parent


def brought(export: Path, folder: Path) -> Desk:
    bring_in(look(export, silent), folder, OTHER, TYPES, silent)
    return Desk.open(folder, OTHER, TYPES)


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@hypothesis_settings(max_examples=few_if_quick(25), suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(values, max_size=5), st.lists(values, max_size=3), st.binary(max_size=50))
def test_out_and_in_again_nothing_is_different(
    tmp_path_factory: pytest.TempPathFactory, made: list[dict[str, object]], changed: list[dict[str, object]], picture: bytes
) -> None:
    folder = tmp_path_factory.mktemp("export")
    desk = open_desk(folder / "desk")
    records = [add(desk, **one) for one in made]
    for record, one in zip(records, changed, strict=False):
        change(desk, record, **one)
    if records:
        with desk.edit("Deleted") as edit:
            edit.delete(Gadget, records[-1:])
            edit.create(Place, {"name": "Room 1"})
        desk.undo()
    name = desk.blobs.put(picture)
    desk.settings.put("school.name", "Parkview")
    desk.settings.put("sharing.access", {"password": "not to be written"})
    out = exported(desk, folder / "out")
    other = brought(out, folder / "other")
    assert state(other) == state(desk)
    assert [one.label for one in other.actions()] == [one.label for one in desk.actions()]
    assert all(other.history(Gadget, record) == desk.history(Gadget, record) for record in records)
    assert other.blobs.get(name) == picture
    assert other.settings.get("school.name", "") == "Parkview"
    assert other.check().problems == []
    assert tree(exported(other, folder / "again")) == tree(out)
    assert not any(b"not to be written" in data for data in tree(out).values())
    add(other, tag="goes on")
    other.undo()
    assert state(other) == state(desk)
    desk.close()
    other.close()


def test_no_cell_of_a_table_is_a_formula_and_the_exact_file_is_exact(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "desk")
    nasty = ["=HYPERLINK(1)", "+1+1", "@x", "-2+3", "\t=1", "'=1"]
    ids = [add(desk, tag=words, cost=1250) for words in nasty]
    out = exported(desk, tmp_path / "out")
    with (out / "gadget.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["tag"][:1] for row in rows} == {"'"}
    assert {row["cost"] for row in rows} == {"12.50"}
    exact = [json.loads(line) for line in (out / "records" / "gadget.jsonl").read_text("utf-8").splitlines()]
    assert {one["id"]: (one["tag"], one["cost"]) for one in exact} == {id: (words, 1250) for id, words in zip(ids, nasty, strict=True)}
    assert "6 records" in (out / "README.txt").read_text("utf-8")
    desk.close()


def test_all_or_nothing_and_what_was_there_stays(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "desk")
    add(desk, tag="1")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")

    def stop(done: int, total: int, words: str = "") -> None:
        if words == "history":
            raise Cancelled

    with pytest.raises(Cancelled):
        export_everything(desk, TYPES, tmp_path / "out", stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["desk", "out"]
    assert exported(desk, tmp_path / "out") == tmp_path / "out 2"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]
    (tmp_path / "file").touch()
    with pytest.raises(FolderRefused):
        export_everything(desk, TYPES, tmp_path / "file" / "out", silent)
    desk.close()


def test_the_records_of_a_desk_that_shared_come_without_its_history(tmp_path: Path) -> None:
    school = School(tmp_path)
    desk = school.found("Ann")
    record = add(desk, tag="1", number=4, notes="a\nb", status=None, **{"custom.a": 5})
    change(desk, record, status=None)
    school.join("Ben", "Ann")
    add(desk, tag="2")
    out = exported(desk, tmp_path / "out")
    assert not look(out, silent).with_history
    other = brought(out, tmp_path / "other")
    assert gadgets(other) == gadgets(desk)
    assert other.space.facts is None
    assert len(other.actions()) == 1
    add(other, tag="3")
    school.close()
    other.close()


@pytest.mark.parametrize("harm", ["history", "records", "files", "settings", "empty", "cut"])
def test_what_is_not_as_it_was_written_is_not_brought_in(tmp_path: Path, harm: str) -> None:
    desk = open_desk(tmp_path / "desk")
    add(desk, tag="1")
    desk.blobs.put(b"picture")
    out = exported(desk, tmp_path / "out")
    desk.close()
    path = {
        "history": out / "history.jsonl",
        "records": out / "records" / "gadget.jsonl",
        "files": next((out / "files").iterdir()),
        "settings": out / "settings.json",
        "empty": out / "records" / "gadget.jsonl",
        "cut": out / "history.jsonl",
    }[harm]
    data = path.read_bytes()
    path.write_bytes(
        {"empty": b"", "cut": data[: len(data) // 2]}.get(
            harm, data.replace(b"1", b"2").replace(b"picture", b"other").replace(b"{", b"[", 1)
        )
    )
    with pytest.raises(BadExport):
        brought(out, tmp_path / "other")


def test_a_folder_that_is_no_export_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadExport, match="no export"):
        look(tmp_path, silent)


@pytest.mark.slow
def test_a_new_desk_begins_with_an_export(sample_program: Program, start_program: Callable[..., Program], tmp_path: Path) -> None:
    assert sample_program.session is not None
    desk = sample_program.session.desk
    written = export_everything(desk, sample_program.records(), tmp_path / "out", silent)
    actions = [one.label for one in desk.actions(20)]
    (broken := tmp_path / "broken").mkdir()
    started = start_program(tmp_path / "other")
    sheet = started.window.sheet()
    assert isinstance(sheet, FirstStartSheet)
    assert started.flow is not None
    started.flow.bring_in(sheet, broken)
    assert started.jobs.wait_idle(PATIENCE)
    assert "no export" in sheet.problem.text()
    started.flow.bring_in(sheet, written[0].parent if written[0].parent.name.startswith("out") else tmp_path / "out")
    assert started.jobs.wait_idle(PATIENCE)
    assert started.session is not None
    assert [one.label for one in started.session.desk.actions(20)] == actions
    assert started.session.surroundings.school.name == sample_program.session.surroundings.school.name
