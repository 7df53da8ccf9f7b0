"""Workers that do what is due on clocks, forked from one process at a word, killed at any moment.

Run by bench.clocks_under_fire, with the desk's environment. Each line `start` on its input forks a
worker, whose number it prints. HANDRAIL_BENCH_JUMP names a file that says by how many seconds the
clock that workers are told is off.
"""

import os
import signal
import sys

import django


def main() -> None:
    """Fork workers until the input ends."""
    django.setup()
    from bench.clock_work import work  # only on an open desk

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    print("ready", flush=True)
    for _ in sys.stdin:
        worker = os.fork()
        if worker == 0:
            work()
        print(worker, flush=True)


if __name__ == "__main__":
    main()
