"""How ``requests`` talks to a service: certificates of the system, a limit on the whole answer, no cookies, no .netrc."""

from __future__ import annotations

import http.client
import io
import socket
import ssl
from collections.abc import Callable, Mapping
from functools import partial
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import requests
import truststore
from requests.adapters import BaseAdapter, HTTPAdapter
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from app.network.timed import Timed

Proxies = Callable[[str], Mapping[str, str]]
"""Takes an address and returns scheme → proxy, empty where no proxy is used."""


def system_proxies(url: str) -> Mapping[str, str]:
    """The proxies that the system's settings or the environment name for ``url``."""
    host = urlsplit(url).netloc.rpartition("@")[2]
    return {} if proxy_bypass(host) else {scheme: proxy for scheme, proxy in getproxies().items() if scheme in ("http", "https", "all")}


def system_trust() -> ssl.SSLContext:
    """Trust in the certificates that this computer trusts, a filter's included where it has been installed."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _TimedResponse(http.client.HTTPResponse):
    """An answer whose head and body must be there within ``seconds``."""

    def __init__(
        self, sock: socket.socket, debuglevel: int = 0, method: str | None = None, url: str | None = None, *, seconds: float
    ) -> None:
        super().__init__(sock, debuglevel, method, url)
        self.fp.close()
        self.fp = io.BufferedReader(Timed(sock, seconds))


class _Pool(HTTPConnectionPool):
    def __init__(self, *args: Any, seconds: float, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._seconds = seconds

    def _new_conn(self) -> Any:
        connection: Any = super()._new_conn()
        connection.response_class = partial(_TimedResponse, seconds=self._seconds)
        return connection


class _SecurePool(HTTPSConnectionPool):
    def __init__(self, *args: Any, seconds: float, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._seconds = seconds

    def _new_conn(self) -> Any:
        connection: Any = super()._new_conn()
        connection.response_class = partial(_TimedResponse, seconds=self._seconds)
        return connection


class TrustingAdapter(HTTPAdapter):
    """Connects with ``context`` alone; the library's own list of certificates is left out."""

    def __init__(self, context: ssl.SSLContext, seconds: float) -> None:
        self._context = context
        self._pools = {"http": partial(_Pool, seconds=seconds), "https": partial(_SecurePool, seconds=seconds)}
        super().__init__()

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any) -> None:
        """With our context and pools."""
        super().init_poolmanager(connections, maxsize, block, ssl_context=self._context, **pool_kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> Any:
        """Also through a proxy, and to a proxy that itself speaks TLS."""
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, proxy_ssl_context=self._context, **proxy_kwargs)
        manager.pool_classes_by_scheme = self._pools
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """The context knows whom to trust; nothing is added to it."""


def make_session(adapter: BaseAdapter) -> requests.Session:
    """A session that reads no .netrc and no bundle of certificates, keeps no cookie and sends none."""
    session = requests.Session()
    session.trust_env = False
    session.headers.clear()
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    for scheme in ("http://", "https://"):
        session.mount(scheme, adapter)
    return session
