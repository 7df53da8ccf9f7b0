"""Where a reply or a note is written."""

from handrail.desk.actions.send_reply import UNDO_FOR
from handrail.desk.queries import CaseView
from handrail.library.company import reply_templates
from handrail.record.outbox import EffectState
from handrail.web.case.show.asked import Asked
from handrail.web.case.show.later import later_of, planned_of
from handrail.web.case.show.templates import templates_for
from handrail.web.components.composer import Composer, Mode, Templates, UndoSend
from handrail.web.components.step_card import StepCard
from handrail.web.reading import Reader
from handrail.web.visit import Visit
from handrail.words import say


def composer_of(
    view: CaseView, visit: Visit, reader: Reader, asked: Asked, card: StepCard | None
) -> Composer | None:
    """Return the composer, with the words of the step that is now at hand."""
    case_id, language = view.head.id, reader.language
    base = f"/cases/{case_id}?run={asked.run_id}" if asked.run_id else f"/cases/{case_id}?"
    return Composer(
        mode=asked.mode,
        modes=(
            Mode(name="reply", title=say("case-mode-reply", language), href=base),
            Mode(name="note", title=say("case-mode-note", language), href=f"{base}&mode=note"),
        ),
        post=f"/cases/{case_id}/write" + (f"?run={asked.run_id}" if asked.run_id else ""),
        keep=f"/cases/{case_id}/draft",
        draft=view.draft_token,
        entry=visit.edge.chance.token(16).hex() if asked.mode == "note" else "",
        text=asked.text or (view.draft if asked.mode == "reply" else ""),
        to=say("case-to", language, address=view.written_to) if view.written_to else "",
        language=view.head.language.value if asked.mode == "reply" else language.value,
        say=card.say.text if card and card.say else "",
        refusal=asked.letter_refusal,
        undo=_undo(view, visit, reader),
        told=asked.told,
        templates_href=f"/cases/{case_id}/templates" if _has_templates(asked) else "",
        templates_page=f"/cases/{case_id}",
        templates=_templates(view, visit, asked),
        planned=planned_of(view, visit, reader),
        planned_post=f"/cases/{case_id}/planned",
        later=later_of(view, reader, asked) if asked.mode == "reply" else None,
    )


def _has_templates(asked: Asked) -> bool:
    return asked.mode == "reply" and bool(reply_templates())


def _templates(view: CaseView, visit: Visit, asked: Asked) -> Templates | None:
    """Return the templates where the address asks for them; a script asks by itself."""
    if asked.templates is None:
        return None
    found = templates_for(asked.templates, view, visit.language, agent=visit.grants.name)
    return Templates(choices=found)


def _undo(view: CaseView, visit: Visit, reader: Reader) -> UndoSend | None:
    """Return the bar that takes the reply back, while it has not left.

    The letter leaves by the real clock, the page counts by the desk's: the bar is told the
    desk's moment that is as far away.
    """
    for message in reversed(view.messages):
        effect = message.effect
        if message.is_unsent or effect is None or effect.state is not EffectState.WAITING:
            continue
        left = effect.next_try_at - visit.edge.real_at
        if effect.attempts == 0 and left.total_seconds() > 0 and left <= UNDO_FOR:
            return UndoSend(
                letter=str(message.id),
                leaves=reader.moment(visit.edge.at + left),
                post=f"/cases/{view.head.id}/unsend",
            )
    return None
