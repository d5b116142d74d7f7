"""The ways to the district's helpdesk; each is one module behind the protocol in ``channel``."""
