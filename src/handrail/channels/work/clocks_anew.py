"""Clocks are worked out anew when what they were worked out from has changed."""

import logging
from dataclasses import dataclass, field
from datetime import datetime

from handrail.desk.actions.rebuild_clocks import rebuild_clocks
from handrail.desk.clock_basis import CLOCKS_BASIS, clock_basis
from handrail.record.basis import basis_of, keep_basis
from handrail.record.moments import desk_now

log = logging.getLogger(__name__)


@dataclass
class Reckoning:
    """Goes through all cases once after new time-zone data, holidays or ladders came.

    A process that ends in the middle leaves the old basis, so the next one begins again; several at
    once find the same. What had been told stays told.
    """

    name: str = "clocks-anew"
    rest_seconds: float = 60.0
    _wanted: str = field(default="", init=False)
    _last_id: int = field(default=0, init=False)
    _changed: int = field(default=0, init=False)

    def run_once(self, real_now: datetime) -> int:
        """Look whether the basis is another one, or go on with the next cases."""
        now = desk_now(real_now=real_now)
        if not self._wanted:
            wanted = clock_basis(now=now)
            if wanted == basis_of(CLOCKS_BASIS):
                return 0
            self._wanted, self._last_id, self._changed = wanted, 0, 0
        batch = rebuild_clocks(after=self._last_id, at=now, mends=True)
        if batch is None:
            keep_basis(CLOCKS_BASIS, self._wanted)
            log.info("Clocks go by %s; %d values changed.", self._wanted, self._changed)
            self._wanted = ""
            return 0
        self._last_id = batch.last_id
        self._changed += len(batch.differences)
        return batch.cases

    def close(self) -> None:
        """Hold nothing."""
