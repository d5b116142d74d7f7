"""“Test connection” for stores: on real servers, in plain words, with what to do; and nothing stays there."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from app.network.trying import Outcome, Rung, climb
from app.sync.channels import trying_out
from app.sync.channels.address import FOLDER, S3, WEBDAV, StoreAddress
from app.sync.channels.object_store import StoreTrouble, Why
from tests.network.servers import Talk, server_context, serving
from tests.network.test_proxies import tunnel
from tests.services.s3.bucket import Gateway
from tests.services.webdav import apache
from tests.sync.channels.places import Place

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
PROBE = ["Writing", "Reading", "Listing", "Removing", "What is there"]
WEB = ["Network", "Name", "Connection", "Certificate", "Right service"]
services = pytest.mark.services


def climbed(address: StoreAddress, secret: bytes = b"") -> list[Rung]:
    return climb(trying_out.steps(address, secret))


def first_wrong(rungs: list[Rung]) -> Rung:
    wrong = [rung for rung in rungs if rung.outcome is Outcome.WRONG]
    assert len(wrong) == 1
    assert wrong[0].advice
    return wrong[0]


def test_every_step_is_right_and_nothing_stays(place: Place) -> None:
    if place.address is None:
        return
    place.open().put("log/a.b", b"x")
    rungs = climbed(place.address, place.secret)
    last = {FOLDER: ["Folder"], WEBDAV: [*WEB, "Sign-in and folder"], S3: [*WEB, "Access key and bucket"]}[place.kind]
    assert [(rung.title, rung.outcome) for rung in rungs] == [(title, Outcome.RIGHT) for title in (*last, *PROBE)]
    assert all(rung.words for rung in rungs)
    assert rungs[-1].words == "Desks share here already (1 file). With an invitation, this one can join them."
    assert (place.open().list("members/"), place.open().list("log/")) == ({}, {"log/a.b": 1})


def test_an_empty_folder_is_told_from_one_where_desks_share(tmp_path: Path) -> None:
    assert climbed(StoreAddress(FOLDER, str(tmp_path)))[-1].words == "Nothing is there yet: sharing can begin here."


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    rung = first_wrong(climbed(StoreAddress(FOLDER, str(tmp_path / "gone"))))
    assert rung.title == "Folder"
    assert rung.words == f"The shared folder {tmp_path / 'gone'} is not there any more."


@pytest.mark.skipif(AS_ROOT or sys.platform == "win32", reason="for root every folder is writable")
def test_a_folder_that_may_only_be_read_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert first_wrong(climbed(StoreAddress(FOLDER, str(tmp_path)))).title == "Writing"


@services
@pytest.mark.usefixtures("trusted")
def test_a_wrong_password_stops_at_the_sign_in(httpd: apache.Apache) -> None:
    rungs = climbed(StoreAddress(WEBDAV, httpd.address, apache.USER), b"wrong")
    assert [rung.title for rung in rungs if rung.outcome is Outcome.RIGHT] == WEB
    rung = first_wrong(rungs)
    assert (rung.title, rung.words) == ("Sign-in and folder", "The WebDAV server (localhost) does not accept the sign-in.")


@services
@pytest.mark.usefixtures("trusted")
def test_a_folder_that_may_only_be_read_stops_at_writing(httpd: apache.Apache) -> None:
    address = StoreAddress(WEBDAV, httpd.address.replace("desks", "readable"), apache.USER)
    rung = first_wrong(climbed(address, apache.PASSWORD.encode()))
    assert (rung.title, rung.words) == ("Writing", "The WebDAV server (localhost) does not allow this sign-in to write there.")


@services
@pytest.mark.usefixtures("trusted")
def test_a_folder_that_does_not_exist_is_not_made(httpd: apache.Apache) -> None:
    rung = first_wrong(climbed(StoreAddress(WEBDAV, f"{httpd.address}/typo", apache.USER), apache.PASSWORD.encode()))
    assert (rung.title, rung.words) == ("Sign-in and folder", "There is no such folder at the WebDAV server (localhost).")
    assert not (httpd.files / "typo").exists()


@services
def test_a_certificate_that_is_not_trusted_stops_before_anything_is_sent(httpd: apache.Apache) -> None:
    rung = first_wrong(climbed(StoreAddress(WEBDAV, httpd.address, apache.USER), apache.PASSWORD.encode()))
    assert rung.title == "Certificate"
    assert "does not trust" in rung.words


@services
@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda address: replace(address, user="NOBODY"), "does not accept the sign-in"),
        (lambda address: replace(address, bucket="typo"), "There is no such bucket"),
    ],
)
def test_a_wrong_key_or_bucket_stops_at_the_access_key(
    gateway: Gateway, change: Callable[[StoreAddress], StoreAddress], words: str
) -> None:
    rungs = climbed(change(gateway.bucket.address), gateway.bucket.secret.encode())
    assert [rung.title for rung in rungs if rung.outcome is Outcome.RIGHT] == WEB
    assert words in first_wrong(rungs).words


@services
@pytest.mark.usefixtures("trusted")
def test_a_wrong_secret_key_is_noticed(gateway: Gateway) -> None:
    assert first_wrong(climbed(gateway.bucket.address, b"wrong")).title == "Access key and bucket"


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("kind", [WEBDAV, S3])
def test_a_web_page_is_no_store(authority: trustme.CA, kind: str) -> None:
    def script(talk: Talk) -> None:
        talk.take("<!DOCTYPE html><title>Welcome</title>", media_type="text/html")

    with serving(script, server_context(authority)) as server:
        rung = first_wrong(climbed(StoreAddress(kind, server.url, "who", "desks"), b"secret"))
    assert rung.title == "Right service"
    assert rung.words.startswith("A web page answered in place of the ")
    assert all("uthorization" not in head for head in server.heads)


@services
def test_the_way_through_a_proxy_is_tried_and_used(httpd: apache.Apache, trusted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(tunnel) as proxy:
        monkeypatch.setenv("no_proxy", "")
        monkeypatch.setenv("https_proxy", proxy.url)
        rungs = climbed(StoreAddress(WEBDAV, httpd.address, apache.USER), apache.PASSWORD.encode())
    assert [rung.title for rung in rungs if rung.outcome is not Outcome.RIGHT] == []
    assert [rung.title for rung in rungs][1:4] == ["Proxy: name", "Proxy: connection", "Right service"]
    assert {head.split()[0] for head in proxy.heads} == {"CONNECT"}
    assert trusted.exists()


@pytest.mark.usefixtures("trusted")
def test_a_kind_of_sign_in_that_is_not_ours_is_named(authority: trustme.CA) -> None:
    def script(talk: Talk) -> None:
        talk.take("", "401 Unauthorized", 'WWW-Authenticate: Digest realm="x"')

    with serving(script, server_context(authority)) as server:
        rung = first_wrong(climbed(StoreAddress(WEBDAV, server.url, "who"), b"secret"))
    assert rung.title == "Right service"
    assert "(Digest)" in rung.words


@pytest.mark.usefixtures("trusted")
def test_a_place_that_forgets_what_it_is_given_is_found_out(authority: trustme.CA) -> None:
    def script(talk: Talk) -> None:
        if talk.head.startswith("PROPFIND"):
            path = talk.head.split()[1]
            talk.take(f'<D:multistatus xmlns:D="DAV:"><D:response><D:href>{path}</D:href></D:response></D:multistatus>', "207 Multi-Status")
        else:
            talk.take("", "201 Created" if talk.head.startswith(("PUT", "MKCOL")) else "404 Not Found")

    with serving(script, server_context(authority)) as server:
        rung = first_wrong(climbed(StoreAddress(WEBDAV, server.url, "who"), b"secret"))
    assert (rung.title, rung.words) == ("Reading", "What was just written did not come back as it was.")


@pytest.mark.parametrize(
    "address",
    [
        StoreAddress(FOLDER, "relative/folder"),
        StoreAddress(WEBDAV, "http://files.example.org/desks"),
        StoreAddress(WEBDAV, "files.example.org"),
        StoreAddress(WEBDAV, "https://who:s3cr3t@files.example.org/desks"),
        StoreAddress(WEBDAV, "https://[::1/desks"),
        StoreAddress(WEBDAV, "https://files.example.org:99999/"),
        StoreAddress(S3, "https://s3.example.org", "KEY"),
        StoreAddress(S3, "https://s3.example.org", "KEY", "de/sks"),
        StoreAddress(S3, "https://s3.example.org", "", "desks"),
        StoreAddress(S3, "https://s3.example.org", "KEY\r\nHost: x", "desks"),
        StoreAddress(S3, "https://s3.example.org", "KEY", "desks", region="ü"),
        StoreAddress(S3, "https://s3.example.org", "KEY", "desks", "schools/../other"),
        StoreAddress(S3, "https://s3.example.org", "KEY", "desks", ".."),
        StoreAddress(WEBDAV, "https://files.example.org/", "who:else"),
    ],
)
def test_an_address_that_makes_no_sense_is_told_before_anything_is_tried(address: StoreAddress) -> None:
    with pytest.raises(StoreTrouble) as raised:
        trying_out.steps(address, b"s3cr3t")
    assert (raised.value.why, raised.value.passes) == (Why.ADDRESS, False)
    assert raised.value.advice
    assert "s3cr3t" not in str(raised.value)
