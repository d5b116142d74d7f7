"""A store in a bucket of S3, or of one of the many services that speak like it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import quote, unquote, urlsplit

from app.language import marked, tr, trn
from app.network.http import Answer, Http
from app.network.signing import s3_signer
from app.sync.channels.address import StoreAddress
from app.sync.channels.http_store import DELETE, LIST, READ, WRITE, Doing, HttpStore, Opener
from app.sync.channels.object_store import LARGEST, StoreTrouble, Why, is_name, known_name, listed_prefix, new_name
from app.sync.channels.web_address import checked_place, origin_of
from app.sync.channels.xml_reading import Element, NotXml, read_xml

USUAL_REGION = "us-east-1"
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*", re.ASCII)
_FOLDER = re.compile(r"(?!\.)[^\x00-\x1f\\/]+(?:/(?!\.)[^\x00-\x1f\\/]+)*")
_AMAZON = ".amazonaws.com"
_MOST_PAGES = 1000
_OWN_WORDS = {"SlowDown": 503, "InternalError": 500, "ServiceUnavailable": 503, "QuotaExceeded": 507, "EntityTooLarge": 413}
_SIGN_IN = ("InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken", "TokenRefreshRequired")
_SPEAK_S3 = Doing(
    marked("{name} does not allow anybody to speak S3 there."),
    marked("{name} does not speak S3 in the way this program needs ({status})."),
)
_REGION = ("AuthorizationHeaderMalformed", "PermanentRedirect", "IllegalLocationConstraintException")


def bucket_place(address: StoreAddress) -> str:
    """The web address of the bucket: in the host's name at Amazon (and where ``place`` has it there), else as a folder.

    Raises StoreTrouble when something of it is missing.
    """
    place, bucket = checked_place(address), address.bucket.strip()
    wrong = {
        tr("The name of the bucket is missing or not one that there can be."): not _WORD.fullmatch(bucket),
        tr("The id of the access key is missing or not one that there can be."): not _WORD.fullmatch(address.user),
        tr("The region is not one that there can be."): bool(address.region) and not _WORD.fullmatch(address.region),
        tr("The folder in the bucket is not one that there can be."): bool(address.prefix)
        and not _FOLDER.fullmatch(address.prefix.strip("/")),
    }
    for what, is_wrong in wrong.items():
        if is_wrong:
            raise StoreTrouble(Why.ADDRESS, what, tr("Enter it again."))
    parts = urlsplit(place)
    host = parts.hostname or ""
    if host.startswith(f"{bucket}."):
        return place
    if host.endswith(_AMAZON) and "." not in bucket:
        return f"{parts.scheme}://{bucket}.{parts.netloc}{parts.path}"
    return f"{place}/{bucket}"


def s3_http(address: StoreAddress, secret: str) -> Http:
    """The way to the service; each request is signed."""
    signer = s3_signer(address.user, secret, address.region or USUAL_REGION)
    return Http(origin_of(bucket_place(address)), service="S3", largest=LARGEST, repeatable=True, signer=signer)


class S3Store(HttpStore):
    """Objects of one bucket, below ``prefix``."""

    def __init__(self, address: StoreAddress, secret: str, *, open_http: Opener | None = None, page: int = 1000) -> None:
        """``page``: names that one answer may hold. Raises StoreTrouble when the address makes no sense."""
        parts = urlsplit(bucket_place(address))
        super().__init__(
            open_http or (lambda: s3_http(address, secret)),
            tr("The S3 service ({hostname})", hostname=parts.hostname),
            tr("the S3 service ({hostname})", hostname=parts.hostname),
        )
        self._path_of_bucket = parts.path.rstrip("/")
        prefix = address.prefix.strip("/")
        self._prefix = f"{prefix}/" if prefix else ""
        self._page = page

    def __repr__(self) -> str:
        return f"S3Store({self._name})"

    def list(self, prefix: str) -> dict[str, int]:
        """As every store."""
        found: dict[str, int] = {}
        token = ""
        for _ in range(_MOST_PAGES):
            root = self._listing(self._prefix + listed_prefix(prefix), token)
            found.update(self._sizes(root, prefix))
            following = root.words("NextContinuationToken")
            if root.words("IsTruncated") != "true":
                return found
            if not following or following == token:
                break
            token = following
        raise self.nonsense()

    def get(self, name: str) -> bytes | None:
        """As every store."""
        answer = self.fetch(self._path(known_name(name)))
        if answer is None:
            return None
        if answer.status == 200:
            return answer.body
        self._refuse(answer, READ, absent=True)
        return None

    def put(self, name: str, data: bytes) -> None:
        """As every store."""
        answer = self.ask("PUT", self._path(new_name(name)), content=data)
        if answer.status not in (200, 201, 204):
            self._refuse(answer, WRITE)

    def delete(self, name: str) -> None:
        """As every store."""
        answer = self.ask("DELETE", self._path(known_name(name)))
        if answer.status not in (200, 202, 204):
            self._refuse(answer, DELETE, absent=True)

    def introduce(self) -> str:
        """How the service answers somebody who has not signed in. Raises StoreTrouble when it is no S3 service."""
        answer = self.ask("GET", f"{self._path_of_bucket}/?list-type=2&max-keys=1")
        root = self._read(answer)
        if root is None or root.name.rpartition(" ")[2] not in ("Error", "ListBucketResult"):
            raise self.refusal(answer, _SPEAK_S3) if answer.status >= 400 else self.nonsense()
        return tr("It answers in the way of S3.")

    def _path(self, name: str) -> str:
        return quote(f"{self._path_of_bucket}/{self._prefix}{name}", safe="/-._~")

    def _listing(self, prefix: str, token: str) -> Element:
        asked = {"continuation-token": token, "delimiter": "/", "encoding-type": "url", "list-type": "2", "max-keys": str(self._page)}
        query = "&".join(f"{key}={quote(value, safe='-._~')}" for key, value in [*asked.items(), ("prefix", prefix)] if value)
        answer = self.ask("GET", f"{self._path_of_bucket}/?{query}")
        if answer.status != 200:
            self._refuse(answer, LIST)
        root = self._read(answer)
        if root is None or root.name.rpartition(" ")[2] != "ListBucketResult":
            raise self.nonsense()
        return root

    def _sizes(self, root: Element, prefix: str) -> Iterator[tuple[str, int]]:
        coded = root.words("EncodingType") == "url"
        folder = self._prefix + prefix
        for entry in root.all("Contents"):
            key, size = entry.words("Key"), entry.words("Size")
            key = unquote(key.replace("+", " ")) if coded else key
            name = key[len(self._prefix) :]
            if key.startswith(folder) and "/" not in key[len(folder) :] and is_name(name) and size.isascii() and size.isdecimal():
                yield name, int(size[:18])

    def _refuse(self, answer: Answer, doing: Doing, *, absent: bool = False) -> None:
        """Raise what the answer means, unless it only says that there is no such object, and that may be (``absent``)."""
        root = self._read(answer)
        code = root.words("Code") if root is not None else ""
        if code == "NoSuchBucket":
            raise self.missing(tr("There is no such bucket at {called}.", called=self._called))
        if code == "RequestTimeTooSkewed":
            raise self._clock(answer)
        if code in _SIGN_IN:
            raise self.signed_out()
        if code in _REGION:
            right = (root.words("Region") if root is not None else "") or answer.headers.get("x-amz-bucket-region", "")
            advice = (
                tr("Enter the region “{right}”.", right=right)
                if right.isprintable() and 0 < len(right) < 40
                else tr("Ask whoever made the bucket for it.")
            )
            raise StoreTrouble(Why.ADDRESS, tr("The bucket at {called} is in another region.", called=self._called), advice)
        if answer.status in (404, 410) and absent:
            return
        status = _OWN_WORDS.get(code, answer.status)
        raise self.refusal(Answer(status, answer.headers, answer.body), doing)

    def _read(self, answer: Answer) -> Element | None:
        try:
            return read_xml(answer.body)
        except NotXml:
            return None

    def _clock(self, answer: Answer) -> StoreTrouble:
        what = tr("The clock of this computer is too far off.")
        try:
            minutes = round((datetime.now(UTC) - parsedate_to_datetime(answer.headers.get("Date", ""))).total_seconds() / 60)
            if minutes:
                span = _span(abs(minutes))
                if minutes > 0:
                    what = tr("The clock of this computer is about {span} ahead of that of {called}.", span=span, called=self._called)
                else:
                    what = tr("The clock of this computer is about {span} behind that of {called}.", span=span, called=self._called)
        except (ValueError, TypeError, OverflowError):
            pass
        advice = tr("Set date, time and time zone of this computer (automatically, if it can), then try again. Nothing is lost meanwhile.")
        return StoreTrouble(Why.CLOCK, what, advice)


def _span(minutes: int) -> str:
    if minutes >= 2 * 60 * 24:
        days = minutes // (60 * 24)
        return trn(days, "{days} day", "{days} days", days=days)
    if minutes >= 2 * 60:
        hours = minutes // 60
        return trn(hours, "{hours} hour", "{hours} hours", hours=hours)
    return trn(minutes, "a minute", "{number} minutes")
