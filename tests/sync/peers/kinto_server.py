"""A Kinto in memory on this computer alone, run by the peer's own Python: ``python kinto_server.py PORT [ROWS]``.

``ROWS`` is a file of records to begin with: what a new desk joins.
"""

import importlib
import json
import sys
from pathlib import Path

SETTINGS = {
    **{f"kinto.{part}_backend": f"kinto.core.{part}.memory" for part in ("storage", "cache", "permission")},
    "kinto.userid_hmac_secret": "measured",
    "kinto.bucket_create_principals": "system.Authenticated",
    "multiauth.policies": "basicauth",
    "kinto.explicit_permissions": "false",
    "kinto.batch_max_requests": "200",
    "kinto.paginate_by": "5000",
    "kinto.storage_max_fetch_size": "10000",
}
SCHOOL = "/buckets/school"


def main() -> None:
    """Serve until ended."""
    application = importlib.import_module("kinto").main({}, **SETTINGS)
    storage = application.registry.storage
    permission = application.registry.permission
    storage.create("bucket", "", {"id": "school"})
    storage.create("collection", SCHOOL, {"id": "devices"})
    permission.add_principal_to_ace(SCHOOL, "write", "system.Authenticated")
    for row in json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")) if len(sys.argv) > 2 else ():
        storage.create("record", f"{SCHOOL}/collections/devices", row)
    importlib.import_module("waitress").serve(application, host="127.0.0.1", port=int(sys.argv[1]), threads=4, _quiet=True)


if __name__ == "__main__":
    main()
