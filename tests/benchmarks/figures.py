"""Which figures there are, and the function that measures each: ``measure(runs) -> Measured | list[Measured]``."""

FIGURES = {
    "start": "tests.benchmarks.starting:measure_start",
    "memory": "tests.benchmarks.starting:measure_memory",
    "frozen start": "tests.benchmarks.starting:measure_frozen_start",
}
