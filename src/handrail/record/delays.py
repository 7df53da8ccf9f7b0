"""How long to wait before the next try: minutes first, days at last."""

from datetime import timedelta

GAPS = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=3),
    timedelta(hours=8),
    timedelta(days=1),
    timedelta(days=2),
)


def gap_after(tries: int) -> timedelta | None:
    """Return the wait after so many tries (from 1), or None when there is no next one."""
    return GAPS[tries - 1] if tries <= len(GAPS) else None


def longest_gap_after(tries: int) -> timedelta:
    """Return the wait after so many tries (from 1) of something that is never given up."""
    return GAPS[min(tries, len(GAPS)) - 1]
