"""The key under a passphrase."""

from pathlib import Path

import pytest

from app.store.keys import LENGTH, new_key
from app.store.passphrase import FILE, LostKeyFile, ShortPassphrase, WrongPassphrase, forget, has_passphrase, unwrap, wrap


def test_the_right_passphrase_gives_the_key(tmp_path: Path) -> None:
    key = new_key()
    assert len(key) == LENGTH
    assert not has_passphrase(tmp_path)
    wrap(tmp_path, key, "four words of Åsa")
    assert has_passphrase(tmp_path)
    assert unwrap(tmp_path, "four words of A\u030asa") == key
    with pytest.raises(WrongPassphrase):
        unwrap(tmp_path, "four words of Asa")
    assert key.hex().encode() not in (tmp_path / FILE).read_bytes()


def test_the_same_key_is_hidden_differently_each_time(tmp_path: Path) -> None:
    key = new_key()
    wrap(tmp_path, key, "long enough")
    first = (tmp_path / FILE).read_bytes()
    wrap(tmp_path, key, "long enough")
    assert (tmp_path / FILE).read_bytes() != first


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    with pytest.raises(ShortPassphrase):
        wrap(tmp_path, new_key(), "short")
    with pytest.raises(LostKeyFile):
        unwrap(tmp_path, "long enough")
    (tmp_path / FILE).write_text('{"salt": 5}')
    with pytest.raises(LostKeyFile):
        unwrap(tmp_path, "long enough")
    forget(tmp_path)
    assert not has_passphrase(tmp_path)
    forget(tmp_path)
