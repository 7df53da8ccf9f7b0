"""Two ways to say how long something took."""

from collections.abc import Callable, Mapping
from time import perf_counter, process_time
from typing import Literal

Clock = Literal["wall", "processor"]

WALL: Clock = "wall"
PROCESSOR: Clock = "processor"
"""What a process itself computes: neither other work nor the disk counts."""

CLOCKS: Mapping[str, Callable[[], float]] = {WALL: perf_counter, PROCESSOR: process_time}
