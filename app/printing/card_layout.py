"""The layout of a card: its parts as strips that pages can be filled with."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.printing.card_content import Card, Section
from app.printing.card_hero import Hero
from app.printing.column_widths import Demand, share
from app.printing.pagination import Kind, Strip
from app.printing.style import BODY, SECTION, SUBTITLE, TABLE_HEAD, TextStyle
from app.printing.typesetting import Fonts
from app.printing.wrapping import break_lines, widest_word

PICTURE = 170.0
PICTURE_GAP = 18.0
LABEL_ROOM = 88.0
COLUMN_GAP = 20.0
GUTTER = 11.0
ROW_PADDING = 7.0
BLANK_HEIGHT = 24.0
SECTION_HEIGHT = 34.0
CONTINUED_ROOM = 60.0
TALL_VALUE = 3  # lines; a longer value gets the whole width


class Fact(NamedTuple):
    """A fact as set: where it begins, and its lines."""

    x: float
    label: list[str]
    value: list[str]


class SectionColumn(NamedTuple):
    """A column of a section: where it begins, and how wide it is with its gutter."""

    x: float
    width: float

    @property
    def text_room(self) -> float:
        """How wide its text may be."""
        return max(self.width - GUTTER, 4.0) + 0.01


class CardLayout:
    """Everything about a card that is known before it is drawn; lengths in points from the left edge of the content."""

    def __init__(self, card: Card, fonts: Fonts, room: float, page_height: float) -> None:
        self.hero = Hero(card, fonts, room)
        self._fonts = fonts
        self._room = room
        self._most_lines = max(1, int((page_height - 2 * SECTION_HEIGHT - ROW_PADDING) / BODY.line_height))
        self.fact_rows = list(self._fact_rows(card.facts, room - PICTURE - PICTURE_GAP if card.picture else room, 1 if card.picture else 2))
        self.columns = [self._columns(section) for section in card.sections]
        self.titles = [self._lines(section.title, room - CONTINUED_ROOM, SECTION) for section in card.sections]
        self.notes = [self._lines(section.note, room, SUBTITLE) if section.note else [] for section in card.sections]
        self.heads = [
            [self._lines(title, column.text_room, TABLE_HEAD) for title, column in zip(section.columns, columns, strict=True)]
            for section, columns in zip(card.sections, self.columns, strict=True)
        ]
        self.rows: list[list[list[str]]] = []
        self.strips = [Strip(Kind.BLOCK, self.hero.height, 0, -1), *self._fact_strips(card), *self._section_strips(card.sections)]

    def head_height(self, section: int, *, continued: bool) -> float:
        """How high the title, note and column heads of a section are."""
        note = 0.0 if continued else SUBTITLE.line_height * len(self.notes[section]) + SECTION.line_height * (len(self.titles[section]) - 1)
        heads = self.heads[section]
        return SECTION_HEIGHT + note + (TABLE_HEAD.line_height * max(map(len, heads)) + 4.0 if heads else 0.0)

    def fact_height(self, row: Sequence[Fact]) -> float:
        """How high a row of facts is."""
        return BODY.line_height * max(max(len(fact.label), len(fact.value)) for fact in row) + 4.5

    def _lines(self, text: str, room: float, style: TextStyle = BODY) -> list[str]:
        return break_lines(text, room, self._fonts.galley(style).width)

    def _fact_rows(self, facts: Sequence[tuple[str, str]], room: float, columns: int) -> Iterator[list[Fact]]:
        width = (room - COLUMN_GAP * (columns - 1)) / columns
        label_room = min(LABEL_ROOM, width / 2)
        row: list[Fact] = []
        for label, value in facts:
            x = len(row) * (width + COLUMN_GAP)
            fact = Fact(x, self._lines(label, label_room - 6.0), self._lines(value or "—", width - label_room))
            if columns > 1 and len(fact.value) > TALL_VALUE:
                yield from [row] if row else []
                yield from self._tall(fact._replace(x=0.0, value=self._lines(value, room - label_room)))
                row = []
                continue
            row.append(fact)
            if len(row) == columns:
                yield from self._tall(row[0]) if columns == 1 else [row]
                row = []
        if row:
            yield row

    def _tall(self, fact: Fact) -> Iterator[list[Fact]]:
        """A fact by itself, parted only where it is higher than a page."""
        for first in range(0, len(fact.value), self._most_lines):
            yield [fact._replace(label=[] if first else fact.label, value=fact.value[first : first + self._most_lines])]

    def _fact_strips(self, card: Card) -> Iterator[Strip]:
        used = 0.0
        for number, row in enumerate(self.fact_rows):
            used += self.fact_height(row)
            yield Strip(Kind.BLOCK, self.fact_height(row), 0, number)
        if card.picture and used < PICTURE:
            yield Strip(Kind.BLOCK, PICTURE - used, 0, len(self.fact_rows))

    def _columns(self, section: Section) -> list[SectionColumn]:
        measure, head = self._fonts.galley(BODY).width, self._fonts.galley(TABLE_HEAD).width
        demands = []
        for number, title in enumerate(section.columns):
            texts = [row[number] for row in section.rows if number < len(row)]
            best = max([head(title), *(measure(line) for text in texts for line in text.splitlines())], default=0.0)
            least = max([widest_word(title, head), *(widest_word(text, measure) for text in texts)], default=0.0)
            demands.append(Demand(least + GUTTER, max(best, 54.0 if section.blank_lines else 0.0) + GUTTER))
        widths = share(demands, self._room + GUTTER) if demands else []
        spare = (self._room + GUTTER - sum(widths)) / len(widths) if widths and section.blank_lines else 0.0
        widths = [width + spare for width in widths]
        return [SectionColumn(sum(widths[:number]), width) for number, width in enumerate(widths)]

    def _section_strips(self, sections: Sequence[Section]) -> Iterator[Strip]:
        for number, section in enumerate(sections):
            yield Strip(Kind.GROUP_HEAD, self.head_height(number, continued=False), number)
            for row in section.rows:
                cells = [self._lines(text, column.text_room) for text, column in zip(row, self.columns[number], strict=False)]
                lines = max(map(len, cells), default=1)
                for first in range(0, lines, self._most_lines):
                    part = [cell[first : first + self._most_lines] for cell in cells]
                    self.rows.append(part)
                    yield Strip(Kind.ROW, BODY.line_height * max(map(len, part), default=1) + ROW_PADDING, number, len(self.rows) - 1)
            for _ in range(section.blank_lines):
                self.rows.append([])
                yield Strip(Kind.ROW, BLANK_HEIGHT, number, len(self.rows) - 1)
