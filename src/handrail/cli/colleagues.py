"""What an operator does about colleagues; each function returns what to say."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import click

from handrail.channels.work.moment import edge_now
from handrail.cli.one_time_links import sign_in_link
from handrail.cli.operator import OPERATOR
from handrail.cli.set_up import set_up
from handrail.cli.terminal import tell, terminal_language
from handrail.people.actions.add_person import add_person
from handrail.people.actions.assign_role import assign_role
from handrail.people.actions.withdraw_role import withdraw_role
from handrail.people.queries import (
    UnknownBranch,
    branch_by_slug,
    branches,
    person_by_email,
)
from handrail.people.refused import Refused
from handrail.people.roles import Role
from handrail.words import Language, say

Given = ParamSpec("Given")


def _or_say_why(action: Callable[Given, str]) -> Callable[Given, str]:
    @wraps(action)
    def done(*args: Given.args, **more: Given.kwargs) -> str:
        set_up()
        try:
            return action(*args, **more)
        except Refused as refused:
            words = say(refused.sentence, terminal_language())
            raise click.ClickException(words) from refused

    return done


@_or_say_why
def add(email: str, *, name: str, language: Language, branch: str | None) -> str:
    """Add a colleague, who has no role yet."""
    edge = edge_now()
    added = add_person(
        by=OPERATOR,
        email=email,
        name=name,
        language=language,
        home_branch_id=_branch_id(branch),
        at=edge.at,
        real_at=edge.real_at,
    )
    return tell("cli-person-added", name=added.name)


@_or_say_why
def change_role(email: str, *, role: str, branch: str | None, withdraw: bool) -> str:
    """Give a colleague a role at a branch (None: everywhere), or take it away."""
    edge, found = edge_now(), person_by_email(email)
    change = withdraw_role if withdraw else assign_role
    change(
        by=OPERATOR,
        person_id=found.id,
        role=_role(role),
        branch_id=_branch_id(branch),
        at=edge.at,
        real_at=edge.real_at,
    )
    told = "cli-role-withdrawn" if withdraw else "cli-role-given"
    return tell(told, name=found.name, role=role, branch=branch or "*")


@_or_say_why
def link_for(email: str) -> str:
    """Return a link by which the colleague signs in once, within the hour."""
    return sign_in_link(person_by_email(email).id)


def _role(name: str) -> Role:
    if name not in set(Role):
        known = ", ".join(role.value for role in Role)
        raise click.ClickException(tell("cli-unknown-role", role=name, known=known))
    return Role(name)


def _branch_id(slug: str | None) -> int | None:
    try:
        return None if slug is None else branch_by_slug(slug).id
    except UnknownBranch as unknown:
        known = ", ".join(branch.slug for branch in branches())
        words = tell("cli-unknown-branch", branch=slug or "", known=known)
        raise click.ClickException(words) from unknown
