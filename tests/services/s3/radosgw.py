"""Runs a whole Ceph object store in one folder until it is ended: ``python -m tests.services.s3.radosgw FOLDER MONITOR_PORT PORT KEY SECRET``.

A monitor, a disk that lives in memory, and the gateway that speaks S3. All are children of this process and end when it does, however
it ends.
"""

import ctypes
import shutil
import signal
import subprocess
import sys
import uuid
from pathlib import Path

PROGRAMS = ("ceph", "ceph-mon", "ceph-osd", "monmaptool", "radosgw", "radosgw-admin")
HERE = Path(__file__).resolve().parent
GATEWAY = "client.rgw.a"
_SET_PARENT_DEATH_SIGNAL = 1


def installed() -> bool:
    """Whether all the programs are there."""
    return all(shutil.which(program) for program in PROGRAMS)


class Cluster:
    """What runs in ``folder``."""

    def __init__(self, folder: Path, monitor_port: int, port: int) -> None:
        self.folder, self.monitor_port = folder, monitor_port
        self.fsid = str(uuid.uuid4())
        for name in ("mon", "osd", "crash"):
            (folder / name).mkdir()
        text = (HERE / "ceph.conf").read_text(encoding="utf-8").partition("\n")[2]
        self.settings = folder / "ceph.conf"
        self.settings.write_text(text.format(fsid=self.fsid, folder=folder, monitor_port=monitor_port, port=port), encoding="utf-8")

    def call(self, program: str, *arguments: str) -> None:
        """Run one program to its end; its complaint is raised."""
        command = [program, "-c", str(self.settings), *arguments]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            raise RuntimeError(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")

    def begin(self, program: str, *arguments: str) -> "subprocess.Popen[bytes]":
        """Start one that goes on."""
        command = [program, "-c", str(self.settings), "-f", *arguments]
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, preexec_fn=_end_with_parent)

    def start(self, key: str, secret: str) -> "subprocess.Popen[bytes]":
        """All of it (2 s); the gateway."""
        chart = str(self.folder / "monmap")
        self.call("monmaptool", "--create", "--fsid", self.fsid, "--addv", "a", f"[v2:127.0.0.1:{self.monitor_port}]", chart)
        self.call("ceph-mon", "--mkfs", "-i", "a", "--monmap", chart)
        self.begin("ceph-mon", "-i", "a")
        disk = str(uuid.uuid4())
        self.call("ceph", "osd", "new", disk)
        self.call("ceph-osd", "-i", "0", "--mkfs", "--osd-uuid", disk)
        self.begin("ceph-osd", "-i", "0")
        self.call("radosgw-admin", "user", "create", "--uid", "desks", "--display-name", "Desks", "--access-key", key, "--secret", secret)
        return self.begin("radosgw", "-n", GATEWAY)


def _end_with_parent() -> None:
    ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)


def main() -> None:
    """Start everything, and end when the gateway does."""
    folder, monitor_port, port, key, secret = sys.argv[1:]
    sys.exit(Cluster(Path(folder), int(monitor_port), int(port)).start(key, secret).wait())


if __name__ == "__main__":
    main()
