"""The case in a line: number, title, channel, whose turn it is."""

from handrail.desk.inbox import CaseRow
from handrail.desk.priority import Priority
from handrail.desk.queries import CaseHead as Head
from handrail.desk.queries import CaseView
from handrail.desk.routines import INTERNAL
from handrail.desk.status import Status
from handrail.web.case.page import CaseHead
from handrail.web.components.badge import Badge
from handrail.web.components.component import Tone
from handrail.web.procedure_titles import version_title
from handrail.web.reading import Reader
from handrail.words import Language, say


def head_of(view: CaseView, reader: Reader) -> CaseHead:
    """Return the case in a line."""
    head = view.head
    return CaseHead(
        number=f"#{head.id}",
        title=case_title(head, reader.language, otherwise=say("case-no-subject", reader.language)),
        channel=channel_badge(head.channel, reader.language),
        opened=reader.moment(head.opened_at),
        branch=view.branch.name,
        priority=_priority_badge(head.priority, reader.language),
        state=state_badge(head.status, head.outcome, reader.language),
    )


def _priority_badge(priority: Priority, language: Language) -> Badge | None:
    """Return how pressing the case is, where it is not as pressing as most."""
    if priority is Priority.USUAL:
        return None
    tone: Tone = "plain" if priority is Priority.LOW else "warn"
    return Badge(text=say(f"case-priority-{priority}", language), tone=tone)


def case_title(case: Head | CaseRow, language: Language, *, otherwise: str) -> str:
    """Return what a case is called: by its letter, or a routine by its procedure."""
    if case.channel == INTERNAL and case.version and not case.title:
        return version_title(case.version, language)
    return case.title or otherwise


def channel_badge(channel: str, language: Language) -> Badge:
    """Return the channel's name in its pill."""
    return Badge(text=say(f"web-channel-{channel}", language), tone="blue")


def state_badge(status: Status, outcome: str, language: Language) -> Badge | None:
    """Return whose turn it is, said when it is not ours."""
    match status:
        case Status.OPEN:
            return None
        case Status.WAITING:
            return Badge(text=say("web-status-waiting", language), icon="pause")
        case Status.RESOLVED:
            known = outcome.replace("_", "-")
            return Badge(text=say(f"web-outcome-{known}", language), tone="ok", icon="check")
