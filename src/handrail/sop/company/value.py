"""What a company has written down once, for all of its procedures."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from handrail.clock import Duration, Promise
from handrail.rules import Money
from handrail.sop.escalation import Escalation
from handrail.sop.text import Text

Texts = tuple[tuple[str, Text], ...]
"""Texts by id, in the order in which they are written."""


@dataclass(frozen=True)
class Mission:
    """What the company is there for, what it holds to, and what every customer may expect."""

    mission: Text
    values: Texts = ()
    service_promise: Text | None = None


@dataclass(frozen=True)
class Goal:
    """Something that the service is to reach; without measure or target it shows as a gap.

    `target` holds a number, such as "80 %".
    """

    id: str
    text: Text
    measure: Text | None = None
    target: str | None = None

    def is_named(self, name: str) -> bool:
        """Return whether the name is its id or what it says in any language."""
        return name == self.id or any(name == wording for _, wording in self.text.wordings)


@dataclass(frozen=True)
class Term:
    """A word of the trade and what it means. Its acronym may differ between languages."""

    id: str
    term: Text
    meaning: Text
    acronym: Text | None = None


@dataclass(frozen=True)
class MemoryAcronym:
    """A word whose letters recall what a customer should hear, such as AIDET.

    `letters` have what each stands for, in the order of the word, with its meaning.
    """

    name: str
    letters: Texts
    meaning: Text | None = None


@dataclass(frozen=True)
class Glossary:
    """The one place where terms, acronyms and memory acronyms are explained."""

    terms: tuple[Term, ...] = ()
    memory_acronyms: tuple[MemoryAcronym, ...] = ()

    def memory_acronym(self, name: str) -> MemoryAcronym | None:
        """Return the memory acronym of the name, None if there is none."""
        return {each.name: each for each in self.memory_acronyms}.get(name)

    @property
    def acronyms(self) -> frozenset[str]:
        """Return every acronym that is explained, in whatever language."""
        found = [
            wording for term in self.terms if term.acronym for _, wording in term.acronym.wordings
        ]
        return frozenset(found) | {each.name for each in self.memory_acronyms}


class SourceKind(StrEnum):
    """What a source is."""

    LAW = "law"
    POLICY = "policy"
    PRICE_LIST = "price list"
    CONTRACT = "contract"


@dataclass(frozen=True)
class Source:
    """Something that steps rest on; it has a version, a date or both."""

    id: str
    title: Text
    kind: SourceKind
    version: str | None = None
    dated: date | None = None
    url: str | None = None


@dataclass(frozen=True)
class Authority:
    """What one who has a role may do alone; what is not named here they may not.

    Attributes:
        offer, spend: the most for one case, once per currency.
        promise: the longest time that they may promise.
        disclose: what they may tell, in words.
        purses: how much they may take out of each purse in a month.
    """

    role: str
    offer: tuple[Money, ...] = ()
    spend: tuple[Money, ...] = ()
    promise: Duration | None = None
    disclose: Text | None = None
    purses: tuple[tuple[str, tuple[Money, ...]], ...] = ()


@dataclass(frozen=True)
class Purse:
    """Named money out of which offers are paid, and how much of it there is in a month.

    `per_branch` is the most that one branch may take in a month; empty for as much as there is.
    """

    id: str
    title: Text
    per_month: tuple[Money, ...]
    per_branch: tuple[Money, ...] = ()


@dataclass(frozen=True)
class Limits:
    """What each role may do, and the purses of the company."""

    authorities: tuple[Authority, ...] = ()
    purses: tuple[Purse, ...] = ()

    def of(self, role: str) -> Authority | None:
        """Return what the role may do, None if nothing is said about it."""
        return {each.role: each for each in self.authorities}.get(role)

    def purse(self, name: str) -> Purse | None:
        """Return the purse of this name, None if the company has none."""
        return {each.id: each for each in self.purses}.get(name)


class TemplateKind(StrEnum):
    """What a template is for."""

    MEETING = "meeting"
    NOTE = "note"


@dataclass(frozen=True)
class Template:
    """What notes and the minutes of meetings are made of."""

    id: str
    title: Text
    kind: TemplateKind
    parts: Texts


@dataclass(frozen=True)
class ReplyTemplate:
    """A reply that is written often, with places that the case fills: `{customer.name}`."""

    id: str
    title: Text
    text: Text


@dataclass(frozen=True)
class Revoked:
    """Since which day a key is trusted no longer, and why."""

    since: date
    because: Text


@dataclass(frozen=True)
class Publisher:
    """One whose law packs the company takes, while the key is not revoked.

    Attributes:
        key: the public key, as the one line in the middle of its PEM file.
    """

    id: str
    title: Text
    key: str
    revoked: Revoked | None = None

    @property
    def pem(self) -> bytes:
        """Return the key as its file holds it."""
        return f"-----BEGIN PUBLIC KEY-----\n{self.key}\n-----END PUBLIC KEY-----\n".encode()


@dataclass(frozen=True)
class CompanyStandards:
    """What the company promises besides its procedures.

    Attributes:
        shares: in per cent of its time, when a clock is warned of; empty if nobody has chosen.
    """

    promises: tuple[Promise, ...] = ()
    shares: tuple[int, ...] = ()


@dataclass(frozen=True)
class Company:
    """All of it. None where nothing was written down."""

    mission: Mission | None = None
    goals: tuple[Goal, ...] | None = None
    glossary: Glossary | None = None
    sources: tuple[Source, ...] | None = None
    limits: Limits | None = None
    templates: tuple[Template, ...] | None = None
    replies: tuple[ReplyTemplate, ...] | None = None
    publishers: tuple[Publisher, ...] | None = None
    escalation: Escalation | None = None
    standards: CompanyStandards | None = None

    @property
    def note_templates(self) -> dict[str, Texts]:
        """Return the parts of each template by its id, as `with_templates` takes them."""
        return {each.id: each.parts for each in self.templates or ()}
