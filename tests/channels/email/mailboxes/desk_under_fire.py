"""The processes that are killed: one that fetches and routes, one that answers, a mail server.

They are forked by one that has read all programs before, so that a kill costs no start of Python.
It opens no database: each begins with nothing but code, as a process that was just started does.
"""

import asyncio
import itertools
import os
import signal
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

TURN = timedelta(days=4)
"""Every start of a process is so long after the one before that all leases and waits are over."""

STEP = timedelta(seconds=30)
"""So far its clock moves with each round of work, so that waits for servers pass."""

ANSWERS_AT_A_TIME = 5


REST_SECONDS = 0.05
"""So long a process rests that found nothing to do."""


def main():
    """Fork a process for each line of standard input, and answer with its number."""
    read_all_programs()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # whoever was killed is gone at once
    print("ready", flush=True)
    for line in iter(sys.stdin.readline, ""):
        log, verb, *arguments = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            live(log, verb, arguments)
        print(child, flush=True)


def read_all_programs():
    import django

    django.setup()
    import aiosmtpd.smtp  # noqa: F401

    import handrail.channels.email.mailboxes.watching
    import handrail.channels.work.events_out
    import handrail.channels.work.letters_in
    import handrail.channels.work.ports
    import handrail.desk.actions.send_reply  # noqa: F401


def live(log, verb, arguments):
    """Do the verb's work until killed; what goes wrong stands in the log."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.dup2(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND), 2)
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    try:
        if verb == "take":
            asyncio.run(take(*arguments))
        else:
            number, turn = map(int, arguments)
            {"fetch": fetch, "answer": answer}[verb](number, moments(turn))
    finally:
        sys.excepthook(*sys.exc_info())
        os._exit(1)


def moments(turn):
    """Yield the process's moments, without end."""
    begin = datetime.now(UTC) + (turn + 1) * TURN
    return (begin + number * STEP for number in itertools.count())


def fetch(mailbox_id, moments):
    """Fetch what lies in the mailbox, and route it, without end."""
    from handrail.channels.email.mailboxes.watching import Watch
    from handrail.channels.work.letters_in import Routing
    from handrail.channels.work.moment import edge_at
    from handrail.channels.work.ports import ports

    now = [next(moments)]
    watch = Watch(mailbox_id, edge=lambda: edge_at(now[0]), poll=timedelta())
    routing = Routing(ports().office, f"fetch:{os.getpid()}")
    for moment in moments:
        now[0] = moment
        done = watch.turn(moment)
        while routed := routing.run_once(moment):
            done += routed
        rest_unless(done)


def answer(person_id, moments):
    """Answer every case that has no answer, and send what is due, without end."""
    from handrail.channels.work.events_out import Sending
    from handrail.channels.work.moment import edge_at
    from handrail.channels.work.ports import ports
    from handrail.desk.actions.send_reply import UNDO_FOR, send_reply
    from handrail.desk.models import Case, Message
    from handrail.people.access import grants_of

    person = grants_of(person_id)
    sending = Sending(ports().deliverers, f"answer:{os.getpid()}", ports().on_settled)
    for moment in moments:
        done = 0
        answered = Message.objects.filter(direction="sent", contact__matters__case__isnull=False)
        open_cases = Case.objects.exclude(
            pk__in=answered.values_list("contact__matters__case", flat=True)
        )
        for case_id in open_cases.order_by("pk").values_list("pk", flat=True)[:ANSWERS_AT_A_TIME]:
            send_reply(case_id=case_id, text="It is on its way.", by=person, edge=edge_at(moment))
            done += 1
        while sending.run_once(moment + 2 * UNDO_FOR):
            done += 1
        rest_unless(done)


def rest_unless(done):
    if not done:
        time.sleep(REST_SECONDS)


async def take(port, folder):
    """Take letters by SMTP, each into a file of its own that is on the disk before the answer."""
    from aiosmtpd.smtp import SMTP

    class Keeper:
        async def handle_DATA(self, server, session, envelope):  # noqa: N802 (aiosmtpd's name)
            path = Path(folder) / os.urandom(12).hex()
            with path.open("wb") as file:
                file.write(envelope.original_content)
                file.flush()
                os.fsync(file.fileno())
            return "250 2.0.0 kept"

    loop = asyncio.get_running_loop()
    await loop.create_server(lambda: SMTP(Keeper(), loop=loop), "127.0.0.1", int(port))
    await asyncio.Event().wait()


if __name__ == "__main__":
    main()
