"""Hostile letters for a while: each is read or refused, within two seconds and 200 MB.

The letters of the corpus are broken at random and read in this process, with its memory limited to
what a letter may take on top of the program. An exception other than "unreadable", a letter that
takes longer, or one for which the memory does not suffice, ends the run with status 1 and leaves
the letter behind.

Run it with `uv run python -m bench.fuzz_letters --letters 100000` or `--seconds 60`.
"""

import resource
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from random import Random
from time import monotonic, process_time

from tests.channels.email.mutation import broken, check, originals

LONGEST_SECONDS = 2.0
"""Processor time that one letter may take."""
MOST_BYTES = 200_000_000
"""Memory that reading may take on top of what the program has at the start."""


def _size_bytes():
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    return pages * resource.getpagesize()


def _arguments():
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--letters", type=int, default=0, help="how many letters; 0 for no end")
    parser.add_argument("--seconds", type=float, default=60.0, help="when no number is given")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--crashed", type=Path, default=Path("crashed.eml"))
    return parser.parse_args()


def main():
    """Read broken letters until their number or the time is reached."""
    asked, whole = _arguments(), originals()
    check(whole[0])  # what is loaded late counts to the program
    limit = _size_bytes() + MOST_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    chance, counts, slowest = Random(asked.seed), Counter(), 0.0
    end = monotonic() + asked.seconds
    while counts.total() < asked.letters if asked.letters else monotonic() < end:
        raw = broken(chance.choice(whole), chance)
        begun = process_time()
        try:
            counts[check(raw)] += 1
            took = process_time() - begun
            assert took <= LONGEST_SECONDS, f"took {took:.2f} s"
        except BaseException:
            asked.crashed.write_bytes(raw)
            print(f"letter {counts.total()} of seed {asked.seed} lies in {asked.crashed}")
            raise
        slowest = max(slowest, took)
        if counts.total() % 10_000 == 0:
            print(f"{counts.total()} letters, slowest {slowest:.3f} s", flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
    print(f"seed {asked.seed}: {counts.total()} letters ({told})")
    print(f"slowest {slowest:.3f} s, peak of the whole process {peak:.0f} MB")


if __name__ == "__main__":
    main()
