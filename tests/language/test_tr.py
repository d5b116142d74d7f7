"""Texts come out as the code has them in English, and as the catalogue has them in another language, each where it was asked for."""

import threading
from collections.abc import Iterator
from datetime import date, time

import pytest

from app import moments
from app.language import ENGLISH, EnglishAlone, figure, in_language, listed, marked, speak, spoken, tr, trn
from app.ui.languages.pseudo import CODE, Pseudo, pseudo
from app.ui.languages.shipped import Shipped

GREETING = marked("Good morning")
DAY = date(2024, 8, 21)


LANGUAGES = Shipped(development=True)


@pytest.fixture
def pseudo_window() -> Iterator[None]:
    speak(Pseudo(), LANGUAGES)
    yield
    speak(ENGLISH, EnglishAlone())


@pytest.fixture
def english_window() -> Iterator[None]:
    speak(ENGLISH, LANGUAGES)
    yield
    speak(ENGLISH, EnglishAlone())


def test_english_is_what_the_code_says() -> None:
    assert tr(GREETING) == "Good morning"
    assert tr("Sent to {place} as {number}", place="TSS", number=12) == "Sent to TSS as 12"
    assert tr("{count:,} lines", count=2318) == "2,318 lines"
    assert tr("A {brace} without values is a brace") == "A {brace} without values is a brace"
    assert tr("Value {text}", text="{text}") == "Value {text}"


@pytest.mark.parametrize(("number", "words"), [(0, "0 devices"), (1, "1 device"), (2, "2 devices"), (2318, "2,318 devices")])
def test_a_number_has_the_form_that_belongs_to_it(number: int, words: str) -> None:
    assert trn(number, "{number} device", "{number} devices") == words


def test_a_plural_takes_further_values() -> None:
    assert trn(2, "{number} device in {room}", "{number} devices in {room}", room="Room 12") == "2 devices in Room 12"


def test_names_are_listed_as_people_do() -> None:
    assert (listed(["A"]), listed(["A", "B", "C"]), listed(["A", "B", "C", "D", "E"])) == ("A", "A, B and C", "A, B, C and 2 more")
    assert listed([]) == ""


@pytest.mark.usefixtures("pseudo_window")
def test_another_language_is_spoken_by_the_window() -> None:
    assert tr(GREETING) == pseudo("Good morning") != "Good morning"
    assert tr("Sent to {place}", place="TSS").count("TSS") == 1
    assert "2’318" in trn(2318, "{number} device", "{number} devices")
    assert "2’318,5" in tr("{count:,.1f} lines", count=2318.5)
    assert figure(2318) == "2’318"


@pytest.mark.usefixtures("english_window")
def test_paper_may_speak_another_language_than_the_window() -> None:
    with in_language(CODE):
        assert tr(GREETING) == pseudo("Good morning")
        with in_language(""):
            assert spoken().code == CODE
    assert tr(GREETING) == "Good morning"


@pytest.mark.usefixtures("english_window")
def test_a_language_that_is_not_here_leaves_it_as_it_is() -> None:
    with in_language("xx"):
        assert tr(GREETING) == "Good morning"


@pytest.mark.usefixtures("english_window")
def test_paper_of_one_thread_does_not_change_the_words_of_another() -> None:
    said: list[str] = []
    with in_language(CODE):
        other = threading.Thread(target=lambda: said.append(tr(GREETING)))
        other.start()
        other.join()
    assert said == ["Good morning"]


@pytest.mark.usefixtures("pseudo_window")
def test_every_thread_speaks_the_language_of_the_window() -> None:
    said: list[str] = []
    other = threading.Thread(target=lambda: said.append(tr(GREETING)))
    other.start()
    other.join()
    assert said == [pseudo("Good morning")]


def test_days_and_times_in_english() -> None:
    assert moments.day_month(DAY) == "21 Aug"
    assert moments.day_month_year(DAY) == "21 Aug 2024"
    assert moments.weekday_day_month(DAY) == "Wed 21 Aug"
    assert moments.long_day(DAY) == "Wednesday 21 August"
    assert moments.long_day(DAY, year=True) == "Wednesday 21 August 2024"
    assert moments.month_year(2024, 8) == "August 2024"
    assert moments.month_year(2024, 8, short=True) == "Aug 2024"
    assert moments.time_of_day(time(8, 2)) == "8:02"


@pytest.mark.usefixtures("pseudo_window")
def test_names_of_days_and_months_come_with_the_language() -> None:
    assert moments.day_month_year(DAY).strip("[]").startswith("21 ")
    assert pseudo("August") in moments.month_year(2024, 8)


def test_the_made_up_language_leaves_places_and_markup_alone_and_is_longer() -> None:
    said = pseudo("Sent to {place:,} by <b>mail</b> …")
    assert "{place:,}" in said
    assert "<b>" in said
    assert len(said) >= 1.4 * len("Sent to {place:,} by <b>mail</b> …") - 8
    assert pseudo("— · 12") == "— · 12"
    assert pseudo(pseudo("Save")) == pseudo("Save")


def test_what_is_offered_is_english_and_each_catalogue_by_its_own_name() -> None:
    assert Shipped().offered() == [("en-US", "English"), ("es", "Español")]
    assert [code for code, _ in LANGUAGES.offered()] == ["en-US", "es", CODE]
    assert Shipped().find("pseudo") is None
    assert Shipped().find("en-GB") is ENGLISH
