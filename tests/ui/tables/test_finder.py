"""Finding and sorting give what the plain way gives, whatever was asked before."""

import random

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.tables.columns import Column, Row
from app.ui.tables.finder import FIRST_PAGE
from app.ui.tables.folding import fold
from app.ui.tables.model import RecordsModel
from app.ui.tables.query import ColumnNames, Condition, Query, parse
from tests.effort import few_if_quick
from tests.ui.tables.devices import device_columns, device_rows


@pytest.fixture
def parent(qapp: QObject) -> QObject:
    return QObject()


def make_model(parent: QObject, rows: list[Row]) -> RecordsModel:
    model = RecordsModel(device_columns(), parent)
    model.arrivals.add(model.snapshot.prepare(rows))
    return model


def ask(qtbot: QtBot, model: RecordsModel, query: Query, sort: int | None, descending: bool = False) -> list[str]:
    with qtbot.waitSignal(model.finder.finished):
        model.ask(query, sort, descending)
    return model.ids()


def plainly(rows: list[Row], columns: list[Column], query: Query) -> set[str]:
    """The ids that meet a query, worked out the slow way."""
    kept = set()
    for row in rows:
        texts = [fold(column.show(value)) for column, value in zip(columns, row[1:], strict=True)]
        names = [column.name for column in columns]
        if (
            all(any(word in text for text in texts) for word in query.words)
            and all(word in texts[names.index(name)] for name, word in query.terms)
            and all(one.test(columns[names.index(one.column)], row[1 + names.index(one.column)]) for one in query.conditions)
        ):
            kept.add(str(row[0]))
    return kept


def test_any_course_of_questions_gives_the_plain_answer(qtbot: QtBot, parent: QObject) -> None:
    rows, columns = device_rows(6_000), device_columns()
    model = make_model(parent, rows)
    chance = random.Random(11)
    typed = ["", "r", "ro", "room 11", "room 11 cart b", "zzz", "nguyen", "status:missing", "PV-1", 'pv-11 "cart b"', "李"]
    chips = [(), (Condition("status", "is", ("Missing", "Spare")),), (Condition("updates_end", "before", ("2027-06",)),)]
    for _ in range(few_if_quick(40)):
        query = parse(chance.choice(typed), ColumnNames.of(columns), chance.choice(chips))
        sort, descending = chance.choice([None, 0, 4, 5, 8]), chance.random() < 0.5
        found = ask(qtbot, model, query, sort, descending)
        assert set(found) == plainly(rows, columns, query)
        assert len(found) == len(set(found))
        if sort is not None:
            keys = [columns[sort].sort_key(model.value(row, sort)) for row in range(model.rowCount())]
            filled = [key for key in keys if key is not None]
            assert filled == sorted(filled, reverse=descending)
            assert keys[len(filled) :] == [None] * (len(keys) - len(filled))


def test_a_new_question_replaces_the_old(qtbot: QtBot, parent: QObject) -> None:
    model = make_model(parent, device_rows(3_000))
    model.ask(parse("zzz", ColumnNames.of(model.columns)), 0, False)
    assert len(ask(qtbot, model, Query(), 0)) == 3_000


@pytest.mark.slow
def test_the_first_screenful_comes_before_the_rest(qtbot: QtBot, parent: QObject) -> None:
    model = make_model(parent, device_rows(30_000))
    ask(qtbot, model, Query(), 0)
    seen: list[tuple[bool, int]] = []
    model.shown_changed.connect(lambda complete: seen.append((complete, model.rowCount())))
    ask(qtbot, model, parse("value", ColumnNames.of(model.columns)), 4)
    assert seen[0] == (False, FIRST_PAGE)
    assert seen[-1][0] is True
    assert seen[-1][1] > 20_000


def test_changed_rows_come_and_go(qtbot: QtBot, parent: QObject) -> None:
    rows = device_rows(300)
    model = make_model(parent, rows)
    missing = parse("status:missing", ColumnNames.of(model.columns))
    before = ask(qtbot, model, missing, 0)
    other = next(row for row in rows if row[0] not in before)
    changed = (*other[:5], "Missing", *other[6:])
    new = ("f" * 32, "PV-0", *changed[2:])
    with qtbot.waitSignal(model.finder.finished):
        model.arrivals.refresh(model.snapshot.prepare([changed, new]), gone=[before[0]])
    assert set(model.ids()) == (set(before) | {str(other[0]), "f" * 32}) - {before[0]}
    assert model.id_at(0) == "f" * 32


def test_a_row_being_edited_stays_in_sight(qtbot: QtBot, parent: QObject) -> None:
    model = make_model(parent, device_rows(300))
    missing = parse("status:missing", ColumnNames.of(model.columns))
    before = ask(qtbot, model, missing, 0)
    model.arrivals.put_value(before[3], 4, "Deployed")
    with qtbot.waitSignal(model.finder.finished):
        model.finder.again()
    assert model.ids() == before
    assert before[3] not in ask(qtbot, model, parse("status:missing pv", ColumnNames.of(model.columns)), 0)


def test_deleted_rows_are_gone_without_a_filter_too(qtbot: QtBot, parent: QObject) -> None:
    model = make_model(parent, device_rows(50))
    before = ask(qtbot, model, Query(), 0)
    with qtbot.waitSignal(model.finder.finished):
        model.arrivals.refresh([], gone=before[:2])
    assert model.ids() == before[2:]
