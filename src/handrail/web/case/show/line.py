"""The Line: what it asks, and what its keys mean."""

from handrail.desk.instead import instead_of
from handrail.desk.queries import CaseView
from handrail.run.look import Place
from handrail.sop.document import AnyOrder, Choose, Repeat, Step, StepKind
from handrail.web.case.show.asked import Asked
from handrail.web.case.show.card import Showing
from handrail.web.case.show.rail import now_stop, stop_named
from handrail.web.components.line import Line, Meaning
from handrail.web.reading import Reader
from handrail.words import say


def line_of(view: CaseView, reader: Reader, asked: Asked, showing: Showing | None) -> Line:
    """Return the Line, about the step that is now or is looked at."""
    case_id = view.head.id
    stop = None
    if showing is not None:
        stop = stop_named(showing, asked.look) if asked.look else now_stop(showing)
    run = f"?run={showing.run.id}" if showing else ""
    return Line(
        post=f"/cases/{case_id}/line{run}",
        suggest=f"/cases/{case_id}/suggest{run}",
        step=stop.block.id if stop else "",
        is_done=stop is not None and stop.place is Place.DONE,
        asks=_asks(stop.block, showing, reader) if stop and showing else "",
        meanings=(
            *(_meanings(stop.block, stop.place, reader) if stop else ()),
            *_of_instead(view, showing, reader),
            Meaning(keys="+", text=say("followups-key", reader.language)),
        ),
        value=asked.entry,
        answer=asked.line_answer,
        undo_post=f"/cases/{case_id}/undo{run}" if showing else "",
        next_href="/inbox/next",
        now_href=f"/cases/{case_id}{run}" if asked.look else "",
    )


def _of_instead(view: CaseView, showing: Showing | None, reader: Reader) -> tuple[Meaning, ...]:
    if showing is None or not instead_of(showing.run, channel=view.head.channel):
        return ()
    return (Meaning(keys="=", text=say("case-key-instead", reader.language)),)


def _asks(block: Step | AnyOrder | Choose | Repeat, showing: Showing, reader: Reader) -> str:
    if isinstance(block, Step) and block.fact is not None:
        return showing.run.machine.procedure.fact(block.fact).label.said_in(reader.language) + "?"
    return ""


def _meanings(
    block: Step | AnyOrder | Choose | Repeat, place: Place, reader: Reader
) -> tuple[Meaning, ...]:
    language = reader.language
    anything = Meaning(keys=".", text=say("case-key-anything", language))
    if place in {Place.DONE, Place.SKIPPED}:
        decided = Meaning(keys="1-9", text=say("case-key-choose", language))
        return (decided, anything) if isinstance(block, Choose) else (anything,)
    chooses = isinstance(block, Choose | Repeat)
    is_send = isinstance(block, Step) and block.kind is StepKind.SEND
    first = (
        Meaning(keys="1-9", text=say("case-key-choose", language))
        if chooses
        else Meaning(
            keys=f"{say('component-key-ctrl', language)} ⏎", text=say("case-key-send", language)
        )
        if is_send
        else Meaning(keys="⏎", text=say("case-key-done", language))
    )
    return (
        first,
        Meaning(keys="-", text=say("case-key-later", language)),
        Meaning(keys="--", text=say("case-key-skip", language)),
        anything,
    )
