"""All readers by name."""

from tests.fuzzing.readers import answers, backups, desks, devices, kept, shared, tables, texts

_MODULES = (tables, texts, answers, shared, kept, desks, backups, devices)
READERS = {reader.name: reader for module in _MODULES for reader in module.READERS}
