"""People for a desk that is measured."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from bench.throwaway import fresh_token
from handrail.cli.operator import OPERATOR
from handrail.people.access import Grants, grants_of
from handrail.people.actions.add_person import add_person
from handrail.people.actions.assign_role import assign_role
from handrail.people.actions.issue_link import issue_link
from handrail.people.link_purpose import LinkPurpose
from handrail.people.roles import Role
from handrail.web.sign_in.links import sign_in_path
from handrail.words import Language

LINK_LIVES_FOR = timedelta(hours=12)


def colleague(name: str, role: Role, branch_ids: Iterable[int | None]) -> Grants:
    """Return a colleague who has the role at the branches (None: at every branch)."""
    now = datetime.now(UTC)
    person = add_person(
        by=OPERATOR,
        email=f"{name.lower().replace(' ', '.')}@shop.example",
        name=name,
        language=Language.EN,
        home_branch_id=None,
        at=now,
        real_at=now,
    )
    for branch_id in branch_ids:
        assign_role(
            by=OPERATOR,
            person_id=person.id,
            role=role,
            branch_id=branch_id,
            at=now,
            real_at=now,
        )
    return grants_of(person.id)


def sign_in_link(person_id: int) -> str:
    """Return where the person signs in once, below the desk's own address."""
    token = fresh_token()
    issue_link(
        person_id=person_id,
        purpose=LinkPurpose.SIGN_IN,
        token=token,
        real_now=datetime.now(UTC),
        lives_for=LINK_LIVES_FOR,
    )
    return sign_in_path(token)
