"""Run events as JSON, and back. The format has a number; a golden file keeps each one readable."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from handrail.rules import Money, Verdict
from handrail.run.event import (
    ApprovalAnswered,
    ApprovalAsked,
    By,
    Cause,
    Debt,
    FactRead,
    Owed,
    PutOff,
    Realigned,
    ReasonGiven,
    Redone,
    RunEvent,
    Settled,
    Started,
    Took,
    WaitBegan,
)
from handrail.run.letter import read_letter

FORMAT = 1

Body = dict[str, Any]


class UnknownFormat(ValueError):
    """A stored event was written by a later release, or is not an event of a run."""

    def __init__(self, *, kind: str, format_number: int) -> None:
        super().__init__(
            f"Cannot read a run event {kind!r} of format {format_number}; "
            f"this release reads formats up to {FORMAT}."
        )


def write_event(event: RunEvent) -> tuple[str, Body]:
    """Return the event's type and its body as JSON."""
    match event:
        case Started(version=version):
            return "run_started", {"version": version}
        case Took():
            return "step_taken", _write_took(event)
        case Redone(step=step, facts=facts, amount=amount, purse=purse):
            return "step_redone", _lean(
                step=step, facts=_write_facts(facts), amount=_write_money(amount), purse=purse
            )
        case ReasonGiven(step=step, reason=reason):
            return "reason_given", {"step": step, "reason": reason}
        case PutOff(step=step):
            return "step_put_off", {"step": step}
        case WaitBegan(step=step, facts=facts):
            return "wait_began", _lean(step=step, facts=_write_facts(facts))
        case ApprovalAsked(step=step, role=role, amount=amount, skips=skips):
            return "approval_asked", _lean(
                step=step, role=role, amount=_write_money(amount), skips=skips or None
            )
        case ApprovalAnswered(step=step, agreed=agreed):
            return "approval_answered", {"step": step, "agreed": agreed}
        case Realigned():
            return "run_realigned", _write_realigned(event)
        case Settled(block=block, accepted=accepted):
            return "debt_settled", {"block": block, "accepted": accepted}


def read_event(kind: str, body: Mapping[str, Any], *, format_number: int = FORMAT) -> RunEvent:
    """Return the event that was written by `write_event`.

    Raises:
        UnknownFormat: the type or the format is not known here.
    """
    reader = _READERS.get(kind)
    if reader is None or format_number > FORMAT:
        raise UnknownFormat(kind=kind, format_number=format_number)
    return reader(body)


def _read_redone(body: Mapping[str, Any]) -> Redone:
    amount = _read_money(body.get("amount"))
    return Redone(body["step"], _read_facts(body), amount, body.get("purse"))


def _read_asked(body: Mapping[str, Any]) -> ApprovalAsked:
    amount = _read_money(body.get("amount"))
    return ApprovalAsked(body["step"], body["role"], amount, body.get("skips", False))


def _write_took(took: Took) -> Body:
    return _lean(
        letter=str(took.letter),
        by=took.by.value,
        effect=took.is_effect or None,
        facts=_write_facts(took.facts),
        verdict=took.verdict.value if took.verdict is not None else None,
        reason=took.reason,
        amount=_write_money(took.amount),
        outcome=took.outcome,
        ruled=took.ruled,
        purse=took.purse,
    )


def _read_took(body: Mapping[str, Any]) -> Took:
    return Took(
        letter=read_letter(body["letter"]),
        by=By(body["by"]),
        is_effect=body.get("effect", False),
        facts=_read_facts(body),
        verdict=Verdict(body["verdict"]) if "verdict" in body else None,
        reason=body.get("reason"),
        amount=_read_money(body.get("amount")),
        outcome=body.get("outcome"),
        ruled=body.get("ruled"),
        purse=body.get("purse"),
    )


def _write_realigned(event: Realigned) -> Body:
    return _lean(
        cause=event.cause.value,
        version=event.version,
        carried=[[number, str(letter)] for number, letter in event.carried],
        voided=list(event.voided),
        owed=[[owed.debt.value, owed.block] for owed in event.owed],
        fixed=_write_took(event.fixed) if event.fixed else None,
    )


def _read_realigned(body: Mapping[str, Any]) -> Realigned:
    return Realigned(
        cause=Cause(body["cause"]),
        version=body["version"],
        carried=tuple((number, read_letter(text)) for number, text in body["carried"]),
        voided=tuple(body["voided"]),
        owed=tuple(Owed(Debt(debt), block) for debt, block in body["owed"]),
        fixed=_read_took(body["fixed"]) if "fixed" in body else None,
    )


def _write_facts(facts: tuple[FactRead, ...]) -> list[str] | None:
    return [f"{fact.name}@{fact.revision}" for fact in facts] or None


def _read_facts(body: Mapping[str, Any]) -> tuple[FactRead, ...]:
    pairs = (text.rpartition("@") for text in body.get("facts", ()))
    return tuple(FactRead(name, int(revision)) for name, _, revision in pairs)


def _write_money(money: Money | None) -> list[str] | None:
    return [str(money.amount), money.currency] if money else None


def _read_money(pair: list[str] | None) -> Money | None:
    return Money(Decimal(pair[0]), pair[1]) if pair else None


def _lean(**values: object) -> Body:
    return {name: value for name, value in values.items() if value is not None}


_READERS: Mapping[str, Callable[[Mapping[str, Any]], RunEvent]] = {
    "run_started": lambda body: Started(body["version"]),
    "step_taken": _read_took,
    "step_redone": _read_redone,
    "reason_given": lambda body: ReasonGiven(body["step"], body["reason"]),
    "step_put_off": lambda body: PutOff(body["step"]),
    "wait_began": lambda body: WaitBegan(body["step"], _read_facts(body)),
    "approval_asked": _read_asked,
    "approval_answered": lambda body: ApprovalAnswered(body["step"], body["agreed"]),
    "run_realigned": _read_realigned,
    "debt_settled": lambda body: Settled(body["block"], body["accepted"]),
}

RUN_EVENTS = frozenset(_READERS)
"""The types of stored events that belong to a run."""
