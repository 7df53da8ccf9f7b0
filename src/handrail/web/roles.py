"""What roles are called on screens; a procedure may name roles that the desk has no word for."""

from handrail.people.roles import Role
from handrail.words import Language, say

KNOWN = frozenset(role.value for role in Role)


def role_name(role: str, language: Language) -> str:
    """Return what a role is called, such as "Team leader"; others as the procedure calls them."""
    if role in KNOWN:
        return say(f"people-role-{role.replace('_', '-')}", language)
    return role.replace("_", " ").replace("-", " ")
