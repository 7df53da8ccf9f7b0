"""What a marking is: where a run stands in its procedure."""

Marking = bytes
"""One small local state per block, in document order: a byte each, so that it is soon looked up.

A step is 0 open, 1 done or 2 skipped. A choice is 0 undecided, or the number of its branch
counted from 1. A repeat counts how often it was begun again, or is 255 once it was left.
Every other block has no state of its own and stays 0.
"""

OPEN, DONE, SKIPPED = 0, 1, 2
UNDECIDED = 0
LEFT = 255
