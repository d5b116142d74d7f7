"""The first that runs in the built program: PyInstaller's own hook imports PySide, before ``app/__main__.py`` could do so."""

import gc

from app.ui.pyside_support import import_pyside

gc.disable()
import_pyside()
