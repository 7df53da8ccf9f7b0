"""What the desk remembers of persons, branches and customers."""

from handrail.people.models.branch import Branch
from handrail.people.models.calendar import CalendarState, KeptCalendar
from handrail.people.models.customer import Customer, CustomerAddress
from handrail.people.models.person import Person
from handrail.people.models.rights import Assignment, held_at
from handrail.people.models.sign_in import SignInAttempt, SignInLink
from handrail.people.models.team import Membership, Team

__all__ = [
    "Assignment",
    "Branch",
    "CalendarState",
    "Customer",
    "CustomerAddress",
    "KeptCalendar",
    "Membership",
    "Person",
    "SignInAttempt",
    "SignInLink",
    "Team",
    "held_at",
]
