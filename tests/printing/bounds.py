"""What the same work costs when it is drawn by hand with reportlab: the bounds that the printing kit is measured against."""

from collections.abc import Sequence
from io import BytesIO
from itertools import islice

from reportlab import rl_config
from reportlab.lib.pagesizes import letter
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import LongTable, SimpleDocTemplate, TableStyle

from app.paths import resource
from app.printing.barcodes import Code128, Symbol, qr_symbol
from app.printing.style import Weight

MARGIN = 42
ROW_HEIGHT = 17.5
ROWS_ON_PAGE = 37
LABELS_ON_PAGE = 30


def register_fonts() -> None:
    """Name the program's fonts for reportlab, and spare it writing every page as ASCII, which would make the bounds too easy."""
    rl_config.useA85 = 0
    for weight in Weight:
        registerFont(TTFont(weight.value, str(resource(f"fonts/{weight.value}.ttf"))))


def draw_strings(rows: Sequence[Sequence[str]], weights: Sequence[Weight], starts: Sequence[float]) -> bytes:
    """A PDF with every string of ``rows`` drawn by ``drawString`` in the font of its column, and nothing else."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=letter, pageCompression=1)
    left = iter(rows)
    while page := list(islice(left, ROWS_ON_PAGE)):
        y = letter[1] - MARGIN
        for row in page:
            for text, weight, x in zip(row, weights, starts, strict=True):
                canvas.setFont(weight.value, 9)
                canvas.drawString(MARGIN + x, y, text)
            y -= ROW_HEIGHT
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def long_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """A PDF of the same rows as a reportlab LongTable that repeats its head, widths left to it."""
    target = BytesIO()
    style = TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), Weight.REGULAR.value, 9),
            ("FONT", (0, 0), (0, -1), Weight.SEMIBOLD.value, 9),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, "#E2E5E1"),
        ]
    )
    SimpleDocTemplate(target, pagesize=letter, leftMargin=MARGIN, rightMargin=MARGIN).build(
        [LongTable([list(head), *map(list, rows)], repeatRows=1, style=style)]
    )
    return target.getvalue()


Box = tuple[float, float, float, float]


def label_paths(codes: Sequence[str]) -> list[list[tuple[Symbol, list[Box]]]]:
    """The rectangles of both codes of every label, so that drawing them is all that is measured."""
    encoder = Code128()
    made = []
    for code in codes:
        bars = encoder.symbol(code)
        assert bars is not None
        made.append([(symbol, _boxes(symbol)) for symbol in (qr_symbol(code), bars)])
    return made


def _boxes(symbol: Symbol) -> list[Box]:
    numbers = [float(word) for word in symbol.path.split() if word != "re"]
    return [(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]) for at in range(0, len(numbers), 4)]


def draw_label_paths(labels: Sequence[Sequence[tuple[Symbol, list[Box]]]]) -> bytes:
    """A PDF with the codes of every label, each as one path object of reportlab's, and nothing else."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=letter, pageCompression=1)
    left = iter(labels)
    while page := list(islice(left, LABELS_ON_PAGE)):
        for place, symbols in enumerate(page):
            row, column = divmod(place, 3)
            x, y = 13.55 + 198 * column, letter[1] - 36 - 72 * (row + 1)
            for (symbol, boxes), unit_x, unit_y, right in zip(symbols, (2.4, 0.84), (2.4, 20.0), (10, 70), strict=True):
                canvas.saveState()
                canvas.transform(unit_x, 0, 0, unit_y, x + right, y + 10)
                path = canvas.beginPath()
                for box in boxes:
                    path.rect(*box)
                canvas.drawPath(path, stroke=0, fill=1)
                canvas.restoreState()
                assert symbol.across
        canvas.showPage()
    canvas.save()
    return target.getvalue()
