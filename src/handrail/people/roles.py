"""What each role may do: one table, and the only place where it is said."""

from enum import StrEnum


class Role(StrEnum):
    AGENT = "agent"
    TEAM_LEADER = "team_leader"
    EVALUATOR = "evaluator"
    EXECUTIVE = "executive"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    READ_CASE = "read_case"
    WORK_CASE = "work_case"
    APPROVE_STEP = "approve_step"
    SKIP_LAW_MUST = "skip_law_must"
    READ_QUARANTINE = "read_quarantine"
    WORK_QUARANTINE = "work_quarantine"
    READ_PROCEDURE = "read_procedure"
    DRAFT_PROCEDURE = "draft_procedure"
    APPROVE_PROCEDURE = "approve_procedure"
    PUBLISH_PROCEDURE = "publish_procedure"
    READ_MEASURES = "read_measures"
    READ_PERSON_MEASURES = "read_person_measures"
    ANSWER_DATA_REQUEST = "answer_data_request"
    MANAGE_PEOPLE = "manage_people"
    MANAGE_BRANCHES = "manage_branches"
    MANAGE_MAILBOXES = "manage_mailboxes"
    MOVE_TIME = "move_time"


MATRIX: dict[Role, frozenset[Permission]] = {
    Role.AGENT: frozenset(
        {
            Permission.READ_CASE,
            Permission.WORK_CASE,
            Permission.READ_QUARANTINE,
            Permission.READ_PROCEDURE,
        }
    ),
    Role.TEAM_LEADER: frozenset(
        {
            Permission.READ_CASE,
            Permission.WORK_CASE,
            Permission.APPROVE_STEP,
            Permission.SKIP_LAW_MUST,
            Permission.READ_QUARANTINE,
            Permission.WORK_QUARANTINE,
            Permission.READ_PROCEDURE,
            Permission.DRAFT_PROCEDURE,
            Permission.APPROVE_PROCEDURE,
            Permission.PUBLISH_PROCEDURE,
            Permission.READ_MEASURES,
            Permission.READ_PERSON_MEASURES,
            Permission.MOVE_TIME,
        }
    ),
    Role.EVALUATOR: frozenset(
        {
            Permission.READ_CASE,
            Permission.READ_PROCEDURE,
            Permission.READ_MEASURES,
            Permission.READ_PERSON_MEASURES,
        }
    ),
    Role.EXECUTIVE: frozenset({Permission.READ_MEASURES}),
    Role.ADMINISTRATOR: frozenset(
        {
            Permission.READ_QUARANTINE,
            Permission.WORK_QUARANTINE,
            Permission.READ_PROCEDURE,
            Permission.ANSWER_DATA_REQUEST,
            Permission.MANAGE_PEOPLE,
            Permission.MANAGE_BRANCHES,
            Permission.MANAGE_MAILBOXES,
            Permission.MOVE_TIME,
        }
    ),
}


def permissions_of(role: Role) -> frozenset[Permission]:
    """Return what the role may do where it is held."""
    return MATRIX[role]


def roles_with(permission: Permission) -> frozenset[Role]:
    """Return the roles that include the permission."""
    return frozenset(role for role, permissions in MATRIX.items() if permission in permissions)
