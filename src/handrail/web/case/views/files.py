"""What came with a letter, handed out so that it can do nothing."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from handrail.channels.email.html import frame_policy, safe_html
from handrail.desk.queries import (
    file_content,
    message_html,
)
from handrail.desk.refused import NoSuchCase
from handrail.record.blobs import Erased
from handrail.web.case.frames import framed_letter, offered_file
from handrail.web.visit import Visit, signed_in


@require_GET
@signed_in
def letter(request: HttpRequest, visit: Visit, case_id: int, message_id: int) -> HttpResponse:
    """Show a letter's HTML, cleaned, in a frame that can do nothing."""
    try:
        raw = message_html(case_id, message_id, by=visit.grants)
    except Erased:
        raise NoSuchCase from None
    if raw is None:
        raise NoSuchCase
    return framed_letter(safe_html(raw.decode("utf-8", "replace")).html, frame_policy())


@require_GET
@signed_in
def file(request: HttpRequest, visit: Visit, case_id: int, file_id: int) -> HttpResponse:
    """Hand out a file that came with a letter."""
    try:
        found, content = file_content(case_id, file_id, by=visit.grants)
    except Erased:
        raise NoSuchCase from None
    return offered_file(found, content)
