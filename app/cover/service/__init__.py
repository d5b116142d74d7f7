"""What a person does with covers: one method a deed."""
