"""Whoever has a terminal on the machine: beyond the desk's own roles."""

from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.words import SOURCE

OPERATOR = Grants(
    person_id=0,
    name="operator",
    language=SOURCE,
    by_branch={None: frozenset({Permission.MANAGE_PEOPLE, Permission.MANAGE_BRANCHES})},
)
"""What the command line may do besides reading files. It is no person of the desk."""
