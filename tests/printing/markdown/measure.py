"""The figures of handouts, each beside its bound of the same run."""

from io import BytesIO
from itertools import count

from app.printing.markdown.looks import NORMAL
from app.printing.markdown.press import MarkdownPress, MarkdownText
from app.printing.paper import Paper
from tests.benchmarks.entry import Measured, interleaved, seconds
from tests.printing.markdown.platypus import draw_by_platypus, handout_markdown
from tests.printing.reading import HEADING


def measure_handout(runs: int) -> list[Measured]:
    """A handout of 44 pages, read, laid out and written by a new press, against the same by platypus; and against the second."""
    text = handout_markdown()
    value, bound = interleaved(
        runs,
        lambda: seconds(lambda: MarkdownPress(Paper(), NORMAL).print(BytesIO(), HEADING, MarkdownText(text))),
        lambda: seconds(draw_by_platypus),
    )
    return [
        Measured("handout_pdf", value, "s", bound, 1.6, "bound: the same content through reportlab platypus"),
        Measured("handout_pdf_second", value, "s", None, 1.0, "40 pages in a second"),
    ]


def measure_handout_change(runs: int) -> Measured:
    """One word more in a handout of 4 pages, by the press that has printed it before; what is left of 150 ms is for drawing a page."""
    press, numbers = MarkdownPress(Paper(), NORMAL), count()
    text = handout_markdown(8)

    def change() -> None:
        press.print(BytesIO(), HEADING, MarkdownText(text.replace("shared list 5", f"shared list {'x' * next(numbers)}")))

    change()
    value = min(seconds(change) for _ in range(max(runs, 5)))
    return Measured("handout_change", value, "s", None, 0.15, "150 ms after the last key, drawing the page in sight included")
