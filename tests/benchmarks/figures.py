"""Which figures there are, and the function that measures each: ``measure(runs) -> Measured | list[Measured]``."""

FIGURES = {
    "start": "tests.benchmarks.starting:measure_start",
    "memory": "tests.benchmarks.starting:measure_memory",
    "filter": "tests.ui.tables.measure:measure_filter_keystroke",
    "sort": "tests.ui.tables.measure:measure_sort_first_page",
    "edit": "tests.benchmarks.editing:measure_edit",
    "frozen_start": "tests.benchmarks.starting:measure_frozen_start",
}
