"""What a person does with PD sessions: one method a deed."""

from app.professional_development.service.sessions import PdService

__all__ = ["PdService"]
