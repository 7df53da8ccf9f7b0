"""The whole case page, from what the desk knows."""

from zoneinfo import ZoneInfo

from handrail.desk.open_runs import OpenRun
from handrail.desk.queries import CaseView
from handrail.web.case.page import CasePage
from handrail.web.case.show.actions import actions_of
from handrail.web.case.show.asked import Asked, run_shown
from handrail.web.case.show.card import Showing, card_of
from handrail.web.case.show.composer import composer_of
from handrail.web.case.show.customer import customer_card
from handrail.web.case.show.escalation import escalation_of
from handrail.web.case.show.head import head_of
from handrail.web.case.show.line import line_of
from handrail.web.case.show.rail import now_stop, stop_named
from handrail.web.case.show.run_pane import run_pane_of
from handrail.web.case.show.strip import strip_of
from handrail.web.case.show.tabs import tabs_of
from handrail.web.case.show.thread import thread_of
from handrail.web.components.step_card import StepCard
from handrail.web.reading import Reader
from handrail.web.visit import Visit


def page_of(view: CaseView, visit: Visit, asked: Asked) -> CasePage:
    """Return the page of a case as this visitor sees it."""
    reader = Reader(visit.language, ZoneInfo(view.branch.zone), visit.edge.at)
    run = run_shown(view.runs, asked.run_id)
    showing = (
        Showing(view, run, reader, visit.grants.name, asked.refusal, bool(asked.look))
        if run
        else None
    )
    card = _card(showing, asked) if showing else None
    return CasePage(
        href=_href(view, run, asked),
        head=head_of(view, reader),
        strip=strip_of(view, visit, reader),
        customer=customer_card(view, reader),
        thread=thread_of(view, reader),
        composer=composer_of(view, visit, reader, asked, card) if view.may_work else None,
        line=line_of(view, reader, asked, showing) if view.may_work else None,
        tabs=tabs_of(view, run, reader),
        run=run_pane_of(view, showing, reader, asked),
        actions=actions_of(view, reader),
        escalation=escalation_of(view, reader),
        said=asked.said,
    )


def _href(view: CaseView, run: OpenRun | None, asked: Asked) -> str:
    parts = [f"run={run.id}"] if run else []
    parts += [f"look={asked.look}"] if asked.look else []
    parts += [f"mode={asked.mode}"] if asked.mode != "reply" else []
    return f"/cases/{view.head.id}" + (f"?{'&'.join(parts)}" if parts else "")


def _card(showing: Showing, asked: Asked) -> StepCard | None:
    stop = stop_named(showing, asked.look) if asked.look else now_stop(showing)
    return card_of(stop, showing) if stop is not None else None
