"""The encrypted database file: one connection that writes, a few that read, and what their errors mean."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as driver

from app.errors import UserError
from app.store.cipher import UNREADABLE, USUAL_CACHE, code_of, connect, reading_trouble, trouble
from app.store.problems import DeskDamaged, Unreadable
from app.store.suspicion import suspect
from app.store.writing_connection import WritingConnection

READER_CACHE = 2_000
"""Kilobytes of decrypted pages that a reading connection keeps; whole tables are read past it anyway."""
BULK_CACHE = 32_000
"""Kilobytes of decrypted pages that the writing connection keeps while very many records are written."""


class Database:
    """The open database. Writes are serialised; readers never wait for them."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._key = key
        self._lock = threading.RLock()
        self._depth = 0
        self.writer = WritingConnection(path, self._connect_to_write)
        self._engine: Engine | None = None
        self._engine_lock = threading.Lock()

    def _connect_to_write(self) -> Any:
        connection = connect(self.path, self._key)
        try:
            for setting in ("journal_mode = WAL", "synchronous = FULL", "wal_autocheckpoint = 4000", "journal_size_limit = 33554432"):
                connection.execute(f"PRAGMA {setting}")
        except BaseException:
            connection.close()
            raise
        return connection

    @property
    def key(self) -> bytes:
        """The key of this database, for copies that are to open with it."""
        return self._key

    def close(self) -> None:
        """Close all connections; what was committed is in the file."""
        with self._lock, self._engine_lock:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None
            self.writer.close()

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """One transaction on the writing connection: committed and on the disk at the end, gone after any exception.

        Raises DiskFull, DiskTrouble or Unreadable for what the file system says.
        """
        with self._lock:
            if self._depth:
                yield self.writer
                return
            with self._damage_told():
                self.writer.execute("BEGIN IMMEDIATE")
                self._depth = 1
                try:
                    yield self.writer
                    self.writer.execute("COMMIT")
                finally:
                    self._depth = 0
                    if self.writer.in_transaction:
                        self.writer.execute("ROLLBACK")

    @contextmanager
    def holding(self) -> Iterator[Any]:
        """The writing connection without a transaction, while nobody else writes."""
        with self._lock, self._damage_told():
            yield self.writer

    @contextmanager
    def _damage_told(self) -> Iterator[None]:
        """An open desk whose file proves to be damaged is not one that could not be opened; the next opening looks at all of it."""
        try:
            with trouble(self.path), self._renewed():
                yield
        except DeskDamaged as error:
            suspect(self.path.parent)
            raise Unreadable from error

    @contextmanager
    def _renewed(self) -> Iterator[None]:
        """After a page that could not be read the writing connection is another one, as soon as the disk lets it."""
        self._renew()
        try:
            yield
        except driver.DatabaseError as error:
            if code_of(error) in UNREADABLE:
                self.writer.spent = True
                self._renew()
            raise

    def _renew(self) -> None:
        if self.writer.spent and not self._depth:  # what is open on the old one goes down with it, before anybody writes
            self.writer.renew()

    def _told(self, error: BaseException | None) -> UserError | None:
        """The sentence for what went wrong while reading; None for a mistake in the program."""
        sentence = reading_trouble(error)
        if isinstance(sentence, Unreadable) and sentence.damaged:
            suspect(self.path.parent)
        return sentence

    @contextmanager
    def much(self) -> Iterator[None]:
        """More room for pages on the writing connection, while nobody else writes; what it took is given back."""
        with self._lock, self._damage_told():
            self.writer.execute(f"PRAGMA cache_size = -{BULK_CACHE}")
            try:
                yield
            finally:
                self.writer.execute(f"PRAGMA cache_size = -{USUAL_CACHE}")

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A reading connection of SQLAlchemy; it sees one state of the database to its end."""
        with self._reading().connect() as connection:
            yield connection

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A reading session of SQLAlchemy; it sees one state of the database to its end."""
        with Session(self._reading(), autoflush=False, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def reader(self) -> Iterator[Any]:
        """A reading connection of the driver."""
        try:
            pooled = self._reading().raw_connection()
            try:
                yield pooled.driver_connection
            except driver.DatabaseError as error:
                if self._told(error) is not None:
                    pooled.invalidate()  # after a page that could not be read SQLCipher reads none by it any more
                raise
            finally:
                pooled.close()
        except driver.DatabaseError as error:
            sentence = self._told(error)
            if sentence is None:
                raise
            raise sentence from error

    def _reading(self) -> Engine:
        """The pool of reading connections."""
        with self._engine_lock:
            if self._engine is None:
                self._engine = self._make_engine()
            return self._engine

    def _make_engine(self) -> Engine:
        def creator() -> Any:
            connection = connect(self.path, self._key, READER_CACHE)
            connection.execute("PRAGMA query_only = ON")
            return connection

        def begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN")

        engine = create_engine(
            "sqlite+pysqlite://", module=driver, creator=creator, poolclass=QueuePool, pool_size=3, max_overflow=12, pool_use_lifo=True
        )

        def tell(context: ExceptionContext) -> BaseException | None:
            sentence = self._told(context.original_exception)
            if sentence is not None:
                context.is_disconnect = True  # after a page that the disk did not give a connection reads nothing any more
            return sentence

        event.listen(engine, "begin", begin)
        event.listen(engine, "handle_error", tell, retval=True)
        return engine
