"""A bucket on a real S3 service: Ceph's gateway from Debian, over TLS, on this computer alone, thrown away afterwards.

It verifies every signature and its clock, as Amazon does, and what was put is in the very next listing.
"""

import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import requests
import trustme

from app.network.signing import s3_signer
from app.sync.channels.address import S3, StoreAddress
from tests.services.rt.guardian import hold
from tests.services.rt.tracker import free_port

PACKAGES = ("radosgw", "ceph-mon", "ceph-osd", "ceph-common")
ROOT = Path(__file__).resolve().parents[3]
PATIENCE = 90.0


@dataclass(frozen=True)
class RealBucket:
    """A bucket that is there."""

    address: StoreAddress
    secret: str
    authority: str
    """File with the certificate that vouches for the service."""

    def call(self, method: str, key: str, **options: Any) -> requests.Response:
        """One bare request, signed."""
        with requests.Session() as session:
            session.trust_env = False
            signer = s3_signer(self.address.user, self.secret, self.address.region)
            path = quote(f"{self.address.bucket}/{key}" if key else self.address.bucket, safe="/-._~")
            return session.request(method, f"{self.address.place}/{path}", auth=signer, verify=self.authority, timeout=30, **options)


class Gateway:
    """The service with one bucket called ``desks``."""

    def __init__(self, authority: trustme.CA) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="liaison-s3-"))
        self.lock = str(self.folder / "needed")
        self._authority = authority
        self._process: subprocess.Popen[bytes] | None = None
        self._held = 0
        port = free_port()
        address = StoreAddress(S3, f"https://localhost:{port}", secrets.token_hex(10).upper(), "desks", region="us-east-1")
        self.bucket = RealBucket(address, secrets.token_urlsafe(30), str(self.folder / "authority.pem"))

    @property
    def pid(self) -> int:
        """The process that guards the service: ended, it ends the service."""
        return self._process.pid if self._process else 0

    def start(self) -> "Gateway":
        """Back when the bucket is there (3 to 6 s)."""
        self._authority.issue_cert("localhost").private_key_and_cert_chain_pem.write_to_path(str(self.folder / "server.pem"))
        self._authority.cert_pem.write_to_path(self.bucket.authority)
        self._held = hold(self.lock)
        port = self.bucket.address.place.rpartition(":")[2]
        what = [str(self.folder), str(free_port()), port, self.bucket.address.user, self.bucket.secret]
        command = [sys.executable, "-m", "tests.services.rt.guardian", self.lock, sys.executable, "-m", "tests.services.s3.radosgw", *what]
        with (self.folder / "server.log").open("wb") as log:
            self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        self._wait_for_the_bucket(self._process)
        return self

    def _wait_for_the_bucket(self, process: subprocess.Popen[bytes]) -> None:
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends and process.poll() is None:
            with suppress(requests.RequestException):
                if self.bucket.call("PUT", "").status_code in (200, 409):
                    return
            time.sleep(0.1)
        log = (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")
        self.stop()
        raise RuntimeError(f"the S3 service did not start:\n{log[-3000:]}")

    def stop(self) -> None:
        """End the service and throw its folder away."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=PATIENCE)
            os.close(self._held)
        self._process = None
        shutil.rmtree(self.folder, ignore_errors=True)
