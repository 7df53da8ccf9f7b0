"""A desk full of cases, built by another process."""

import json
import subprocess
import sys
from dataclasses import dataclass

from bench.throwaway import Place


@dataclass(frozen=True)
class Built:
    """A desk that is ready to be measured.

    Attributes:
        links: where each of its agents signs in, once.
        agents: their ids.
        untouched: cases whose first step is still to be taken; each is good for one step.
        begun: open cases with a conversation and half of their steps.
        seconds: how long it took to build.
    """

    place: Place
    cases: int
    links: tuple[str, ...]
    agents: tuple[int, ...]
    untouched: tuple[int, ...]
    begun: tuple[int, ...]
    seconds: float


def build(place: Place, cases: int, *, agents: int = 4) -> Built:
    """Return the desk at the place, filled with so many cases, in the hands of so many agents."""
    options = ("--cases", str(cases), "--agents", str(agents))
    told = json.loads(run(place, "bench.many_cases", *options))
    return Built(
        place=place,
        cases=cases,
        links=tuple(told["links"]),
        agents=tuple(told["agents"]),
        untouched=tuple(told["untouched"]),
        begun=tuple(told["begun"]),
        seconds=told["seconds"],
    )


def run(place: Place, module: str, *options: str) -> str:
    """Return what a module of ours prints, run on the desk at the place."""
    command = [sys.executable, "-m", module, *options]
    return subprocess.run(
        command, env=dict(place.environment()), check=True, stdout=subprocess.PIPE, text=True
    ).stdout
