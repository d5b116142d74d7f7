"""Signatures that S3 and what speaks like it want on every request."""

from __future__ import annotations

from requests.auth import AuthBase
from requests_aws4auth import AWS4Auth


def s3_signer(key_id: str, secret: str, region: str) -> AuthBase:
    """Signs requests with an access key, by this computer's clock. It knows the service only by the address of the request."""
    signer: AuthBase = AWS4Auth(key_id, secret, region, "s3")
    return signer
