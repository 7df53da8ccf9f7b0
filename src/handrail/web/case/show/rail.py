"""The rail: what is done, now and next."""

from handrail.run.look import Place, Stop, current_block, stops
from handrail.sop.document import AnyOrder, Block, Choose, Repeat, Step, Strength
from handrail.web.case.show.card import Showing, branch_title, card_of, detail_of
from handrail.web.components.rail import Branch, Rail, RailStep
from handrail.web.components.rail.rail import RailState
from handrail.web.components.step_card import StepCard
from handrail.words import say

STATES: dict[Place, RailState] = {
    Place.DONE: "done",
    Place.SKIPPED: "skipped",
    Place.NOW: "now",
    Place.NEXT: "next",
    Place.OWED: "owed",
}

SHOWN_DONE = 4
"""How many of the steps that are done stay in sight; the earlier ones are folded."""


def rail_of(showing: Showing, *, look: str = "") -> Rail:
    """Return the run's rail, with the card open on the step that is now or is looked at."""
    found = stops(showing.run.machine, showing.run.state)
    steps = tuple(
        _step(stop, number, showing, look=look) for number, stop in enumerate(found, start=1)
    )
    done = 0
    while done < len(steps) and steps[done].state in {"done", "skipped"} and not steps[done].card:
        done += 1
    title = showing.run.machine.procedure.title.said_in(showing.reader.language)
    return Rail(label=title, steps=steps, folded=max(0, done - SHOWN_DONE))


def stop_named(showing: Showing, block: str) -> Stop | None:
    """Return the stop of a block or of one of its checks, None if it is not on the rail."""
    for stop in stops(showing.run.machine, showing.run.state):
        if stop.block.id == block:
            return stop
        for check in stop.checks:
            if check.block.id == block:
                return check
    return None


def now_stop(showing: Showing) -> Stop | None:
    """Return the stop that is now, None once everything is done."""
    now = current_block(showing.run.machine, showing.run.state)
    return stop_named(showing, now) if now else None


def _step(stop: Stop, number: int, showing: Showing, *, look: str) -> RailStep:
    language = showing.reader.language
    block = stop.block
    taken = showing.run.state.standing(block.id)
    looked_at = look == block.id or look in {check.block.id for check in stop.checks}
    is_now = stop.place is Place.NOW and not look
    return RailStep(
        step=block.id,
        state=STATES[stop.place],
        title=block.text.said_in(language).rstrip("."),
        number=number,
        detail=_detail(stop, showing),
        at=showing.reader.moment(taken.at) if taken else None,
        by=showing.name_of(taken.who) if taken and taken.who != showing.view.actor.id else "",
        strength=_strength(stop, showing),
        branches=_branches(stop, showing),
        href=f"/cases/{showing.view.head.id}?run={showing.run.id}&look={block.id}",
        card=_card(stop, showing, look=look) if is_now or looked_at else None,
    )


def _card(stop: Stop, showing: Showing, *, look: str) -> StepCard:
    for check in stop.checks:
        if check.block.id == look:
            return card_of(check, showing)
    return card_of(stop, showing)


def _detail(stop: Stop, showing: Showing) -> str:
    language = showing.reader.language
    match stop.block:
        case Step() as step:
            if stop.is_put_off and stop.place in {Place.NEXT, Place.OWED, Place.NOW}:
                return say("case-put-off", language)
            return detail_of(step, stop.place, showing)
        case Choose() as choice if stop.place is Place.DONE:
            return _decided(choice, showing)
        case AnyOrder() if stop.place is Place.NEXT:
            done = sum(check.place in {Place.DONE, Place.SKIPPED} for check in stop.checks)
            return say(
                "case-checks-done", language, done=done, all=stop.block.at_least or len(stop.checks)
            )
        case _:
            return ""


def _decided(choice: Choose, showing: Showing) -> str:
    state = showing.run.state
    branch = choice.branches[state.marking[showing.run.machine.node(choice.id).number] - 1]
    title = branch_title(branch.id, branch.text.said_in(showing.reader.language), showing.reader)
    standing = state.standing(choice.id)
    if standing is not None and standing.is_against_rule:
        return say("case-decided-against", showing.reader.language, way=title)
    return title


def _strength(stop: Stop, showing: Showing) -> str:
    block = stop.block
    is_open = stop.place in {Place.NEXT, Place.OWED}
    if is_open and isinstance(block, Step) and block.strength is Strength.MUST:
        return say("case-must", showing.reader.language)
    return ""


def _branches(stop: Stop, showing: Showing) -> tuple[Branch, ...]:
    block = stop.block
    if not isinstance(block, Choose) or stop.place is Place.DONE:
        return ()
    language = showing.reader.language
    return tuple(
        Branch(
            title=branch_title(branch.id, branch.text.said_in(language), showing.reader),
            leads_to=_first_words(branch.body.blocks, showing),
        )
        for branch in block.branches
    )


def _first_words(blocks: tuple[Block, ...], showing: Showing) -> str:
    for block in blocks:
        match block:
            case Step() | AnyOrder() | Choose() | Repeat():
                return block.text.said_in(showing.reader.language).rstrip(".")
            case _:
                continue
    return say("case-go-on", showing.reader.language)
