"""What draws on a page: text, rules, boxes, paths and pictures. Measures in points from the lower left corner."""

from hashlib import sha256
from io import BytesIO
from typing import Any, Final

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFImageXObject

from app.errors import UserError
from app.language import tr
from app.printing.style import Colour, TextStyle
from app.printing.typesetting import Fonts

ROUND = 0.5523  # a quarter circle as a Bézier curve
SLANT = "0.2126"  # letters that lean by twelve degrees
GREYS: Final = {"L": "DeviceGray", "RGB": "DeviceRGB"}


class Pen:
    """Draws on one page."""

    def __init__(self, fonts: Fonts, canvas: Any) -> None:
        self.fonts = fonts
        self.operators: list[str] = []
        self._canvas = canvas

    def text(self, x: float, y: float, words: str, style: TextStyle, *, align: str = "left") -> float:
        """One line with its base line at ``y``, beginning, ending ("right") or centred at ``x``; returns its width."""
        galley = self.fonts.galley(style)
        setting = galley[words]
        start = x - setting.width * {"left": 0.0, "center": 0.5, "right": 1.0}[align]
        lean = SLANT if style.slanted else "0"
        self.operators.append(f"BT {galley.select} 1 0 {lean} 1 {start:.2f} {y:.2f} Tm {setting.operators} ET")
        return setting.width

    def rule(self, x: float, y: float, length: float, *, colour: Colour, thickness: float = 0.5) -> None:
        """A level line from (x, y) to the right."""
        self.operators.append(f"{colour.stroke} {thickness:g} w {x:.2f} {y:.2f} m {x + length:.2f} {y:.2f} l S")

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: Colour | None = None,
        line: Colour | None = None,
        radius: float = 0.0,
        thickness: float = 0.5,
        dashed: bool = False,
    ) -> None:
        """A rectangle with its lower left corner at (x, y)."""
        outline = _rounded(x, y, width, height, radius) if radius else f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"
        paint = {(True, False): "f", (False, True): "S", (True, True): "B"}.get((fill is not None, line is not None), "n")
        colours = [colour for colour in (fill and fill.fill, line and f"{line.stroke} {thickness:g} w") if colour]
        dash = "[3 2] 0 d" if dashed else ""
        self.operators.append(f"q {' '.join(colours)} {dash} {outline} {paint} Q")

    def shape(self, x: float, y: float, unit_x: float, unit_y: float, path: str, colour: Colour) -> None:
        """A filled path (PDF path operators) whose own units are ``unit_x`` wide and ``unit_y`` high, with its origin at (x, y)."""
        self.operators.append(f"q {colour.fill} {unit_x:.5f} 0 0 {unit_y:.5f} {x:.3f} {y:.3f} cm {path} f Q")

    def picture(self, data: bytes, x: float, y: float, width: float, height: float) -> None:
        """A JPEG or PNG, as large as fits the box, at its top left. Raises UserError when it can't be read."""
        try:
            picture = Image.open(BytesIO(data), formats=("JPEG", "PNG"))
            picture.load()
        except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
            raise UserError(tr("The picture can't be read."), tr("Take it out or paste it again as JPEG or PNG.")) from error
        across, down = picture.size
        scale = min(width / across, height / down)
        place = (x, y + height - down * scale, across * scale, down * scale)
        before = len(self._canvas._code)
        if picture.format == "JPEG" and picture.mode in GREYS:
            self._jpeg(data, picture, place)
        else:
            self._canvas.drawImage(ImageReader(picture), *place, mask="auto")
        self.operators.extend(self._canvas._code[before:])
        del self._canvas._code[before:]

    def _jpeg(self, data: bytes, picture: Image.Image, place: tuple[float, float, float, float]) -> None:
        """A JPEG goes into the file as it is: nothing is decoded, and nothing lost."""
        name = f"jpeg-{sha256(data).hexdigest()}"
        if not self._canvas._doc.hasForm(name):
            image = PDFImageXObject(name)
            image.width, image.height = picture.size
            image.bitsPerComponent, image.colorSpace = 8, GREYS[picture.mode]
            image.streamContent, image._filters = data, ("DCTDecode",)
            self._canvas._setXObjects(image)
            self._canvas._doc.addForm(name, image)
        x, y, width, height = place
        self._canvas._currentPageHasImages = 1
        self._canvas._formsinuse.append(name)
        self._canvas._code.append(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /{self._canvas._doc.getXObjectName(name)} Do Q")

    def begin_described(self, words: str) -> None:
        """What is drawn from here to ``end_described`` is read out as ``words`` (14.9.3)."""
        self.operators.append(f"/Span <</Alt <feff{words.encode('utf-16-be', 'replace').hex()}>>> BDC")

    def end_described(self) -> None:
        """See ``begin_described``."""
        self.operators.append("EMC")

    def begin_turned(self, x: float, y: float) -> None:
        """What is drawn from here to ``end_turned`` stands upside down; its own origin is at (x, y)."""
        self.operators.append(f"q -1 0 0 -1 {x:.2f} {y:.2f} cm")

    def end_turned(self) -> None:
        """See ``begin_turned``."""
        self.operators.append("Q")

    def finish(self) -> list[str]:
        """The page's operators in the order they were drawn."""
        return self.operators


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    r = min(radius, width / 2, height / 2)
    k = r * (1 - ROUND)
    right, top = x + width, y + height
    return (
        f"{x + r:.2f} {y:.2f} m {right - r:.2f} {y:.2f} l {right - k:.2f} {y:.2f} {right:.2f} {y + k:.2f} {right:.2f} {y + r:.2f} c "
        f"{right:.2f} {top - r:.2f} l {right:.2f} {top - k:.2f} {right - k:.2f} {top:.2f} {right - r:.2f} {top:.2f} c "
        f"{x + r:.2f} {top:.2f} l {x + k:.2f} {top:.2f} {x:.2f} {top - k:.2f} {x:.2f} {top - r:.2f} c "
        f"{x:.2f} {y + r:.2f} l {x:.2f} {y + k:.2f} {x + k:.2f} {y:.2f} {x + r:.2f} {y:.2f} c h"
    )
