"""What a field of a record can hold."""

Value = str | int | bool | None
"""Dates are 'YYYY-MM-DD', months 'YYYY-MM', money is whole cents; never a float."""
