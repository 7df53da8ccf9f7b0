from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from handrail.library import queries as library
from handrail.library.queries import NoSuchVersion, UnreadableVersion
from handrail.people.access import NotAllowed, may_somewhere
from handrail.people.roles import Permission
from handrail.web.library.show import library_page, procedure_page
from handrail.web.visit import Visit, frame_of, page, refusal_page, signed_in
from handrail.words import say


@require_GET
@signed_in
def procedures(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Show the list of the procedures in force."""
    _check(visit)
    shown = library_page(
        library.current_versions(), visit.language, unreadable=library.unreadable_versions()
    )
    frame = frame_of(visit, nav="library")
    return page(request, visit, "library/page.html", frame=frame, page=shown)


@require_GET
@signed_in
def procedure(request: HttpRequest, visit: Visit, name: str) -> HttpResponse:
    """Show one procedure, to be read."""
    _check(visit)
    try:
        version = library.current_version(name)
    except NoSuchVersion:
        text = say("library-unknown", visit.language, procedure=name)
        return refusal_page(request, visit, text, status=404)
    except UnreadableVersion as problem:
        title = say("library-unreadable", visit.language, version=problem.version)
        text = say("library-unreadable-what", visit.language)
        return refusal_page(request, visit, text, status=409, title=title)
    shown = procedure_page(version, visit.language)
    frame = frame_of(visit, nav="library")
    return page(request, visit, "library/procedure.html", frame=frame, page=shown)


def _check(visit: Visit) -> None:
    if not may_somewhere(visit.grants, Permission.READ_PROCEDURE):
        raise NotAllowed(Permission.READ_PROCEDURE)
