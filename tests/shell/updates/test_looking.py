"""A desk asks once a day, tells a newer version once, and keeps quiet about whatever goes wrong."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.errors import UserError
from app.network.update_notice import NotSigned, Update
from app.paths import resource
from app.shell.updates.looking import UpdateLooking, district_source

UPDATE = Update("0.2.0", ("Labels print faster",), "https://updates.district.example/")
MORNING = datetime(2026, 9, 1, 8, tzinfo=UTC)


class Kept:
    """Settings in memory, as JSON would keep them."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def get(self, name: str, default: Any) -> Any:
        return self.values.get(name, default)

    def put(self, name: str, value: Any) -> None:
        self.values[name] = value


class District:
    """Says ``says``, or fails, and counts who asks."""

    def __init__(self, says: Update | UserError) -> None:
        self.says = says
        self.asked = 0

    def ask(self) -> Update:
        self.asked += 1
        if isinstance(self.says, UserError):
            raise self.says
        return self.says


class Desk:
    """A desk at its version, with a clock that a test sets."""

    def __init__(self, says: Update | UserError = UPDATE, version: str = "0.1.0") -> None:
        self.district, self.kept, self.now, self.version = District(says), Kept(), MORNING, version

    def looking(self) -> UpdateLooking:
        return UpdateLooking(self.kept, self.version, find=lambda: self.district, now=lambda: self.now)


def test_a_newer_version_is_told_once_and_stays_to_be_seen() -> None:
    desk = Desk()
    told = desk.looking().look_if_due()
    assert told is not None
    assert told.update == UPDATE
    desk.now += timedelta(days=3)
    assert desk.looking().look_if_due() is None
    assert desk.district.asked == 2
    last = desk.looking().last()
    assert last is not None
    assert (last.update, last.at) == (UPDATE, desk.now)


@pytest.mark.parametrize(("later", "asked"), [(timedelta(hours=23), 1), (timedelta(hours=25), 2), (timedelta(hours=-5), 2)])
def test_it_is_asked_once_a_day_and_again_when_the_clock_was_set_back(later: timedelta, asked: int) -> None:
    desk = Desk()
    desk.looking().look_if_due()
    desk.now += later
    desk.looking().look_if_due()
    assert desk.district.asked == asked


def test_a_version_that_is_here_already_is_not_told() -> None:
    desk = Desk(version="0.2.0")
    assert desk.looking().look_if_due() is None
    last = desk.looking().last()
    assert last is not None
    assert (last.update, last.trouble) == (None, "")


def test_once_it_is_installed_it_is_offered_no_more() -> None:
    desk = Desk()
    desk.looking().look_if_due()
    desk.version = "0.2.0"
    last = desk.looking().last()
    assert last is not None
    assert last.update is None


def test_what_goes_wrong_is_told_to_nobody_and_kept_as_a_line() -> None:
    desk = Desk(NotSigned("What answered is not signed.", "It was not used."))
    assert desk.looking().look_if_due() is None
    last = desk.looking().last()
    assert last is not None
    assert last.trouble == "What answered is not signed. It was not used."
    assert not desk.looking().is_due()


def test_a_bad_answer_does_not_take_back_a_good_one() -> None:
    desk = Desk()
    desk.looking().look_if_due()
    desk.district.says = NotSigned("What answered is not signed.")
    desk.now += timedelta(days=2)
    assert desk.looking().look_if_due() is None
    last = desk.looking().last()
    assert last is not None
    assert last.update == UPDATE
    assert last.trouble


def test_a_third_version_is_told_anew() -> None:
    desk = Desk()
    desk.looking().look_if_due()
    desk.district.says = Update("0.3.0", (), UPDATE.where)
    desk.now += timedelta(days=2)
    told = desk.looking().look_if_due()
    assert told is not None
    assert told.update is not None
    assert told.update.version == "0.3.0"


def test_where_the_district_names_no_place_nobody_is_asked_and_nothing_is_kept() -> None:
    kept = Kept()
    known = UpdateLooking(kept, "0.1.0", find=lambda: None)
    assert known.look_if_due() is None
    assert not known.is_offered()
    assert kept.values == {}


def test_the_program_as_it_is_made_asks_nobody() -> None:
    assert district_source(resource("district")) is None


def written(folder: Path, address: str, key: str) -> Path:
    (folder / "updates.toml").write_text(f'address = "{address}"\npublic_key = "{key}"\n', encoding="utf-8")
    return folder


def test_the_districts_file_names_place_and_key(tmp_path: Path) -> None:
    public = Ed25519PrivateKey.generate().public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    assert district_source(written(tmp_path, "https://updates.district.example/n.json", base64.b64encode(public).decode())) is not None


@pytest.mark.parametrize(
    ("address", "key"),
    [("https://x.example/", ""), ("https://x.example/", "AAAA"), ("http://x.example/", "A" * 43 + "="), ("x", "A" * 43 + "=")],
)
def test_a_mistake_in_the_file_is_said_in_the_settings(tmp_path: Path, address: str, key: str) -> None:
    folder = written(tmp_path, address, key)
    known = UpdateLooking(Kept(), "0.1.0", find=lambda: district_source(folder))
    assert known.look_if_due() is None
    last = known.last()
    assert known.is_offered()
    assert last is not None
    assert "updates.toml" in last.trouble
