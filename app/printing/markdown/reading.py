"""From Markdown to blocks. Whatever the text holds, it is shown as text or refused with a sentence: nothing is run or fetched."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.errors import UserError
from app.language import tr
from app.printing.markdown.content import (
    Block,
    Code,
    Code2D,
    Divider,
    Grid,
    Item,
    NewPage,
    Paragraph,
    Placed,
    Points,
    Quote,
    Run,
    Runs,
    Title,
    WritingBox,
)
from app.printing.markdown.links import is_name, is_safe
from app.printing.markdown.words import WordReader, pictures_apart, pictures_as_words

LONGEST_TEXT: Final = 400_000
"""Characters, about 130 pages."""
MOST_TEXT_LINES: Final = 20_000
DEEPEST: Final = 12
"""Lists and quotes inside each other."""
MOST_COLUMNS: Final = 16
MOST_LINES: Final = 40
USUAL_LINES: Final = 4

_NEW_PAGE: Final = re.compile(r"\[(?:new page|page break)\]", re.IGNORECASE)
_BOX: Final = re.compile(r"\[box(?:\s+(\d{1,3})\s+lines?)?\s*(?::\s*(.*?))?\s*\]", re.IGNORECASE)
_QR: Final = re.compile(r"\[qr:?\s+(\S+?)\s*(?:\s(.*?))?\s*\]", re.IGNORECASE)
_FENCED_BOX: Final = re.compile(r"box(?:\s+(\d{1,3}))?(?:\s+(.*))?", re.IGNORECASE)
_TICK: Final = re.compile(r"\[([ xX])\](?:\s+|$)")
_OWN_LINE: Final = ("[box", "[qr", "[new page]", "[page break]")
_LEVELS: Final = 4
"""A list or quote is two levels of the parser's; a paragraph in it one more."""


class MarkdownReader:
    """Reads Markdown: CommonMark with tables, struck words, boxes to tick, and ``[box 4 lines: label]``, ``[qr: address words]``, ``[new page]``."""

    def __init__(self) -> None:
        self._parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 2 * DEEPEST + _LEVELS})
        self._parser.enable(["table", "strikethrough"])
        self._parser.disable(["inline"])
        self._parser.validateLink = _is_allowed  # type: ignore[method-assign]
        self._words = WordReader(self._parser)

    def read(self, text: str) -> list[Placed]:
        """The blocks of ``text`` in order. Raises UserError where it is too long or nested too deep to be set."""
        if len(text) > LONGEST_TEXT:
            raise UserError(tr("This handout is too long: more than 400,000 letters."), tr("Make it two handouts."))
        if text.count("\n") > MOST_TEXT_LINES:
            raise UserError(tr("This handout has too many lines: more than 20,000."), tr("Make it two handouts."))
        environment: dict[str, Any] = {}
        tokens = self._parser.parse(text.replace("\x00", ""), environment)
        for token in tokens:
            if token.level >= 2 * DEEPEST and token.nesting >= 0 and token.type != "inline":
                line = token.map[0] + 1 if token.map else 1
                raise UserError(
                    tr("Line {line} puts lists or quotes more than {deepest} deep.", line=line, deepest=DEEPEST),
                    tr("Make the list flatter."),
                )
        return _Builder(tokens, self._words, environment).placed()


def _is_allowed(url: str, validator: object = None) -> bool:
    """Asked by the parser about every address; what is not allowed stays in the text as it was typed."""
    del validator
    return is_safe(url) or is_name(url)


class _Builder:
    """Makes blocks of the parser's tokens."""

    def __init__(self, tokens: Sequence[Token], words: WordReader, environment: dict[str, Any]) -> None:
        self._tokens = tokens
        self._words = words
        self._environment = environment
        self._place = 0

    def placed(self) -> list[Placed]:
        """All blocks with the lines they begin on."""
        found: list[Placed] = []
        while self._place < len(self._tokens):
            lines = self._tokens[self._place].map or [0, 0]
            found += [Placed(lines[0] + number, block) for number, block in self._next()]
        return found

    def _blocks(self, closing: str) -> tuple[Block, ...]:
        """Everything up to the closing token, which is stepped over."""
        found: list[Block] = []
        while self._tokens[self._place].type != closing:
            found += [block for _, block in self._next()]
        self._place += 1
        return tuple(found)

    def _next(self) -> Iterator[tuple[int, Block]]:
        """The block that begins here, with its lines after the first line of the token; more than one where lines of a paragraph stand for themselves."""
        token = self._tokens[self._place]
        self._place += 1
        if token.type == "paragraph_open":
            yield from self._paragraph()
        elif token.type == "heading_open":
            yield 0, Title(int(token.tag[1:]), self._runs(self._step(2).content))
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            yield 0, self._points(token)
        elif token.type == "blockquote_open":
            yield 0, Quote(self._blocks("blockquote_close"))
        elif token.type == "table_open":
            yield 0, self._grid()
        elif token.type == "hr":
            yield 0, Divider()
        elif token.type in ("fence", "code_block"):
            yield 0, self._fence(token)

    def _step(self, count: int) -> Token:
        """The token here; goes on by ``count``."""
        token = self._tokens[self._place]
        self._place += count
        return token

    def _runs(self, text: str) -> Runs:
        """Words where no picture can stand."""
        return pictures_as_words(self._flowing(text))

    def _flowing(self, text: str) -> Runs:
        return self._words.read(text, self._environment)

    def _paragraph(self) -> Iterator[tuple[int, Block]]:
        content = self._step(2).content
        if "[" not in content or not any(line.strip().lower().startswith(_OWN_LINE) for line in content.split("\n")):
            yield from ((0, block) for block in pictures_apart(self._flowing(content)))
            return
        waiting: list[str] = []
        for number, line in enumerate(content.split("\n")):
            own = self._own_line(line.strip())
            if own is None:
                waiting.append(line)
                continue
            if waiting:
                yield from ((number - len(waiting), block) for block in pictures_apart(self._flowing("\n".join(waiting))))
            waiting = []
            yield number, own
        if waiting:
            first = content.count("\n") + 1 - len(waiting)
            yield from ((first, block) for block in pictures_apart(self._flowing("\n".join(waiting))))

    def _own_line(self, line: str) -> Block | None:
        """A box, a code or a page break, if the line is nothing else."""
        if _NEW_PAGE.fullmatch(line):
            return NewPage()
        if (box := _BOX.fullmatch(line)) is not None:
            return WritingBox(self._runs(box[2] or ""), _lines(box[1]))
        if (code := _QR.fullmatch(line)) is not None and is_safe(code[1]):
            return Code2D(code[1], self._runs(code[2] or ""))
        return None

    def _fence(self, token: Token) -> Block:
        box = _FENCED_BOX.fullmatch(token.info.strip()) if token.type == "fence" else None
        if box is None:
            return Code(token.content.removesuffix("\n"))
        label = f"{box[2] or ''}\n{token.content}".strip()
        return WritingBox(self._runs(label), _lines(box[1]))

    def _points(self, opening: Token) -> Points:
        ordered = opening.type.startswith("ordered")
        start = int(opening.attrs.get("start", 1)) if ordered else None
        items, tight = [], True
        while self._tokens[self._place].type == "list_item_open":
            self._place += 1
            inside = self._tokens[self._place]
            tight = tight and (inside.type != "paragraph_open" or inside.hidden)
            items.append(_item(self._blocks("list_item_close")))
        self._place += 1
        return Points(tuple(items), start, tight)

    def _grid(self) -> Block:
        aligns: list[str] = []
        rows: list[tuple[Runs, ...]] = []
        row: list[str] = []
        while (token := self._step(1)).type != "table_close":
            if token.type == "tr_open":
                row = []
            elif token.type in ("th_open", "td_open"):
                if token.type == "th_open":
                    aligns.append(str(token.attrs.get("style", "")).removeprefix("text-align:") or "left")
                row.append(self._step(1).content)
            elif token.type == "tr_close":
                rows.append(tuple(self._runs(cell) for cell in row) if len(aligns) <= MOST_COLUMNS else (self._in_a_row(row),))
        if len(aligns) > MOST_COLUMNS:
            return Quote(tuple(Paragraph(cells[0]) for cells in rows))
        return Grid(rows[0], tuple(rows[1:]), tuple(aligns))

    def _in_a_row(self, cells: Sequence[str]) -> Runs:
        """The cells of a table that is too wide for paper, one after the other."""
        return (Run(" · ".join(cell for cell in cells if cell)),)


def _lines(words: str | None) -> int:
    return min(max(int(words), 1), MOST_LINES) if words else USUAL_LINES


def _item(blocks: tuple[Block, ...]) -> Item:
    """A point; where its words begin with [ ] or [x] it has a box to tick."""
    if not blocks or not isinstance(blocks[0], Paragraph) or not blocks[0].runs:
        return Item(blocks)
    first, *others = blocks[0].runs
    tick = _TICK.match(first.text)
    if tick is None or first.code or first.link:
        return Item(blocks)
    runs = (first._replace(text=first.text[tick.end() :]), *others)
    return Item((Paragraph(runs), *blocks[1:]), tick[1] != " ")
