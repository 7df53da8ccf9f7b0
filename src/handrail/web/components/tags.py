"""The tags that every template knows: a component, a sentence, an icon, a built file."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from django import template
from django.conf import settings
from django.template import Context
from django.templatetags.static import static
from django.utils.safestring import SafeString

from handrail.web.components.component import Component
from handrail.words import Language
from handrail.words import say as say_sentence
from handrail.words.sentence import Value

register = template.Library()

BUILT = Path(__file__).parent.parent / "static" / "build" / "build.json"
SHARED = ("language", "csrf_token", "request", "now")
"""What a component may know beyond its own values."""


class AssetsNotBuilt(Exception):
    """The scripts and styles are missing."""

    def __init__(self) -> None:
        super().__init__(
            "The screens' scripts and styles are not built. Run `uv sync --reinstall-package"
            " handrail` once with a network, or install Handrail from a wheel."
        )


@register.simple_tag(takes_context=True)
def component(context: Context, props: Component | None) -> SafeString:
    """Return the component drawn; nothing where there is none."""
    if props is None:
        return SafeString()
    drawn = context.template.engine.get_template(props.template)  # type: ignore[union-attr]  # set while rendering
    shared = {name: context[name] for name in SHARED if name in context}
    return drawn.render(context.new({"props": props, **shared}))


@register.simple_tag(takes_context=True)
def say(context: Context, sentence_id: str, **values: Value) -> str:
    """Return the sentence in the reader's language."""
    return say_sentence(sentence_id, Language(context["language"]), **values)


@register.simple_tag(takes_context=True)
def icon(context: Context, name: str) -> SafeString:
    """Return a small drawing; it is decoration, the words stand beside it."""
    return context.template.engine.get_template(f"components/icon/{name}.svg").render(Context())  # type: ignore[union-attr]  # set while rendering


@register.simple_tag
def asset(name: str) -> str:
    """Return the address of a built file, with its version.

    Raises:
        AssetsNotBuilt: nothing was built yet.
    """
    return f"{static(f'build/{name}')}?v={_built_version()}"


def _built_version() -> str:
    return _read_version() if settings.DEBUG else _version_once()


@cache
def _version_once() -> str:
    return _read_version()


def _read_version() -> str:
    try:
        built: dict[str, Any] = json.loads(BUILT.read_text())
    except FileNotFoundError as missing:
        raise AssetsNotBuilt from missing
    return str(built["version"])
