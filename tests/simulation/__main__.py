"""``python -m tests.simulation``: run schedules, or let mutants loose. Prints the seed of every failure, and totals at the end."""

import argparse
import os
import random
import sys

from tests.simulation.mutants import MUTANTS
from tests.simulation.profiles import PROFILES
from tests.simulation.trial import Job, Totals, jobs_of, play_all

ENOUGH = 3
"""So many failures and a mutant counts as dead."""
USUAL = ("plain", "members", "wild", "all", "older", "long")


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; 0 if all is well."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--schedules", type=int, default=200, help="how many (200)")
    parser.add_argument("--edits", type=int, default=0, help="go on until so many edits were made, in long schedules that are mostly edits")
    parser.add_argument("--seed", type=int, default=None, help="the first seed (random)")
    parser.add_argument("--profile", action="append", choices=sorted(PROFILES), help="only this kind of schedules (may be repeated)")
    parser.add_argument("--mutants", nargs="*", metavar="NAME", help="let mutants loose, all or these; each must die within 500 schedules")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args(arguments)
    first = random.SystemRandom().randrange(10**9) if options.seed is None else options.seed
    print(f"first seed {first}", flush=True)
    if options.mutants is not None:
        return let_loose(options.mutants or list(MUTANTS), first, options.processes)
    profiles = options.profile or (("busy",) if options.edits else USUAL)
    totals = Totals()
    try:
        for outcome in play_all(jobs_of(profiles, 10**9 if options.edits else options.schedules, first), options.processes):
            totals.add(outcome)
            if options.edits and totals.stats["edits"] >= options.edits:
                break
    except KeyboardInterrupt:
        pass
    totals.tell()
    return 1 if totals.failures else 0


def let_loose(names: list[str], first: int, processes: int, most: int = 500) -> int:
    """Let mutants loose, one after the other; 0 if all die."""
    survivors = []
    for name in names:
        profiles = MUTANTS[name].profiles
        jobs = (Job(first + number, profiles[number % len(profiles)], name) for number in range(most))
        tried, deaths = 0, []
        for outcome in play_all(jobs, processes):
            tried += 1
            deaths += [outcome] if outcome.failure else []
            if len(deaths) >= ENOUGH:
                break
        seen = "; ".join(f"seed {one.job.seed} {one.job.profile}: {one.failure[:90]}" for one in deaths[:2])
        print(f"{name}: {len(deaths)} deaths in {tried} schedules. {seen}", flush=True)
        if not deaths:
            survivors.append(name)
    print(f"{len(names) - len(survivors)} of {len(names)} mutants died; survivors: {survivors or 'none'}", flush=True)
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
