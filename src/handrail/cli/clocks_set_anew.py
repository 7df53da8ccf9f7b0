"""Open cases under the standards of today: after a file of them, or a customer's group, changed."""

import click

from handrail.channels.work.moment import edge_now
from handrail.cli.refusing import print_plain
from handrail.cli.set_up import set_up
from handrail.cli.terminal import tell
from handrail.desk.actions.set_standards_anew import set_standards_anew
from handrail.people.actions.set_customer_group import set_customer_group
from handrail.people.addresses import AddressKind, UnreadableAddress
from handrail.people.queries import customer_by_address
from handrail.people.values import CustomerView


def print_set_anew(*, as_json: bool) -> None:
    """Look up what is promised on every open case, and print on how many something else counts."""
    set_up()
    _print(_set_anew(), as_json=as_json)


def print_group(email: str, group: str, *, as_json: bool) -> None:
    """Put a customer into a group ("" for none), and the open cases of theirs under its standards.

    Raises:
        ClickException: nobody writes from this address.
    """
    set_up()
    customer = _customer(email)
    set_customer_group(customer.id, group)
    _print(_set_anew(customer_id=customer.id), as_json=as_json)


def _set_anew(*, customer_id: int | None = None) -> list[int]:
    changed: list[int] = []
    last_id = 0
    while batch := set_standards_anew(after=last_id, edge=edge_now(), customer_id=customer_id):
        changed += batch.case_ids
        last_id = batch.last_id
    return changed


def _customer(email: str) -> CustomerView:
    try:
        found = customer_by_address(AddressKind.EMAIL, email)
    except UnreadableAddress:
        found = None
    if found is None:
        raise click.ClickException(tell("clocks-unknown-customer", email=email))
    return found


def _print(case_ids: list[int], *, as_json: bool) -> None:
    if as_json:
        print_plain({"ok": True, "cases": list(case_ids)})
    else:
        click.echo(tell("clocks-set-anew", count=len(case_ids)))
