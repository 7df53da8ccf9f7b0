"""What the letters behind a dot may mean on this case: a step, a wording, a procedure."""

from collections.abc import Iterator

from handrail.desk.open_runs import OpenRun
from handrail.desk.queries import CaseView
from handrail.library import queries as library
from handrail.run.look import stops
from handrail.sop.document import Step
from handrail.sop.text import Text
from handrail.web.case.show.saying import said_here
from handrail.web.case.show.templates import templates_for
from handrail.web.case.show.wording import fill, values_for
from handrail.web.components.suggestions import Suggestion
from handrail.web.reading import Reader
from handrail.words import say

MOST = 8


def suggestions_for(
    query: str, view: CaseView, run: OpenRun | None, reader: Reader, *, agent: str
) -> tuple[Suggestion, ...]:
    """Return what fits the letters, steps of the run first, at most MOST."""
    wanted = query.strip().lstrip(".").casefold()
    found = [
        *_steps(view, run, reader, agent=agent),
        *_templates(view, reader, agent=agent),
        *_interrupts(view, reader),
        *_procedures(view, reader),
    ]
    fitting = [
        each
        for each in found
        if wanted in each.title.casefold() or wanted in each.detail.casefold()
    ]
    return tuple(fitting[:MOST])


def _steps(
    view: CaseView, run: OpenRun | None, reader: Reader, *, agent: str
) -> Iterator[Suggestion]:
    if run is None:
        return
    for stop in stops(run.machine, run.state):
        for each in (stop, *stop.checks):
            yield Suggestion(
                title=each.block.text.said_in(reader.language).rstrip("."),
                kind=say("case-kind-step", reader.language),
                href=f"/cases/{view.head.id}?run={run.id}&look={each.block.id}",
            )
            said = isinstance(each.block, Step) and said_here(
                each.block, run.machine.procedure, view
            )
            if isinstance(each.block, Step) and said:
                yield _wording(each.block, said, view, reader, agent=agent)


def _wording(step: Step, said: Text, view: CaseView, reader: Reader, *, agent: str) -> Suggestion:
    language = view.head.language
    values = values_for(view, language, agent=agent, step=step, now=reader.now)
    wording = fill(said.said_in(language), values)
    return Suggestion(
        title=step.text.said_in(reader.language).rstrip("."),
        kind=say("case-kind-wording", reader.language),
        detail=wording,
        insert=wording,
    )


def _templates(view: CaseView, reader: Reader, *, agent: str) -> Iterator[Suggestion]:
    for each in templates_for("", view, reader.language, agent=agent):
        yield Suggestion(
            title=each.title,
            kind=say("case-kind-template", reader.language),
            detail=each.fallback or each.missing or each.text,
            insert=each.text,
        )


def _interrupts(view: CaseView, reader: Reader) -> Iterator[Suggestion]:
    for version in library.interrupt_versions(view.head.channel):
        yield Suggestion(
            title=version.procedure.title.said_in(reader.language),
            kind=say("case-kind-procedure", reader.language),
            detail=say("case-kind-interrupt", reader.language),
            href=f"/cases/{view.head.id}/interrupts?procedure={version.procedure.id}",
        )


def _procedures(view: CaseView, reader: Reader) -> Iterator[Suggestion]:
    for version in library.matter_versions(view.head.channel):
        yield Suggestion(
            title=version.procedure.title.said_in(reader.language),
            kind=say("case-kind-procedure", reader.language),
            detail=say("case-kind-matter", reader.language),
            href=f"/cases/{view.head.id}/matters?procedure={version.procedure.id}",
        )
