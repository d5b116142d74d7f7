"""How much of the database file is kept in memory, and how much of the log."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as driver

from app.store.cipher import USUAL_CACHE
from app.store.database import BULK_CACHE, READER_CACHE, Database
from app.store.log import CHANGES_AT_REST, Entry, Log
from tests.store.desks import KEY


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty database."""
    with closing(Database(tmp_path / "some.db", KEY)) as opened:
        yield opened


def cache(connection: Any) -> int:
    """Kilobytes of pages that a connection keeps."""
    return -int(connection.execute("PRAGMA cache_size").fetchone()[0])


def test_the_writing_connection_keeps_many_pages_only_while_much_is_written(database: Database) -> None:
    assert cache(database.writer) == USUAL_CACHE
    with database.much(), database.writing() as connection:
        connection.execute("CREATE TABLE some (one)")
        assert cache(connection) == BULK_CACHE
    assert cache(database.writer) == USUAL_CACHE


def test_that_ends_with_an_error_too(database: Database) -> None:
    with pytest.raises(ValueError, match="row"), database.much():
        raise ValueError("row")
    assert cache(database.writer) == USUAL_CACHE


def test_one_reader_after_the_other_is_the_same_connection(database: Database) -> None:
    with database.reader() as first, database.reader() as second:
        assert first is not second
        assert cache(first) == READER_CACHE
    with database.reader() as one:
        pass
    with database.reader() as other:
        assert other is one


def test_between_transactions_the_log_keeps_a_few_small_actions(database: Database) -> None:
    log = Log(database.writer)
    for seq in range(1, 11):
        changes = [{"t": "gadget", "r": f"{seq}-{number}"} for number in range(CHANGES_AT_REST // 4)]
        log.keep(Entry(seq, str(seq), seq), {"format": 1, "ch": changes})
    assert log.parsed(1).changes
    log.rest()
    assert all(log.parsed(seq).changes for seq in (8, 9, 10, 1))
    with pytest.raises(driver.OperationalError, match="action"):
        log.parsed(2)
