"""A small YAML writer: mappings and lists by indentation, short ones on one line."""

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from handrail.sop.render.scalar import is_visible, scalar

WIDTH = 120
"""The longest line; only a single long word goes over it."""


@dataclass(frozen=True)
class Short:
    """A mapping or list that stands on one line where it fits."""

    inner: "Mapping | list[Written]"


Mapping = dict[str, "Written"]
Written = str | list["Written"] | Mapping | Short


def write_yaml(value: Mapping, *, apart: frozenset[str] = frozenset()) -> str:
    """Return the mapping as a YAML document.

    Args:
        apart: keys before which an empty line stands; so it does between the items behind them,
            where those are lists of mappings.
    """
    lines: list[str] = []
    for key, inner in value.items():
        if key in apart:
            lines.append("")
        if key in apart and isinstance(inner, list) and inner:
            lines.append(f"{key}:")
            lines.extend(_with_gaps(inner))
        else:
            lines.extend(_entry(key, inner, 0))
    return "\n".join(lines) + "\n"


def _with_gaps(items: list[Written]) -> Iterator[str]:
    for number, item in enumerate(items):
        if number:
            yield ""
        yield from _item(item, 2)


def _entry(key: str, value: Written, indent: int) -> Iterator[str]:
    """Yield the lines of a key and its value."""
    margin = " " * indent
    name = f"{margin}{scalar(key)}:"
    match value:
        case str():
            yield from _text(name, value, indent)
        case Short(inner):
            line = f"{name} {_on_one_line(inner)}"
            if len(line) <= WIDTH:
                yield line
            else:
                yield from _entry(key, inner, indent)
        case _ if not value:
            yield f"{name} {_on_one_line(value)}"
        case list():
            yield name
            for item in value:
                yield from _item(item, indent + 2)
        case dict():
            yield name
            for inner_key, inner_value in value.items():
                yield from _entry(inner_key, inner_value, indent + 2)


def _item(value: Written, indent: int) -> Iterator[str]:
    """Yield the lines of one item of a list; its first line begins with a hyphen."""
    margin = " " * indent
    if isinstance(value, dict) and value:
        lines = [line for key, inner in value.items() for line in _entry(key, inner, indent + 2)]
        yield f"{margin}- {lines[0].lstrip(' ')}"
        yield from lines[1:]
    elif isinstance(value, str):
        yield f"{margin}- {scalar(value)}"
    else:
        yield f"{margin}- {_on_one_line(value)}"


def _text(name: str, text: str, indent: int) -> Iterator[str]:
    line = f"{name} {scalar(text)}"
    margin = " " * (indent + 2)
    if "\n" in text and _can_stand_in_lines(text.split("\n")):
        yield f"{name} |-"
        yield from (f"{margin}{part}" if part else "" for part in text.split("\n"))
    elif len(line) > WIDTH and _can_be_folded(text):
        yield f"{name} >-"
        room = max(WIDTH - indent - 2, 40)
        parts = wrap(text, room, break_long_words=False, break_on_hyphens=False)
        yield from (f"{margin}{part}" for part in parts)
    else:
        yield line


def _can_stand_in_lines(lines: list[str]) -> bool:
    """Return whether the lines are read again as they are behind a bar."""
    return bool(lines[0] and lines[-1]) and all(
        line == line.strip() and all(is_visible(sign) for sign in line) for line in lines
    )


def _can_be_folded(text: str) -> bool:
    """Return whether single spaces alone part the words, so that a line's end means one."""
    return text == " ".join(text.split()) and all(is_visible(sign) for sign in text)


def _on_one_line(value: Written) -> str:
    match value:
        case str():
            return scalar(value, within_braces=True)
        case Short(inner):
            return _on_one_line(inner)
        case list():
            return f"[{', '.join(_on_one_line(item) for item in value)}]"
        case dict():
            pairs = (
                f"{scalar(key, within_braces=True)}: {_on_one_line(inner)}"
                for key, inner in value.items()
            )
            return f"{{{', '.join(pairs)}}}"
