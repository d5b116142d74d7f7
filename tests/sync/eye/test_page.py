"""The page of what needs an eye, by keyboard and mouse."""

import threading

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from app.inventory.records import Device, Photo, Room
from app.store.records import Record
from app.sync.page.eye.compared_text import ComparedText
from app.sync.page.eye.picture import Picture
from app.sync.service.eye import how_many
from app.ui.accessible import cut_texts, missing_names
from app.ui.feature import Place
from app.ui.images import prepared_photo
from app.wiring.naming import RecordNames
from tests.sync.eye.around import PATIENCE, Around
from tests.sync.eye.desks import change, create, hand_over, values


def device(around: Around, tag: str = "PV-1", **more: object) -> str:
    """A device that both desks have."""
    made = create(around.desk, Device, tag=tag, model="Acer C733", slot="1", notes="Charger in cart B\nKey at the office", **more)
    hand_over(around.desk, around.other)
    return made


def picture(colour: str) -> bytes:
    """A photo of one colour."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return prepared_photo(bytes(data.data()))


def wait_decided(around: Around, cls: type[Record], id: str, **wanted: object) -> None:
    """Until the record says so."""
    around.qtbot.waitUntil(lambda: all(values(around.desk, cls, id).get(name) == value for name, value in wanted.items()), timeout=PATIENCE)
    around.settle()


def test_numbers_choose_and_enter_decides_without_the_mouse(around: Around) -> None:
    first, second = device(around), device(around, "PV-2")
    for one in (first, second):
        around.differ(Device, one, {"slot": "2"}, {"slot": "3"})
    tab = around.open()
    assert sorted(tab.table.model.text(row, 0) for row in range(2)) == ["PV-1 · Acer C733", "PV-2 · Acer C733"]
    assert QApplication.focusWidget() is tab.table.view
    around.press(Qt.Key.Key_Return)
    pane = around.record()
    chosen = pane.task.id
    assert around.in_pane()
    around.press(Qt.Key.Key_2)
    wanted = pane.task.fields[0].sides[1].value
    around.press(Qt.Key.Key_Return)
    wait_decided(around, Device, chosen, slot=wanted)
    assert around.said[-1].undoable
    assert around.record().task.id != chosen, "the next one is there"
    around.qtbot.waitUntil(around.in_pane, timeout=PATIENCE)
    around.press(Qt.Key.Key_Return)
    around.qtbot.waitUntil(lambda: how_many(around.desk) == 0, timeout=PATIENCE)
    around.settle()
    assert tab.stack.currentWidget() is tab.empty


def test_what_is_chosen_while_another_decision_waits_for_the_desk_stays(around: Around) -> None:
    first, second = device(around), device(around, "PV-2")
    for one in (first, second):
        around.differ(Device, one, {"slot": "2"}, {"slot": "3"})
    tab = around.open()
    go = threading.Event()
    around.jobs.write(lambda _progress: go.wait(PATIENCE / 1000), title="Importing", owner=around)
    before = around.record().task
    around.record().cards[0].choose(1)
    around.record().decide()
    rows = [row for row in range(2) if tab.table.model.ids()[row] != before.key]
    tab.table.view.setCurrentIndex(tab.table.model.index(rows[0], 0))
    around.qtbot.waitUntil(lambda: around.record().task.key != before.key)
    around.record().cards[0].choose(1)
    go.set()
    wait_decided(around, Device, before.id, slot=before.fields[0].sides[1].value)
    assert not around.record().pristine, "what was chosen is still chosen"
    assert around.record().task.key != before.key


def test_a_decision_that_is_taken_back_is_asked_again(around: Around) -> None:
    one = device(around)
    around.differ(Device, one, {"slot": "2"}, {"slot": "3"})
    tab = around.open()
    first = around.record().task
    around.record().cards[0].choose(1)
    around.record().decide()
    wait_decided(around, Device, one, slot=first.fields[0].sides[1].value)
    assert tab.stack.currentWidget() is tab.empty
    around.desk.undo()
    wait_decided(around, Device, one, slot=first.fields[0].shown.value)
    assert [side.value for side in around.record().task.fields[0].sides] == [side.value for side in first.fields[0].sides]
    around.record().cards[0].choose(1)
    around.record().decide()
    wait_decided(around, Device, one, slot=first.fields[0].sides[1].value)
    around.meet()
    assert how_many(around.desk) == how_many(around.other) == 0
    assert values(around.other, Device, one)["slot"] == first.fields[0].sides[1].value


def test_what_comes_back_is_shown_also_where_the_list_is_found_later(around: Around) -> None:
    one = device(around)
    around.differ(Device, one, {"slot": "2"}, {"slot": "3"})
    tab = around.open()
    around.record().decide()
    around.qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.empty, timeout=PATIENCE)
    around.settle()
    tab.table.model.finder._slices._timer.setInterval(50)
    around.desk.undo()
    around.qtbot.waitUntil(lambda: tab.stack.currentWidget() is not tab.empty, timeout=PATIENCE)
    around.settle()
    assert around.record().task.id == one


def test_a_third_value_is_checked_beside_its_field(around: Around) -> None:
    one = device(around)
    around.differ(Device, one, {"purchase_date": "2024-08-21"}, {"purchase_date": "2024-08-22"})
    around.open()
    pane = around.record()
    pane.focus()
    around.press(Qt.Key.Key_3)
    third = pane.cards[0].third
    assert third is not None
    assert QApplication.focusWidget() is third.editor
    around.qtbot.keyClicks(third.editor, "next week")
    around.press(Qt.Key.Key_Return)
    around.qtbot.waitUntil(lambda: "next week" in third._error.text(), timeout=PATIENCE)
    third.editor.clear()
    around.qtbot.keyClicks(third.editor, "2024-08-23")
    around.press(Qt.Key.Key_Return)
    wait_decided(around, Device, one, purchase_date="2024-08-23")


def test_all_of_one_side_and_fields_that_wait(around: Around) -> None:
    one = device(around)
    around.differ(Device, one, {"slot": "2", "model": "Acer A"}, {"slot": "3", "model": "Acer B"})
    tab = around.open()
    pane = around.record()
    pane._choose_all("Bob")
    pane.cards[0].wanted.setChecked(False)
    left = pane.cards[0].field.name
    pane.decide()
    decided = {"slot": "3", "model": "Acer B"}
    del decided[left]
    wait_decided(around, Device, one, **decided)
    (task,) = tab.source.tasks.values()
    assert [field.name for field in task.fields] == [left]


def test_what_arrives_leaves_alone_what_is_being_decided(around: Around) -> None:
    one = device(around)
    around.differ(Device, one, {"slot": "2"}, {"slot": "3"})
    tab = around.open()
    pane = around.record()
    third = pane.cards[0].third
    assert third is not None
    third.editor.setFocus()
    around.qtbot.keyClicks(third.editor, "Cart B, sl")
    change(around.other, Device, one, slot="4")
    create(around.other, Device, tag="PV-9")
    around.meet()
    around.settle()
    assert tab.pane is pane
    assert QApplication.focusWidget() is third.editor
    assert third.value() == "Cart B, sl"
    assert pane.news.isVisible()
    around.qtbot.keyClicks(third.editor, "ot 2")
    pane.decide()
    wait_decided(around, Device, one, slot="Cart B, slot 2")
    (again,) = tab.source.tasks.values()
    assert {side.value for side in again.fields[0].sides} == {"Cart B, slot 2", "4"}


def test_photos_stand_beside_each_other_and_one_that_is_missing_says_so(around: Around) -> None:
    one = device(around)
    photo = create(around.desk, Photo, device=one, image="")
    here, there = around.desk.blobs.put(picture("teal")), around.other.blobs.put(picture("brown"))
    around.differ(Photo, photo, {"image": here}, {"image": there})
    around.open()
    pictures = around.record().findChildren(Picture)
    around.qtbot.waitUntil(lambda: [one.shown for one in pictures].count(True) == 1, timeout=PATIENCE)
    assert [one.words.text() for one in pictures if not one.shown] == ["The picture is not here yet. It comes by itself."]


def test_long_texts_are_compared_by_lines_and_merged_by_hand(around: Around) -> None:
    one = device(around)
    around.differ(Device, one, {"notes": "Charger in cart C\nKey at the office"}, {"notes": "Charger lost\nKey at the office"})
    around.open()
    card = around.record().cards[0]
    compared = around.record().findChildren(ComparedText)
    assert sorted(one.toPlainText().splitlines()[0] for one in compared) == ["Only here: Charger in cart C", "Only here: Charger lost"]
    assert card.third is not None
    assert card.third.value() in (
        "Charger in cart C\nCharger lost\nKey at the office",
        "Charger lost\nCharger in cart C\nKey at the office",
    )
    card.third.put("Charger in cart C, the other one lost\nKey at the office")
    card.choose(2)
    around.record().decide()
    wait_decided(around, Device, one, notes="Charger in cart C, the other one lost\nKey at the office")


def test_deleted_against_edited_asks_a_plain_question(around: Around) -> None:
    one = device(around)
    change(around.desk, Device, one, slot="5")
    with around.other.edit("PV-1 deleted") as edit:
        edit.delete(Device, [one])
    around.meet()
    around.open()
    life = around.record().life
    assert life is not None
    life.choose(1)
    around.press(Qt.Key.Key_Return)
    wait_decided(around, Device, one, deleted=True)


def test_a_tag_given_twice_is_changed_or_made_one(around: Around) -> None:
    create(around.desk, Device, tag="PV-7", model="Acer C733")
    theirs = create(around.other, Device, tag="PV-7", model="Acer C734")
    around.meet()
    tab = around.open()
    around.twins()._retag(theirs)
    around.qtbot.waitUntil(lambda: "Type another tag" in around.twins().errors[theirs].text(), timeout=PATIENCE)
    around.twins().fields[theirs].setText("PV-8")
    around.twins()._retag(theirs)
    wait_decided(around, Device, theirs, tag="PV-8")
    assert tab.stack.currentWidget() is tab.empty
    assert how_many(around.desk, RecordNames) == 0


def test_many_are_kept_as_shown_and_copied(around: Around) -> None:
    ids = [device(around, f"PV-{number}") for number in range(4)]
    for one in ids:
        around.differ(Device, one, {"slot": "2"}, {"slot": "3"})
    tab = around.open()
    tab.table.view.selectAll()
    tab.deeds.copy_list(tab.listed())
    assert QGuiApplication.clipboard().text().count("\n") == 7
    tab.deeds.keep(tab.chosen())
    around.qtbot.waitUntil(lambda: how_many(around.desk) == 0, timeout=PATIENCE)
    around.settle()
    assert "4 records kept as shown." in around.words()


def test_a_place_leads_to_one_and_the_list_is_filtered(around: Around) -> None:
    ids = [device(around, f"PV-{number}") for number in range(3)]
    room = create(around.desk, Room, name="Library", kind="Lab")
    hand_over(around.desk, around.other)
    for one in ids:
        around.differ(Device, one, {"slot": "2"}, {"slot": "3"})
    around.differ(Room, room, {"building": "A"}, {"building": "B"})
    tab = around.open()
    tab.show_place(Place("sharing", "open_edit", ids[1]))
    around.settle()
    assert around.record().task.id == ids[1]
    room_shown = values(around.desk, Room, room)["building"]
    tab.table.show_only((), "library")
    around.settle()
    assert [task.name for task in tab.listed()] == [f"Library · {room_shown}"]


def test_it_prints(around: Around) -> None:
    around.differ(Device, device(around), {"slot": "2"}, {"slot": "3"})
    tab = around.open()
    with around.qtbot.waitSignal(tab.deeds.paper.printed, timeout=PATIENCE):
        tab.deeds.print_list(tab.listed())


def test_the_page_has_names_and_nothing_is_cut(around: Around) -> None:
    around.differ(Device, device(around), {"slot": "2", "notes": "A\nB"}, {"slot": "3", "notes": "A\nC"})
    tab = around.open()
    assert missing_names(tab) == []
    around.qtbot.waitUntil(lambda: cut_texts(tab) == [], timeout=PATIENCE)
