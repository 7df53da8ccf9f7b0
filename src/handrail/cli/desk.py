"""A desk opened from the command line: its folder is known before Django starts."""

import os
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click
import django
from django.apps import apps
from django.core.exceptions import ImproperlyConfigured

from handrail.cli.terminal import tell
from handrail.record.storage import BadMasterKey

SETTINGS = "handrail.config.settings"

Given = ParamSpec("Given")


data_option = click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help=tell("cli-help-data"),
)


def on_a_desk(command: Callable[Given, None]) -> Callable[..., None]:
    """Return the command with an option `--data`, run once the desk of that folder is open."""

    @data_option
    @wraps(command)
    def opened(data: Path | None, *args: Given.args, **more: Given.kwargs) -> None:
        open_desk(data)
        command(*args, **more)

    return opened


def use_folder(data: Path | None) -> None:
    """Have the desk's folder known to whatever reads the settings."""
    if data is not None:
        os.environ["HANDRAIL_DATA"] = str(data.absolute())


def data_folder() -> Path:
    """Return the desk's folder without opening it."""
    return Path(os.environ.get("HANDRAIL_DATA", "data")).absolute()


def open_desk(data: Path | None) -> None:
    """Start Django for the desk in the folder.

    Raises:
        ClickException: a setting or the folder cannot be used; it says which and why.
    """
    use_folder(data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    if apps.ready:
        return
    try:
        django.setup()
    except (ImproperlyConfigured, BadMasterKey) as problem:
        raise click.ClickException(str(problem)) from problem
    except OSError as problem:
        raise click.ClickException(
            tell("cli-folder-unusable", folder=str(problem.filename), why=str(problem.strerror))
        ) from problem
