"""A desk whose file is sound and says what no program writes: a sentence and its backups, and nothing typed is lost."""

from pathlib import Path

import pytest

from app.store.cipher import connect
from app.store.folder import DATABASE
from app.store.problems import NotUnderstood
from app.store.replacing import restore
from app.store.salvage import rescue
from tests.store.desks import KEY, TYPES, add, gadgets, open_desk

ODD = {
    "a clock that is a list": "UPDATE meta SET value = '[]' WHERE name = 'clock'",
    "a clock that is no JSON": "UPDATE meta SET value = 'noon' WHERE name = 'clock'",
    "keys that are a number": "UPDATE meta SET value = '7' WHERE name = 'identity'",
    "keys without a name": "UPDATE meta SET value = '[{}]' WHERE name = 'identity'",
    "keys that are none": "UPDATE meta SET value = replace(value, '\"sign\":\"', '\"sign\":\"x') WHERE name = 'identity'",
    "a mask of words": "UPDATE known SET mask = 'words'",
}


def say(folder: Path, statement: str) -> None:
    connection = connect(folder / DATABASE, KEY)
    assert connection.execute(statement).rowcount == 1
    connection.close()


@pytest.mark.parametrize("statement", ODD.values(), ids=ODD)
def test_what_no_program_writes_is_a_sentence_and_leads_back(tmp_path: Path, statement: str) -> None:
    desk = open_desk(tmp_path)
    add(desk, tag="before")
    backup = desk.backups.make()
    add(desk, tag="since")
    desk.blobs.put(b"a later picture")
    desk.close()
    say(tmp_path, statement)
    with pytest.raises(NotUnderstood) as caught:
        open_desk(tmp_path)
    assert "not as Liaison Desk writes it" in str(caught.value)
    assert [one.path for one in caught.value.backups] == [backup]
    aside = restore(tmp_path, KEY, backup, understood=False)
    desk = open_desk(tmp_path)
    assert rescue(desk, TYPES, aside, KEY).actions == 1
    assert sorted(one["tag"] for one in gadgets(desk).values()) == ["before", "since"]
    assert desk.check().problems == []
    desk.close()


def test_an_action_of_words_is_left_out_of_what_is_read_out_of_the_file(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    backup = desk.backups.make()
    add(desk, tag="spoilt")
    add(desk, tag="sound")
    desk.close()
    say(tmp_path, "UPDATE action SET body = 'words' WHERE seq = (SELECT min(seq) FROM action)")
    aside = restore(tmp_path, KEY, backup, understood=False)
    desk = open_desk(tmp_path)
    rescue(desk, TYPES, aside, KEY)
    assert [one["tag"] for one in gadgets(desk).values()] == ["sound"]
    desk.close()
