"""Content from outside, handed to the browser so that it can do nothing."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header

from handrail.desk.conversation import FileView

FILE_POLICY = "sandbox; default-src 'none'"


def offered_file(file: FileView, content: bytes) -> HttpResponse:
    """Return a file to be kept, never to be run or shown here."""
    answer = HttpResponse(content, content_type="application/octet-stream")
    answer.headers["Content-Disposition"] = (
        content_disposition_header(as_attachment=True, filename=file.name) or "attachment"
    )
    answer.headers["Content-Security-Policy"] = FILE_POLICY
    return answer


def framed_letter(html: str, policy: str) -> HttpResponse:
    """Return a letter's cleaned HTML for a sandboxed frame of our own page."""
    answer = HttpResponse(html)
    answer.headers["Content-Security-Policy"] = policy
    return answer
