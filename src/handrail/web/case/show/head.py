"""The case in a line: number, title, channel, whose turn it is."""

from handrail.desk.queries import CaseView
from handrail.desk.status import Status
from handrail.web.case.page import CaseHead
from handrail.web.components.badge import Badge
from handrail.web.reading import Reader
from handrail.words import Language, say


def head_of(view: CaseView, reader: Reader) -> CaseHead:
    """Return the case in a line."""
    head = view.head
    return CaseHead(
        number=f"#{head.id}",
        title=head.title or say("case-no-subject", reader.language),
        channel=channel_badge(head.channel, reader.language),
        opened=reader.moment(head.opened_at),
        branch=view.branch.name,
        state=state_badge(head.status, head.outcome, reader.language),
    )


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
