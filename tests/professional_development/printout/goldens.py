"""Pages as they should look: kept as small pictures and as text. ``python -m tests.professional_development.printout.goldens`` makes them anew."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL import Image, ImageChops, ImageFilter, ImageStat

from tests.professional_development.printout.papers import PRINTS

FOLDER = Path(__file__).parent / "golden"
SCALE = 0.6
MOST_PAGES = 2
MEAN_DIFFERENCE = 1.5
"""Of 255, after a slight blur: another version of the renderer sets edges a little otherwise."""
GREATEST_SHARE = 0.004
"""Of the page, that may differ strongly."""
STRONGLY = 90


def names() -> list[str]:
    """Every paper, as usual and in large print."""
    return [f"{name}-{size}" for name in PRINTS for size in ("normal", "large") if (name, size) != ("two_up", "large")]


def print_paper(name: str, folder: Path) -> Path:
    """Print a paper into a folder."""
    kind, _, size = name.rpartition("-")
    path = folder / f"{name}.pdf"
    PRINTS[kind](path, size == "large")
    return path


def pictures(path: Path) -> Iterator[Image.Image]:
    """The first pages, grey and small."""
    with pypdfium2.PdfDocument(path) as pdf:
        for number in range(min(len(pdf), MOST_PAGES)):
            yield pdf[number].render(scale=SCALE, grayscale=True).to_pil().convert("L")


def text(path: Path) -> str:
    """The words of all pages."""
    with pypdfium2.PdfDocument(path) as pdf:
        pages = [pdf[number].get_textpage().get_text_range() for number in range(len(pdf))]
    return "\f\n".join("\n".join(line.rstrip() for line in page.splitlines()) for page in pages) + "\n"


def difference(found: Image.Image, kept: Image.Image) -> tuple[float, float]:
    """The mean difference of two pages, and the share that differs strongly."""
    if found.size != kept.size:
        return 255.0, 1.0
    blurred = [image.filter(ImageFilter.GaussianBlur(1)) for image in (found, kept)]
    apart = ImageChops.difference(*blurred)
    strong = sum(apart.histogram()[STRONGLY:])
    return float(ImageStat.Stat(apart).mean[0]), strong / (apart.width * apart.height)


def kept_picture(name: str, number: int) -> Image.Image:
    """The page as it is kept."""
    return Image.open(BytesIO((FOLDER / f"{name}-{number}.png").read_bytes()))


def make() -> None:
    """Make all pages anew; look at them before they are kept."""
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        for name in names():
            path = print_paper(name, Path(folder))
            (FOLDER / f"{name}.txt").write_text(text(path), encoding="utf-8")
            for number, picture in enumerate(pictures(path), 1):
                picture.quantize(16).save(FOLDER / f"{name}-{number}.png", optimize=True)


if __name__ == "__main__":
    make()
