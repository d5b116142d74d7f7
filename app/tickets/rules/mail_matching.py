"""To which ticket a mail belongs, as far as its words tell: numbers in a subject, names of messages; and what of it is new."""

import re

_LONGEST = 400
_TRACKER = re.compile(r"\[[^\[\]#]{0,60}#\s?(\d{1,12})\]")
_SAID = re.compile(r"\b(?:ticket|case|request|incident)\b[\s:]{0,3}(?:(?:no|nr|number|id)\b\.?)?[\s:]{0,3}#?\s?(\d{3,12})\b", re.IGNORECASE)
_OWN_LETTERS = re.compile(r"\b(?=[A-Za-z]{0,10}-?\d)[A-Za-z]{1,10}-?\d{2,12}\b")
_NAME = re.compile(r"<([^<>\s@]{1,200})@[^<>\s]{1,200}>")
_WROTE = re.compile(r"\n?(?:On|Am|Le|El)\b[^\n]{5,200}(?:\n[^\n]{0,200})?:\s*$")
_CUTS = (re.compile(r"^-{2,} ?Original Message ?-{2,}\s*$", re.IGNORECASE), re.compile(r"^_{8,}\s*$"))


def numbers_in(line: str, prefix: str = "") -> list[str]:
    """The numbers that a line gives to a ticket, likeliest first: ``[TSS #20881]``, ``TSS-20881``, ``Ticket 20881``."""
    kept = line[:_LONGEST]
    found = _TRACKER.findall(kept)
    bare = prefix.strip("-#: ")
    if bare:
        found += re.findall(rf"(?<![\w]){re.escape(bare)}[-#: ]{{0,3}}(\d{{1,12}})(?![\w])", kept, re.IGNORECASE)
    found += _SAID.findall(kept)
    return list(dict.fromkeys(found))


def own_numbers_in(line: str) -> list[str]:
    """What may be numbers with letters of their own, ``INC0012345``: they count where a ticket has them already."""
    return list(dict.fromkeys(_OWN_LETTERS.findall(line[:_LONGEST])))


def ids_in(names: list[str]) -> list[str]:
    """What stands before the @ of names of messages: of ours it is the id of a ticket or reply."""
    return list(dict.fromkeys(found[1] for name in names if (found := _NAME.fullmatch(name))))


def without_quote(text: str) -> str:
    """What was written, without the earlier mails that a mail program puts below it; all of it where nothing else is there."""
    lines = text.rstrip().split("\n")
    for place, line in enumerate(lines):
        after = next((one for one in lines[place + 1 :] if one.strip()), "")
        if _CUTS[0].match(line) or (_CUTS[1].match(line) and after.startswith("From:")):
            lines = lines[:place]
            break
    end = len(lines)
    while end and (not lines[end - 1].strip() or lines[end - 1].startswith(">")):
        end -= 1
    quoted = any(line.startswith(">") for line in lines[end:])
    kept = "\n".join(lines[:end]).rstrip()
    if quoted:
        kept = _WROTE.sub("", kept).rstrip()
    return kept or text.strip()
