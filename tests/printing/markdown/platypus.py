"""The same handout by hand with reportlab's platypus: the bound that the press is measured against."""

from io import BytesIO

from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Table, TableStyle

from app.printing.style import Weight
from tests.printing.bounds import register_fonts

SECTIONS = 88
SENTENCE = "Open a student document. Choose Insert, then Comment. Type the rubric line, and keep it in the {shared}. "
POINTS = ("Type # and the first letters", "Pick the line, and change one word so that it speaks to this student", "Look again on Friday")
ROWS = (("Line", "Comment", "Points"), ("Claim", "Say what you claim in one sentence", "4"), ("Evidence", "Which line shows it?", "12"))


def handout_markdown(sections: int = SECTIONS) -> str:
    """A handout of about 40 pages: headings, paragraphs with bold words and links, lists, tables."""
    parts = ["# Feedback that students use\n"]
    for number in range(sections):
        words = SENTENCE.format(shared=f"**shared list {number}**")
        link = f"[the guide](https://example.org/guide/{number})"
        points = "\n".join(f"- {point}" for point in POINTS)
        rows = "\n".join("| " + " | ".join(row) + " |" for row in (ROWS[0], ("---",) * 3, *ROWS[1:]))
        parts.append(f"## {number + 1} · Make the bank\n\n{words * 3}See {link}.\n\n{points}\n\n{words * 4}\n\n{rows}\n")
    return "\n".join(parts)


def draw_by_platypus(sections: int = SECTIONS) -> bytes:
    """The same content as flowables; markup, fonts and sizes alike."""
    register_fonts()
    body = ParagraphStyle("body", fontName=Weight.REGULAR.value, fontSize=10.5, leading=14.7, spaceBefore=8)
    head = ParagraphStyle("head", parent=body, fontName=Weight.BOLD.value, fontSize=12.5, leading=15.6, spaceBefore=14, keepWithNext=1)
    flow: list[Flowable] = [Paragraph("Feedback that students use", head)]
    for number in range(sections):
        words = SENTENCE.format(shared=f'<font name="{Weight.BOLD.value}">shared list {number}</font>')
        link = f'<a href="https://example.org/guide/{number}"><u>the guide</u></a>'
        flow += [Paragraph(f"{number + 1} · Make the bank", head), Paragraph(f"{words * 3}See {link}.", body)]
        flow.append(ListFlowable([ListItem(Paragraph(point, body)) for point in POINTS], bulletType="bullet"))
        flow.append(Paragraph(words * 4, body))
        cells = [[Paragraph(cell, body) for cell in row] for row in ROWS]
        flow.append(Table(cells, colWidths=(110, 320, 70), style=TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, "#E2E5E1")])))
    target = BytesIO()
    SimpleDocTemplate(target, pagesize=letter, leftMargin=50, rightMargin=50, topMargin=50, bottomMargin=50).build(flow)
    return target.getvalue()
