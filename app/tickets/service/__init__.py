"""What a person does with tickets: one method a deed; and the outbox that carries them to the helpdesk."""

from app.tickets.service.tickets import TicketService

__all__ = ["TicketService"]
