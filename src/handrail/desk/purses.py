"""What may still be given away: counted from what offers have given and taken out of purses."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_UP, Decimal
from zoneinfo import ZoneInfo

from django.db.models import Max, Sum

from handrail.desk.models import Payment
from handrail.desk.promising import means_of_promise
from handrail.library.company import limits_in_force
from handrail.people.roles import Permission, roles_with
from handrail.people.values import BranchView
from handrail.rules import Money
from handrail.run import Actor, Command, Machine, NoSuchBlock
from handrail.run.command import AnswerApproval, AskApproval, RedoStep, TakeStep
from handrail.run.gifts import Gift
from handrail.run.means import Means
from handrail.sop.approver import Approver
from handrail.sop.company import Authority, Limits, Purse
from handrail.sop.document import Step, StepKind

FINEST = Decimal("0.0001")
"""What is finer than this is rounded up: a purse never pays less than what was given."""

HAVE_LIMITS = frozenset({StepKind.OFFER, StepKind.PROMISE})
"""The steps that the company's limits have a say in."""

Amounts = dict[str, Decimal]
"""How much of each currency."""


@dataclass(frozen=True)
class Taken:
    """What was taken out of a purse in a month, as counted in one statement.

    Attributes:
        seq: the number of the last payment that was counted, 0 for none.
    """

    seq: int
    by: Mapping[tuple[int, int | None, str], Decimal]

    def in_all(self, *, branch_id: int | None = None, person_id: int | None = None) -> Amounts:
        """Return how much was taken, by a branch or on somebody's word where they are named."""
        found: Amounts = {}
        for (branch, person, currency), amount in self.by.items():
            if branch_id in {None, branch} and person_id in {None, person}:
                found[currency] = found.get(currency, Decimal(0)) + amount
        return found


def month_at(branch: BranchView, at: datetime) -> str:
    """Return which month it is at a branch, such as "2026-11"."""
    return at.astimezone(ZoneInfo(branch.zone)).strftime("%Y-%m")


def taken_out(purse: str, *, month: str) -> Taken:
    """Return what was taken out of a purse in a month. One query."""
    rows = (
        Payment.objects.filter(purse=purse, month=month)
        .values_list("branch_id", "person_id", "currency")
        .annotate(amount=Sum("amount"), last=Max("seq"))
    )
    found = list(rows)
    return Taken(
        seq=max((row[4] for row in found), default=0),
        by={(row[0], row[1], row[2]): row[3] for row in found},
    )


@dataclass(frozen=True)
class Counting:
    """What is known when it is counted what somebody may still give by an offer.

    Attributes:
        gifts: what stands of all that was given on the case.
        anew: the gift in whose place the new one comes, for an offer that is made once more.
        taken: what was taken out of the step's purse this month; None without a purse.
    """

    step: Step
    actor: Actor
    branch: BranchView
    gifts: tuple[Gift, ...]
    anew: Gift | None
    taken: Taken | None
    month: str

    def means(self, limits: Limits) -> Means:
        """Return what may still be given."""
        return Means(
            purse=self.step.purse,
            left=self._left(limits),
            own=self._own(limits),
            above=self._above(limits),
        )

    def _left(self, limits: Limits) -> tuple[Money, ...] | None:
        if self.step.purse is None or self.taken is None:
            return None
        purse = limits.purse(self.step.purse)
        return () if purse is None else self._left_in(purse, self.taken)

    def _left_in(self, purse: Purse, taken: Taken) -> tuple[Money, ...]:
        left = _less(_by_currency(purse.per_month), self._without_anew(taken.in_all()))
        if purse.per_branch:
            here = self._without_anew(taken.in_all(branch_id=self.branch.id))
            left = _least(left, _less(_by_currency(purse.per_branch), here))
        return _money(left)

    def _own(self, limits: Limits) -> tuple[Money, ...]:
        """Return what the actor may still give: in this case, and out of the purse this month."""
        authorities = [each for each in limits.authorities if each.role in self.actor.roles]
        own = _less(_most(each.offer for each in authorities), self._given())
        if all(each.spend for each in authorities):
            own = _least(own, _less(_most(each.spend for each in authorities), self._spent()))
        if self.step.purse is not None and self.taken is not None:
            shares = _most(_share(each, self.step.purse) for each in authorities)
            person = int(self.actor.id) if self.actor.id.isdecimal() else 0
            out = self.taken.in_all(person_id=person)
            if self.anew is not None and self.anew.on_word_of == self.actor.id:
                out = self._without_anew(out)
            own = _least(own, _less(shares, out))
        return _money(own)

    def _spent(self) -> Amounts:
        """Return what the case has cost so far, on whose word it was."""
        spent: Amounts = {}
        for each in self.gifts:
            if each is not self.anew:
                spent = _plus(spent, each.amount)
        return spent

    def _above(self, limits: Limits) -> tuple[Approver, ...]:
        """Return how much each role that may approve may give, the smallest first."""
        approving = roles_with(Permission.APPROVE_STEP)
        found = (self._approver(each) for each in limits.authorities if each.role in approving)
        return tuple(sorted(found, key=lambda each: max((m.amount for m in each.up_to), default=0)))

    def _approver(self, authority: Authority) -> Approver:
        most = _by_currency(authority.offer)
        if self.step.purse is not None:
            most = _least(most, _by_currency(_share(authority, self.step.purse)))
        if authority.spend:
            most = _least(most, _less(_by_currency(authority.spend), self._spent()))
        return Approver(authority.role, _money(most))

    def _given(self) -> Amounts:
        """Return what the actor has given on the case on their own word."""
        given: Amounts = {}
        for each in self.gifts:
            if each.on_word_of == self.actor.id and each is not self.anew:
                given = _plus(given, each.amount)
        return given

    def _without_anew(self, amounts: Amounts) -> Amounts:
        if self.anew is None or self.anew.purse != self.step.purse:
            return amounts
        if month_at(self.branch, self.anew.at) != self.month:
            return amounts
        back = Money(-self.anew.amount.amount, self.anew.amount.currency)
        return _plus(amounts, back)


def step_with_limits(machine: Machine, command: Command) -> Step | None:
    """Return the offer or the promise that a command is about, None for any other step."""
    match command:
        case TakeStep(step=name) | RedoStep(step=name) | AskApproval(step=name, skips=False):
            step = _step(machine, name)
        case AnswerApproval(step=name, agreed=True):
            step = _step(machine, name)
        case _:
            return None
    return step if step is not None and step.kind in HAVE_LIMITS else None


def _step(machine: Machine, name: str) -> Step | None:
    try:
        return machine.step(name)
    except NoSuchBlock:
        return None


def means_for(
    step: Step,
    *,
    actor: Actor,
    branch: BranchView,
    own: tuple[Gift, ...],
    others: tuple[Gift, ...] = (),
    is_anew: bool,
    at: datetime,
) -> tuple[Means | None, Taken | None]:
    """Return what the actor may give by an offer or may promise, and what was counted of a purse.

    Args:
        own: what stands of all that was given in the run of the step.
        others: the same of the case's other runs.
        is_anew: the offer was made before and is made once more.
    """
    limits = limits_in_force()
    if limits is None:
        return None, None
    if step.kind is StepKind.PROMISE:
        return means_of_promise(step, limits, roles=actor.roles), None
    month = month_at(branch, at)
    taken = None if step.purse is None else taken_out(step.purse, month=month)
    of_step = [each for each in own if each.step == step.id]
    anew = of_step[-1] if is_anew and of_step else None
    counting = Counting(step, actor, branch, (*own, *others), anew, taken, month)
    return counting.means(limits), taken


def _share(authority: Authority, purse: str) -> tuple[Money, ...]:
    return dict(authority.purses).get(purse, ())


def _most(amounts: Iterable[tuple[Money, ...]]) -> Amounts:
    found: Amounts = {}
    for each in (money for some in amounts for money in some):
        found[each.currency] = max(found.get(each.currency, each.amount), each.amount)
    return found


def _by_currency(amounts: Iterable[Money]) -> Amounts:
    return {each.currency: each.amount for each in amounts}


def _less(amounts: Amounts, taken: Amounts) -> Amounts:
    return {currency: amount - taken.get(currency, 0) for currency, amount in amounts.items()}


def _least(one: Amounts, other: Amounts) -> Amounts:
    return {each: min(one[each], other[each]) for each in one if each in other}


def _plus(amounts: Amounts, more: Money) -> Amounts:
    return amounts | {more.currency: amounts.get(more.currency, Decimal(0)) + more.amount}


def _money(amounts: Amounts) -> tuple[Money, ...]:
    return tuple(Money(amount, currency) for currency, amount in amounts.items())


@dataclass(frozen=True)
class Entry:
    """What is to be written into the book of a purse: a gift, or one that is put back."""

    gift: Gift
    is_put_back: bool

    @property
    def amount(self) -> Decimal:
        """Return what it takes out, below zero for what it puts back."""
        whole = self.gift.amount.amount.quantize(FINEST, rounding=ROUND_UP)
        return -whole if self.is_put_back else whole


def columns_of(entry: Entry) -> dict[str, object]:
    """Return what a payment's row takes over from an entry, by column."""
    gift = entry.gift
    return {
        "purse": gift.purse or "",
        "number": gift.number,
        "step": gift.step,
        "person_id": int(gift.on_word_of) if gift.on_word_of.isdecimal() else None,
        "currency": gift.amount.currency,
        "amount": entry.amount,
        "at": gift.at,
    }


def entries_between(before: tuple[Gift, ...], after: tuple[Gift, ...]) -> Iterator[Entry]:
    """Yield what has to be written once gifts were made or put back; only those of purses."""
    earlier, later = ({each.number for each in some} for some in (before, after))
    for gift in before:
        if gift.purse is not None and gift.number not in later:
            yield Entry(gift, is_put_back=True)
    for gift in after:
        if gift.purse is not None and gift.number not in earlier:
            yield Entry(gift, is_put_back=False)
