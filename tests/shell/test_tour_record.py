"""The page that shows the tour."""

from pathlib import Path

from app.shell.tour.record import StepRecord, write_page


def test_the_page_shows_all_in_order_and_escapes_everything(tmp_path: Path) -> None:
    steps = [
        StepRecord("First <start>", "Three & more", 1234.5, [("A shot", "01 a-light.png", "01 a-dark.png")], [("List", "list.pdf")]),
        StepRecord("Second", "Broken", 10, error="<b>no</b>"),
    ]
    page = write_page(tmp_path, steps, "21 November 2026").read_text(encoding="utf-8")
    assert page.index("First &lt;start&gt;") < page.index("Second")
    assert "1,234 ms" in page
    assert "1 of 2 steps" in page
    assert 'src="01%20a-light.png"' in page
    assert 'href="list.pdf"' in page
    assert "&lt;b&gt;no&lt;/b&gt;" in page
    assert "<b>no" not in page
    assert "://" not in page
