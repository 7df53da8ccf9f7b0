"""Whether taking letters in needs more memory the more there are: the resident size on the way.

Run by bench.letters: python -m bench.letters_memory COUNT
"""

import json
import sys
from pathlib import Path

import django

from bench.letters_ours import AT_ONCE
from bench.letters_written import letter

PAGE_BYTES = 4096
LOOKS = 5


def main() -> None:
    """Keep so many letters, and print the resident size a few times on the way."""
    count = int(sys.argv[1])
    django.setup()
    from handrail.channels.work.moment import edge_now
    from handrail.cli.set_up import set_up
    from handrail.record.intake import Incoming, receive_all

    set_up()
    resident = []
    for at in range(0, count, AT_ONCE):
        edge = edge_now()
        some = [
            Incoming(raw=letter(number), sender="", recipients=(), at=edge.at)
            for number in range(at, min(at + AT_ONCE, count))
        ]
        receive_all(some, source="email", real_at=edge.real_at, chance=edge.chance)
        if (at + AT_ONCE) % max(AT_ONCE, count // LOOKS) < AT_ONCE:
            resident.append((at + AT_ONCE, _resident_megabytes()))
    print(json.dumps({"resident": resident}))


def _resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * PAGE_BYTES / 1e6


if __name__ == "__main__":
    main()
