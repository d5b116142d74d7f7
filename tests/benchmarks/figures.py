"""Which figures there are, and the function that measures each: ``measure(runs) -> Measured | list[Measured]``."""

FIGURES = {
    "start": "tests.benchmarks.starting:measure_start",
    "memory": "tests.benchmarks.starting:measure_memory",
    "filter": "tests.ui.tables.measure:measure_filter_keystroke",
    "sort": "tests.ui.tables.measure:measure_sort_first_page",
    "import_preview": "tests.inventory.measure:measure_import_preview_100k",
    "import_same": "tests.inventory.measure:measure_import_same_100k",
    "import_apply": "tests.inventory.measure:measure_import_apply_100k",
    "import_undo": "tests.inventory.measure:measure_undo_import",
    "calm": "tests.benchmarks.calm:measure_calm",
    "edit": "tests.benchmarks.editing:measure_edit",
    "table_pdf": "tests.printing.measure:measure_inventory_pdf_10000",
    "table_pdf_longtable": "tests.printing.measure:measure_inventory_pdf_vs_longtable",
    "labels": "tests.printing.measure:measure_labels_1000",
    "checklist_answer": "tests.troubleshooting.measure:measure_answer",
    "checklist_step": "tests.troubleshooting.measure:measure_next_question",
    "checklist_find": "tests.troubleshooting.measure:measure_find_checklist",
    "duplicates": "tests.tickets.measure:measure_duplicates",
    "ticket_list": "tests.tickets.measure:measure_ticket_list",
    "drain": "tests.tickets.channels.measure:measure_drain",
    "frozen_start": "tests.benchmarks.starting:measure_frozen_start",
}
