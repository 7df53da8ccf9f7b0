"""What is still to be said before a run may rest."""

from handrail.web.case.show.card import REASONS, Showing
from handrail.web.case.show.refusal import block_title
from handrail.web.components.step_card import Choice
from handrail.web.components.wrap_up import Gap, WrapUp
from handrail.web.reading import Reader
from handrail.words import say


def wrap_up_of(showing: Showing, reader: Reader) -> WrapUp | None:
    """Return the gaps that one key closes: reasons of skips, and effects to be taken back."""
    state, language = showing.run.state, reader.language
    if not showing.view.may_work or state.has_ended:
        return None
    gaps = [
        Gap(
            id=f"reason:{step}",
            question=say("case-gap-reason", language, step=block_title(showing.run, step, reader)),
            choices=tuple(
                Choice(value=reason, title=say(f"desk-reason-{reason}", language), digit=at)
                for at, reason in enumerate(REASONS, start=1)
            ),
        )
        for step in sorted(state.unexplained)
    ]
    gaps += [
        Gap(
            id=f"owed:{owed.block}",
            question=say(
                f"case-gap-{owed.debt}", language, step=block_title(showing.run, owed.block, reader)
            ),
            choices=(
                Choice(value="done", title=say("case-gap-made-good", language), digit=1),
                Choice(value="accept", title=say("case-gap-accept", language), digit=2),
            ),
        )
        for owed in state.owed
    ]
    if not gaps:
        return None
    return WrapUp(
        post=f"/cases/{showing.view.head.id}/wrap-up?run={showing.run.id}", gaps=tuple(gaps)
    )
