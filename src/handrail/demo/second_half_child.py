"""The process that decides the second half of the shop's past, and is gone with its parent.

Run as `python -m handrail.demo.second_half_child DATA REAL_NOW LETTERS`. It opens the same shop in
a database in memory, since it is the same from the same seed, and answers with values alone.
"""

import os
import pickle
import signal
import sys
from datetime import datetime
from pathlib import Path
from threading import Thread

from handrail.channels.email.frames import send
from handrail.demo.house import House, open_django

IN_MEMORY = "sqlite::memory:"
NOBODYS_PORT = 9
"""Stands where a port is asked for: nothing is served, brought in or sent here."""


def main(data: Path, real_now: datetime, letters: int) -> None:
    """Decide the half and answer with it on standard output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is told as well, and ends us
    Thread(target=_end_with_the_parent, daemon=True).start()
    house = House(data, NOBODYS_PORT, NOBODYS_PORT)
    open_django(house, mail_out=NOBODYS_PORT, database=IN_MEMORY)
    send(sys.stdout.buffer, pickle.dumps(_decided(real_now, letters)))


def _end_with_the_parent() -> None:
    """Wait for the end of standard input, which the parent holds open for as long as it lives.

    Past Python's own buffer, whose lock would make an abort of every other end.
    """
    while os.read(sys.stdin.fileno(), 1_024):
        pass
    os._exit(0)


def _decided(real_now: datetime, letters: int) -> object:
    from django.core.management import call_command
    from django.db import transaction

    from handrail.demo.half import half_of, open_for_its_past  # only once Django has started
    from handrail.desk.histories.uncollected import uncollected

    call_command("migrate", verbosity=0, interactive=False)
    with uncollected(), transaction.atomic():
        opened = open_for_its_past(real_now=real_now)
        return half_of(opened, 1, letters=letters).decided


if __name__ == "__main__":
    main(Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]), int(sys.argv[3]))
