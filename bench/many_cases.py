"""Fill the desk of this process's environment with cases, and tell what is in it as JSON.

Run by other benches: python -m bench.many_cases --cases 100000
"""

import argparse
import json
import sys
from datetime import UTC, datetime, timedelta
from random import Random
from time import perf_counter

import django

BRANCHES = ("Warsaw", "Budapest", "Zagreb", "Oslo", "Berlin")
CUSTOMERS = 500
MOST_LISTED = 400


def main() -> int:
    """Build, and print where everything is."""
    asked = _asked()
    begun = perf_counter()
    django.setup()
    from handrail.cli.set_up import set_up  # only on an open desk

    set_up()
    built = _built(asked.cases, asked.agents)
    print(json.dumps({**built, "seconds": round(perf_counter() - begun, 1)}))
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.many_cases")
    parser.add_argument("--cases", type=int, required=True, help="a multiple of a thousand")
    parser.add_argument("--agents", type=int, default=4)
    return parser.parse_args()


def _built(cases: int, agents_wanted: int) -> dict[str, object]:
    from bench.colleagues import colleague, sign_in_link
    from bench.copied_cases import copy_cases
    from bench.past_cases import LOT, Staff, past_cases
    from handrail.desk.actions.import_histories import import_histories
    from handrail.desk.edge import Edge
    from handrail.people.roles import Role
    from handrail.record.chance import Chance

    branches = [open_branch(name) for name in BRANCHES]
    names = [f"Agent {number}" for number in range(1, agents_wanted + 1)]
    agents = [colleague(name, Role.AGENT, branches).person_id for name in names]
    now = datetime.now(UTC)
    edge = Edge(at=now, real_at=now, chance=Chance(Random(1).randbytes))
    staff = Staff(branches, agents, _customers(branches, now))
    import_histories(past_cases(staff, now=now), edge=edge)
    copy_cases(cases // LOT - 1)
    return {
        "links": [sign_in_link(agent) for agent in agents],
        "agents": agents,
        "untouched": _open_cases(is_replied=False),
        "begun": _open_cases(is_replied=True),
    }


def open_branch(name: str) -> int:
    """Open a branch with the usual week, and return its id."""
    from handrail.cli.operator import OPERATOR
    from handrail.clock import Calendar, Span, calendar_to_json
    from handrail.people.actions.add_branch import add_branch

    week = ((Span.of("09:00", "17:00"),),) * 5 + ((),) * 2
    return add_branch(
        by=OPERATOR,
        slug=name.lower(),
        name=name,
        brand="Lantern",
        zone="Europe/Warsaw",
        country="PL",
        calendar=calendar_to_json(Calendar("Europe/Warsaw", week)),
        mail_address=f"{name.lower()}@shop.example",
    ).id


def _customers(branches: list[int], now: datetime) -> list[int]:
    from handrail.people.models import Customer, CustomerAddress

    fresh = Customer.objects.bulk_create(
        Customer(
            name=f"Customer Number {number}",
            language="en",
            since=now - timedelta(days=400),
            home_branch_id=branches[number % len(branches)],
        )
        for number in range(CUSTOMERS)
    )
    CustomerAddress.objects.bulk_create(
        CustomerAddress(customer=each, kind="email", value=f"customer-{each.pk}@mail.example")
        for each in fresh
    )
    return [each.pk for each in fresh]


def _open_cases(*, is_replied: bool) -> list[int]:
    """Return open cases, the newest first: answered ones, or those that nobody has begun."""
    from handrail.desk.models import Case

    rows = Case.objects.filter(status="open", first_replied_at__isnull=not is_replied)
    return list(rows.order_by("-id").values_list("id", flat=True)[:MOST_LISTED])


if __name__ == "__main__":
    sys.exit(main())
