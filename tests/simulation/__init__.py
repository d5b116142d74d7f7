"""A deterministic simulation of desks that meet in a faulty store: one seed decides every edit, fault and crash."""
