"""The command `handrail demo`."""

import json
import secrets
import shutil
import tempfile
import time
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import click

from handrail.channels.work.stopping import told_to_stop
from handrail.demo.house import House, NotOurFolder, claim, free_port, furnish, is_free, open_django
from handrail.demo.postbox import Postbox
from handrail.demo.second_half import SecondHalf
from handrail.demo.terminal import terminal_language
from handrail.demo.towns import LETTERS
from handrail.words import Language, say

DEFAULT = click.core.ParameterSource.DEFAULT

USUAL_FOLDER = Path("demo-data")
USUAL_PORT = 8000
LETTERS_TO_PLAY = 120
"""A play needs a past to be measured against, but not a long one."""


def _help(sentence_id: str) -> str:
    return say(sentence_id, terminal_language())


@click.command(help=_help("demo-help"))
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    default=USUAL_FOLDER,
    show_default=True,
    help=_help("demo-help-data"),
)
@click.option("--fresh", is_flag=True, help=_help("demo-help-fresh"))
@click.option("--port", default=USUAL_PORT, show_default=True, help=_help("demo-help-port"))
@click.option("--play", is_flag=True, help=_help("demo-help-play"))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help=_help("demo-help-format"),
)
@click.option(
    "--language",
    type=click.Choice([each.value for each in Language]),
    default=terminal_language().value,
    help=_help("demo-help-language"),
)
def demo(*, data: Path, fresh: bool, port: int, play: bool, form: str, language: str) -> None:
    """Show the desk at work in a shop of five branches."""
    told = Language(language)
    if play:
        _refuse_what_a_play_does_not_use(told)
        raise SystemExit(_play(form=form, language=told))
    if not is_free(port):
        raise click.ClickException(say("demo-port-taken", told, port=str(port)))
    _show(House(data.absolute(), port, free_port()), fresh=fresh, form=form, told=told)


def _refuse_what_a_play_does_not_use(told: Language) -> None:
    """Stop a play that was given a folder or a port: it has a folder and ports of its own."""
    given = click.get_current_context().get_parameter_source
    named = [name for name in ("data", "fresh", "port") if given(name) is not DEFAULT]
    if named:
        options = ", ".join(f"--{name}" for name in named)
        raise click.UsageError(say("demo-play-alone", told, options=options))


def _show(house: House, *, fresh: bool, form: str, told: Language) -> None:
    began = time.monotonic()
    with ExitStack() as open_now:
        _open(house, open_now, fresh=fresh, told=told)
        from handrail.demo.customers import Customers  # only once Django has started
        from handrail.demo.running import running, sign_in_links

        asked = open_now.enter_context(told_to_stop())
        open_now.enter_context(running(house))
        links = {role.value: link for role, link in sign_in_links(house).items()}
        _tell_ready(house, links, seconds=time.monotonic() - began, form=form, told=told)
        open_now.enter_context(
            Customers(house.door, house.postbox, Random(secrets.randbits(64)))  # noqa: S311
        )
        asked.wait()
        click.echo(say("demo-stopping", told), err=True)


def _open(
    house: House,
    open_now: ExitStack,
    *,
    fresh: bool,
    told: Language,
    letters: int = LETTERS,
) -> None:
    try:
        claim(house.data, fresh=fresh)
    except NotOurFolder as problem:
        text = say("demo-not-our-folder", told, folder=str(problem.folder))
        raise click.ClickException(text) from problem
    mail_out = open_now.enter_context(Postbox(house.postbox).door())
    with SecondHalf(house.data, datetime.now(UTC), letters) as second_half:
        if house.is_new:
            second_half.begin()
        open_django(house, mail_out=mail_out.port)
        click.echo(say("demo-setting-up", told), err=True)
        furnish(second_half)


def _tell_ready(
    house: House, links: dict[str, str], *, seconds: float, form: str, told: Language
) -> None:
    if form == "json":
        ready = {"address": house.address, "links": links, "ready_seconds": round(seconds, 1)}
        click.echo(json.dumps(ready))
        return
    click.echo(say("demo-ready", told, address=house.address, seconds=round(seconds, 1)))
    for role, link in links.items():
        click.echo(f"  {say('people-role-' + role.replace('_', '-'), told)}: {link}")
    click.echo(say("demo-post", told, address=f"{house.address}/demo/post"))
    click.echo(say("demo-stop", told))


def _play(*, form: str, language: Language) -> int:
    folder = Path(tempfile.mkdtemp(prefix="handrail-play-"))
    house = House(folder / "data", free_port(), free_port())
    try:
        with ExitStack() as open_now:
            _open(house, open_now, fresh=False, letters=LETTERS_TO_PLAY, told=language)
            from handrail.demo.play import play_story  # only once Django has started
            from handrail.demo.running import running, sign_in_links

            open_now.enter_context(running(house))
            return play_story(house, sign_in_links(house), form=form, language=language)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
