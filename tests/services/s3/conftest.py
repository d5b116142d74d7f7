"""The service that other tests share."""

from tests.sync.channels.conftest import authority, gateway, trusted

__all__ = ["authority", "gateway", "trusted"]
