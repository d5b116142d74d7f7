"""The log travels between the desks of a school: stores, joining, members, edits that need an eye."""
