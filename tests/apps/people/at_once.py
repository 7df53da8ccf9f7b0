"""Do one thing in several threads at the same moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

from django.db import connection

T = TypeVar("T")


def at_once(what: Callable[[int], T], *, threads: int) -> list[T | BaseException]:
    """Return what each thread's call returned or raised; each has its own connection."""
    together = Barrier(threads)

    def run(number: int) -> T:
        together.wait(timeout=30)
        try:
            return what(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(threads) as pool:
        futures = [pool.submit(run, number) for number in range(threads)]
    return [future.exception() or future.result() for future in futures]
