"""The real servers that faults happen in front of."""

from tests.sync.channels.conftest import authority, gateway, httpd, trusted

__all__ = ["authority", "gateway", "httpd", "trusted"]
