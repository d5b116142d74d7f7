"""A real Request Tracker as the cases see it."""

import time
from collections.abc import Mapping
from typing import Any

import requests

from app.network.http import Http
from app.tickets.channels.request_tracker import RequestTracker, tracker_settings
from tests.services.rt.tracker import RealTracker


class RealSite:
    """A running server."""

    def __init__(self, server: RealTracker) -> None:
        self.server = server

    def call(
        self, method: str, path: str, who: str = "liaison", headers: Mapping[str, str] | None = None, **options: Any
    ) -> requests.Response:
        """One bare request."""
        return self.server.call(method, path, who, dict(headers or {}), **options)

    def http(self, who: str = "liaison") -> Http:
        """The program's way to it, whatever proxy this computer uses."""
        headers = {"Authorization": f"token {self.server.tokens[who]}"}
        return Http(self.server.base, headers=headers, service="TSS", proxies=lambda _: {})

    def tracker(self, who: str = "liaison", queue: str = "TSS", **custom: str) -> RequestTracker:
        """The program's channel."""
        settings = tracker_settings(
            self.server.address, queue, name="TSS", custom={key.replace("_", " "): value for key, value in custom.items()}
        )
        return RequestTracker(
            settings, self.server.tokens[who], http_of=lambda: self.http(who), wait=lambda seconds: time.sleep(seconds / 5)
        )
