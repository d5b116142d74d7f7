"""The desk's memory: an encrypted database, the log of actions, and typed records that are the log applied."""
