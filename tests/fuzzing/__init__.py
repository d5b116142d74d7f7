"""What comes from outside, changed at random by the thousand: each reader must give a value or a sentence. By hand: ``python -m tests.fuzzing``."""
