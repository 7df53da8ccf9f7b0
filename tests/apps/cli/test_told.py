"""The papers name every command. (Here, since `tests/core` does without the commands.)"""

from pathlib import Path

import click

from handrail.cli.main import main

ROOT = Path(__file__).parents[3]
PAPERS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "changelog.d").glob("*.md")]


def test_every_command_is_told_of_somewhere():
    told = "\n".join(path.read_text(encoding="utf-8") for path in PAPERS)

    assert {command for command in commands_of(main) if f"handrail {command}" not in told} == set()
    assert "law-pack sign" in set(commands_of(main))


def commands_of(group):
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from (f"{name} {each}" for each in commands_of(command))
        else:
            yield name
