from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_GET, require_POST

from handrail.desk.actions.start_routine import start_routine
from handrail.desk.refused import NoRoutineHere
from handrail.library import queries as library
from handrail.library.overlays import overlays_of
from handrail.library.places import place_of
from handrail.library.queries import NoSuchVersion, UnreadableVersion
from handrail.library.values import VersionView
from handrail.people.access import NotAllowed, may, may_somewhere
from handrail.people.queries import branches
from handrail.people.roles import Permission
from handrail.people.values import BranchView
from handrail.sop.document import Kind
from handrail.web.components.button import Button
from handrail.web.ids import read_id
from handrail.web.library.local import Desk
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
    """Show one procedure, to be read: as it is everywhere, or at the branch that is asked for."""
    _check(visit)
    try:
        base = library.current_version(name)
        here = _branch(request.GET.get("branch", ""))
        version = _at(base, here, visit) if here else base
    except NoSuchVersion:
        text = say("library-unknown", visit.language, procedure=name)
        return refusal_page(request, visit, text, status=404)
    except UnreadableVersion as problem:
        title = say("library-unreadable", visit.language, version=problem.version)
        text = say("library-unreadable-what", visit.language)
        return refusal_page(request, visit, text, status=409, title=title)
    desk = Desk(branches(), overlays_of(name), visit.language, visit.edge.at)
    shown = procedure_page(
        version,
        visit.language,
        locals_=desk.locals_of(base),
        places=desk.places(base, here.slug if here else ""),
        whose=desk.whose_in(version),
        begins=_begins(base, visit),
    )
    frame = frame_of(visit, nav="library")
    return page(request, visit, "library/procedure.html", frame=frame, page=shown)


@require_POST
@signed_in
def begin(request: HttpRequest, visit: Visit, name: str) -> HttpResponse:
    """Begin a routine at a branch, and go to its case."""
    branch_id = read_id(request.POST.get("branch", ""))
    if branch_id is None:
        raise NoRoutineHere
    case_id = start_routine(procedure=name, branch_id=branch_id, by=visit.grants, edge=visit.edge)
    return HttpResponseRedirect(f"/cases/{case_id}")


def _begins(version: VersionView, visit: Visit) -> tuple[Button, ...]:
    if version.procedure.kind is not Kind.ROUTINE:
        return ()
    return tuple(
        Button(
            text=say("library-begin", visit.language, branch=each.name),
            name="branch",
            value=str(each.id),
        )
        for each in branches()
        if may(visit.grants, Permission.WORK_CASE, branch_id=each.id)
    )


def _branch(slug: str) -> BranchView | None:
    """Return the branch of a short name; None, and so the procedure itself, if there is none."""
    return next((each for each in branches() if each.slug == slug), None)


def _at(base: VersionView, branch: BranchView, visit: Visit) -> VersionView:
    on = visit.edge.at.astimezone(ZoneInfo(branch.zone)).date()
    return library.version_at(base.name, where=place_of(branch), on=on)


def _check(visit: Visit) -> None:
    if not may_somewhere(visit.grants, Permission.READ_PROCEDURE):
        raise NotAllowed(Permission.READ_PROCEDURE)
