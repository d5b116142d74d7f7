"""What peers tell is read as it stands, none of them outlives its time, and what is missing is replaced by what was recorded."""

import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from tests.sync.peers import measure
from tests.sync.peers.installing import NotInstalled, installed
from tests.sync.peers.peer import PEERS
from tests.sync.peers.running import FIGURES, Told, free_port, run, serving, told

OURS = {figure: Told(figure, 10_000, 5.0, 4.0, 1, 0) for figure in FIGURES}
LINE = '{"figure": "quiet", "records": 10000, "ms": 20.5, "cpu": 3, "requests": 8, "writes": 2}'


def test_figures_are_read_among_other_words_and_a_line_cut_short_is_not() -> None:
    text = f'a warning\n{LINE}\n[1]\nnull\n{{"figure": "other", "records": 1, "ms": 1, "cpu": 1, "requests": 1, "writes": 1}}\n{LINE[:40]}'
    assert told(text) == {"quiet": Told("quiet", 10_000, 20.5, 3.0, 8, 2)}


def test_a_script_that_takes_too_long_is_ended_with_its_children_and_what_it_told_counts(tmp_path: Path) -> None:
    sleeper = "import time; time.sleep(600)"
    script = f"""
import pathlib, subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", {sleeper!r}])
print({LINE!r}, flush=True)
pathlib.Path({str(tmp_path / "pid")!r}).write_text(str(child.pid))
time.sleep(600)
"""
    seconds = 1.0
    while True:  # a slow machine may need longer to come as far as its first line
        found, why = run([sys.executable, "-c", script], {}, seconds, tmp_path)
        if (tmp_path / "pid").exists() and (tmp_path / "pid").read_text():
            break
        seconds *= 2
    assert found["quiet"].ms == 20.5
    assert why.startswith("longer than")
    assert not psutil.pid_exists(int((tmp_path / "pid").read_text()))


def test_a_script_that_fails_says_why(tmp_path: Path) -> None:
    found, why = run([sys.executable, "-c", f"print({LINE!r}); raise SystemExit('out of order')"], {}, 60, tmp_path)
    assert set(found) == {"quiet"}
    assert why == "failed: out of order"


def test_a_server_is_there_while_it_is_needed_and_gone_afterwards() -> None:
    port = free_port()
    with serving([sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"], port, {}, 60) as address:
        assert address.endswith(str(port))
        mine = [one for one in psutil.Process().children() if str(port) in one.cmdline()]
        assert len(mine) == 1
    assert not mine[0].is_running()
    began = time.monotonic()
    with pytest.raises(TimeoutError), serving([sys.executable, "-c", ""], free_port(), {}, 60):
        pass
    assert time.monotonic() - began < 50


def test_what_is_missing_is_told_as_recorded_with_its_source() -> None:
    lines = measure.table(OURS, {"pouchdb": (told(LINE), "longer than 300 s"), "kinto": ({}, "Node.js is not installed")})
    kinto = [line for line in lines if line.strip().startswith("kinto.js") and "ms" in line]
    assert kinto
    for line in kinto:
        assert "recorded (" in line or "never recorded" in line
        assert "Node.js is not installed" in line
    assert any("118,000.0 ms  recorded (sync study, section 7" in line for line in kinto)
    pouchdb = [line for line in lines if line.strip().startswith("PouchDB")]
    assert "20.5 ms" in pouchdb[0]
    assert "recorded" not in pouchdb[0]
    assert "longer than 300 s" in pouchdb[1]


def test_ours_is_held_against_the_best_that_did_as_much_in_this_run() -> None:
    slow, fast, less = (Told("quiet", records, ms, 1, 1, 1) for records, ms in ((10_000, 50.0), (10_000, 20.0), (500, 1.0)))
    others = {name: ({"quiet": one}, "") for name, one in (("pouchdb", slow), ("kinto", fast), ("joplin", less))}
    found = {one.name: one for one in measure.figures(OURS, others)}
    assert found["sync_peers_quiet"].bound == 20.0
    assert found["sync_peers_quiet"].ok
    assert found["sync_peers_push"].bound is None


def test_what_cannot_be_installed_says_so_and_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    peer = replace(PEERS[0], folder="a peer", built=(), python=())
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(NotInstalled, match=r"Node\.js"):
        installed(peer, tmp_path)
    monkeypatch.setattr(shutil, "which", lambda name: sys.executable)
    with pytest.raises(NotInstalled, match="install failed"):
        installed(peer, tmp_path)
    assert not (tmp_path / "a peer" / "installed.json").exists()


def test_every_peer_has_its_scripts_and_exact_versions() -> None:
    for peer in PEERS:
        assert all((measure.SCRIPTS / script).exists() for script in (peer.script, peer.server) if script)
        assert all(name.rpartition("@")[2][0].isdigit() for name in peer.npm)
        assert all("==" in name for name in peer.python)
