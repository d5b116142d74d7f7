"""Settings, pictures, and the first glance."""

from pathlib import Path
from typing import Any

import pytest

from app.store.backups import found
from app.store.blobs import LARGEST
from app.store.desk import Desk
from app.store.glance import desk_at_a_glance, forget, keep
from app.store.settings import FILE
from tests.store.desks import KEY, add, open_desk


def test_a_setting_has_the_type_of_its_default(desk: Desk) -> None:
    settings = desk.settings
    assert settings.get("width", 300) == 300
    settings.put("width", 512)
    settings.put("view", {"columns": ["tag", "Größe"], "sort": None})
    settings.put("scale", 2)
    assert settings.get("width", 300) == 512
    assert settings.get("width", "wide") == "wide"
    assert settings.get("view", {}) == {"columns": ["tag", "Größe"], "sort": None}
    assert settings.get("scale", 1.5) == 2.0
    assert settings.names("v") == ["view"]
    settings.delete("view")
    settings.delete("view")
    assert settings.names() == ["person.name", "scale", "width"]


def test_settings_outlive_the_program_and_a_damaged_file(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    desk.settings.put("width", 512)
    record = add(desk, tag="1")
    desk.close()
    desk = open_desk(tmp_path, None)
    assert desk.settings.get("width", 0) == 512
    assert desk.settings.get("person.name", "") == "Ann"
    desk.close()
    (tmp_path / FILE).write_bytes(b"broken" * 1_000)
    desk = open_desk(tmp_path, None)
    assert desk.settings.get("width", 0) == 0
    assert (tmp_path / f"{FILE}.damaged").exists()
    assert record
    desk.close()


@pytest.mark.parametrize("harm", ["zeroed", "a page zeroed", "gone", "gone but for its log", "of another desk"])
def test_who_works_here_and_the_lock_come_back_from_the_last_backup(tmp_path: Path, harm: str) -> None:
    desk = open_desk(tmp_path / "desk")
    for number in range(60):
        desk.settings.put(f"lock.{number}", f"{number} " * 100)
    desk.backups.make()
    desk.settings.put("width", 512)
    desk.close()
    path = tmp_path / "desk" / FILE
    size = path.stat().st_size
    if harm.startswith("gone"):
        path.unlink()
        if "log" in harm:
            path.with_name(f"{FILE}-wal").write_bytes(b"x" * 5_000)
    elif harm == "of another desk":
        Desk.open(tmp_path / "other", bytes(32), [], who="Bob").close()
        path.write_bytes((tmp_path / "other" / FILE).read_bytes())
    else:
        with path.open("r+b") as file:
            file.seek(size // 2 // 4096 * 4096 if "page" in harm else 0)
            file.write(bytes(4096 if "page" in harm else size))
    desk = open_desk(tmp_path / "desk", None)
    assert desk.settings.get("person.name", "") == "Ann"
    assert desk.settings.get("lock.59", "") == "59 " * 100
    assert desk.settings.get("width", 0) == 0
    add(desk, tag="1")
    assert desk.actions(1)[0].who == "Ann"
    desk.close()
    assert path.with_name(f"{FILE}.damaged").exists() is not harm.startswith("gone")


def test_a_copy_that_is_damaged_too_does_not_stop_a_desk(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    desk.backups.make()
    desk.close()
    for path in (tmp_path / FILE, tmp_path / "backups" / FILE):
        path.write_bytes(b"broken" * 1_000)
    desk = open_desk(tmp_path, None)
    assert desk.settings.get("person.name", "") == ""
    desk.backups.make()
    desk.close()
    assert len(found(tmp_path)) == 1
    assert not list(tmp_path.rglob("*.part*"))


def test_pictures_are_kept_once(desk: Desk) -> None:
    name = desk.blobs.put(b"a picture")
    assert desk.blobs.put(b"a picture") == name
    assert desk.blobs.get(name) == b"a picture"
    assert desk.blobs.get("0" * 64) is None
    with pytest.raises(ValueError, match="too many"):
        desk.blobs.put(bytes(LARGEST + 1))


def test_a_glance_shows_only_what_still_stands(tmp_path: Path) -> None:
    def look(key: bytes = KEY, page: str = "inventory") -> dict[str, Any] | None:
        desk = desk_at_a_glance(tmp_path, key, page)
        if desk is None:
            return None
        desk.close()
        return desk.look

    assert look() is None
    desk = open_desk(tmp_path)
    add(desk, tag="1")
    keep(desk, "inventory", {"rows": [["1"]]})
    desk.close()
    assert look() == {"rows": [["1"]]}
    assert look(page="today") is None
    assert look(key=bytes(32)) is None
    desk = open_desk(tmp_path)
    desk.settings.put("width", 5)
    desk.close()
    assert look() == {"rows": [["1"]]}
    desk = open_desk(tmp_path)
    add(desk, tag="2")
    desk.close()
    assert look() is None
    desk = open_desk(tmp_path)
    keep(desk, "inventory", {"rows": []})
    forget(desk)
    desk.close()
    assert look() is None
