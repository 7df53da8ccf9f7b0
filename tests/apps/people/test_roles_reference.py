import re
from pathlib import Path

from handrail.people.roles import MATRIX, Permission, Role

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "roles.md"
ROW = re.compile(r"^\| `(\w+)` \|(.*)\|$", re.MULTILINE)


def test_the_reference_says_what_each_role_may_do():
    documented = {
        Permission(name): {
            role for role, mark in zip(Role, marks.split("|"), strict=True) if mark.strip()
        }
        for name, marks in ROW.findall(PAGE.read_text(encoding="utf-8"))
    }

    assert documented == {
        permission: {role for role in Role if permission in MATRIX[role]}
        for permission in Permission
    }
