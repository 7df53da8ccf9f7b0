"""What a page costs inside: how many queries it asks, and where its time goes.

Run by bench.pages, in a process of its own, on a desk that `many_cases` has filled:
python -m bench.inside --cases ID ID ... --person ID [--profile case|step]
"""

import argparse
import cProfile
import json
import pstats
import sys
from collections.abc import Callable
from uuid import UUID

import django

VIEWS = ("mine", "free", "late", "open", "waiting", "resolved")
PROFILED = 30
SHOWN = 45


def main() -> int:
    """Count, or profile, and print."""
    asked = _asked()
    django.setup()
    visits = _visits(asked.person, asked.cases)
    if asked.profile:
        _profile(visits[asked.profile], asked.cases)
        return 0
    print(json.dumps({name: _queries(visit, asked.cases) for name, visit in visits.items()}))
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.inside")
    parser.add_argument("--person", type=int, required=True)
    parser.add_argument("--cases", type=int, nargs="+", required=True)
    parser.add_argument("--profile", choices=("case", "step", "inbox open"), default="")
    return parser.parse_args()


def _visits(person_id: int, cases: list[int]) -> dict[str, Callable[[int], None]]:
    from django.contrib.auth import get_user_model
    from django.test import Client

    browser = Client(raise_request_exception=True, headers={"host": "127.0.0.1"})
    browser.force_login(get_user_model().objects.get(pk=person_id))

    def inbox(view: str) -> Callable[[int], None]:
        return lambda _: _check(browser.get(f"/inbox?view={view}").status_code)

    def step(case_id: int) -> None:
        fields = {"entry": "The parcel is late.", "kind": "entry", "step": "restate"}
        fields["entry_id"] = str(UUID(int=case_id))
        headers = {"hx-request": "true"}
        _check(browser.post(f"/cases/{case_id}/line", fields, headers=headers).status_code)

    return {
        **{f"inbox {view}": inbox(view) for view in VIEWS},
        "case": lambda case_id: _check(browser.get(f"/cases/{case_id}").status_code),
        "step": step,
    }


def _check(status: int) -> None:
    if status != 200:
        raise RuntimeError(f"The page answered {status}.")


def _queries(visit: Callable[[int], None], cases: list[int]) -> int:
    """Return how many queries a visit asks at most, over the cases; nothing is changed by it.

    What a process keeps in memory for a while is asked anew now and then: each is visited thrice.
    """
    return max(min(_queries_once(visit, case_id) for _ in range(3)) for case_id in cases)


def _queries_once(visit: Callable[[int], None], case_id: int) -> int:
    from django.db import connection, transaction
    from django.test.utils import CaptureQueriesContext

    with transaction.atomic(), CaptureQueriesContext(connection) as asked:
        visit(case_id)
        transaction.set_rollback(True)
    return sum("SAVEPOINT" not in each["sql"] for each in asked)


def _profile(visit: Callable[[int], None], cases: list[int]) -> None:
    visit(cases[0])
    profile = cProfile.Profile()
    profile.enable()
    for case_id in cases[1 : PROFILED + 1]:
        visit(case_id)
    profile.disable()
    print(f"{min(PROFILED, len(cases) - 1)} visits")
    pstats.Stats(profile).sort_stats("cumulative").print_stats(SHOWN)
    pstats.Stats(profile).sort_stats("tottime").print_stats(SHOWN // 2)


if __name__ == "__main__":
    sys.exit(main())
