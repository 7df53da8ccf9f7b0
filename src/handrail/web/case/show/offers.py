"""The procedures that a case may get."""

from handrail.desk.queries import CaseView
from handrail.desk.suggested import SuggestedInterrupt, SuggestedProcedure
from handrail.library import queries as library
from handrail.web.components.procedure_offers import ProcedureOffers
from handrail.web.components.step_card import Choice
from handrail.web.reading import Reader
from handrail.words import say
from handrail.words.figures import percent


def offers_of(view: CaseView, reader: Reader) -> ProcedureOffers | None:
    """Return the procedures to choose from: those that were suggested first."""
    if not view.may_work:
        return None
    return ProcedureOffers(
        post=f"/cases/{view.head.id}/procedure",
        choices=procedure_choices(view, reader),
    )


def procedure_choices(view: CaseView, reader: Reader) -> tuple[Choice, ...]:
    """Return every matter procedure of the channel, the suggested ones first and with their why."""
    suggested = {each.procedure: each for each in view.suggestions}
    ranked = sorted(
        library.matter_versions(view.head.channel),
        key=lambda each: (
            -suggested[each.procedure.id].share if each.procedure.id in suggested else 0
        ),
    )
    return tuple(
        Choice(
            value=version.procedure.id,
            title=version.procedure.title.said_in(reader.language),
            digit=digit,
            detail=_why(suggested.get(version.procedure.id), reader),
            suggested=version.procedure.id in suggested,
        )
        for digit, version in enumerate(ranked, start=1)
    )


def interrupt_choices(view: CaseView, reader: Reader) -> tuple[Choice, ...]:
    """Return every interrupt that may open here, those that a letter called for first."""
    called = {each.procedure: each for each in view.interrupts}
    versions = library.interrupt_versions(view.head.channel)
    ordered = sorted(versions, key=lambda each: each.procedure.id not in called)
    return tuple(
        Choice(
            value=version.procedure.id,
            title=version.procedure.title.said_in(reader.language),
            digit=digit,
            detail=_called(called.get(version.procedure.id), reader),
            suggested=version.procedure.id in called,
        )
        for digit, version in enumerate(ordered, start=1)
    )


def _called(suggested: SuggestedInterrupt | None, reader: Reader) -> str:
    if suggested is None or not suggested.why:
        return ""
    return say("case-interrupt-why", reader.language, words=", ".join(suggested.why))


def _why(suggestion: SuggestedProcedure | None, reader: Reader) -> str:
    if suggestion is None:
        return ""
    share = percent(suggestion.share, reader.language)
    return say("case-offer-why", reader.language, share=share, words=", ".join(suggestion.why))
