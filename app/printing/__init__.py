"""The printing kit: pages, tables, cards and labels as PDF, in every script. Knows no window and no room."""
