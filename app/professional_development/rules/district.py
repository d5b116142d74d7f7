"""The district's words and rules for PD sessions, read from ``resources/district/professional_development.toml`` and ``standards.toml``."""

from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.language import tr
from app.paths import resource
from app.professional_development.rules.certificates import CertificateRule
from app.professional_development.rules.feedback import Form, Question
from app.professional_development.rules.follow_ups import Prompt
from app.professional_development.rules.hours import ROUNDINGS, HoursRule
from app.professional_development.rules.paper_content import AnswerKind
from app.professional_development.rules.standards import Standards, read_standards
from app.professional_development.rules.templates import Template, TemplateBlock
from app.school.district_file import DistrictFile, Entry

_KINDS = tuple(kind.value for kind in AnswerKind)


@dataclass(frozen=True, slots=True)
class PdDistrict:
    """What holds for all sessions of the district."""

    zone: str
    year_begins: int
    usual_minutes: int
    kinds: tuple[str, ...]
    modes: tuple[str, ...]
    agenda_kinds: tuple[str, ...]
    hours: HoursRule
    certificate: CertificateRule
    form: Form
    prompts: tuple[Prompt, ...]
    templates: tuple[Template, ...]
    standards: Standards

    @classmethod
    def load(cls, folder: Path | None = None) -> "PdDistrict":
        """Read the files. Raises UserError naming the file and what is wrong in it."""
        folder = folder or resource("district")
        file = DistrictFile(folder / "professional_development.toml")
        found = cls(
            _zone(file),
            _month(file),
            file.number(file.content, "usual_minutes", 60, least=1),
            file.names(file.content, "kinds"),
            file.names(file.content, "modes"),
            file.names(file.content, "agenda_kinds"),
            _hours(file),
            _certificate(file),
            _form(file),
            tuple(_prompt(file, entry) for entry in file.entries("prompt")),
            tuple(_template(file, entry) for entry in file.entries("template")),
            read_standards(DistrictFile(folder / "standards.toml")),
        )
        _check(found, file)
        return found

    def prompt(self, key: str) -> Prompt | None:
        """The prompt of that key; None when the district no longer has it."""
        return next((prompt for prompt in self.prompts if prompt.key == key), None)


def _zone(file: DistrictFile) -> str:
    name = file.text(file.content, "zone")
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise file.wrong(tr("the zone “{name}” is not known here.", name=name)) from error
    return name


def _month(file: DistrictFile) -> int:
    month = file.number(file.content, "year_begins", 7, least=1)
    if month > 12:
        raise file.wrong(tr("“year_begins” must be a month from 1 to 12."))
    return month


def _hours(file: DistrictFile) -> HoursRule:
    entry = file.table("hours")
    return HoursRule(
        file.number(entry, "step", 15, least=1),
        file.one_of(entry, "rounding", ROUNDINGS, "nearest"),
        file.number(entry, "grace", 0),
        file.number(entry, "least", 0),
        file.number(entry, "most", 0),
        file.names(entry, "breaks"),
    )


def _certificate(file: DistrictFile) -> CertificateRule:
    entry = file.table("certificate")
    rule = CertificateRule(
        file.text(entry, "number"),
        file.number(entry, "digits", 4, least=1),
        file.number(entry, "share", 0),
        file.switch(entry, "feedback"),
        file.text(entry, "issuer_role", "Principal"),
        file.text(entry, "words", ""),
    )
    if not all(place in rule.number for place in ("{year}", "{count}", "{mark}")):
        raise file.wrong(tr("the number of certificates must hold {year}, {count} and {mark}."))
    return rule


def _form(file: DistrictFile) -> Form:
    entry = file.table("feedback")
    questions = tuple(_question(file, one) for one in file.entries("question", entry))
    if not questions:
        raise file.wrong(tr("the feedback form has no questions."))
    file.once(tr("key of a question"), [question.key for question in questions])
    version = file.number(entry, "version", 1, least=1)
    return Form(file.text(entry, "key"), version, file.text(entry, "title"), questions, file.text(entry, "introduction", ""))


def _question(file: DistrictFile, entry: Entry) -> Question:
    kind = AnswerKind(file.one_of(entry, "kind", _KINDS))
    choices = file.names(entry, "choices")
    if kind in (AnswerKind.CHOICE, AnswerKind.MANY) and not choices:
        raise file.wrong(tr("the question “{key}” offers nothing to choose.", key=file.text(entry, "key")))
    return Question(
        file.text(entry, "key"),
        file.number(entry, "level", 1, least=1),
        kind,
        file.text(entry, "text"),
        choices,
        file.number(entry, "steps", 5, least=2),
        file.text(entry, "low", ""),
        file.text(entry, "high", ""),
        file.names(entry, "names"),
    )


def _prompt(file: DistrictFile, entry: Entry) -> Prompt:
    level = file.number(entry, "level", least=3)
    if level > 5:
        raise file.wrong(tr("the prompt “{key}” must be of level 3, 4 or 5.", key=file.text(entry, "key")))
    return Prompt(
        file.text(entry, "key"), level, file.number(entry, "days", least=1), file.text(entry, "title"), file.text(entry, "hint", "")
    )


def _template(file: DistrictFile, entry: Entry) -> Template:
    blocks = tuple(
        TemplateBlock(
            file.number(one, "minutes", least=1),
            file.text(one, "title"),
            file.text(one, "text", ""),
            file.text(one, "kind", ""),
            file.text(one, "needs", ""),
        )
        for one in file.entries("blocks", entry)
    )
    fields: dict[str, str | int] = {"kind": file.text(entry, "kind", ""), "minutes": file.number(entry, "minutes", least=1)}
    return Template(file.text(entry, "key"), file.text(entry, "title"), {name: value for name, value in fields.items() if value}, blocks)


def _check(district: PdDistrict, file: DistrictFile) -> None:
    """Names that refer to others must be there."""
    file.once(tr("key of a prompt"), [prompt.key for prompt in district.prompts])
    file.once(tr("key of a template"), [template.key for template in district.templates])
    kinds = {"", *district.agenda_kinds}
    used = {block.kind for template in district.templates for block in template.blocks} | set(district.hours.breaks)
    for kind in sorted(used - kinds):
        raise file.wrong(tr("“{kind}” is no kind of agenda block.", kind=kind))
    for template in district.templates:
        minutes = template.values.get("minutes")
        if template.blocks and sum(block.minutes for block in template.blocks) != minutes:
            raise file.wrong(
                tr("the blocks of the template “{key}” do not add up to its {minutes} minutes.", key=template.key, minutes=minutes)
            )
