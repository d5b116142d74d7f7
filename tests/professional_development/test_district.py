"""The district's files for PD sessions are whole, and what is wrong in one is said with its name."""

import shutil
from pathlib import Path

import pytest

from app.errors import UserError
from app.improvement_plan.rules.goals import PlanDistrict
from app.paths import resource
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.paper_content import AnswerKind

FILES = ("professional_development.toml", "standards.toml", "improvement_plan.toml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Copies of the files that may be spoiled."""
    for name in FILES:
        shutil.copy(resource(f"district/{name}"), tmp_path / name)
    return tmp_path


def test_the_standards_are_all_there() -> None:
    standards = PdDistrict.load().standards
    assert {one.key: len(one.standards) for one in standards.sets} == {
        "maryland": 9,
        "lf2022": 11,
        "lf2011": 7,
        "iste_educators": 7,
        "iste_coaches": 7,
    }
    assert [one.key for one in standards.sets if not one.used] == ["lf2011"]
    assert standards.find("maryland.design").short == "Design & teacher learning"
    assert standards.find("iste_educators.designer").words == "2.5 Designer"
    assert standards.find("old.key").name == "old.key"
    assert standards.known("maryland.data")
    assert not standards.known("data")
    assert standards.goal_words("blueprint4.technology").startswith("Blueprint 2.0 · Goal 4 · Organizational Effectiveness: Technology")
    assert len(standards.district_goals) == 6


def test_the_form_asks_at_both_levels_and_the_prompts_at_the_others() -> None:
    district = PdDistrict.load()
    assert {question.level for question in district.form.questions} == {1, 2}
    assert {question.kind for question in district.form.questions} >= {AnswerKind.SCALE, AnswerKind.CHOICE, AnswerKind.WORDS}
    assert {(prompt.level, prompt.days) for prompt in district.prompts} == {(3, 30), (4, 30), (4, 90), (5, 90)}
    assert PlanDistrict.load().areas


SPOILED = [
    (FILES[0], "", "]broken", "cannot be read"),
    (FILES[0], 'zone = "America/New_York"', 'zone = "Mars/Olympus"', "the zone “Mars/Olympus” is not known here"),
    (FILES[0], "year_begins = 7", "year_begins = 13", "must be a month"),
    (FILES[0], 'rounding = "nearest"', 'rounding = "sideways"', "must be one of down, nearest, up"),
    (FILES[0], "step = 15", "step = 0", "at least 1"),
    (FILES[0], 'kind = "scale"', 'kind = "smile"', "must be one of scale"),
    (FILES[0], 'key = "useful"', 'key = "time"', "every key of a question must be there once"),
    (FILES[0], "level = 5", "level = 6", "must be of level 3, 4 or 5"),
    (FILES[0], "-{count}-", "-{number}-", "must hold"),
    (FILES[0], '{ minutes = 5, title = "Close"', '{ minutes = 6, title = "Close"', "do not add up to its 60 minutes"),
    (FILES[0], 'kind = "Practice"', 'kind = "Sleep"', "is no kind of agenda block"),
    (FILES[0], "feedback = false", "feedback = 3", "must be true or false"),
    (FILES[1], 'key = "research"', 'key = "content"', "every key of a standard must be there once"),
    (FILES[1], 'name = "Learning Forward Standards 2022"', "", "must be a text"),
]


@pytest.mark.parametrize(("name", "old", "new", "words"), SPOILED)
def test_what_is_wrong_in_a_file_is_said_with_its_name(folder: Path, name: str, old: str, new: str, words: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1) if old else new + text, encoding="utf-8")
    with pytest.raises(UserError) as refused:
        PdDistrict.load(folder)
    assert words in str(refused.value.what)
    assert name in str(refused.value.what)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / FILES[2]).unlink()
    with pytest.raises(UserError, match=r"improvement_plan\.toml"):
        PlanDistrict.load(folder)
