"""What the company has written down: of each kind of file the newest that was published."""

from functools import lru_cache

from handrail.library.models import CompanyFile
from handrail.sop.company import CompanyStandards, Limits, ReplyTemplate, parse_company_file
from handrail.sop.company.files import Content
from handrail.sop.escalation import Escalation

LIMITS = "limits"
ESCALATION = "escalation"
REPLIES = "replies"
STANDARDS = "standards"


def limits_in_force() -> Limits | None:
    """Return what each role may do and which purses there are; None if nobody has said so."""
    name = _newest(LIMITS)
    content = None if name is None else _content(name)
    return content if isinstance(content, Limits) else None


def reply_templates() -> tuple[ReplyTemplate, ...]:
    """Return the replies that the company has written down, in their order."""
    name = _newest(REPLIES)
    content = () if name is None else _content(name)
    replies = content if isinstance(content, tuple) else ()
    return tuple(each for each in replies if isinstance(each, ReplyTemplate))


def standards_in_force() -> CompanyStandards | None:
    """Return what the company promises besides its procedures; None if nobody has said so."""
    name = _newest(STANDARDS)
    content = None if name is None else _content(name)
    return content if isinstance(content, CompanyStandards) else None


def escalation_in_force() -> Escalation | None:
    """Return who is told when a clock runs out; None if nobody has said so."""
    name = _newest(ESCALATION)
    content = None if name is None else _content(name)
    return content if isinstance(content, Escalation) else None


def escalation_name() -> str:
    """Return the name of the state of the ladders that is in force, "" if there is none."""
    return _newest(ESCALATION) or ""


def _newest(kind: str) -> str | None:
    number = CompanyFile.objects.filter(kind=kind).order_by("-number").values_list("number").first()
    return None if number is None else f"{kind}@{number[0]}"


@lru_cache(maxsize=256)
def _content(name: str) -> Content:
    kind, _, number = name.rpartition("@")
    row = CompanyFile.objects.get(kind=kind, number=number)
    return parse_company_file(row.source, kind=kind, name=name)


def forget_company_files() -> None:
    """Parse the company's files anew at the next question."""
    _content.cache_clear()
