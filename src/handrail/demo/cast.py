"""Who works in the shop."""

from dataclasses import dataclass

from handrail.people.roles import Role
from handrail.words import Language


@dataclass(frozen=True)
class Colleague:
    """Somebody of the cast; `town` is None for those who work for every branch."""

    name: str
    role: Role
    town: str | None
    language: Language = Language.EN


COLLEAGUES = (
    Colleague("Viktor Lindqvist", Role.ADMINISTRATOR, None),
    Colleague("Charlotte Ashby", Role.EXECUTIVE, None),
    Colleague("Marta Zielińska", Role.TEAM_LEADER, "warsaw"),
    Colleague("Alicja Wrona", Role.AGENT, "warsaw"),
    Colleague("Bartosz Lis", Role.AGENT, "warsaw"),
    Colleague("Kinga Sowa", Role.AGENT, "warsaw"),
    Colleague("Dobos Réka", Role.TEAM_LEADER, "budapest"),
    Colleague("Vincze Máté", Role.AGENT, "budapest"),
    Colleague("Pintér Nóra", Role.AGENT, "budapest"),
    Colleague("Goran Perić", Role.TEAM_LEADER, "zagreb"),
    Colleague("Iva Radić", Role.AGENT, "zagreb"),
    Colleague("Nikša Barić", Role.AGENT, "zagreb"),
    Colleague("Randi Aasen", Role.TEAM_LEADER, "oslo"),
    Colleague("Eirik Strand", Role.AGENT, "oslo"),
    Colleague("Thea Fosse", Role.AGENT, "oslo"),
    Colleague("Dorothea Lindner", Role.TEAM_LEADER, "berlin", Language.DE),
    Colleague("Jonas Brandt", Role.AGENT, "berlin", Language.DE),
    Colleague("Aylin Demir", Role.AGENT, "berlin", Language.DE),
    Colleague("Hannes Voss", Role.AGENT, "berlin", Language.DE),
)

GUESTS = ("Alicja Wrona", "Marta Zielińska", "Charlotte Ashby", "Viktor Lindqvist")
"""As whom a visitor signs in: one for each role."""
