"""The index that finds anything: words of records, parts of words, and how common these parts are."""

from typing import Any

TABLES = """
CREATE TABLE find_queue (seq INTEGER PRIMARY KEY, done INTEGER NOT NULL DEFAULT 0);
CREATE TABLE find_doc (doc INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (type, id));
CREATE VIRTUAL TABLE find_text USING fts5 (words, content='', contentless_delete=1, detail=none, prefix='2 3 4', tokenize='ascii');
CREATE TABLE find_word (word INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE find_gram (gram TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE find_part USING fts5 (text, content='', tokenize='trigram case_sensitive 1');
"""


def migrate(connection: Any) -> None:
    """Make the tables, in the transaction that is open; what is in the log already waits to be indexed."""
    for statement in TABLES.split(";\n"):
        if statement.strip():
            connection.execute(statement)
    for table in ("find_text", "find_part"):
        connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('automerge', 0)")  # noqa: S608
    connection.execute("INSERT INTO find_queue (seq) SELECT seq FROM action WHERE applied = 1")
