"""What the page of a case is asked to show besides the case."""

from collections.abc import Iterable
from dataclasses import dataclass

from handrail.desk.case_plans import OF_THE_CASE
from handrail.desk.open_runs import OpenRun
from handrail.sop.document import Kind
from handrail.web.components.composer.composer import ModeName
from handrail.web.components.notice import Notice


@dataclass(frozen=True)
class Asked:
    """What the page is asked to show besides the case: which run, which step, what was refused."""

    run_id: int | None = None
    look: str = ""
    mode: ModeName = "reply"
    refusal: Notice | None = None
    letter_refusal: Notice | None = None
    line_answer: Notice | None = None
    entry: str = ""
    text: str = ""
    leaves_at: str = ""
    templates: str | None = None
    """What templates are looked for, by who has no script; None for not at all."""
    told: str = ""
    said: str = ""


def run_shown(of_case: Iterable[OpenRun], run_id: int | None) -> OpenRun | None:
    """Return the run that is asked for, or an open interrupt, or else the matter's newest."""
    runs = {run.id: run for run in of_case}
    if run_id in runs and not _has_returned(runs[run_id]):
        return runs[run_id]
    interrupts = [run for run in runs.values() if run.is_open_interrupt]
    if interrupts:
        return interrupts[-1]
    matters = [run for run in runs.values() if run.machine.procedure.kind in OF_THE_CASE]
    return matters[-1] if matters else None


def _has_returned(run: OpenRun) -> bool:
    return run.machine.procedure.kind is Kind.INTERRUPT and not run.is_open_interrupt
