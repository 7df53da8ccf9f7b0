"""Plain words as a quiet HTML page: the same words, nothing added."""

import html
import re

from handrail.words import Language

_LINK = re.compile(r"https?://[^\s<>\"']*[^\s<>\"'.,;:!?)\]]")
_PAGE = (
    '<!doctype html>\n<html lang="{language}">\n<head><meta charset="utf-8"></head>\n'
    '<body style="margin:0;padding:16px;font:16px/1.5 system-ui,sans-serif;color:#1c1c1a;'
    'background:#ffffff">\n<div style="max-width:38em">\n{paragraphs}\n</div>\n</body>\n</html>\n'
)


def page_of(text: str, *, language: Language) -> str:
    """Return the words as a quiet HTML page; empty lines part paragraphs, links can be followed."""
    paragraphs = re.split(r"\n{2,}", text.replace("\r\n", "\n").strip("\n"))
    return _PAGE.format(
        language=language, paragraphs="\n".join(f"<p>{_marked_up(one)}</p>" for one in paragraphs)
    )


def _marked_up(paragraph: str) -> str:
    out, end = [], 0
    for link in _LINK.finditer(paragraph):
        out.append(html.escape(paragraph[end : link.start()]))
        address = html.escape(link[0])
        out.append(f'<a href="{address}">{address}</a>')
        end = link.end()
    return "".join([*out, html.escape(paragraph[end:])]).replace("\n", "<br>\n")
