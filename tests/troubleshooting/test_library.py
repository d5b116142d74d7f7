"""The district's checklists and the school's own."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import UserError
from app.troubleshooting.service import TroubleshootingService
from tests.troubleshooting.checklists import PROJECTOR, projector
from tests.troubleshooting.desks import Clock, open_service


def test_the_shelf_has_all_by_group_and_triage_apart(service: TroubleshootingService) -> None:
    shelf = service.library.shelf()
    assert [entry.checklist.key for entry in shelf.listed()] == ["sign-in", "projector-no-picture", "test-browser"]
    assert shelf.triage is not None
    assert shelf.broken == ()


def test_a_broken_file_is_told_and_the_others_are_there(service: TroubleshootingService, tmp_path: Path) -> None:
    (tmp_path / "checklists" / "broken.toml").write_text("title = ", encoding="utf-8")
    (tmp_path / "checklists" / "latin.toml").write_bytes(b"title = '\xe9'")
    shelf = service.library.shelf()
    assert len(shelf.listed()) == 3
    assert [error.what.split("”")[0] for error in shelf.broken] == ["“broken.toml", "“latin.toml"]


def test_a_copy_stands_in_the_place_of_the_districts(service: TroubleshootingService) -> None:
    kept = service.library.save_own(replace(projector(), title="Our projectors are dark", owner="Parkview"))
    assert kept.version == 8
    entry = service.library.shelf().entries["projector-no-picture"]
    assert (entry.own, entry.checklist.title, entry.district, entry.district_is_newer) == (
        True,
        "Our projectors are dark",
        projector(),
        False,
    )
    assert service.library.save_own(kept).version == 9
    assert service.library.delete_own("projector-no-picture") == "Checklist “Our projectors are dark” deleted"
    assert service.library.shelf().get("projector-no-picture") == projector()
    service.desk.undo()
    assert service.library.shelf().entries["projector-no-picture"].own


def test_the_districts_news_are_told_until_they_were_looked_at(service: TroubleshootingService, tmp_path: Path, clock: Clock) -> None:
    service.library.save_own(replace(projector(), title="Ours"))
    service.desk.close()
    later = open_service(tmp_path, clock)
    text = PROJECTOR.replace("version = 7", "version = 8").replace("Is the power light on?", "Does it shine?")
    (tmp_path / "checklists" / "projector-no-picture.toml").write_text(text, encoding="utf-8")
    assert later.library.shelf().entries["projector-no-picture"].district_is_newer
    (news,) = later.library.news_of_district("projector-no-picture")
    assert (news.key, news.lines[0].after) == ("power", "Does it shine?")
    later.library.compared("projector-no-picture")
    assert not later.library.shelf().entries["projector-no-picture"].district_is_newer
    assert later.library.news_of_district("projector-no-picture") == []
    later.desk.close()


def test_what_has_a_problem_is_not_kept(service: TroubleshootingService) -> None:
    with pytest.raises(UserError, match="There is no step yet"):
        service.library.save_own(replace(projector(), key="own", steps={}))
    assert service.library.shelf().get("own") is None
    with pytest.raises(UserError, match="deleted meanwhile"):
        service.library.delete_own("own")


def test_an_own_checklist_is_new_and_found(service: TroubleshootingService) -> None:
    kept = service.library.save_own(replace(projector(), key="laminator", title="The laminator jams", short="Laminator jams"))
    assert kept.version == 1
    assert [match.key for match in service.library.shelf().index.find("laminator")][:1] == ["laminator"]
    assert [hit.title for hit in service.desk.find("laminator")][:1] == ["The laminator jams"]
