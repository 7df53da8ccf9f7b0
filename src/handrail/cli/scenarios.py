"""Runs that together show all that can happen in a procedure, on the terminal."""

import json
import re
from pathlib import Path

import click

from handrail.cli.refusing import SHOWN, refusing
from handrail.cli.sound_files import FILES, procedures_in
from handrail.cli.terminal import tell, terminal_language
from handrail.rules import Money
from handrail.run import Machine
from handrail.run.codec import Body
from handrail.run.command import Command
from handrail.run.scenarios import Covering, Move, Scenario, Target, Unreached, scenarios
from handrail.run.scenarios.telling import ScenarioTelling
from handrail.sop.document import Procedure
from handrail.sop.link import link

CAPITAL = re.compile(r"(?<!^)([A-Z])")


@click.command("scenarios", help=tell("cli-help-procedure-scenarios"))
@FILES
@SHOWN
def show_scenarios(files: tuple[Path, ...], shown: str) -> None:
    """Show the runs of the first file; the others are what it may use."""
    as_json = shown == "json"
    with refusing(as_json=as_json):
        first, *others = procedures_in(files, is_told=False)
        linked = link(first, {each.id: each for each in others}.get)
    _tell(linked, as_json=as_json)


def _tell(procedure: Procedure, *, as_json: bool) -> None:
    machine = Machine(f"{procedure.id}@draft", procedure)
    found = scenarios(machine)
    if as_json:
        click.echo(json.dumps(_as_json(machine, found), ensure_ascii=False, indent=2))
        return
    telling = ScenarioTelling(machine, terminal_language())
    for number, scenario in enumerate(found.scenarios, start=1):
        click.echo(tell("cli-scenario", number=number))
        for line in telling.lines(scenario):
            click.echo(f"  {line}")
    for each in found.unreached:
        click.echo(telling.unreached(each))
    told = {"runs": len(found.scenarios), "missed": len(found.unreached)}
    click.echo(tell("cli-scenarios-found", **told))


def _as_json(machine: Machine, found: Covering) -> Body:
    return {
        "procedure": machine.procedure.id,
        "scenarios": [_scenario(each) for each in found.scenarios],
        "unreached": [_unreached(each) for each in found.unreached],
    }


def _scenario(scenario: Scenario) -> Body:
    return {
        "outcome": scenario.outcome,
        "moves": [_move(each) for each in scenario.moves],
        "shows": [_target(each) for each in scenario.shows],
    }


def _move(move: Move) -> Body:
    learns = {name: _plain(value) for name, value in move.learns}
    return {"role": move.role, "learns": learns, **_named(move.command)}


def _unreached(unreached: Unreached) -> Body:
    refusal = unreached.refusal
    because = None if refusal is None else refusal.why.value
    return {**_target(unreached.target), "why": unreached.why.value, "refused": because}


def _target(target: Target) -> Body:
    return _named(target)


def _named(value: Command | Target) -> Body:
    """Return the kind of a command or target, and what it is about."""
    fields = {name: _plain(each) for name, each in vars(value).items() if name != "facts"}
    kind = CAPITAL.sub(r"_\1", type(value).__name__).lower()
    return {"kind": kind, **fields}


def _plain(value: object) -> object:
    """Return a value as JSON has it."""
    match value:
        case None | bool() | int() | str():
            return value
        case Money(amount=amount, currency=currency):
            return f"{amount} {currency}"
        case tuple() if not hasattr(value, "_fields"):
            return [_plain(each) for each in value]
        case _:
            return str(value)
