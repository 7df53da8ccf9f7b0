"""The machine: markings, decide, fold, realign. No Django here."""

from handrail.run.codec import FORMAT, RUN_EVENTS, UnknownFormat, read_event, write_event
from handrail.run.command import Actor, Command
from handrail.run.decide import decide, start
from handrail.run.decision import Decision, Refusal, Why
from handrail.run.event import FactRead, Happened, RunEvent
from handrail.run.fold import Machines, fold, step_on
from handrail.run.letter import Letter, Outcome, read_letter
from handrail.run.machine import Machine
from handrail.run.missing import Lack, Missing
from handrail.run.node import NoSuchBlock
from handrail.run.realign import Realignment, realign
from handrail.run.situation import Facts, Known
from handrail.run.state import Approval, RunState, Standing

__all__ = [
    "FORMAT",
    "RUN_EVENTS",
    "Actor",
    "Approval",
    "Command",
    "Decision",
    "FactRead",
    "Facts",
    "Happened",
    "Known",
    "Lack",
    "Letter",
    "Machine",
    "Machines",
    "Missing",
    "NoSuchBlock",
    "Outcome",
    "Realignment",
    "Refusal",
    "RunEvent",
    "RunState",
    "Standing",
    "UnknownFormat",
    "Why",
    "decide",
    "fold",
    "read_event",
    "read_letter",
    "realign",
    "start",
    "step_on",
    "write_event",
]
