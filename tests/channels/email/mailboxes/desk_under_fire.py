"""The processes that are killed: one that fetches and routes, one that answers, a mail server."""

import asyncio
import itertools
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

TURN = timedelta(days=4)
"""Every start of a process is so long after the one before that all leases and waits are over."""

STEP = timedelta(seconds=30)
"""So far its clock moves with each round of work, so that waits for servers pass."""

ANSWERS_AT_A_TIME = 5


def main(verb, *arguments):
    if verb == "take":
        asyncio.run(take(*arguments))
    else:
        work(verb, *map(int, arguments))


def work(verb, number, turn):
    import django

    django.setup()
    print("ready", flush=True)
    {"fetch": fetch, "answer": answer}[verb](number, moments(turn))


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
        print("rested" if not done else "worked", flush=True)


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
        print("rested" if not done else "worked", flush=True)


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
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
