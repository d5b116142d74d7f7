"""What a person does when something doesn't work: one method a deed, one action each."""

from app.troubleshooting.service.troubleshooting import TroubleshootingService

__all__ = ["TroubleshootingService"]
