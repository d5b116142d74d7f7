"""Which desk is opened by which words."""

from pathlib import Path

import pytest

from app.shell.profiles import FIRST_PROFILE, Profile, chosen_folder, folder_name, profiles, title_of


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Parkview", "parkview"),
        ("Côté Élémentaire", "cote-elementaire"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "desk-con"),
        ("李小龍", FIRST_PROFILE),
        ("   ", FIRST_PROFILE),
    ],
)
def test_a_profile_name_never_leaves_the_folder_of_desks(name: str, folder: str) -> None:
    assert folder_name(name) == folder


def test_only_folders_with_a_desk_are_profiles(tmp_path: Path) -> None:
    for name in ("zoo", "alpha", "empty"):
        (tmp_path / name).mkdir()
    (tmp_path / "alpha" / "desk").touch()
    (tmp_path / "zoo" / "desk").touch()
    found = profiles(tmp_path, lambda folder: (folder / "desk").exists())
    assert [profile.title for profile in found] == ["Alpha", "Zoo"]
    assert profiles(tmp_path / "nowhere", lambda folder: True) == []


def test_the_person_is_asked_only_when_there_is_a_choice(tmp_path: Path) -> None:
    one, two = Profile("One", tmp_path / "one"), Profile("Two", tmp_path / "two")
    assert chosen_folder(tmp_path, None, None, []) == tmp_path / FIRST_PROFILE
    assert chosen_folder(tmp_path, None, None, [one]) == one.folder
    assert chosen_folder(tmp_path, None, None, [one, two]) is None
    assert chosen_folder(tmp_path, "Two", None, [one, two]) == tmp_path / "two"
    assert chosen_folder(tmp_path, "Two", tmp_path / "else", [one, two]) == tmp_path / "else"


def test_the_first_desk_has_a_plain_name(tmp_path: Path) -> None:
    assert title_of(tmp_path / FIRST_PROFILE) == "My desk"
    assert title_of(tmp_path / "north-wing") == "North Wing"
