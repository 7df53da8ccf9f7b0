"""A refusal in words: what happened, what is missing, and the way on."""

from handrail.desk.open_runs import OpenRun
from handrail.library import queries as library
from handrail.people import queries as people
from handrail.run import Lack, Missing, NoSuchBlock, Refusal, Why
from handrail.run.command import AskApproval, Correct, Decide, TakeStep
from handrail.sop.document import Sequence
from handrail.web.components.button import Button
from handrail.web.components.notice import Notice
from handrail.web.reading import Reader
from handrail.web.roles import role_name
from handrail.words import say
from handrail.words.figures import one_of


def refusal_notice(refusal: Refusal, run: OpenRun, reader: Reader, *, case_id: int) -> Notice:
    """Return what the agent is told, with buttons that lead on."""
    return Notice(
        kind="refusal",
        title=_title(refusal, reader),
        missing=tuple(_missing(each, run, reader) for each in refusal.missing),
        ways=_ways(refusal, run, reader, case_id=case_id),
    )


def _title(refusal: Refusal, reader: Reader) -> str:
    taken = refusal.taken
    if refusal.why is Why.TAKEN and taken is not None and taken.who.isdecimal():
        name = people.person_view(int(taken.who)).name
        at = reader.moment(taken.at).text
        return say("case-taken-by", reader.language, name=name, at=at)
    return say(refusal.sentence, reader.language)


def _missing(missing: Missing, run: OpenRun, reader: Reader) -> str:
    language = reader.language
    if missing.lack is Lack.INTERRUPT:
        return say("case-missing-interrupt", language, title=_interrupt_title(missing, reader))
    title = block_title(run, missing.block, reader)
    match missing.lack:
        case Lack.APPROVAL | Lack.ROLE:
            roles = (missing.role or "agent", *missing.or_roles)
            role = one_of([role_name(each, language) for each in roles], language)
            return say(f"case-missing-{missing.lack}", language, step=title, role=role)
        case _:
            return say(f"case-missing-{missing.lack}", language, step=title)


def _interrupt_title(missing: Missing, reader: Reader) -> str:
    return library.version(missing.block).procedure.title.said_in(reader.language)


def block_title(run: OpenRun, block: str, reader: Reader) -> str:
    """Return what a block says, without its full stop; its id where this version lacks it."""
    try:
        found = run.machine.node(block).block
    except NoSuchBlock:
        return block
    return block if isinstance(found, Sequence) else found.text.said_in(reader.language).rstrip(".")


def _ways(refusal: Refusal, run: OpenRun, reader: Reader, *, case_id: int) -> tuple[Button, ...]:
    language = reader.language
    ways = []
    for command in refusal.instead:
        match command:
            case AskApproval():
                ways.append(
                    Button(text=say("case-way-ask", language), name="do", value="ask", kind="plain")
                )
            case TakeStep(step=step):
                ways.append(_look(case_id, run, step, reader))
            case Decide(choice=choice):
                ways.append(_look(case_id, run, choice, reader))
            case Correct(choice=choice):
                ways.append(_look(case_id, run, choice, reader))
    ways += [
        Button(
            text=say("case-way-look", language, step=_interrupt_title(each, reader)),
            href=f"/cases/{case_id}",
        )
        for each in refusal.missing
        if each.lack is Lack.INTERRUPT
    ]
    others = (each.block for each in refusal.missing if each.lack is Lack.STEP)
    ways += [_look(case_id, run, block, reader) for block in others]
    return tuple(dict.fromkeys(ways))


def _look(case_id: int, run: OpenRun, block: str, reader: Reader) -> Button:
    title = block_title(run, block, reader)
    return Button(
        text=say("case-way-look", reader.language, step=title),
        href=f"/cases/{case_id}?run={run.id}&look={block}",
    )
