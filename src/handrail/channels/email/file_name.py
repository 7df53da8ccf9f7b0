"""Names for files whose sender chose them."""

import re

from handrail.channels.email.header import one_line

LONGEST_NAME = 120

_FORBIDDEN = re.compile(r'[<>:"|?*]')
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,10}$")


def safe_name(name: str, *, media_type: str, number: int) -> str:
    """Return a name without path, control or turning characters; one is made up for none."""
    last = re.split(r"[/\\]", one_line(name))[-1]
    cleaned = _FORBIDDEN.sub("_", last).strip(". ")
    if not cleaned:
        return (
            f"part-{number}.{re.sub(r'[^a-z0-9]', '', media_type.partition('/')[2])[:10] or 'bin'}"
        )
    ending = _EXTENSION.search(cleaned)
    tail = ending[0] if ending else ""
    return cleaned.removesuffix(tail)[: LONGEST_NAME - len(tail)] + tail
