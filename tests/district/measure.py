"""How long a district takes: ``python -m tests.district.measure [--schools 175] [--devices 300000] [--s3] [--postgres URL]``.

Makes the spaces, lets a liaison join in each school and import her devices, rolls up into XLSX and CSV (first time, with nothing new,
with one school changed) and looks at the health. Prints minutes, megabytes and requests; ``--s3`` uses Ceph's gateway over TLS.
"""

import argparse
import os
import resource
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import trustme

from app.district.service import visiting
from app.sync.channels import choosing
from app.sync.channels.address import StoreAddress
from app.sync.channels.object_store import ObjectStore
from tests.district.schools import Liaison, Technician
from tests.services.s3.bucket import Gateway

BELOW = {"done": Counter[str]()}


class Counting:
    """A store that counts what is asked of it."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    def list(self, prefix: str) -> dict[str, int]:
        """One listing."""
        BELOW["done"]["list"] += 1
        return self._store.list(prefix)

    def get(self, name: str) -> bytes | None:
        """One object."""
        data = self._store.get(name)
        BELOW["done"]["get"] += 1
        BELOW["done"]["bytes got"] += len(data or b"")
        return data

    def put(self, name: str, data: bytes) -> None:
        """One object."""
        BELOW["done"]["put"] += 1
        BELOW["done"]["bytes put"] += len(data)
        self._store.put(name, data)

    def delete(self, name: str) -> None:
        """One object."""
        BELOW["done"]["delete"] += 1
        self._store.delete(name)


@contextmanager
def counted() -> Iterator[None]:
    """Count every request of everybody."""
    usual: Callable[[StoreAddress, bytes | None], ObjectStore] = choosing.store_for

    def counting(address: StoreAddress, secret: bytes | None) -> ObjectStore:
        return Counting(usual(address, secret))

    setattr(choosing, "store_for", counting)  # noqa: B010
    setattr(visiting, "store_for", counting)  # noqa: B010
    yield
    setattr(choosing, "store_for", usual)  # noqa: B010
    setattr(visiting, "store_for", usual)  # noqa: B010


def step(name: str, deed: Callable[[], object]) -> None:
    """Do it and say what it took."""
    BELOW["done"] = Counter()
    began = time.monotonic()
    answer = deed()
    took, done = time.monotonic() - began, BELOW["done"]
    asked = " ".join(f"{key} {done[key]:,}" for key in ("list", "get", "put", "delete"))
    moved = f"{done['bytes got'] / 1e6:.1f} MB got, {done['bytes put'] / 1e6:.1f} MB put"
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"{name}: {took:.1f} s · {asked} · {moved} · peak {memory:.0f} MB · {answer}\n")
    sys.stdout.flush()


def main() -> None:
    """The whole measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--schools", type=int, default=175)
    parser.add_argument("--devices", type=int, default=300_000)
    parser.add_argument("--s3", action="store_true")
    parser.add_argument("--postgres", default="")
    said = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="liaison-district-"))
    gateway = Gateway(trustme.CA()).start() if said.s3 else None
    try:
        with counted():
            measure(Technician(folder), said, gateway)
    finally:
        if gateway is not None:
            gateway.stop()
        shutil.rmtree(folder, ignore_errors=True)


def measure(technician: Technician, said: argparse.Namespace, gateway: Gateway | None) -> None:
    """Each step after the other."""
    folder = technician.folder
    if gateway is not None:
        bucket = gateway.bucket
        os.environ["SSL_CERT_FILE"] = bucket.authority
        technician.environment["LIAISON_DISTRICT_STORE_SECRET"] = bucket.secret
        address = bucket.address
        where = ["--user", address.user, "--bucket", address.bucket, "--region", address.region, "--prefix", "elm"]
        technician.run("begin", "--store", "s3", "--place", address.place, *where)
    else:
        technician.begin_in_folder(folder / "store")
    schools = [(f"s{at:03}", f"School {at}", f"Liaison {at}") for at in range(said.schools)]
    each = said.devices // said.schools
    step("spaces", lambda: technician.make(schools))
    step("spaces again", lambda: technician.make(schools))

    def come() -> str:
        for code, _, _ in schools:
            lee = Liaison(folder / "liaison" / code, technician.invitation(code))
            lee.add(each)
            lee.sync()
            lee.close()
            if code != "s000":
                shutil.rmtree(folder / "liaison" / code)
        return f"{each:,} devices each"

    step("liaisons join and import", come)
    step("roll-up, first, XLSX", lambda: technician.run("roll-up", "--to", folder / "all.xlsx"))
    step("roll-up again, CSV", lambda: technician.run("roll-up", "--to", folder / "all.csv"))
    step("roll-up, nothing new, CSV", lambda: technician.run("roll-up", "--to", folder / "all.csv"))
    step("health, nothing new", lambda: technician.run("health", "--to", folder / "health.csv"))
    if said.postgres:
        technician.environment["LIAISON_DISTRICT_DATABASE_PASSWORD"] = os.environ.get("PGPASSWORD", "")
        for _ in range(2):
            step("roll-up, PostgreSQL", lambda: technician.run("roll-up", "--to", said.postgres))
    tell_sizes(folder)


def tell_sizes(folder: Path) -> None:
    """What it takes on the disk."""
    sizes = {
        name: sum(path.stat().st_size for path in (folder / name).rglob("*") if path.is_file())
        for name in ("district/desks", "district/parts", "store")
    }
    sizes |= {name: (folder / name).stat().st_size for name in ("all.xlsx", "all.csv")}
    sys.stdout.write(" · ".join(f"{name} {size / 1e6:.1f} MB" for name, size in sizes.items()) + "\n")


if __name__ == "__main__":
    main()
