"""django-helpdesk's side of bench.letters, by the Python that has it: its own mail command.

Run by bench.letters: python -m bench.letters_theirs FOLDER
"""

import json
import os
import resource
import shutil
import sys
import time
from pathlib import Path

import django


def main() -> None:
    """Let its command take the files in, and print how long that took."""
    django.setup()
    from django.core.management import call_command
    from helpdesk.models import Queue, Ticket

    call_command("migrate", verbosity=0)
    folder = Path(os.environ["PEER_FOLDER"]) / "for_the_peer"
    shutil.copytree(sys.argv[1], folder)  # it removes what it has taken in
    Queue.objects.create(
        title="Warsaw",
        slug="warsaw",
        email_address="warsaw@shop.example",
        allow_email_submission=True,
        email_box_type="local",
        email_box_local_dir=f"{folder}/",
        email_box_interval=0,
    )
    before, began = _processor_seconds(), time.monotonic()
    call_command("get_email", quiet=True)
    used, wall = _processor_seconds() - before, time.monotonic() - began
    measured = {
        "n": Ticket.objects.count(),
        "wall": wall,
        "cpu": used,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
    }
    print()
    print(json.dumps({"tickets": measured}))


def _processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
