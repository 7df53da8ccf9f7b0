"""The terms of a step in words: limits, times, people, channels, what is learnt."""

from collections.abc import Iterator, Mapping

from handrail.sop.approver import Approver
from handrail.sop.document import AnyOrder, Step, StepKind, Style
from handrail.sop.telling.telling import Telling
from handrail.sop.variant import Variant
from handrail.words import say


def step_terms(step: Step, telling: Telling, numbers: Mapping[str, int]) -> Iterator[str]:
    """Yield a short line for each term of the step; numbers are those of the document's parts."""
    yield from _limits(step, telling)
    yield from _times(step, telling, numbers)
    yield from _people(step, telling)
    if step.channels:
        channels = telling.either([telling.channel(each) for each in step.channels])
        yield _say(telling, "only-on", channels=channels)
    yield from style_terms(step.style, telling)
    if step.template is not None:
        yield _say(telling, "template", template=step.template)
    if step.fact is not None:
        yield _say(telling, "learns", fact=telling.fact(step.fact))
    if step.critical is not None:
        yield _say(telling, f"critical-{step.critical}")
    if step.cites:
        yield _say(telling, "cites", sources=", ".join(step.cites))


def style_terms(style: Style, telling: Telling) -> tuple[str, ...]:
    """Return how a checklist is worked, where it is not item by item."""
    return (_say(telling, "do-confirm"),) if style is Style.DO_CONFIRM else ()


def list_terms(block: AnyOrder, telling: Telling) -> tuple[str, ...]:
    """Return how many items of a list are enough, if not all, and how it is worked."""
    enough = block.at_least
    terms = () if enough is None else (_say(telling, "enough", count=enough),)
    return (*terms, *style_terms(block.style, telling))


def occasion(variant: Variant, telling: Telling) -> Iterator[str]:
    """Yield where and in which tone a variant is said."""
    if variant.channels:
        yield telling.either([telling.channel(each) for each in variant.channels])
    if variant.tone is not None:
        yield _say(telling, f"tone-{variant.tone}")
    if variant.when is not None:
        yield _say(telling, "if-rule")


def _limits(step: Step, telling: Telling) -> Iterator[str]:
    amount = telling.either([telling.amount(each) for each in step.limits])
    match step.limits, step.above:
        case (), _:
            return
        case _, (Approver(role=role, up_to=()),):
            yield _say(telling, "limit-above", amount=amount, role=telling.role(role))
        case _, above:
            yield _say(telling, "limit", amount=amount)
            yield from (_tier(each, telling) for each in above)
    if step.purse is not None:
        yield _say(telling, "purse", purse=step.purse.replace("-", " "))


def _tier(approver: Approver, telling: Telling) -> str:
    role = telling.role(approver.role)
    if not approver.up_to:
        return _say(telling, "limit-rest", role=role)
    amount = telling.either([telling.amount(each) for each in approver.up_to])
    return _say(telling, "limit-tier", amount=amount, role=role)


def _times(step: Step, telling: Telling, numbers: Mapping[str, int]) -> Iterator[str]:
    if step.within is not None:
        time = telling.time(step.within)
        if step.after is not None:
            yield _say(telling, "within-after", time=time, number=numbers.get(step.after, 0))
        else:
            which = "promise" if step.kind is StepKind.PROMISE else "within"
            yield _say(telling, which, time=time)
    if step.lasts is not None:
        yield _say(telling, "wait-for", time=telling.time(step.lasts))
    if step.until is not None:
        yield _say(telling, "wait-until", fact=telling.fact(step.until))


def _people(step: Step, telling: Telling) -> Iterator[str]:
    if step.who:
        which = {StepKind.ESCALATE: "goes-to", StepKind.WAIT: "waits-for"}.get(step.kind, "only")
        yield _say(telling, which, role=telling.either([telling.role(each) for each in step.who]))
    if step.second_person is not None:
        yield _say(telling, "second", role=telling.role(step.second_person))


def _say(telling: Telling, what: str, **values: str | int) -> str:
    return say(f"library-{what}", telling.language, **values)
