"""What differs from a procedure at some places: where, since when, why, and in which words."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from handrail.library.overlays import holding_at
from handrail.library.places import place_of
from handrail.library.rebasing import Fit, fit_of
from handrail.library.values import OverlayView, VersionView
from handrail.people.values import BranchView
from handrail.sop.diff import changes_between, tell_changes
from handrail.sop.document import Procedure
from handrail.web.components.notice import Notice
from handrail.web.library.page import Local, LocalChange, PlaceLink
from handrail.web.roles import role_name
from handrail.web.whose_rule import whose_rule
from handrail.words import Language, say
from handrail.words.figures import day


@dataclass(frozen=True)
class Desk:
    """What is known of the desk when a procedure is shown: its branches and all overlays."""

    branches: tuple[BranchView, ...]
    overlays: tuple[OverlayView, ...]
    language: Language
    now: datetime

    def locals_of(self, base: VersionView) -> tuple[Local, ...]:
        """Return what differs from the procedure at some places, one part for each overlay."""
        return tuple(self._local(each, base) for each in self.overlays)

    def _local(self, view: OverlayView, base: VersionView) -> Local:
        fit = fit_of(view, base=base)
        return Local(
            id=f"overlay-{view.overlay.id}",
            whose=whose_rule(view, self.branches, self.language),
            where=self._where(view),
            since=_since(view, self.language),
            because=view.overlay.because.said_in(self.language),
            owner=_owner(view, self.language),
            name=view.name,
            notice=_notice(fit, self.language),
            changes=_changes(base.procedure, fit, self.language),
        )

    def _where(self, view: OverlayView) -> str:
        here = [each.name for each in self.branches if place_of(each).is_meant_by(view.overlay)]
        if not here:
            return say("library-local-nowhere", self.language)
        return say("library-local-where", self.language, branches=", ".join(here))

    def whose_in(self, version: VersionView) -> dict[str, str]:
        """Return of whom each step and block is on which an overlay has the last word."""
        return {
            block: whose_rule(view, self.branches, self.language)
            for view in version.overlays
            for block in view.blocks
        }

    def places(self, base: VersionView, shown: str) -> tuple[PlaceLink, ...]:
        """Return the ways to the procedure as it is at each branch where it differs."""
        href = f"/library/{base.procedure.id}"
        there = [each for each in self.branches if self._differs_at(each)]
        if not there:
            return ()
        everywhere = say("library-local-base", self.language)
        return (
            PlaceLink(href=href, text=everywhere, is_shown=not shown),
            *(
                PlaceLink(
                    href=f"{href}?branch={each.slug}", text=each.name, is_shown=each.slug == shown
                )
                for each in there
            ),
        )

    def _differs_at(self, branch: BranchView) -> bool:
        of = self.overlays[0].overlay.of if self.overlays else ""
        on = self.now.astimezone(ZoneInfo(branch.zone)).date()
        return bool(holding_at(self.overlays, of=of, where=place_of(branch), on=on))


def _since(view: OverlayView, language: Language) -> str:
    if view.pack is None:
        return say("library-local-since", language, day=day(view.published_at.date(), language))
    since = day(view.pack.since, language)
    if view.pack.until is None:
        return say("library-local-in-force", language, day=since)
    until = day(view.pack.until, language)
    return say("library-local-in-force-until", language, day=since, until=until)


def _owner(view: OverlayView, language: Language) -> str:
    if view.pack is not None:
        return say("library-local-publisher", language, publisher=view.pack.publisher)
    return say("library-local-owner", language, role=role_name(view.overlay.owner, language))


def _changes(base: Procedure, fit: Fit, language: Language) -> tuple[LocalChange, ...]:
    if fit.laid_on is None:
        return ()
    after = fit.laid_on.procedure
    told = tell_changes(changes_between(base, after), base, after, language)
    return tuple(LocalChange(subject=each.subject, statement=each.statement) for each in told)


def _notice(fit: Fit, language: Language) -> Notice | None:
    """Return that an overlay does not fit, or has to be looked at; None if all is well."""
    if fit.laid_on is None:
        return Notice(kind="error", title=say("library-local-broken", language))
    if not fit.is_newer:
        return None
    notes = " ".join(say(each.sentence, language) for each in fit.notes)
    if not notes:
        return Notice(kind="info", title=say("library-local-holds-on", language))
    return Notice(kind="info", title=say("library-local-to-rebase", language), text=notes)
