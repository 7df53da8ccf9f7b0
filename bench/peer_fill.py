"""Fill django-helpdesk with tickets: half of them open, in five queues, with two follow-ups each.

Run by bench.peer, by the Python that has django-helpdesk: python -m bench.peer_fill --tickets 1000
"""

import argparse
import json
from datetime import UTC, datetime, timedelta

import django

QUEUES = ("Warsaw", "Budapest", "Zagreb", "Oslo", "Berlin")
AGENTS = ("alice", "bob", "dana", "erik")
PASSWORD = "measured on this machine only"
TEXT = "My order 24-{0:06} was to be here on Monday, and it has not arrived. Where is my parcel?"
AT_ONCE = 2_000
OPEN, CLOSED, NORMAL = 1, 4, 3


def main() -> None:
    """Make the tables, fill them, and print which tickets are open."""
    tickets = _asked().tickets
    django.setup()
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", verbosity=0)
    agents, queues = _agents(), _queues()
    for first in range(0, tickets, AT_ONCE):
        _fill(range(first, min(first + AT_ONCE, tickets)), agents, queues)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    print(json.dumps({"open": _open_tickets(), "user": AGENTS[0], "password": PASSWORD}))


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.peer_fill")
    parser.add_argument("--tickets", type=int, required=True)
    return parser.parse_args()


def _agents() -> list[object]:
    from django.contrib.auth.models import User

    make = User.objects.create_superuser  # sees every queue, as our agent sees every branch
    return [make(name, f"{name}@shop.example", PASSWORD) for name in AGENTS]


def _queues() -> list[object]:
    from helpdesk.models import Queue

    return [
        Queue.objects.create(
            title=name, slug=name.lower(), email_address=f"{name.lower()}@shop.example"
        )
        for name in QUEUES
    ]


def _fill(numbers: range, agents: list[object], queues: list[object]) -> None:
    from helpdesk.models import FollowUp, Ticket

    now = datetime.now(UTC)
    tickets = Ticket.objects.bulk_create(
        Ticket(
            title=f"My parcel has not arrived ({number})",
            queue=queues[number // 4 % len(queues)],
            created=now - timedelta(minutes=3 * number + 60),
            modified=now - timedelta(minutes=3 * number + 30),
            submitter_email=f"customer-{number // 2}@mail.example",
            assigned_to=agents[number // 20 % len(agents)] if number % 20 > 2 else None,
            status=OPEN if number % 2 else CLOSED,
            description=TEXT.format(number),
            priority=NORMAL,
            due_date=now + timedelta(days=2) - timedelta(minutes=3 * number),
        )
        for number in numbers
    )
    FollowUp.objects.bulk_create(
        FollowUp(
            ticket=ticket,
            date=ticket.created + timedelta(minutes=10 * (turn + 1)),
            title="Comment",
            comment="We look into it and write to you by tomorrow.",
            public=bool(turn),
            user=agents[0],
        )
        for ticket in tickets
        for turn in range(2)
    )


def _open_tickets() -> list[int]:
    from helpdesk.models import Ticket

    return list(
        Ticket.objects.filter(status=OPEN).order_by("-id").values_list("id", flat=True)[:400]
    )


if __name__ == "__main__":
    main()
