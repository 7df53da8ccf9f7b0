"""The whole case page, from what the desk knows."""

from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from handrail.clock import Reading, Standard
from handrail.desk.actions.send_reply import UNDO_FOR
from handrail.desk.inbox import in_hand
from handrail.desk.open_case import OpenRun
from handrail.desk.queries import CaseView, SuggestedProcedure
from handrail.desk.status import Status
from handrail.library import queries as library
from handrail.record.outbox import EffectState
from handrail.run.look import Place
from handrail.sop.document import AnyOrder, Choose, Kind, Repeat, Step, StepKind
from handrail.web.case.page import CaseHead, CasePage, RunPane
from handrail.web.case.show.actions import actions_of
from handrail.web.case.show.card import REASONS, Showing, card_of
from handrail.web.case.show.customer import customer_card
from handrail.web.case.show.rail import now_stop, rail_of, stop_named
from handrail.web.case.show.refusal import block_title
from handrail.web.case.show.thread import thread_of
from handrail.web.components.badge import Badge
from handrail.web.components.clock_bar import ClockBar, ClockLine
from handrail.web.components.composer import Composer, Mode, UndoSend
from handrail.web.components.composer.composer import ModeName
from handrail.web.components.line import Line, Meaning
from handrail.web.components.notice import Notice
from handrail.web.components.procedure_offers import ProcedureOffers
from handrail.web.components.step_card import Choice, StepCard
from handrail.web.components.strip import Conversation, Strip
from handrail.web.components.tabs import Tab, Tabs
from handrail.web.components.wrap_up import Gap, WrapUp
from handrail.web.reading import Reader
from handrail.web.visit import Visit
from handrail.words import Language, say
from handrail.words.figures import percent

IN_HAND = 4
"""How many conversations the strip shows."""


@dataclass(frozen=True)
class Asked:
    """What the page is asked to show besides the case: which run, which step, what was refused."""

    run_id: int | None = None
    look: str = ""
    mode: ModeName = "reply"
    refusal: Notice | None = None
    letter_refusal: Notice | None = None
    line_answer: Notice | None = None
    entry: str = ""
    text: str = ""
    said: str = ""


def page_of(view: CaseView, visit: Visit, asked: Asked) -> CasePage:
    """Return the page of a case as this visitor sees it."""
    reader = Reader(visit.language, ZoneInfo(view.branch.zone), visit.edge.at)
    run = run_shown(view.runs, asked.run_id)
    showing = (
        Showing(view, run, reader, visit.grants.name, asked.refusal, bool(asked.look))
        if run
        else None
    )
    card = _card(showing, asked) if showing else None
    return CasePage(
        href=_href(view, run, asked),
        head=_head(view, reader),
        strip=_strip(view, visit, reader),
        customer=customer_card(view, reader),
        thread=thread_of(view, reader),
        composer=_composer(view, visit, reader, asked, card) if view.may_work else None,
        line=_line(view, reader, asked, showing) if view.may_work else None,
        tabs=_tabs(view, run, reader),
        run=_pane(view, showing, reader, asked),
        actions=actions_of(view, reader),
        said=asked.said,
    )


def run_shown(of_case: Iterable[OpenRun], run_id: int | None) -> OpenRun | None:
    """Return the run that is asked for, or else the matter's, or else the channel's newest."""
    runs = {run.id: run for run in of_case}
    if run_id in runs:
        return runs[run_id]
    matters = [run for run in runs.values() if run.machine.procedure.kind is Kind.MATTER]
    return matters[-1] if matters else None


def _href(view: CaseView, run: OpenRun | None, asked: Asked) -> str:
    parts = [f"run={run.id}"] if run else []
    parts += [f"look={asked.look}"] if asked.look else []
    parts += [f"mode={asked.mode}"] if asked.mode != "reply" else []
    return f"/cases/{view.head.id}" + (f"?{'&'.join(parts)}" if parts else "")


def _head(view: CaseView, reader: Reader) -> CaseHead:
    head = view.head
    return CaseHead(
        number=f"#{head.id}",
        title=head.title or say("case-no-subject", reader.language),
        channel=channel_badge(head.channel, reader.language),
        opened=reader.moment(head.opened_at),
        branch=view.branch.name,
        state=state_badge(head.status, head.outcome, reader.language),
    )


def channel_badge(channel: str, language: Language) -> Badge:
    """Return the channel's name in its pill."""
    return Badge(text=say(f"web-channel-{channel}", language), tone="blue")


def state_badge(status: Status, outcome: str, language: Language) -> Badge | None:
    """Return whose turn it is, said when it is not ours."""
    match status:
        case Status.OPEN:
            return None
        case Status.WAITING:
            return Badge(text=say("web-status-waiting", language), icon="pause")
        case Status.RESOLVED:
            known = outcome.replace("_", "-")
            return Badge(text=say(f"web-outcome-{known}", language), tone="ok", icon="check")


def _strip(view: CaseView, visit: Visit, reader: Reader) -> Strip:
    mine = in_hand(by=visit.grants, limit=IN_HAND)
    conversations = [_this_conversation(view, reader)]
    conversations += [
        Conversation(
            name=row.customer,
            href=f"/cases/{row.id}",
            channel=channel_badge(row.channel, reader.language),
            unread=row.is_unread,
            clock=reader.due(row.due_at) if row.due_at else None,
        )
        for row in mine
        if row.id != view.head.id
    ]
    waiting = next((row for row in mine if row.id != view.head.id), None)
    return Strip(
        conversations=tuple(conversations[:IN_HAND]),
        next_href=f"/cases/{waiting.id}" if waiting else "/inbox/next",
    )


def _this_conversation(view: CaseView, reader: Reader) -> Conversation:
    dues = [reading.due_at for _, reading in view.clocks if reading.due_at and _ticks(reading)]
    return Conversation(
        name=view.customer.name or say("case-customer", reader.language),
        href=f"/cases/{view.head.id}",
        channel=channel_badge(view.head.channel, reader.language),
        current=True,
        clock=reader.due(min(dues)) if dues else None,
    )


def _ticks(reading: Reading) -> bool:
    return reading.state.value in {"running", "overdue"}


def _clocks(view: CaseView, reader: Reader) -> ClockBar | None:
    lines = [
        ClockLine(label=_standard(standard, reader), clock=clock, used_percent=_used(reading))
        for standard, reading in view.clocks
        if (clock := reader.clock(reading)) is not None
    ]
    return ClockBar(lines=tuple(lines)) if lines else None


def _standard(standard: Standard, reader: Reader) -> str:
    return say(f"web-standard-{standard.measure.replace('_', '-')}", reader.language)


def _used(reading: Reading) -> int:
    return max(0, min(100, round(100 * (reading.used or 0))))


def _tabs(view: CaseView, shown: OpenRun | None, reader: Reader) -> Tabs:
    case_id = view.head.id
    tabs = [
        Tab(
            title=run.machine.procedure.title.said_in(reader.language),
            href=f"/cases/{case_id}?run={run.id}",
            current=shown is not None and run.id == shown.id,
        )
        for run in _runs_in_tabs(view)
    ]
    tabs += [
        Tab(title=_matter_title(head.version, head.title, reader), href=f"/cases/{head.id}")
        for head in view.beside
    ]
    return Tabs(
        label=say("case-matters", reader.language),
        tabs=tuple(tabs),
        add_href=f"/cases/{case_id}/matters" if view.may_work else "",
        add_text=say("case-add-matter", reader.language),
    )


def _runs_in_tabs(view: CaseView) -> list[OpenRun]:
    """Return the matter's runs and the newest frame: one greeting, however many letters."""
    matters = [run for run in view.runs if run.machine.procedure.kind is Kind.MATTER]
    frames = [run for run in view.runs if run.machine.procedure.kind is Kind.CHANNEL]
    return matters + frames[-1:]


def _matter_title(version: str, title: str, reader: Reader) -> str:
    if not version:
        return title
    return library.version(version).procedure.title.said_in(reader.language)


def _pane(view: CaseView, showing: Showing | None, reader: Reader, asked: Asked) -> RunPane:
    if showing is None:
        return RunPane(clocks=_clocks(view, reader), offers=_offers(view, reader))
    procedure = showing.run.machine.procedure
    number = showing.run.state.version.rpartition("@")[2]
    return RunPane(
        title=procedure.title.said_in(reader.language),
        version=f"v{number}",
        outcome=procedure.outcome.said_in(reader.language),
        clocks=_clocks(view, reader),
        notice=_ended(showing, reader),
        rail=rail_of(showing, look=asked.look),
        wrap_up=_wrap_up(showing, reader),
    )


def _offers(view: CaseView, reader: Reader) -> ProcedureOffers | None:
    """Return the procedures to choose from: those that were suggested first."""
    if not view.may_work:
        return None
    return ProcedureOffers(
        post=f"/cases/{view.head.id}/procedure",
        choices=procedure_choices(view, reader),
    )


def procedure_choices(view: CaseView, reader: Reader) -> tuple[Choice, ...]:
    """Return every matter procedure of the channel, the suggested ones first and with their why."""
    suggested = {each.procedure: each for each in view.suggestions}
    ranked = sorted(
        library.matter_versions(view.head.channel),
        key=lambda each: (
            -suggested[each.procedure.id].share if each.procedure.id in suggested else 0
        ),
    )
    return tuple(
        Choice(
            value=version.procedure.id,
            title=version.procedure.title.said_in(reader.language),
            digit=digit,
            detail=_why(suggested.get(version.procedure.id), reader),
            suggested=version.procedure.id in suggested,
        )
        for digit, version in enumerate(ranked, start=1)
    )


def _why(suggestion: SuggestedProcedure | None, reader: Reader) -> str:
    if suggestion is None:
        return ""
    share = percent(suggestion.share, reader.language)
    return say("case-offer-why", reader.language, share=share, words=", ".join(suggestion.why))


def _ended(showing: Showing, reader: Reader) -> Notice | None:
    outcome = showing.run.state.outcome
    if outcome is None:
        return None
    known = outcome.replace("_", "-")
    title = say("case-ended", reader.language, outcome=say(f"web-outcome-{known}", reader.language))
    return Notice(kind="ok", title=title)


def _wrap_up(showing: Showing, reader: Reader) -> WrapUp | None:
    """Return the gaps that one key closes: reasons of skips, and effects to be taken back."""
    state, language = showing.run.state, reader.language
    if not showing.view.may_work or state.has_ended:
        return None
    gaps = [
        Gap(
            id=f"reason:{step}",
            question=say("case-gap-reason", language, step=block_title(showing.run, step, reader)),
            choices=tuple(
                Choice(value=reason, title=say(f"desk-reason-{reason}", language), digit=at)
                for at, reason in enumerate(REASONS, start=1)
            ),
        )
        for step in sorted(state.unexplained)
    ]
    gaps += [
        Gap(
            id=f"owed:{owed.block}",
            question=say(
                f"case-gap-{owed.debt}", language, step=block_title(showing.run, owed.block, reader)
            ),
            choices=(
                Choice(value="done", title=say("case-gap-made-good", language), digit=1),
                Choice(value="accept", title=say("case-gap-accept", language), digit=2),
            ),
        )
        for owed in state.owed
    ]
    if not gaps:
        return None
    return WrapUp(
        post=f"/cases/{showing.view.head.id}/wrap-up?run={showing.run.id}", gaps=tuple(gaps)
    )


def _card(showing: Showing, asked: Asked) -> StepCard | None:
    stop = stop_named(showing, asked.look) if asked.look else now_stop(showing)
    return card_of(stop, showing) if stop is not None else None


def _composer(
    view: CaseView, visit: Visit, reader: Reader, asked: Asked, card: StepCard | None
) -> Composer | None:
    case_id, language = view.head.id, reader.language
    address = view.customer.addresses[0].value if view.customer.addresses else ""
    base = f"/cases/{case_id}?run={asked.run_id}" if asked.run_id else f"/cases/{case_id}?"
    return Composer(
        mode=asked.mode,
        modes=(
            Mode(name="reply", title=say("case-mode-reply", language), href=base),
            Mode(name="note", title=say("case-mode-note", language), href=f"{base}&mode=note"),
        ),
        post=f"/cases/{case_id}/write" + (f"?run={asked.run_id}" if asked.run_id else ""),
        keep=f"/cases/{case_id}/draft",
        draft=view.draft_token,
        text=asked.text or (view.draft if asked.mode == "reply" else ""),
        to=say("case-to", language, address=address) if address else "",
        language=view.head.language.value if asked.mode == "reply" else language.value,
        say=card.say.text if card and card.say else "",
        refusal=asked.letter_refusal,
        undo=_undo(view, visit, reader),
    )


def _undo(view: CaseView, visit: Visit, reader: Reader) -> UndoSend | None:
    """Return the bar that takes the reply back, while it has not left.

    The letter leaves by the real clock, the page counts by the desk's: the bar is told the
    desk's moment that is as far away.
    """
    for message in reversed(view.messages):
        effect = message.effect
        if message.is_unsent or effect is None or effect.state is not EffectState.WAITING:
            continue
        left = effect.next_try_at - visit.edge.real_at
        if effect.attempts == 0 and left.total_seconds() > 0 and left <= UNDO_FOR:
            return UndoSend(
                letter=str(message.id),
                leaves=reader.moment(visit.edge.at + left),
                post=f"/cases/{view.head.id}/unsend",
            )
    return None


def _line(view: CaseView, reader: Reader, asked: Asked, showing: Showing | None) -> Line:
    case_id = view.head.id
    stop = None
    if showing is not None:
        stop = stop_named(showing, asked.look) if asked.look else now_stop(showing)
    run = f"?run={showing.run.id}" if showing else ""
    return Line(
        post=f"/cases/{case_id}/line{run}",
        suggest=f"/cases/{case_id}/suggest{run}",
        step=stop.block.id if stop else "",
        asks=_asks(stop.block, showing, reader) if stop and showing else "",
        meanings=_meanings(stop.block, stop.place, reader) if stop else (),
        value=asked.entry,
        answer=asked.line_answer,
        undo_post=f"/cases/{case_id}/undo{run}" if showing else "",
        next_href="/inbox/next",
        now_href=f"/cases/{case_id}{run}" if asked.look else "",
    )


def _asks(block: Step | AnyOrder | Choose | Repeat, showing: Showing, reader: Reader) -> str:
    if isinstance(block, Step) and block.fact is not None:
        return showing.run.machine.procedure.fact(block.fact).label.said_in(reader.language) + "?"
    return ""


def _meanings(
    block: Step | AnyOrder | Choose | Repeat, place: Place, reader: Reader
) -> tuple[Meaning, ...]:
    language = reader.language
    if place in {Place.DONE, Place.SKIPPED}:
        return (Meaning(keys=".", text=say("case-key-anything", language)),)
    chooses = isinstance(block, Choose | Repeat)
    is_send = isinstance(block, Step) and block.kind is StepKind.SEND
    first = (
        Meaning(keys="1-9", text=say("case-key-choose", language))
        if chooses
        else Meaning(keys="Ctrl ⏎", text=say("case-key-send", language))
        if is_send
        else Meaning(keys="⏎", text=say("case-key-done", language))
    )
    return (
        first,
        Meaning(keys="-", text=say("case-key-later", language)),
        Meaning(keys="--", text=say("case-key-skip", language)),
        Meaning(keys=".", text=say("case-key-anything", language)),
    )
