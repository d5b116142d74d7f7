"""Certificates for a whole staff."""

import statistics
from io import BytesIO

from app.printing.paper import Paper
from app.professional_development.printout.certificate import print_certificates
from tests.benchmarks.entry import Measured, seconds
from tests.professional_development.printout.papers import HEADING, certificates

STAFF = 80


def measure_certificates(runs: int) -> Measured:
    """Certificates for 80 people in one PDF."""
    wanted = certificates(STAFF)
    value = statistics.median(seconds(lambda: print_certificates(BytesIO(), wanted, paper=Paper(), heading=HEADING)) for _ in range(runs))
    return Measured("certificates_80", value, "s", None, 1.0, "80 in a second")
