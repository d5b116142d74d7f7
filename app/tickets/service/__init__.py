"""What a person does with tickets: one method a deed; and the outbox that carries them to the helpdesk."""
