"""Check finds what is wrong: in the tables, in the log, in the file."""

from pathlib import Path

import pytest

from app.store.cipher import connect
from app.store.folder import DATABASE
from tests.store.desks import KEY, add, change, open_desk


@pytest.mark.parametrize(
    ("damage", "word"),
    [
        ("UPDATE gadget SET tag = 'altered'", "not what the log says"),
        ("UPDATE gadget SET heads = NULL", "not what the log says"),
        ("DELETE FROM gadget", "not in the tables"),
        ("INSERT INTO open_edit VALUES ('gadget', 'x', 'tag')", "not what the log says"),
        ("DELETE FROM step", "not in the tables"),
        ("UPDATE action SET id = substr(id, 1, length(id) - 1) || 'x' WHERE seq = 2", "was altered"),
        ("DELETE FROM action WHERE seq = 2", "missing"),
    ],
)
def test_what_was_altered_is_found(tmp_path: Path, damage: str, word: str) -> None:
    desk = open_desk(tmp_path)
    record = add(desk, tag="1", serial="2")
    change(desk, record, tag="3")
    report = desk.check()
    assert (report.actions, report.records, report.clean) == (2, 1, True)
    desk.close()
    connection = connect(tmp_path / DATABASE, KEY)
    connection.execute(damage)
    connection.close()
    desk = open_desk(tmp_path)
    report = desk.check()
    assert any(word in problem for problem in report.problems), report.problems
    desk.close()


def test_a_flipped_bit_is_found(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    for number in range(30):
        add(desk, tag=str(number), notes="words " * 500)
    desk.close()
    path = tmp_path / DATABASE
    data = bytearray(path.read_bytes())
    data[len(data) - 2_000] ^= 1
    path.write_bytes(data)
    desk = open_desk(tmp_path)
    assert not desk.check().clean
    desk.close()


def test_the_check_leaves_the_desk_as_it_is(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    add(desk, tag="1")
    with desk.connection() as connection:
        before = connection.exec_driver_sql("SELECT * FROM sqlite_schema").fetchall()
    steps: list[int] = []
    desk.check(lambda done, total, words="": steps.append(done))
    with desk.connection() as connection:
        assert connection.exec_driver_sql("SELECT * FROM sqlite_schema").fetchall() == before
    assert steps == [1]
    desk.close()
