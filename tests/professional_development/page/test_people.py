"""People of a session: invited, told, signed in by badge, by name and from paper, and corrected later."""

import email
from email import policy
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.professional_development.page.people.guest_sheet import GuestSheet
from app.professional_development.page.people.invite_sheet import InviteSheet
from app.professional_development.page.people.people_tab import PeopleTab
from app.professional_development.page.people.telling import TellSheet
from app.professional_development.page.sheets import WordsSheet
from app.ui.history_sheet import HistorySheet
from app.ui.tables.columns import CellEdit
from tests.professional_development.page.around import Around

ALT = Qt.KeyboardModifier.AltModifier


def open_people(around: Around) -> PeopleTab:
    (id,) = around.service.table.ids({})
    around.page.open_session(id, "people")
    around.settle()
    tab = around.page.session.tab("people")
    assert isinstance(tab, PeopleTab)
    rest(around, tab)
    return tab


def rest(around: Around, tab: PeopleTab) -> None:
    """Until the tab has read what there is."""
    around.settle()
    while tab.busy or around.busy():
        around.settle()
        QApplication.processEvents()


def row(around: Around, tab: PeopleTab, name: str) -> object:
    return next(one for one in around.service.people.rows(tab.id) if one.name == name)


def test_people_are_found_marked_and_invited(around: Around) -> None:
    tab = open_people(around)
    around.desk.undo()
    rest(around, tab)
    assert tab.counts.text() == "Nobody is invited yet."
    around.page.session.head.invite.click()
    around.settle()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, InviteSheet)
    QTest.keyClicks(sheet.search, "teacher")
    sheet.mark_shown(on=True)
    assert sheet.go.text() == "Invite 2 people"
    sheet.go.click()
    rest(around, tab)
    assert sorted(one.name for one in around.service.people.rows(tab.id)) == ["Ana Okafor", "Ben Nguyen"]
    assert tab.counts.text() == "2 invited · 2 without an answer"


def test_a_guest_is_put_on_the_list(around: Around) -> None:
    tab = open_people(around)
    tab.telling.ask_guest(tab.id)
    sheet = around.page.paper.dialog
    assert isinstance(sheet, GuestSheet)
    sheet.save()
    assert sheet.isVisible()
    sheet.form.put({"name": "Dee Guest", "role": "Fairview Middle"})
    sheet.save()
    rest(around, tab)
    assert "Dee Guest" in [one.name for one in around.service.people.rows(tab.id)]


def test_answers_are_entered_by_keys(around: Around) -> None:
    tab = open_people(around)
    tab.table.enter()
    QTest.keyClick(tab.table.view, Qt.Key.Key_C, ALT)
    rest(around, tab)
    assert around.service.people.counts(tab.id).coming == 1
    assert "1 coming" in tab.counts.text()
    assert around.page.session.head.when.accessibleName().endswith("3 invited, 1 coming")


def test_badges_sign_in_and_the_last_one_is_taken_back(around: Around) -> None:
    tab = open_people(around)
    assert around.page.scanned("E-p1")
    rest(around, tab)
    assert tab.door.said.text().startswith("Ana Okafor is in")
    assert tab.door.count.text() == "1 in, 3 expected"
    assert around.page.scanned("E-nobody")
    rest(around, tab)
    assert "Nobody on the roster has the badge" in tab.door.said.text()
    tab.door.undo.click()
    rest(around, tab)
    assert around.service.people.counts(tab.id).came == 0


def test_names_are_typed_at_the_door(around: Around) -> None:
    tab = open_people(around)
    tab.sign_in()
    assert QApplication.focusWidget() is tab.door.field
    QTest.keyClicks(tab.door.field, "ben")
    QTest.keyClick(tab.door.field, Qt.Key.Key_Return)
    rest(around, tab)
    assert tab.door.said.text().startswith("Ben Nguyen is in")
    QTest.keyClick(tab.door.field, Qt.Key.Key_Escape)
    assert tab.stack.currentIndex() == 0


def test_who_is_not_on_the_roster_comes_in_as_a_guest(around: Around) -> None:
    tab = open_people(around)
    tab.sign_in()
    QTest.keyClicks(tab.door.field, "Dee Guest")
    QTest.keyClick(tab.door.field, Qt.Key.Key_Return)
    rest(around, tab)
    assert tab.door.guest.isVisible()
    assert tab.door.guest.text() == "Add Dee Guest as a guest"
    tab.door.guest.click()
    rest(around, tab)
    assert tab.door.said.text().startswith("Dee Guest is in")
    assert not tab.door.guest.isVisible()
    assert around.service.people.counts(tab.id).guests == 1


def test_the_signed_sheet_is_entered_afterwards(around: Around) -> None:
    tab = open_people(around)
    tab.show_view("sheet")
    assert QApplication.focusWidget() is tab.sheet.list
    assert (tab.sheet.came.value(), tab.sheet.left.value()) == ("2:45 pm", "3:45 pm")
    for _ in range(2):
        QTest.keyClick(tab.sheet.list, Qt.Key.Key_Space)
        QTest.keyClick(tab.sheet.list, Qt.Key.Key_Down)
    assert tab.sheet.go.text() == "Enter 2 people"
    tab.sheet.left.put("3:15 pm")
    tab.sheet.enter()
    rest(around, tab)
    there = [one for one in around.service.people.rows(tab.id) if one.came]
    assert [(one.arrived, one.left, one.minutes) for one in there] == [("2026-12-03T14:45", "2026-12-03T15:15", 30)] * 2


def test_times_are_corrected_in_the_list_and_the_history_tells(held: Around) -> None:
    tab = open_people(held)
    ana = row(held, tab, "Ana Okafor")
    tab.corrections.edited([CellEdit(ana.id, "left", "15:15")])  # type: ignore[attr-defined]
    rest(held, tab)
    assert row(held, tab, "Ana Okafor").minutes == 30  # type: ignore[attr-defined]
    tab.table.show_record(ana.id)  # type: ignore[attr-defined]
    held.settle()
    tab._show_history()
    held.settle()
    assert isinstance(held.page.paper.dialog, HistorySheet)


def test_hours_by_hand_need_a_reason(held: Around) -> None:
    tab = open_people(held)
    ana = row(held, tab, "Ana Okafor")
    tab.corrections.edited([CellEdit(ana.id, "minutes", 90)])  # type: ignore[attr-defined]
    sheet = held.page.paper.dialog
    assert isinstance(sheet, WordsSheet)
    sheet.say()
    assert sheet.isVisible()
    QTest.keyClicks(sheet.line, "Helped to set up")
    sheet.say()
    rest(held, tab)
    corrected = row(held, tab, "Ana Okafor")
    assert (corrected.minutes, corrected.why_credited) == (90, "Helped to set up")  # type: ignore[attr-defined]


def test_invitations_are_handed_over_and_then_known_as_gone(around: Around, tmp_path: Path) -> None:
    tab = open_people(around)
    opened: list[QUrl] = []
    tab.telling.open_url = lambda url: not opened.append(url)  # type: ignore[func-returns-value]
    tab.tell_button.click()
    around.settle()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, TellSheet)
    assert not sheet.gone_button.isEnabled()
    sheet.open_button.click()
    around.settle()
    mail = email.message_from_bytes(Path(opened[0].toLocalFile()).read_bytes(), policy=policy.default)
    assert "a.okafor@parkview.example" in str(mail["To"])
    assert around.service.invitations.standing(tab.id) == (0, 0)
    sheet.gone_button.click()
    rest(around, tab)
    assert around.service.invitations.standing(tab.id) == (3, 0)
    target = tmp_path / "one.ics"
    tab.telling.write_calendar(tab.id, target)
    around.settle()
    assert b"BEGIN:VTIMEZONE" in target.read_bytes()


def test_a_moved_session_asks_to_tell_people_again(around: Around) -> None:
    tab = open_people(around)
    around.service.invitations.sent(tab.id, around.service.invitations.waiting(tab.id))
    around.service.deeds.move(tab.id, "2026-12-10T14:45")
    rest(around, tab)
    strip = around.page.session.standing
    assert strip.isVisible()
    assert "3 people do not know of it yet." in strip._words.text()
    strip.tell.click()
    around.settle()
    assert isinstance(around.page.paper.dialog, TellSheet)


def test_certificates_are_numbered_and_shown(held: Around) -> None:
    tab = open_people(held)
    made: list[str] = []
    held.page.paper.printed.connect(made.append)
    tab.certificates_button.click()
    rest(held, tab)
    assert len(made) == 1
    numbers = [one.certificate for one in held.service.people.rows(tab.id) if one.certificate]
    assert len(set(numbers)) == 2


def test_people_are_taken_off_the_list_with_delete(around: Around) -> None:
    tab = open_people(around)
    tab.table.enter()
    QTest.keyClick(tab.table.view, Qt.Key.Key_Delete)
    rest(around, tab)
    assert around.service.people.counts(tab.id).invited == 2
