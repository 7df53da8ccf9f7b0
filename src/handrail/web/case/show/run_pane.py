"""The pane of the run: its procedure, its clocks, its rail."""

from handrail.desk.instead import instead_of
from handrail.desk.queries import CaseView
from handrail.library.version_name import number_of
from handrail.web.case.page import InsteadOffer, RunPane
from handrail.web.case.show.asked import Asked
from handrail.web.case.show.card import Showing
from handrail.web.case.show.clocks import clocks_of
from handrail.web.case.show.offers import offers_of
from handrail.web.case.show.rail import rail_of
from handrail.web.case.show.wrap_up import wrap_up_of
from handrail.web.components.button import Button
from handrail.web.components.notice import Notice
from handrail.web.reading import Reader
from handrail.words import say


def run_pane_of(view: CaseView, showing: Showing | None, reader: Reader, asked: Asked) -> RunPane:
    """Return the run that is shown, or the procedures to choose from."""
    if showing is None:
        return RunPane(
            clocks=clocks_of(view, reader),
            notice=_unreadable(view, reader) or _called(view, reader),
            offers=offers_of(view, reader),
        )
    procedure = showing.run.machine.procedure
    return RunPane(
        title=procedure.title.said_in(reader.language),
        version=f"v{number_of(showing.run.state.version)}",
        overlays=_overlays(showing.run.state.version, reader),
        outcome=procedure.outcome.said_in(reader.language),
        clocks=clocks_of(view, reader),
        notice=_unreadable(view, reader) or _called(view, reader) or _ended(showing, reader),
        rail=rail_of(showing, look=asked.look),
        wrap_up=wrap_up_of(showing, reader),
        instead=_instead(view, showing, reader),
        instead_post=f"/cases/{view.head.id}/instead?run={showing.run.id}",
    )


def _instead(view: CaseView, showing: Showing, reader: Reader) -> tuple[InsteadOffer, ...]:
    """Return what the procedure itself says is right where it is not."""
    if not view.may_work:
        return ()
    return tuple(
        InsteadOffer(
            procedure=each.version.procedure.id,
            title=each.version.procedure.title.said_in(reader.language),
            when=each.when.said_in(reader.language),
            keys=f"={number}",
        )
        for number, each in enumerate(instead_of(showing.run, channel=view.head.channel), start=1)
    )


def _overlays(version: str, reader: Reader) -> str:
    """Return which overlays lie on the version, "" for none."""
    _, *overlays = version.split("+")
    if not overlays:
        return ""
    return say("case-overlays", reader.language, overlays=", ".join(overlays))


def _called(view: CaseView, reader: Reader) -> Notice | None:
    """Return that a letter calls for something that comes first, with the way to it."""
    if not view.interrupts or not view.may_work:
        return None
    first = view.interrupts[0]
    title = first.version.procedure.title.said_in(reader.language)
    language = reader.language
    return Notice(
        kind="info",
        title=say("case-interrupt-called", language, title=title),
        text=say("case-interrupt-why", language, words=", ".join(first.why)) if first.why else "",
        ways=(
            Button(
                text=say("case-interrupt-look", language),
                href=f"/cases/{view.head.id}/interrupts",
            ),
        ),
    )


def _ended(showing: Showing, reader: Reader) -> Notice | None:
    outcome = showing.run.state.outcome
    if outcome is None:
        return None
    known = outcome.replace("_", "-")
    title = say("case-ended", reader.language, outcome=say(f"web-outcome-{known}", reader.language))
    return Notice(kind="ok", title=title)


def _unreadable(view: CaseView, reader: Reader) -> Notice | None:
    """Return the notice that a version cannot be read, and what that means for the case."""
    names = dict.fromkeys(each.version for each in view.unreadable)
    if not names:
        return None
    return Notice(
        kind="error",
        title=say("case-version-unreadable", reader.language, version=", ".join(names)),
        text=say("case-version-unreadable-what", reader.language),
    )
