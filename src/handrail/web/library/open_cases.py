"""Open cases whose clocks would move under the newest version of a procedure."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from handrail.desk.version_preview import moves_to_newest
from handrail.library import queries as library
from handrail.library.queries import NoSuchVersion, UnreadableVersion
from handrail.people.access import NotAllowed, may_somewhere
from handrail.people.roles import Permission
from handrail.web.moved_clocks import moves_said, moves_table
from handrail.web.preferences.reader import reader_of
from handrail.web.visit import Visit, frame_of, page, refusal_page, signed_in
from handrail.words import say


@require_GET
@signed_in
def show(request: HttpRequest, visit: Visit, name: str) -> HttpResponse:
    """Show which due times of open cases would move, before and after."""
    for permission in (Permission.READ_PROCEDURE, Permission.READ_CASE):
        if not may_somewhere(visit.grants, permission):
            raise NotAllowed(permission)
    try:
        version = library.current_version(name)
        moves = moves_to_newest(name, by=visit.grants, now=visit.edge.at)
    except NoSuchVersion:
        text = say("library-unknown", visit.language, procedure=name)
        return refusal_page(request, visit, text, status=404)
    except UnreadableVersion as problem:
        title = say("library-unreadable", visit.language, version=problem.version)
        text = say("library-unreadable-what", visit.language)
        return refusal_page(request, visit, text, status=409, title=title)
    reader = reader_of(visit)
    return page(
        request,
        visit,
        "library/open_cases.html",
        frame=frame_of(visit, nav="library"),
        href=f"/library/{version.procedure.id}",
        title=version.procedure.title.said_in(visit.language),
        version=say("library-version", visit.language, number=version.number),
        said=moves_said(moves, visit.language),
        table=moves_table(moves, reader, zone=reader.zone) if moves.clocks else None,
    )
