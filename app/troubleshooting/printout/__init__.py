"""A checklist on paper: blank, for a pen, or as it was run."""

from app.troubleshooting.printout.blank import print_blank
from app.troubleshooting.printout.run import print_run

__all__ = ["print_blank", "print_run"]
