"""A routine is begun now, from the command line: it lies in the branch's queue."""

import click

from handrail.cli.desk import on_a_desk
from handrail.cli.refusing import SHOWN, print_plain, refusing
from handrail.cli.terminal import tell, terminal_language
from handrail.words import say


@click.command("begin", help=tell("cli-help-procedure-begin"))
@click.argument("routine")
@click.option("--branch", help=tell("cli-help-begin-branch"))
@SHOWN
@on_a_desk
def begin(routine: str, branch: str | None, shown: str) -> None:
    """Begin a routine at a branch."""
    as_json = shown == "json"
    with refusing(as_json=as_json):
        slug, case_id = _begun(routine, branch)
    if as_json:
        print_plain({"ok": True, "routine": routine, "branch": slug, "case": case_id})
    else:
        click.echo(tell("cli-begun", case=str(case_id), branch=slug))


def _begun(routine: str, slug: str | None) -> tuple[str, int]:
    # only on an open desk
    from handrail.channels.work.moment import edge_now
    from handrail.cli.set_up import set_up
    from handrail.desk.actions.start_routine import start_routine
    from handrail.desk.refused import NoRoutineHere, VersionUnreadable
    from handrail.people.queries import branches

    set_up()
    known = {each.slug: each for each in branches()}
    name = slug or (next(iter(known)) if len(known) == 1 else "")
    if name not in known:
        told = tell("cli-begin-which-branch", branch=name or "-", known=", ".join(known))
        raise click.ClickException(told)
    try:
        case_id = start_routine(
            procedure=routine, branch_id=known[name].id, by=None, edge=edge_now()
        )
    except NoRoutineHere as refused:
        raise click.ClickException(tell("cli-no-routine", routine=routine)) from refused
    except VersionUnreadable as refused:
        raise click.ClickException(say(refused.sentence, terminal_language())) from refused
    return name, case_id
