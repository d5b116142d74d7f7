"""Certificates: who may have one, its number, and what a later print has to say."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.language import tr

_LETTERS = "ACDEFHJKLMNPRTUVWXY3479"
"""Letters and digits that are not taken for each other."""


@dataclass(frozen=True, slots=True)
class CertificateRule:
    """The district's rule: see ``resources/district/professional_development.toml``."""

    number: str = "PD-{year}-{count}-{mark}"
    digits: int = 4
    share: int = 75
    feedback: bool = False
    issuer_role: str = "Principal"
    words: str = ""


def mark_of(participation: str) -> str:
    """Two letters from the id of what is certified: two desks that count alike give different numbers all the same."""
    digest = hashlib.sha256(participation.encode()).digest()
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[:2])


def number_of(rule: CertificateRule, year: str, count: int, participation: str) -> str:
    """A number: ``PD-2627-0042-KT`` for the school year ``2026-27``."""
    short = year[2:4] + year[-2:] if re.fullmatch(r"\d{4}-\d{2}", year) else year
    places = {"{year}": short, "{count}": f"{count:0{rule.digits}}", "{mark}": mark_of(participation)}
    return re.sub(r"\{[a-z]+\}", lambda found: places.get(found[0], found[0]), rule.number)


def next_count(rule: CertificateRule, year: str, numbers: Iterable[str]) -> int:
    """The count after the highest among the numbers of that school year."""
    short = year[2:4] + year[-2:]
    places = {"{year}": re.escape(short), "{count}": r"(\d{1,12})", "{mark}": "[A-Z0-9]+"}
    pattern = "".join(places.get(part, re.escape(part)) for part in re.split(r"(\{[a-z]+\})", rule.number))
    found = [re.fullmatch(pattern, number) for number in numbers]
    return max((int(match[1]) for match in found if match), default=0) + 1


def why_not(rule: CertificateRule, there: int, session: int, answers: int, *, held: bool, counted: int) -> str:
    """Why there is no certificate yet, in a sentence; "" when there may be one. Minutes there, of the session, and that count."""
    if not held:
        return tr("The session has not been held yet.")
    if not counted:
        return tr("No time is entered.")
    if session and there * 100 < rule.share * session:
        return tr("Was there less than {share}% of the time.", share=rule.share)
    if rule.feedback and not answers:
        return tr("No feedback has been entered for this session.")
    return ""


def outdated(certified: int | None, minutes: int) -> bool:
    """Whether a certificate states other minutes than count now."""
    return certified is not None and certified != minutes
