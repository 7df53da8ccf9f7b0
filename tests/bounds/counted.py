"""How much is done is counted in calls: a busy machine is no matter."""

import sys


def calls_of(action):
    """Return how many Python functions were called."""
    calls = 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(before)
    return calls
