"""What a room hands over: a page that does nothing is a page, and a school says when it changes."""

from pytestqt.qtbot import QtBot

from app.ui.feature import Feature, Page, Place, School


def test_school_says_what_is_new_and_keeps_the_rest(qtbot: QtBot) -> None:
    school = School("Parkview", "M. Rivera")
    with qtbot.waitSignal(school.changed):
        school.change(paper_size="a4")
    assert (school.name, school.person, school.paper_size) == ("Parkview", "M. Rivera", "a4")


def test_bare_page_knows_nothing_and_holds_nothing(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    assert not page.show_place(Place("inventory"))
    assert not page.scanned("PV-1")
    assert list(page.page_actions()) == []
    assert page.leave()


def test_feature_needs_only_a_page(qtbot: QtBot) -> None:
    feature = Feature("inventory", "Inventory", "monitor-smartphone", lambda _surroundings: Page())
    assert (feature.section, feature.records, feature.tour) == ("", None, None)
