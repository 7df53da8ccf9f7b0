"""What may be done with the case itself, by those who may work on it."""

from collections.abc import Iterator

from handrail.desk.case_plans import OF_THE_CASE
from handrail.desk.priority import Priority
from handrail.desk.queries import CaseView
from handrail.desk.status import Outcome, Status
from handrail.web.case.page import CaseAction
from handrail.web.reading import Reader
from handrail.words import say

COLLEAGUES = 8
"""How many colleagues are offered to hand the case to."""


def actions_of(view: CaseView, reader: Reader) -> tuple[CaseAction, ...]:
    """Return what may be done with the case, nothing for those who only read it."""
    if not view.may_work:
        return ()
    return (
        *_assigning(view, reader),
        *_waiting(view, reader),
        *_pressing(view, reader),
        *_keeping(view, reader),
        *_closing(view, reader),
    )


def _assigning(view: CaseView, reader: Reader) -> Iterator[CaseAction]:
    post = f"/cases/{view.head.id}/assign?held={view.head.assignee_id or ''}"
    me = int(view.actor.id)
    if view.head.assignee_id != me:
        yield CaseAction(
            post=post, name="to", value=str(me), text=say("case-take", reader.language)
        )
    if view.head.assignee_id is not None:
        yield CaseAction(post=post, name="to", value="", text=say("case-lay-back", reader.language))
    for person in view.colleagues[:COLLEAGUES]:
        if person.id not in {me, view.head.assignee_id}:
            text = say("case-hand-to", reader.language, name=person.name)
            yield CaseAction(post=post, name="to", value=str(person.id), text=text)


def _waiting(view: CaseView, reader: Reader) -> Iterator[CaseAction]:
    post = f"/cases/{view.head.id}/wait"
    if view.head.status is Status.OPEN:
        text = say("case-wait", reader.language)
        yield CaseAction(post=post, name="waits", value="yes", text=text)
    if view.head.status is Status.WAITING:
        text = say("case-wait-no-more", reader.language)
        yield CaseAction(post=post, name="waits", value="no", text=text)


def _pressing(view: CaseView, reader: Reader) -> Iterator[CaseAction]:
    if view.head.status is Status.RESOLVED:
        return
    for priority in Priority:
        if priority is not view.head.priority:
            yield CaseAction(
                post=f"/cases/{view.head.id}/priority",
                name="priority",
                value=priority.value,
                text=say(f"case-make-{priority.name.lower()}", reader.language),
            )


def _keeping(view: CaseView, reader: Reader) -> Iterator[CaseAction]:
    for promise in view.promises:
        if promise.case_id == view.head.id:
            yield CaseAction(
                post=f"/cases/{view.head.id}/promises/{promise.id}/kept",
                name="kept",
                value="yes",
                text=say("case-promise-kept", reader.language, promise=promise.text),
            )


def _closing(view: CaseView, reader: Reader) -> Iterator[CaseAction]:
    matter_is_open = any(
        run.machine.procedure.kind in OF_THE_CASE and not run.state.has_ended for run in view.runs
    )
    if matter_is_open or view.head.status is Status.RESOLVED:
        return
    for outcome in Outcome:
        yield CaseAction(
            post=f"/cases/{view.head.id}/close",
            name="outcome",
            value=outcome.value,
            text=say(f"case-close-{outcome}", reader.language),
        )
