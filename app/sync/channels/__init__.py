"""The places where desks meet: a folder, WebDAV, an S3 bucket."""
