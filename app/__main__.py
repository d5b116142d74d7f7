"""``python -m app`` starts Liaison Desk."""

import gc
import sys
from typing import TYPE_CHECKING

from app.late import late
from app.ui.pyside_support import import_pyside

if TYPE_CHECKING:
    from app import main as program
else:
    program = late("app.main")

if __name__ == "__main__":
    gc.disable()  # until ``app.ui.collecting`` takes over: what a start makes stays
    import_pyside()
    sys.exit(program.main())
