from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from handrail.library.models import Version
from handrail.library.queries import ledger, version, versions_in_use
from handrail.people.access import Grants, require
from handrail.people.roles import Permission
from handrail.record.append import append
from handrail.record.read import last_seq
from handrail.record.stream import Actor, NewEvent, Stream
from handrail.sop.document import Procedure
from handrail.sop.hashes import behaviour_hash, wording_hashes
from handrail.sop.ledger import IdsReused
from handrail.sop.link import link
from handrail.sop.parse import parse_procedure


@dataclass(frozen=True)
class Published:
    """The version that is in force now; `is_new` is False when nothing had changed."""

    name: str
    is_new: bool


def publish_version(
    source: str, *, file: str, by: Grants | None, at: datetime, real_at: datetime
) -> Published:
    """Publish the procedure's next version, unless it says what the newest one says.

    The newest versions of the procedures that it uses are kept with it.

    Args:
        source: the YAML document.
        file: its name, for messages.
        by: who publishes; None for the desk's own set-up.

    Raises:
        BrokenProcedure: it cannot be read; nothing was published.
        IdsReused: an id would mean another step than it did in an earlier version.
        CannotLink: a procedure that it uses was never published, or does not fit.
        NotAllowed: the person may not publish.
    """
    if by is not None:
        require(by, Permission.PUBLISH_PROCEDURE, branch_id=None)
    procedure = parse_procedure(source, name=file)
    with transaction.atomic():
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
            published_at=at,
            published_by_id=by.person_id if by else None,
        )
        _tell(fresh, by=by, at=at, real_at=real_at)
    return Published(fresh.name, is_new=True)


def _keep_the_ids(procedure: Procedure, behaviour: str) -> None:
    """Refuse ids that come to mean another step; what was in force may come back as it was."""
    before = Version.objects.filter(procedure=procedure.id)
    if before.filter(behaviour_hash=behaviour).exists():
        return
    if reuses := ledger(procedure.id).reuses(procedure):
        raise IdsReused(reuses)


def _tell(fresh: Version, *, by: Grants | None, at: datetime, real_at: datetime) -> None:
    stream = Stream("library", fresh.procedure)
    append(
        stream,
        [NewEvent("version_published", {"version": fresh.name})],
        expected=last_seq(stream),
        actor=Actor("person", str(by.person_id)) if by else Actor("system", "set-up"),
        at=at,
        real_at=real_at,
    )
