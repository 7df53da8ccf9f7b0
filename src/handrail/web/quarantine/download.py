"""A letter exactly as it came, as a file that no browser opens by itself."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from handrail.people.access import NotAllowed
from handrail.people.roles import Permission
from handrail.record.blobs import BlobDamaged, Erased, get_blob
from handrail.record.intake import ItemId, ItemState, UnknownItem
from handrail.record.intake.looking import LedgerItem, ledger_item
from handrail.web.quarantine.whose import is_theirs, require_somewhere
from handrail.web.visit import Visit, refusal_page, signed_in
from handrail.words import say

SHOWN = frozenset({ItemState.QUARANTINED, ItemState.IGNORED})
"""What has become a case is read there, by those who may read the case."""

GONE = 410


@require_GET
@signed_in
def original(request: HttpRequest, visit: Visit, item_id: int) -> HttpResponse:
    """Give out a held or an ignored letter as it came, to be kept as a file."""
    item = _theirs(item_id, visit)
    try:
        content = get_blob(item.blob)
    except (Erased, BlobDamaged) as problem:
        why = "quarantine-erased" if isinstance(problem, Erased) else "quarantine-damaged"
        return refusal_page(request, visit, say(why, visit.language), status=GONE)
    return HttpResponse(
        content,
        content_type="application/octet-stream",
        headers={
            "Content-Disposition": f'attachment; filename="letter-{item.item_id}.eml"',
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-store",
        },
    )


def _theirs(item_id: int, visit: Visit) -> LedgerItem:
    """Return the letter; one that is not there and one that is not theirs are refused alike."""
    permission = Permission.READ_QUARANTINE
    require_somewhere(visit.grants, permission)
    try:
        item = ledger_item(ItemId(item_id))
    except UnknownItem as unknown:
        raise NotAllowed(permission) from unknown
    if item.state not in SHOWN or not is_theirs(item, visit.grants, permission):
        raise NotAllowed(permission)
    return item
