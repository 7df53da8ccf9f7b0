"""What letters suggest: the procedure of a matter, and interrupts that come first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from handrail.desk.conversation import MessageView
from handrail.desk.open_case import OpenCase
from handrail.desk.open_runs import OpenRun
from handrail.library import queries as library
from handrail.library.values import VersionView
from handrail.library.version_name import procedure_of
from handrail.record.json_text import JSONObject
from handrail.record.stream import RecordedEvent
from handrail.suggest import called_for
from handrail.words import Language


@dataclass(frozen=True)
class SuggestedProcedure:
    """A procedure that was found to fit the first letter.

    Attributes:
        share: from 0 to 1; what is missing from 1 over all suggestions is doubt.
        why: the words of the letter that speak for it.
    """

    version: str
    share: float
    why: tuple[str, ...]

    @property
    def procedure(self) -> str:
        """Return the procedure's id."""
        return procedure_of(self.version)


@dataclass(frozen=True)
class SuggestedInterrupt:
    """An interrupt that a letter of the case called for.

    Attributes:
        why: the words of the letter at which it opens.
    """

    version: VersionView
    why: tuple[str, ...]

    @property
    def procedure(self) -> str:
        """Return the procedure's id."""
        return self.version.procedure.id


def suggested_procedures(events: Iterable[RecordedEvent]) -> tuple[SuggestedProcedure, ...]:
    """Return what a case's own events say was found to fit its first letter."""
    return tuple(_suggestions(events))


def suggested_interrupts(
    case: OpenCase, messages: Iterable[MessageView]
) -> tuple[SuggestedInterrupt, ...]:
    """Return, of each interrupt that a letter called for, the newest call not followed yet.

    An interrupt that is not in force any more is not called for.
    """
    called = {
        procedure_of(str(event.body["version"])): event
        for event in case.events[case.stream]
        if event.type == "interrupt_suggested"
    }
    versions = library.interrupt_versions(case.row.channel) if called else ()
    letters = {each.id: each for each in messages}
    return tuple(
        SuggestedInterrupt(version, _words_that_call(version, letters.get(_letter_of(event))))
        for version in versions
        if (event := called.get(version.procedure.id)) is not None
        and not any(_follows(run, version, event) for run in case.runs.values())
    )


def _letter_of(event: RecordedEvent) -> int:
    return int(str(event.body["message"]))


def _words_that_call(version: VersionView, letter: MessageView | None) -> tuple[str, ...]:
    """Return the words of the letter at which it opens, none once they have been erased."""
    if letter is None:
        return ()
    called = called_for(
        f"{letter.subject}\n{letter.text}",
        language=Language(letter.language) if letter.language else None,
        interrupts=(version.procedure,),
    )
    return called[0].why if called else ()


def _follows(run: OpenRun, version: VersionView, event: RecordedEvent) -> bool:
    if run.machine.procedure.id != version.procedure.id:
        return False
    return run.is_open_interrupt or run.state.started_at >= event.at


def _suggestions(events: Iterable[RecordedEvent]) -> Iterator[SuggestedProcedure]:
    for event in events:
        if event.type == "procedure_suggested":
            for each in cast("list[JSONObject]", event.body["suggestions"]):
                why = cast("list[str]", each["why"])
                yield SuggestedProcedure(
                    str(each["version"]), float(str(each["share"])), tuple(why)
                )
