"""The editor of the school's own checklists: an outline, the drawn flow, a form for the part in hand."""
