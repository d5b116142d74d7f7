"""``python -m app.district``."""

import sys

from app.district.commands import main

if __name__ == "__main__":
    sys.exit(main())
