"""``python -m tests.language``: see ``extraction``."""

import sys

from tests.language.extraction import update

update(sys.argv[1:])
