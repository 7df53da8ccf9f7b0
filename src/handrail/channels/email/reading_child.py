"""The process that reads letters: one after the other, within limits, until its parent is gone.

Run as `python -m handrail.channels.email.reading_child MEGABYTES SECONDS`. It holds no secret,
opens no connection, may write no file, and dies of whatever was not foreseen.
"""

import json
import os
import resource
import sys
from math import ceil
from typing import BinaryIO

from handrail.channels.email.frames import receive, send
from handrail.channels.email.letter import Unreadable
from handrail.channels.email.letter_json import plain_sentence, to_json
from handrail.channels.email.read import read_letter

OUT_OF_MEMORY = 77
"""Exit status of a reader that a letter made run out of memory."""

READY = b"ready"


def main(megabytes: int, seconds: float) -> None:
    """Read letters from standard input; answer each on standard output."""
    _limit_memory(megabytes)
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    try:
        send(answers, READY)
        while True:
            _answer(receive(requests), answers, seconds)
    except (EOFError, BrokenPipeError):
        os._exit(0)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _answer(raw: bytes, answers: BinaryIO, seconds: float) -> None:
    _limit_processor(seconds)
    try:
        send(answers, b"L" + to_json(read_letter(raw)).encode("ascii"))
    except Unreadable as error:
        send(answers, b"U" + json.dumps(plain_sentence(error.why)).encode("ascii"))


def _limit_memory(megabytes: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1_000_000,) * 2)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_processor(seconds: float) -> None:
    """Allow that much more processor time; the kernel ends the process beyond."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    allowed = ceil(used.ru_utime + used.ru_stime + seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (allowed, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
