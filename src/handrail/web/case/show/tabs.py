"""The matters of a case, each in its tab."""

from handrail.desk.open_runs import OpenRun
from handrail.desk.queries import CaseView
from handrail.sop.document import Kind
from handrail.web.components.tabs import Tab, Tabs
from handrail.web.procedure_titles import version_title
from handrail.web.reading import Reader
from handrail.words import say


def tabs_of(view: CaseView, shown: OpenRun | None, reader: Reader) -> Tabs:
    """Return a tab for each run of the case, and for each case beside it."""
    case_id = view.head.id
    tabs = [
        Tab(
            title=run.machine.procedure.title.said_in(reader.language),
            href=f"/cases/{case_id}?run={run.id}",
            current=shown is not None and run.id == shown.id,
        )
        for run in _runs_in_tabs(view)
    ]
    tabs += [
        Tab(title=_matter_title(head.version, head.title, reader), href=f"/cases/{head.id}")
        for head in view.beside
    ]
    return Tabs(
        label=say("case-matters", reader.language),
        tabs=tuple(tabs),
        add_href=f"/cases/{case_id}/matters" if view.may_work else "",
        add_text=say("case-add-matter", reader.language),
    )


def _runs_in_tabs(view: CaseView) -> list[OpenRun]:
    """Return open interrupts, the matter's runs and the newest frame: one greeting in all."""
    interrupts = [run for run in view.runs if run.is_open_interrupt]
    matters = [run for run in view.runs if run.machine.procedure.kind is Kind.MATTER]
    frames = [run for run in view.runs if run.machine.procedure.kind is Kind.CHANNEL]
    return interrupts[::-1] + matters + frames[-1:]


def _matter_title(version: str, title: str, reader: Reader) -> str:
    return version_title(version, reader.language) if version else title
