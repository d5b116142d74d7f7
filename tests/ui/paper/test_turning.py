"""A view turns to another PDF in its place: for what is being written."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from app.errors import UserError
from app.ui.jobs import Jobs
from app.ui.paper.pages import PaperPages
from app.ui.paper.rendering import PagePictures, Picture
from app.ui.paper.view import PaperView


def pdf(pages: int, grey: float) -> PaperPages:
    """Pages of one shade."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=(200, 300))
    for _ in range(pages):
        canvas.setFillGray(grey)
        canvas.rect(0, 0, 200, 300, fill=1)
        canvas.showPage()
    canvas.save()
    return PaperPages(target.getvalue())


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    """Threads of this test's own."""
    made = Jobs()
    yield made
    made.close()


def middle(image: QImage | None) -> int:
    """How light the middle of a picture is."""
    assert image is not None
    return image.pixelColor(image.width() // 2, image.height() // 2).lightness()


def test_older_pictures_stand_in_until_the_new_ones_are_made(qtbot: QtBot, jobs: Jobs) -> None:
    dark, light = pdf(2, 0.1), pdf(2, 0.9)
    pictures = PagePictures(dark, jobs)
    with qtbot.waitSignals([pictures.ready, pictures.ready]):
        pictures.want([Picture(0, 40), Picture(1, 40)])
    pictures.turn_to(light, {Picture(0, 40): light.image(0, 40)})
    assert middle(pictures.of(Picture(0, 40))) > 200
    assert middle(pictures.of(Picture(1, 40))) < 60
    with qtbot.waitSignal(pictures.ready):
        pictures.want([Picture(0, 40), Picture(1, 40)])
    assert middle(pictures.of(Picture(1, 40))) > 200
    dark.close()
    light.close()


def test_the_view_stays_where_it_is(qtbot: QtBot, jobs: Jobs) -> None:
    first, second, short = pdf(5, 0.1), pdf(6, 0.9), pdf(1, 0.5)
    view = PaperView(first, PagePictures(first, jobs))
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.go_to(3)
    place = view.verticalScrollBar().value()
    view.turn_to(second, {})
    assert view.verticalScrollBar().value() == place
    assert 2 in view.pages_in_sight()
    assert [picture.page for picture in view.wanted()] == list(view.pages_in_sight())
    view.turn_to(short, {})
    assert list(view.pages_in_sight()) == [0]
    assert jobs.wait_idle()


def test_a_pdf_that_was_let_go_gives_no_picture() -> None:
    pages = pdf(1, 0.5)
    pages.close()
    pages.close()
    assert pages.image(0, 40).isNull()


def test_bytes_that_are_no_pdf_are_refused() -> None:
    with pytest.raises(UserError, match="could not be shown"):
        PaperPages(b"nothing")
