"""Places on real servers, and the same places by a way through a proxy."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.sync.channels.address import WEBDAV
from app.sync.channels.choosing import store_for
from app.sync.channels.object_store import ObjectStore
from tests.services.s3.bucket import Gateway
from tests.services.webdav.apache import Apache
from tests.sync.channels.places import Place, s3_place, webdav_place


def far_place(request: pytest.FixtureRequest) -> Place:
    """A place of the kind that the fixture's parameter names."""
    if request.param == WEBDAV:
        httpd: Apache = request.getfixturevalue("httpd")
        return webdav_place(httpd)
    gateway: Gateway = request.getfixturevalue("gateway")
    return s3_place(gateway.bucket)


def through(place: Place, url: str) -> ObjectStore:
    """The same place, by another way."""
    address = place.address
    assert address is not None
    path = address.place.split("/", 3)[3:]
    return store_for(replace(address, place="/".join([url, *path])), place.secret)
