"""A real Apache httpd (Debian's) with WebDAV over TLS, on this computer alone, thrown away afterwards.

Nothing of the system's is used or changed; only installing ``apache2-bin`` needs root, which ``dev.py test --services`` does.
"""

import base64
import hashlib
import os
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import trustme

from tests.services.rt.guardian import hold
from tests.services.rt.tracker import free_port

PACKAGES = ("apache2-bin",)
ROOT = Path(__file__).resolve().parents[3]
MODULES = Path("/usr/lib/apache2/modules")
USER, PASSWORD = "liaison", "Räder & Söhne: 100%"
PATIENCE = 30.0
_LOADED = (
    "mpm_event",
    "authn_core",
    "authn_file",
    "authz_core",
    "authz_user",
    "auth_basic",
    "dav",
    "dav_fs",
    "ssl",
    "socache_shmcb",
    "env",
    "filter",
    "deflate",
)
_CONFIG = """
ServerRoot {folder}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {folder}/pid
ErrorLog {folder}/error.log
{user}
{modules}
SSLEngine on
SSLCertificateFile {folder}/server.pem
SSLSessionCache shmcb:{folder}/sessions(512000)
DavLockDB {folder}/locks
DocumentRoot {folder}/site
KeepAliveTimeout 5
StartServers 1
ServerLimit 2
MaxRequestWorkers 50
LimitRequestBody 268435456
AddOutputFilterByType DEFLATE text/xml application/xml
<Directory {folder}/site>
    Require all denied
</Directory>
<Location />
    AuthType Basic
    AuthName "Desks"
    AuthUserFile {folder}/users
</Location>
<Directory {folder}/site/desks>
    Dav On
    Require user {login}
</Directory>
<Directory {folder}/site/readable>
    Dav On
    <Limit GET PROPFIND OPTIONS>
        Require user {login}
    </Limit>
    <LimitExcept GET PROPFIND OPTIONS>
        Require user nobody
    </LimitExcept>
</Directory>
"""


def installed() -> bool:
    """Whether the package is there."""
    return program() is not None and (MODULES / "mod_dav_fs.so").is_file()


def program() -> str | None:
    """Where the server's program is; it is not on everybody's path."""
    return shutil.which("apache2", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")


class Apache:
    """One server; its folder for desks is called ``desks/`` and lies at ``files``."""

    def __init__(self, authority: trustme.CA) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="liaison-apache-"))
        self.port = free_port()
        self.files = self.folder / "site" / "desks"
        self._authority = authority
        self._process: subprocess.Popen[bytes] | None = None
        self._held = 0

    @property
    def address(self) -> str:
        """The web address of the folder for desks."""
        return f"https://localhost:{self.port}/desks"

    def start(self) -> "Apache":
        """Back when it takes connections (under a second)."""
        for name in ("desks", "readable"):
            (self.folder / "site" / name).mkdir(parents=True)
        self._authority.issue_cert("localhost", "127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(self.folder / "server.pem"))
        digest = base64.b64encode(hashlib.sha1(PASSWORD.encode()).digest()).decode("ascii")
        (self.folder / "users").write_text(f"{USER}:{{SHA}}{digest}\n", encoding="utf-8")
        modules = "\n".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in _LOADED)
        as_root = os.geteuid() == 0
        config = _CONFIG.format(
            folder=self.folder, port=self.port, modules=modules, user="User www-data\nGroup www-data" if as_root else "", login=USER
        )
        (self.folder / "apache.conf").write_text(config, encoding="utf-8")
        if as_root:
            for path in (self.folder, *self.folder.rglob("*")):
                shutil.chown(path, "www-data", "www-data")
        found = program()
        assert found, "Apache is not installed"
        self._held = hold(str(self.folder / "needed"))
        command = [found, "-f", str(self.folder / "apache.conf"), "-DFOREGROUND"]
        guardian = [sys.executable, "-m", "tests.services.rt.guardian", str(self.folder / "needed"), *command]
        with (self.folder / "start.log").open("wb") as log:
            self._process = subprocess.Popen(guardian, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        self._wait_until_it_answers(self._process)
        return self

    def _wait_until_it_answers(self, process: subprocess.Popen[bytes]) -> None:
        ends = time.monotonic() + PATIENCE
        anybody = ssl._create_unverified_context()
        while time.monotonic() < ends and process.poll() is None:
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1) as plain, anybody.wrap_socket(plain):
                return
            time.sleep(0.02)
        log = "".join(path.read_text(errors="replace") for path in self.folder.glob("*.log"))
        self.stop()
        raise RuntimeError(f"Apache did not start:\n{log[-2000:]}")

    def stop(self) -> None:
        """End the server and throw its folder away."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=PATIENCE)
            os.close(self._held)
        self._process = None
        shutil.rmtree(self.folder, ignore_errors=True)
