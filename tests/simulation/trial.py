"""Many schedules, in as many processes as wanted, until there are enough of them or enough failures."""

import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import NamedTuple

from tests.simulation.mutants import MUTANTS
from tests.simulation.profiles import PROFILES
from tests.simulation.world import run

_OFTEN = 60.0


class Job(NamedTuple):
    """One schedule: its seed, the name of its profile, the mutant that is let loose in it ("" = none)."""

    seed: int
    profile: str
    mutant: str = ""


class Outcome(NamedTuple):
    """What became of a schedule: what happened in it, or why it failed."""

    job: Job
    stats: "Counter[str]"
    failure: str = ""


def play(job: Job) -> Outcome:
    """Run one schedule. Whatever goes wrong in it is its failure, be it an invariant or an exception of the program.

    Raises what a mutant raises that does not fit the program any more.
    """
    with ExitStack() as stack:
        if job.mutant:
            for patch in MUTANTS[job.mutant].patches():
                stack.enter_context(patch)
        try:
            return Outcome(job, run(job.seed, PROFILES[job.profile]))
        except Exception as error:
            if job.mutant and isinstance(error, (AttributeError, NameError, TypeError)):
                raise
            return Outcome(job, Counter(), f"{type(error).__name__}: {error}"[:400])


def play_all(jobs: Iterable[Job], processes: int) -> Iterator[Outcome]:
    """Run schedules; outcomes come in the order of the jobs."""
    if processes == 1:
        yield from map(play, jobs)
        return
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        yield from pool.imap(play, jobs, chunksize=2)


@dataclass
class Totals:
    """What many schedules came to."""

    schedules: int = 0
    stats: "Counter[str]" = field(default_factory=Counter)
    failures: list[Outcome] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)
    told: float = field(default_factory=time.monotonic)
    """When it was last said how far it is."""

    def add(self, outcome: Outcome) -> None:
        """One more; a failure is told at once, with all that is needed to see it again."""
        self.schedules += 1
        self.stats.update(outcome.stats)
        if time.monotonic() - self.told > _OFTEN:
            self.told = time.monotonic()
            print(f"… {self.schedules:,} schedules, {self.stats['edits']:,} edits in {self.told - self.began:,.0f} s", flush=True)
        if outcome.failure:
            self.failures.append(outcome)
            print(f"FAILED seed {outcome.job.seed} profile {outcome.job.profile} {outcome.job.mutant}: {outcome.failure}", flush=True)

    def tell(self) -> None:
        """Everything in a few lines."""
        seconds = time.monotonic() - self.began
        edits = self.stats["edits"]
        print(
            f"{self.schedules:,} schedules, {edits:,} edits, {self.stats['faults']:,} faults, {self.stats['crashes']:,} crashes, "
            f"{self.stats['requests']:,} requests in {seconds:.0f} s ({self.schedules / seconds:.2f} schedules/s, {edits / seconds:.0f} edits/s): "
            f"{len(self.failures)} failed"
        )
        print("  " + " · ".join(f"{name} {number:,}" for name, number in sorted(self.stats.items()) if number))
        sys.stdout.flush()


def jobs_of(profiles: Iterable[str], schedules: int, first: int) -> Iterator[Job]:
    """So many schedules, of these profiles in turn."""
    names = list(profiles)
    for number in range(schedules):
        yield Job(first + number, names[number % len(names)])
