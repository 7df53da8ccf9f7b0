"""The step that is now, or one that is looked at: what to say, why, and the ways on."""

from dataclasses import dataclass

from handrail.desk.open_runs import OpenRun
from handrail.desk.queries import CaseView
from handrail.people import queries as people
from handrail.rules import Type
from handrail.run.agreement import (
    role_that_lets_skip,
    roles_lacking,
    roles_that_approve,
)
from handrail.run.approve import may_answer
from handrail.run.look import Place, Stop
from handrail.run.marking import DONE
from handrail.run.state import Approval as Asked
from handrail.sop.document import (
    AnyOrder,
    Choose,
    Repeat,
    Step,
    StepKind,
    Strength,
    Style,
)
from handrail.web.case.show.authority import authority_of
from handrail.web.case.show.fields import amount_field, answer_field, options_of, part_fields
from handrail.web.case.show.saying import said_here
from handrail.web.case.show.terms import rule_of_overlay, terms_of, terms_of_list
from handrail.web.case.show.wording import fill, say_fact, values_for
from handrail.web.components.field import Field
from handrail.web.components.notice import Notice
from handrail.web.components.step_card import (
    Approval,
    Check,
    Choice,
    Say,
    StepCard,
)
from handrail.web.reading import Reader
from handrail.web.roles import role_name
from handrail.words import Language, say
from handrail.words.figures import money
from handrail.words.names import name_in

REASONS = ("not-needed", "customer-declined", "done-before", "not-possible")
"""Ready reasons for a skip, as `desk-reason-...` says them."""

PLAIN_WORDS = frozenset({StepKind.RESTATE, StepKind.NOTE, StepKind.CHECK, StepKind.DO})
"""Steps at which a word about what came of it may be kept."""


@dataclass(frozen=True)
class Showing:
    """What a card is drawn from."""

    view: CaseView
    run: OpenRun
    reader: Reader
    agent: str
    refusal: Notice | None = None
    is_look: bool = False

    @property
    def post(self) -> str:
        """Return where the card's form goes."""
        return f"/cases/{self.view.head.id}/step?run={self.run.id}"

    def name_of(self, person_id: str | None) -> str:
        """Return the colleague's name, "" for the desk itself."""
        is_person = person_id is not None and person_id.isdecimal()
        return self.view.names[int(person_id)] if is_person and person_id else ""


def card_of(stop: Stop, showing: Showing) -> StepCard:
    """Return the card of a step, a checklist, a choice or a loop."""
    match stop.block:
        case Step():
            return _step_card(stop, stop.block, showing)
        case AnyOrder():
            return _checklist_card(stop, stop.block, showing)
        case Choose():
            return _choice_card(stop, stop.block, showing)
        case Repeat():
            return _loop_card(stop.block, showing)


def _step_card(stop: Stop, step: Step, showing: Showing) -> StepCard:
    language = showing.reader.language
    is_open = stop.place in {Place.NOW, Place.NEXT, Place.OWED}
    choices = _answer_choices(step, showing) if is_open else ()
    return StepCard(
        step=step.id,
        title=step.text.said_in(language),
        post=showing.post,
        mode="look" if showing.is_look else "now",
        terms=terms_of(step, showing.run, showing.view, showing.reader),
        strength=_strength(step, showing),
        source=_source(step),
        why=step.why.said_in(language) if step.why else "",
        say=_say(step, showing),
        authority=authority_of(step, language),
        approval=_approval(step, showing),
        fields=_fields(step, showing) if is_open and not choices else (),
        choices=_approval_choices(step, showing) or choices,
        refusal=showing.refusal,
        done_text=_done_text(step, showing) if is_open and not choices else "",
        skip_reasons=_skip_reasons(step, showing) if is_open else (),
        ask=_approver(step, showing) if is_open else "",
        undo_text=_undo_text(step, showing),
        back_href=f"/cases/{showing.view.head.id}?run={showing.run.id}" if showing.is_look else "",
    )


def _checklist_card(stop: Stop, block: AnyOrder, showing: Showing) -> StepCard:
    language = showing.reader.language
    asking = [
        check.block
        for check in stop.checks
        if isinstance(check.block, Step)
        and check.block.kind is StepKind.ASK
        and check.block.fact is not None  # a question may be asked only to have been asked
        and check.place not in {Place.DONE, Place.SKIPPED}
    ]
    musts = [
        check.block
        for check in stop.checks
        if isinstance(check.block, Step) and check.block.strength is Strength.MUST
    ]
    open_checks = [each for each in stop.checks if each.place not in {Place.DONE, Place.SKIPPED}]
    return StepCard(
        step=block.id,
        title=block.text.said_in(language),
        post=showing.post,
        mode="look" if showing.is_look else "now",
        strength=say("case-must-some", language, count=_most(block, len(musts))) if musts else "",
        source=", ".join(dict.fromkeys(each.source or "" for each in musts if each.source)),
        why=block.why.said_in(language) if block.why else "",
        terms=terms_of_list(block, showing.run, showing.reader),
        checks=tuple(
            _check(check, digit, showing) for digit, check in enumerate(stop.checks, start=1)
        ),
        fields=tuple(
            answer_field(
                step, showing.run.machine.procedure, showing.reader, name=f"fact:{step.id}"
            )
            for step in asking
        ),
        refusal=showing.refusal,
        done_text=_tick_text(block, showing) if open_checks else "",
        back_href=f"/cases/{showing.view.head.id}?run={showing.run.id}" if showing.is_look else "",
    )


def _most(block: AnyOrder, musts: int) -> int:
    """Return how many of the items that must be done are needed."""
    return musts if block.at_least is None else min(musts, block.at_least)


def _tick_text(block: AnyOrder, showing: Showing) -> str:
    which = "case-confirm-all" if block.style is Style.DO_CONFIRM else "case-tick-next"
    return say(which, showing.reader.language)


def _check(stop: Stop, digit: int, showing: Showing) -> Check:
    step = stop.block
    language = showing.reader.language
    if not isinstance(step, Step):
        return Check(name="", title="", digit=digit)
    return Check(
        name=step.id,
        title=step.text.said_in(language).rstrip("."),
        digit=digit,
        done=stop.place is Place.DONE,
        detail=detail_of(step, stop.place, showing),
    )


def _choice_card(stop: Stop, choice: Choose, showing: Showing) -> StepCard:
    language = showing.reader.language
    marking = showing.run.state.marking[showing.run.machine.node(choice.id).number]
    return StepCard(
        step=choice.id,
        title=choice.text.said_in(language),
        post=showing.post,
        mode="look" if showing.is_look else "now",
        why=choice.why.said_in(language) if choice.why else "",
        terms=tuple(rule_of_overlay(choice.id, showing.run, showing.reader)),
        choices=tuple(
            Choice(
                value=f"{'correct' if stop.place is Place.DONE else 'decide'}:{branch.id}",
                title=branch_title(branch.id, branch.text.said_in(language), showing.reader),
                digit=digit,
                suggested=marking == digit,
            )
            for digit, branch in enumerate(choice.branches, start=1)
        ),
        refusal=showing.refusal,
        undo_text=say("case-undo-decision", language) if stop.place is Place.DONE else "",
        back_href=f"/cases/{showing.view.head.id}?run={showing.run.id}" if showing.is_look else "",
    )


def branch_title(branch_id: str, text: str, reader: Reader) -> str:
    """Return what a branch is called: yes and no in the reader's language, else its own words."""
    if branch_id in {"yes", "no"}:
        return say(f"case-{branch_id}", reader.language)
    return text


def _loop_card(repeat: Repeat, showing: Showing) -> StepCard:
    language = showing.reader.language
    begun = showing.run.state.marking[showing.run.machine.node(repeat.id).number] + 1
    return StepCard(
        step=repeat.id,
        title=repeat.text.said_in(language),
        post=showing.post,
        why=say("case-loop", language, turn=begun, most=repeat.limit),
        choices=(
            Choice(value="loop:again", title=say("case-loop-again", language), digit=1),
            Choice(value="loop:leave", title=say("case-loop-leave", language), digit=2),
        ),
        refusal=showing.refusal,
    )


def detail_of(step: Step, place: Place, showing: Showing) -> str:
    """Return what came of a step: the answer, or that it was skipped."""
    language = showing.reader.language
    if place is Place.SKIPPED:
        return say("case-skipped", language)
    own = f"{showing.run.machine.procedure.id}.{step.id}"
    names = {step.fact, own, *(f"{own}.{part}" for part, _ in step.parts)}
    known = [fact for fact in showing.view.facts if fact.name in names]
    if known and place is Place.DONE:
        declarations = {each.name: each for each in showing.run.machine.procedure.facts}
        return say_fact(known[-1].value, declarations.get(known[-1].name), language)
    return ""


def _strength(step: Step, showing: Showing) -> str:
    language = showing.reader.language
    if step.strength is not Strength.MUST:
        return ""
    return say(f"case-must-{step.rule_of}" if step.rule_of else "case-must", language)


def _source(step: Step) -> str:
    return step.source or "" if step.strength is Strength.MUST else ""


def _say(step: Step, showing: Showing) -> Say | None:
    said = said_here(step, showing.run.machine.procedure, showing.view)
    if said is None:
        return None
    language = showing.view.head.language
    values = values_for(
        showing.view, language, agent=showing.agent, step=step, now=showing.reader.now
    )
    spoken = said.language_for(language)
    return Say(
        text=fill(said.said_in(language), values),
        verbatim=step.verbatim,
        insertable=showing.view.may_work,
        lang=spoken.value,
        instead=_instead(language, spoken, showing.reader),
    )


def _instead(wanted: Language, spoken: Language, reader: Reader) -> str:
    if spoken == wanted:
        return ""
    wished, written = name_in(wanted, reader.language), name_in(spoken, reader.language)
    return say("case-say-instead", reader.language, wanted=wished, written=written)


def _approval(step: Step, showing: Showing) -> Approval | None:
    asked = showing.run.state.approvals.get(step.id)
    if asked is None:
        return None
    language = showing.reader.language
    role = role_name(asked.role, language)
    if asked.agreed is None:
        return Approval(title=say("case-approval-asked", language, role=role))
    answer = "case-approval-agreed" if asked.agreed else "case-approval-refused"
    who = showing.name_of(asked.answered_by)
    return Approval(title=say(answer, language, name=who))


def _approval_choices(step: Step, showing: Showing) -> tuple[Choice, ...]:
    """Return agree and decline, for somebody who was asked."""
    asked = showing.run.state.approvals.get(step.id)
    if asked is None or not may_answer(asked, showing.view.actor):
        return ()
    language = showing.reader.language
    about = ""
    if asked.amount is not None:
        about = money(asked.amount.amount, asked.amount.currency, language)
    elif asked.skips:
        about = say("case-approval-skip", language)
    return (
        Choice(value="approve:yes", title=say("case-agree", language), digit=1, detail=about),
        Choice(value="approve:no", title=say("case-decline", language), digit=2),
    )


def _answer_choices(step: Step, showing: Showing) -> tuple[Choice, ...]:
    if step.fact is None:
        return ()
    declaration = showing.run.machine.procedure.fact(step.fact)
    if declaration.declared.type not in {Type.CHOICE, Type.YES_NO}:
        return ()
    return tuple(
        Choice(value=f"answer:{option.value}", title=option.text, digit=option.digit or 0)
        for option in options_of(declaration, showing.reader)
    )


def _fields(step: Step, showing: Showing) -> tuple[Field, ...]:
    if step.fact is not None:
        procedure = showing.run.machine.procedure
        return (answer_field(step, procedure, showing.reader, name=f"fact:{step.id}"),)
    if step.kind is StepKind.OFFER and step.limits:
        return (amount_field(step, showing.reader),)
    return part_fields(step, showing.reader)


def _done_text(step: Step, showing: Showing) -> str:
    language = showing.reader.language
    if step.kind is StepKind.SEND:
        return ""
    if step.kind is StepKind.END:
        return say("case-close", language)
    return say("case-done", language)


def _skip_reasons(step: Step, showing: Showing) -> tuple[Choice, ...]:
    if step.kind is StepKind.END:
        return ()
    return tuple(
        Choice(value=reason, title=say(f"desk-reason-{reason}", showing.reader.language), digit=at)
        for at, reason in enumerate(REASONS, start=1)
    )


def _approver(step: Step, showing: Showing) -> str:
    """Return the name of whoever would be asked, named because nobody asks "a role"."""
    asked = showing.run.state.approvals.get(step.id)
    roles = _roles_to_ask(step, asked)
    if not roles:
        return ""
    entitled = people.persons_with(roles[0], branch_id=showing.view.head.branch_id)
    others = [each for each in entitled.everyone if str(each.id) != showing.view.actor.id]
    return others[0].name if others else ""


def _roles_to_ask(step: Step, asked: Asked | None) -> tuple[str, ...]:
    """Return who is asked next for the step, none while an answer is waited for."""
    if asked is not None and asked.agreed is None:
        return ()
    if asked is not None and asked.agreed:
        return roles_lacking(step, asked.amount, None, asked, skips=asked.skips)
    skipping = role_that_lets_skip(step)
    above = (each.role for each in step.above)
    return (*roles_that_approve(step, None), *above, *(() if skipping is None else (skipping,)))


def _undo_text(step: Step, showing: Showing) -> str:
    state = showing.run.state
    node = showing.run.machine.node(step.id)
    if state.has_ended or state.marking[node.number] != DONE or step.kind.is_effect:
        return ""
    return say("case-undo", showing.reader.language)
