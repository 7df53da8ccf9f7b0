import click

from handrail.cli.desk import on_a_desk
from handrail.cli.refusing import SHOWN, print_plain, refusing
from handrail.cli.terminal import tell, terminal_language
from handrail.sop.plain import Plain
from handrail.words import Language


@click.group(help=tell("cli-help-person"))
def person() -> None:
    """Hold the commands about colleagues."""


@person.command(help=tell("cli-help-person-add"))
@click.argument("email")
@click.option("--name", required=True, help=tell("cli-help-name"))
@click.option(
    "--language",
    type=click.Choice([each.value for each in Language]),
    default=terminal_language().value,
    help=tell("cli-help-language"),
)
@click.option("--branch", help=tell("cli-help-home-branch"))
@SHOWN
@on_a_desk
def add(email: str, name: str, language: str, branch: str | None, shown: str) -> None:
    """Add a colleague."""
    from handrail.cli import colleagues  # only on an open desk

    with refusing(as_json=shown == "json"):
        words = colleagues.add(email, name=name, language=Language(language), branch=branch)
    _print(words, shown, email=email, name=name, language=language, branch=branch)


@person.command(help=tell("cli-help-person-role"))
@click.argument("email")
@click.argument("role")
@click.option("--branch", help=tell("cli-help-role-branch"))
@click.option("--withdraw", is_flag=True, help=tell("cli-help-withdraw"))
@SHOWN
@on_a_desk
def role(email: str, role: str, branch: str | None, withdraw: bool, shown: str) -> None:
    """Give a colleague a role, or take it away."""
    from handrail.cli import colleagues  # only on an open desk

    with refusing(as_json=shown == "json"):
        words = colleagues.change_role(email, role=role, branch=branch, withdraw=withdraw)
    _print(words, shown, email=email, role=role, branch=branch, withdrawn=withdraw)


@person.command(help=tell("cli-help-person-link"))
@click.argument("email")
@SHOWN
@on_a_desk
def link(email: str, shown: str) -> None:
    """Print a link by which a colleague signs in once."""
    from handrail.cli import colleagues  # only on an open desk

    with refusing(as_json=shown == "json"):
        address = colleagues.link_for(email)
    _print(address, shown, email=email, link=address)


def _print(words: str, shown: str, /, **plain: Plain) -> None:
    if shown == "json":
        print_plain({"ok": True, **plain})
    else:
        click.echo(words)
