from datetime import datetime

from handrail.library.fitting import require_fit
from handrail.library.models import Version
from handrail.library.published import Published, Publisher, publishing
from handrail.library.queries import ledger, version, versions_in_use
from handrail.people.access import Grants
from handrail.record.stream import NewEvent
from handrail.sop.document import Procedure
from handrail.sop.hashes import behaviour_hash, wording_hashes
from handrail.sop.ledger import IdsReused
from handrail.sop.link import link
from handrail.sop.parse import parse_procedure


def publish_version(
    source: str, *, file: str, by: Grants | None, at: datetime, real_at: datetime
) -> Published:
    """Publish the procedure's next version, unless it says what the newest one says.

    The newest versions of the procedures that it uses are kept with it. Its overlays lie on it
    from now on.

    Args:
        source: the YAML document.
        file: its name, for messages.
        by: who publishes; None for the desk's own set-up.

    Raises:
        BrokenProcedure: it cannot be read, or an overlay does not fit it; nothing was published.
        IdsReused: an id would mean another step than it did in an earlier version.
        CannotLink: a procedure that it uses was never published, or does not fit.
        NotAllowed: the person may not publish.
    """
    publisher = Publisher(by, at, real_at)
    with publishing(publisher):
        published = keep_version(source, file=file, publisher=publisher)
        require_fit([parse_procedure(source, name=file).id], on=at.date())
    return published


def keep_version(source: str, *, file: str, publisher: Publisher) -> Published:
    """Keep the procedure's next version, in an open transaction; its overlays are not looked at.

    Raises:
        BrokenProcedure, IdsReused, CannotLink: as for `publish_version`.
    """
    procedure = parse_procedure(source, name=file)
    newest = (
        Version.objects.select_for_update()
        .filter(procedure=procedure.id)
        .order_by("-number")
        .first()
    )
    uses = versions_in_use(procedure)
    link(procedure, lambda used: version(uses[used]).procedure if used in uses else None)
    if newest is not None and newest.source == source and newest.uses == uses:
        return Published(newest.name, is_new=False)
    behaviour = behaviour_hash(procedure)
    _keep_the_ids(procedure, behaviour)
    fresh = Version.objects.create(
        procedure=procedure.id,
        number=newest.number + 1 if newest else 1,
        source=source,
        behaviour_hash=behaviour,
        wording_hashes=wording_hashes(procedure),
        uses=uses,
        published_at=publisher.at,
        published_by_id=publisher.person_id,
    )
    publisher.tell(procedure.id, NewEvent("version_published", {"version": fresh.name}))
    return Published(fresh.name, is_new=True)


def _keep_the_ids(procedure: Procedure, behaviour: str) -> None:
    """Refuse ids that come to mean another step; what was in force may come back as it was."""
    before = Version.objects.filter(procedure=procedure.id)
    if before.filter(behaviour_hash=behaviour).exists():
        return
    if reuses := ledger(procedure.id).reuses(procedure):
        raise IdsReused(reuses)
