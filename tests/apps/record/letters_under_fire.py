"""A process in trouble: takes in letters, or reads them, saying what it has promised."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import django


def main(verb, folder):
    django.setup()
    from handrail.record.storage import Store, use_store

    use_store(Store(Path(folder), master_key=b"k" * 32))
    print("ready", flush=True)
    {"receive": receive_letters, "read": read_letters}[verb]()


def letter(number):
    return f"Letter {number}\r\n".encode() + b"text " * 2_000


def receive_letters():
    from handrail.record.chance import Chance
    from handrail.record.intake import receive
    from handrail.record.storage import StorageFull

    now = datetime.now(UTC)
    for number in range(10_000):
        try:
            receive(
                letter(number),
                source="email",
                sender="alice@example.org",
                recipients=[],
                at=now,
                real_at=now,
                chance=Chance(os.urandom),
            )
        except StorageFull:
            print("full", flush=True)
            return
        print(number, flush=True)


def read_letters():
    from django.db import transaction

    from handrail.record.append import append
    from handrail.record.blobs import get_blob
    from handrail.record.intake import ItemState, claim, settle, waiting_items
    from handrail.record.intake.reading import LONGEST_READING
    from handrail.record.stream import Actor, NewEvent, Stream

    now = datetime.now(UTC) + int(sys.argv[3]) * 2 * LONGEST_READING
    for item_id in waiting_items(10_000, real_now=now):
        item = claim(item_id, worker="w", real_now=now)
        if item is None:
            continue
        get_blob(item.blob)
        with transaction.atomic():
            append(
                Stream("case", str(item_id)),
                [NewEvent("opened", {"letter": item_id})],
                expected=0,
                actor=Actor("system", "intake"),
                at=now,
                real_at=now,
            )
            settle(item_id, ItemState.ROUTED, real_at=now)
        print(item_id, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
