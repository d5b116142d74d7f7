"""The district's technician at a command line: spaces for all schools, their inventories in one table, how each stands."""
