"""What came with a letter, handed out so that it can do nothing."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from handrail.channels.email.html import frame_policy, inline_pictures, safe_html
from handrail.desk.queries import (
    file_content,
    message_html,
    shown_within,
)
from handrail.desk.refused import NoSuchCase
from handrail.record.blobs import Erased
from handrail.web.case.frames import framed_letter, offered_file
from handrail.web.visit import Visit, signed_in

MOST_PICTURES_BYTES = 8_000_000
"""Pictures of one letter that are shown within it, all together."""


@require_GET
@signed_in
def letter(request: HttpRequest, visit: Visit, case_id: int, message_id: int) -> HttpResponse:
    """Show a letter's HTML, cleaned, in a frame that can do nothing.

    Pictures that came with it are shown; those from elsewhere only where somebody asked for them.
    """
    load_images = request.GET.get("pictures") == "1"
    try:
        raw = message_html(case_id, message_id, by=visit.grants)
        files = shown_within(
            case_id, message_id, by=visit.grants, at_most_bytes=MOST_PICTURES_BYTES
        )
    except Erased:
        raise NoSuchCase from None
    if raw is None:
        raise NoSuchCase
    source, inline = raw.decode("utf-8", "replace"), inline_pictures(files)
    cleaned = safe_html(source, inline=inline, load_images=load_images)
    return framed_letter(cleaned.html, frame_policy(load_images=load_images))


@require_GET
@signed_in
def file(request: HttpRequest, visit: Visit, case_id: int, file_id: int) -> HttpResponse:
    """Hand out a file that came with a letter."""
    try:
        found, content = file_content(case_id, file_id, by=visit.grants)
    except Erased:
        raise NoSuchCase from None
    return offered_file(found, content)
