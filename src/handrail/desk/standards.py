"""Which promises are meant for a case: of its procedures, and of the company's standards."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from handrail.clock import USUAL_SHARES, Circumstances, Promise, Standard
from handrail.clock.rings import ring_standard
from handrail.desk.standards_set import Decided, StandardsSet
from handrail.people.values import BranchView
from handrail.sop.company import CompanyStandards
from handrail.sop.document import Kind, Procedure

Procedures = Mapping[str, Procedure]
"""Those of a case, by the names of their versions."""


def promises_of(procedures: Procedures, *, channel: str, country: str) -> tuple[Promise, ...]:
    """Return what procedures promise on a channel, each with the version in which it stands.

    Args:
        country: where a telephone rings, by its code in ISO 3166-1.
    """
    return tuple(
        Promise(_heard_in(country, standard), version)
        for version, procedure in sorted(procedures.items())
        for standard in dict(procedure.standards).get(channel, ())
    )


def standards_on(
    procedures: Procedures,
    *,
    decided: Decided,
    circumstances: Circumstances,
    branch: BranchView,
    company: CompanyStandards | None,
    kept: Iterable[Promise] = (),
) -> StandardsSet:
    """Return everything that is promised on a case, whichever of it is the strictest.

    Args:
        circumstances: what the case is; its procedure is filled in from the procedures.
        kept: what was promised before by versions that cannot be read any more.
    """
    of_procedures = promises_of(procedures, channel=circumstances.channel, country=branch.country)
    ours = () if company is None else _of_the_company(company, procedures, circumstances, branch)
    shares = company.shares if company is not None and company.shares else USUAL_SHARES
    return StandardsSet(decided, (*of_procedures, *kept, *ours), shares)


def circumstances_at(
    branch: BranchView, *, channel: str, priority: str, customer_group: str
) -> Circumstances:
    """Return what a case is, as far as the company's standards ask, but for its procedure."""
    return Circumstances(
        priority=priority,
        customer_group=customer_group,
        channel=channel,
        brand=branch.brand,
        branch=branch.slug,
    )


def _of_the_company(
    company: CompanyStandards,
    procedures: Procedures,
    circumstances: Circumstances,
    branch: BranchView,
) -> tuple[Promise, ...]:
    """Return those of the company's promises that are meant for the case."""
    of_a_case = {each.id for each in procedures.values() if each.kind is not Kind.CHANNEL}
    cases = [replace(circumstances, procedure=name) for name in sorted(of_a_case) or [""]]
    return tuple(
        Promise(_heard_in(branch.country, each.standard), each.source)
        for each in company.promises
        if any(each.meant_for.include(case) for case in cases)
    )


def _heard_in(country: str, standard: Standard) -> Standard:
    return ring_standard(standard, country=country) if standard.rings else standard
