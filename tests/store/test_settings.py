"""Settings, pictures, and the first glance."""

from pathlib import Path
from typing import Any

import pytest

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
