import click

from handrail.cli.beginning import begin
from handrail.cli.checking import check
from handrail.cli.effective import effective_file, rebase
from handrail.cli.publishing import publish, withdraw
from handrail.cli.scenarios import show_scenarios
from handrail.cli.terminal import tell
from handrail.cli.translations import translations


@click.group(help=tell("cli-help-procedure"))
def procedure() -> None:
    """Hold the commands about procedures."""


for _command in (
    check,
    translations,
    show_scenarios,
    effective_file,
    rebase,
    publish,
    withdraw,
    begin,
):
    procedure.add_command(_command)
