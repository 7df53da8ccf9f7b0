"""Our side of bench.letters, in a process of its own: keep every file, then make cases of them.

Run by bench.letters: python -m bench.letters_ours FOLDER
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import django

AT_ONCE = 50


def main() -> None:
    """Measure, and print."""
    folder = Path(sys.argv[1])
    django.setup()
    from handrail.cli.set_up import set_up

    set_up()
    raws = [path.read_bytes() for path in sorted(folder.iterdir())]
    told = {
        "letters": len(raws),
        "kept": _measured(lambda: _keep_together(raws), len(raws)),
        "kept singly": _measured(lambda: _keep_singly(raws), len(raws)),
    }
    _put_aside_the_second_half(len(raws))
    told["made cases"] = _measured(_route, len(raws))
    print(json.dumps(told))


def _keep_together(raws: list[bytes]) -> None:
    """Keep them as a mailbox does: so many with one commit."""
    from handrail.channels.work.moment import edge_now
    from handrail.record.intake import Incoming, receive_all

    for at in range(0, len(raws), AT_ONCE):
        edge = edge_now()
        some = [
            Incoming(raw=raw, sender="", recipients=("main@handrail.example",), at=edge.at)
            for raw in raws[at : at + AT_ONCE]
        ]
        receive_all(some, source="email", real_at=edge.real_at, chance=edge.chance)


def _keep_singly(raws: list[bytes]) -> None:
    """Keep as many others, each with a commit of its own, as the door for SMTP does."""
    from handrail.channels.email.intake import take_in
    from handrail.channels.work.moment import edge_now

    for raw in raws:
        take_in(b"X-Again: 1\r\n" + raw, edge=edge_now())


def _put_aside_the_second_half(count: int) -> None:
    """Leave as many letters to make cases of as there are."""
    from handrail.channels.work.moment import edge_now
    from handrail.record.intake import ItemState, settle, waiting_items

    edge = edge_now()
    for item_id in waiting_items(2 * count, real_now=edge.real_at)[count:]:
        settle(item_id, ItemState.IGNORED, reason="bench", real_at=edge.real_at)


def _route() -> None:
    from handrail.channels.work.letters_in import Routing
    from handrail.channels.work.ports import ports

    routing = Routing(ports().office, "bench")
    while routing.run_once(datetime.now(UTC)):
        pass
    routing.close()


def _measured(do: Callable[[], None], count: int) -> dict[str, float]:
    """Return the time that it took, by the clock and of processors, its children's included."""
    before, began = _processor_seconds(), time.monotonic()
    do()
    return {
        "n": count,
        "wall": time.monotonic() - began,
        "cpu": _processor_seconds() - before,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
    }


def _processor_seconds() -> float:
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    used = [resource.getrusage(each) for each in who]
    return sum(each.ru_utime + each.ru_stime for each in used)


if __name__ == "__main__":
    main()
