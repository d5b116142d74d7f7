"""The district's signed word about a new version: what one command writes, every desk with its key reads, and no other."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from app.district import notice
from app.network.update_notice import NotSigned, Update, public_key_of, read_notice

PAGE = "https://updates.district.example/liaison-desk"


def sign(tmp_path: Path, *more: str, key: str = "key.pem") -> int:
    """The command as a technician gives it."""
    return notice.main(["--key", str(tmp_path / key), "--version", "0.2.0", "--where", PAGE, "--to", str(tmp_path / "notice.json"), *more])


def test_what_is_signed_is_read_with_the_key_it_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sign(tmp_path, "--new", "Labels print faster", "Más claro") == notice.WELL
    words = capsys.readouterr().out.strip()
    said = read_notice((tmp_path / "notice.json").read_bytes(), public_key_of(words))
    assert said == Update("0.2.0", ("Labels print faster", "Más claro"), PAGE)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["key.pem", "notice.json"]


def test_the_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sign(tmp_path)
    first = capsys.readouterr().out
    sign(tmp_path)
    assert capsys.readouterr().out == first
    if os.name == "posix":
        assert (tmp_path / "key.pem").stat().st_mode & 0o777 == 0o600
    sign(tmp_path, key="other.pem")
    other = capsys.readouterr().out
    assert other != first
    with pytest.raises(NotSigned):
        read_notice((tmp_path / "notice.json").read_bytes(), public_key_of(first))


@pytest.mark.parametrize("content", [b"", b"no key", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
def test_a_file_that_is_no_key_is_refused(tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "key.pem").write_bytes(content)
    assert sign(tmp_path) == notice.NOTHING
    assert "must hold an Ed25519 key" in capsys.readouterr().err
    assert not (tmp_path / "notice.json").exists()


def test_what_no_desk_would_take_is_not_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sign(tmp_path, "--new", "x" * 201) == notice.NOTHING
    assert sign(tmp_path, "--where", "http://updates.district.example") == notice.NOTHING
    assert "No desk would take this notice." in capsys.readouterr().err
    assert not (tmp_path / "notice.json").exists()


def test_a_key_of_openssl_is_as_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", tmp_path / "key.pem"], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("openssl is not here")
    assert sign(tmp_path) == notice.WELL
    assert read_notice((tmp_path / "notice.json").read_bytes(), public_key_of(capsys.readouterr().out)).version == "0.2.0"
