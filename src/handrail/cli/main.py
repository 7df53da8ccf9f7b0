"""The command `handrail`."""

import click

from handrail.cli.diff import diff
from handrail.cli.doctor import doctor
from handrail.cli.export import export
from handrail.cli.importing import import_file
from handrail.cli.intake import intake
from handrail.cli.law_pack import law_pack
from handrail.cli.migrate import migrate
from handrail.cli.person import person
from handrail.cli.procedure import procedure
from handrail.cli.reading import read
from handrail.cli.serve import serve, work
from handrail.cli.terminal import tell
from handrail.cli.walking import explain, walk
from handrail.demo.command import demo


@click.group(help=tell("cli-help"))
@click.version_option(package_name="handrail")
def main() -> None:
    """Begin; each command does its own part."""


COMMANDS = (
    demo,
    serve,
    work,
    intake,
    procedure,
    import_file,
    export,
    read,
    diff,
    law_pack,
    walk,
    explain,
    person,
    doctor,
    migrate,
)

for command in COMMANDS:
    main.add_command(command)
