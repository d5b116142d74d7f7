"""A network that fails between the program and a real server."""

from io import BytesIO
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPResponse

from tests.tickets.channels.rt_server import ANSWERS, Fault

CARRIED_OUT = (Fault.CUT_AFTER, Fault.TIMEOUT_AFTER, Fault.ERROR_AFTER)
FAULTS = (Fault.NO_NETWORK, Fault.CUT_SENDING, Fault.CUT_BEFORE, *CARRIED_OUT, Fault.ERROR_BEFORE, Fault.BUSY, Fault.AWAY, Fault.PORTAL)
"""What can be done from outside the server."""


class FaultyNetwork(HTTPAdapter):
    """Carries requests to the server, or not; and brings the answers, or not."""

    def __init__(self) -> None:
        super().__init__()
        self.script: list[Fault | None] = []
        self.requests = 0

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """One request, with what befalls it."""
        self.requests += 1
        fault = self.script.pop(0) if self.script else None
        if fault is Fault.NO_NETWORK:
            raise requests.exceptions.ConnectionError(ConnectionRefusedError(111, "refused"), request=request)
        if fault is Fault.CUT_SENDING:
            raise requests.exceptions.ConnectionError(ConnectionResetError(104, "reset"), request=request)
        if fault in (None, *CARRIED_OUT):
            answer = super().send(request, *args, **kwargs)
            if fault is None:
                return answer
            answer.close()
        else:
            _swallow(request.body)
        if fault in (Fault.CUT_BEFORE, Fault.CUT_AFTER):
            raise requests.exceptions.ConnectionError(ConnectionResetError(104, "reset"), request=request)
        if fault is Fault.TIMEOUT_AFTER:
            raise requests.exceptions.ReadTimeout(request=request)
        assert fault is not None
        return self.build_response(request, _raw(fault))


def _swallow(body: Any) -> None:
    """The body leaves, and arrives nowhere."""
    while hasattr(body, "read") and body.read(65536):
        continue


def _raw(fault: Fault) -> Any:
    status, headers, content = ANSWERS[fault]
    return HTTPResponse(BytesIO(content), headers, status, preload_content=False)
