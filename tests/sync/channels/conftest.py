"""Real servers for stores, and an empty place of each kind."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.network.servers import keep_authority
from tests.services.s3 import bucket, radosgw
from tests.services.webdav import apache
from tests.sync.channels.places import Place, folder_place, memory_place, s3_place, webdav_place

KINDS = ("memory", "folder", pytest.param("webdav", marks=pytest.mark.services), pytest.param("s3", marks=pytest.mark.services))


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """An authority that no computer knows."""
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This computer trusts the authority, and reaches itself without a proxy."""
    file = keep_authority(authority, tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    monkeypatch.setenv("no_proxy", "localhost,127.0.0.1")
    return file


@pytest.fixture(scope="session")
def httpd(authority: trustme.CA) -> Iterator[apache.Apache]:
    """A real Apache."""
    if sys.platform != "linux":
        pytest.skip("this Apache comes from Debian")
    assert apache.installed(), f"dev.py test --services installs {' '.join(apache.PACKAGES)}"
    server = apache.Apache(authority)
    try:
        yield server.start()
    finally:
        server.stop()


@pytest.fixture(scope="session")
def gateway(authority: trustme.CA) -> Iterator[bucket.Gateway]:
    """A real S3 service."""
    if sys.platform != "linux":
        pytest.skip("this S3 service comes from Debian")
    assert radosgw.installed(), f"dev.py test --services installs {' '.join(bucket.PACKAGES)}"
    service = bucket.Gateway(authority)
    try:
        yield service.start()
    finally:
        service.stop()


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """An empty place of every kind."""
    if request.param == "memory":
        return memory_place()
    if request.param == "folder":
        return folder_place(tmp_path / "shared")
    request.getfixturevalue("trusted")
    if request.param == "webdav":
        return webdav_place(request.getfixturevalue("httpd"))
    return s3_place(request.getfixturevalue("gateway").bucket)
