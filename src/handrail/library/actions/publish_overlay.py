from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from handrail.library.fitting import require_fit
from handrail.library.models import PublishedOverlay
from handrail.library.overlays import LAW_PACK, OVERLAY
from handrail.library.published import Published, Publisher, publishing
from handrail.library.queries import NoSuchVersion, current_version, ledger, versions_in_use
from handrail.library.refused import NoBase, OverlayOfAnotherKind
from handrail.library.values import VersionView
from handrail.people.access import Grants
from handrail.record.stream import NewEvent
from handrail.sop.document import Procedure
from handrail.sop.ledger import IdsReused
from handrail.sop.overlay import Overlay, apply_overlay, parse_overlay, signed_law_pack


@dataclass(frozen=True)
class SignedFile:
    """A law pack as it lies in its folder: its bytes, and the signature beside it, if any."""

    source: bytes
    signature: bytes | None


def publish_overlay(
    source: bytes, *, file: str, by: Grants | None, at: datetime, real_at: datetime
) -> Published:
    """Publish the next state of an overlay, unless it says what the newest one says.

    New cases get it where it holds. Runs go on under the version with which they began.

    Args:
        source: the YAML document.
        file: its name, for messages.
        by: who publishes; None for the desk's own set-up.

    Raises:
        BrokenProcedure: it cannot be read, or does not fit its base or the other overlays.
        NoBase: the procedure that it changes was never published.
        OverlayOfAnotherKind: a law pack has this id.
        IdsReused: an id would mean another step than it did before.
        CannotLink: a procedure that its steps use was never published, or does not fit.
        NotAllowed: the person may not publish.
    """
    publisher = Publisher(by, at, real_at)
    with publishing(publisher):
        published = keep_overlay(source, file=file, publisher=publisher)
        require_fit([parse_overlay(source, name=file).of], on=at.date())
    return published


def publish_law_pack(
    pack: SignedFile,
    *,
    file: str,
    trusted: Iterable[bytes],
    by: Grants | None,
    at: datetime,
    real_at: datetime,
) -> Published:
    """Publish the next state of a law pack that somebody we trust has signed.

    It may be published before the day on which it comes into force: cases get it by their day.

    Args:
        trusted: the public keys of publishers, as PEM.

    Raises:
        LawPackRefused: unsigned, signed by nobody we trust or changed since.
        NotAKey: one of `trusted` is no public key.
        BrokenProcedure, NoBase, OverlayOfAnotherKind, IdsReused, CannotLink, NotAllowed: as for
            `publish_overlay`.
    """
    publisher = Publisher(by, at, real_at)
    keys = tuple(trusted)
    with publishing(publisher):
        published = keep_law_pack(pack, file=file, trusted=keys, publisher=publisher)
        signed = signed_law_pack(pack.source, name=file, signature=pack.signature, trusted=keys)
        require_fit([each.of for each in signed.overlays], on=at.date())
    return published


def keep_overlay(source: bytes, *, file: str, publisher: Publisher) -> Published:
    """Keep the next state of an overlay, in an open transaction, not held against the others.

    Raises:
        BrokenProcedure, NoBase, OverlayOfAnotherKind, IdsReused: as for `publish_overlay`.
    """
    overlay = parse_overlay(source, name=file)
    return _keep(overlay.id, OVERLAY, source, (overlay,), signature="", publisher=publisher)


def keep_law_pack(
    pack: SignedFile, *, file: str, trusted: Iterable[bytes], publisher: Publisher
) -> Published:
    """Keep the next state of a law pack, in an open transaction, not held against the others.

    Raises:
        LawPackRefused, NotAKey, BrokenProcedure, NoBase, OverlayOfAnotherKind, IdsReused: as for
            `publish_law_pack`.
    """
    signed = signed_law_pack(pack.source, name=file, signature=pack.signature, trusted=trusted)
    signature = (pack.signature or b"").hex()
    return _keep(
        signed.id, LAW_PACK, pack.source, signed.overlays, signature=signature, publisher=publisher
    )


def _keep(
    name: str,
    kind: str,
    source: bytes,
    overlays: tuple[Overlay, ...],
    *,
    signature: str,
    publisher: Publisher,
) -> Published:
    newest = (
        PublishedOverlay.objects.select_for_update()
        .filter(overlay=name)
        .order_by("-number")
        .first()
    )
    if newest is not None and newest.kind != kind:
        raise OverlayOfAnotherKind(overlay=name)
    text = source.decode("utf-8")
    laid_on, uses = _laid_on(overlays, is_known=_is_known(name, text))
    fresh = PublishedOverlay(
        overlay=name,
        number=newest.number + 1 if newest else 1,
        kind=kind,
        source=text,
        signature=signature,
        laid_on=laid_on,
        uses=uses,
        published_at=publisher.at,
        published_by_id=publisher.person_id,
    )
    if newest is not None and _says_the_same(newest, fresh):
        return Published(newest.name, is_new=False)
    fresh.save()
    for procedure in laid_on:
        body = {"overlay": fresh.name, "laid_on": laid_on[procedure]}
        publisher.tell(procedure, NewEvent("overlay_published", {**body}))
    return Published(fresh.name, is_new=True)


def _is_known(name: str, source: str) -> bool:
    return PublishedOverlay.objects.filter(overlay=name, source=source).exists()


def _says_the_same(newest: PublishedOverlay, fresh: PublishedOverlay) -> bool:
    is_in_force = newest.withdrawn_at is None
    return is_in_force and (newest.source, newest.uses, newest.signature) == (
        fresh.source,
        fresh.uses,
        fresh.signature,
    )


def _laid_on(
    overlays: tuple[Overlay, ...], *, is_known: bool
) -> tuple[dict[str, str], dict[str, str]]:
    """Return on which version each overlay is laid, and the versions that their steps use.

    Args:
        is_known: just this was published before, so that its ids may come back as they were.
    """
    laid_on: dict[str, str] = {}
    uses: dict[str, str] = {}
    for overlay in overlays:
        base = _base_of(overlay)
        result = apply_overlay(base.procedure, overlay)
        reuses = () if is_known else ledger(overlay.of).reuses(result)
        if reuses:
            raise IdsReused(reuses)
        laid_on[overlay.of] = base.name
        uses |= _own_uses(result, base.procedure)
    return laid_on, uses


def _base_of(overlay: Overlay) -> VersionView:
    try:
        return current_version(overlay.of)
    except NoSuchVersion as problem:
        raise NoBase(overlay=overlay.id, procedure=overlay.of) from problem


def _own_uses(result: Procedure, base: Procedure) -> dict[str, str]:
    """Return the versions that are used because of an overlay, and not by its base."""
    of_base = versions_in_use(base)
    return {used: name for used, name in versions_in_use(result).items() if used not in of_base}
