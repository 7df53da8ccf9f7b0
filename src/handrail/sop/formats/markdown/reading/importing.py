"""A document of ours is known by its headings, read, and written again to see what was lost."""

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from handrail.sop.document import Procedure
from handrail.sop.finding import BrokenProcedure
from handrail.sop.formats.imported import Entry, Imported
from handrail.sop.formats.markdown.document import to_markdown
from handrail.sop.formats.markdown.reading.head import Sections, head_of
from handrail.sop.formats.markdown.reading.lines import ANCHOR, entries_of
from handrail.sop.formats.markdown.reading.phrasebook import Phrasebook
from handrail.sop.formats.markdown.reading.steps import HEADING, StepsReader
from handrail.sop.parse import parse_procedure
from handrail.sop.render import render_procedure
from handrail.sop.telling import Telling
from handrail.words import Language, Sentence, say, sentence
from handrail.words.names import name_in

SECTIONS = ("opening", "standards", "terms", "facts", "steps")
MOST_LINES = 20_000
NUMBERED = re.compile(r"(?P<before>\*\*)[0-9]+\. |(?<=\[)[^\]]*(?=\]\(#)")
"""The number of a part, and the words of a link to one."""


def import_document(text: str, *, name: str) -> Imported | Sentence | None:
    """Return the procedure that a document of ours tells, None if it is none of ours.

    A document that was changed so that it tells no procedure any more gives the reason why.
    """
    lines = list(enumerate(text.splitlines(), start=1))
    book = _book_of(lines)
    if book is None or len(lines) > MOST_LINES:
        return None
    told, lost = _procedure_of(lines, book)
    try:
        source = render_procedure(told)
        procedure = parse_procedure(source, name=name)
    except BrokenProcedure as broken:
        return broken.findings[0].sentence
    again = to_markdown(procedure, book.language)
    return Imported(source, tuple(_account(lines, again.splitlines(), book, lost)))


def _book_of(lines: list[tuple[int, str]]) -> Phrasebook | None:
    """Return what the document's sentences mean, None if it is none of ours."""
    written = {line for _, line in lines}
    for language in Language:
        if f"## {say('library-steps', language)}" not in written:
            continue
        book = Phrasebook(language, _written_in(written, language))
        headings = (HEADING.fullmatch(ANCHOR.sub("", line.lstrip(" -"))) for line in written)
        if any(found and book.kind(found["kind"]) for found in headings):
            return book
    return None


def _written_in(lines: set[str], language: Language) -> Language:
    """Return the language of the texts; a document that is not translated says which it is."""
    for other in Language:
        names = {"language": name_in(language, language), "written": name_in(other, language)}
        if f"*{say('markdown-not-translated', language, **names)}*" in lines:
            return other
    return language


def _procedure_of(
    lines: list[tuple[int, str]], book: Phrasebook
) -> tuple[Procedure, frozenset[int]]:
    """Return the procedure, and the lines of rules that have no reading."""
    sections = _sections(lines, book)
    head = head_of(sections, book)
    steps = sections.parts.get("steps", [])
    reader = StepsReader(steps, Telling(head, book.language), book)
    body = reader.sequence(steps)
    return replace(head, body=body), frozenset(reader.said.lost)


def _sections(lines: list[tuple[int, str]], book: Phrasebook) -> Sections:
    title, outcome, part = "", "", ""
    headings = {f"## {say(f'library-{each}', book.language)}": each for each in SECTIONS}
    found: dict[str, list[tuple[int, str]]] = {"": []}
    for number, line in lines:
        if line.startswith("# ") and not title:
            title = line[2:]
        elif line in headings:
            part = headings[line]
            found[part] = []
        elif not part and not outcome and line.strip() and not line.startswith(("- ", "*")):
            outcome = line
        else:
            found[part].append((number, line))
    return Sections(title, outcome, {name: entries_of(own) for name, own in found.items()})


def _account(
    lines: list[tuple[int, str]], again: list[str], book: Phrasebook, lost: frozenset[int]
) -> Iterator[Entry]:
    """Yield what became of each line: it came back the same, or why it did not."""
    kept = _came_back([_told(line) for _, line in lines], [_told(line) for line in again])
    part, name = "", "procedure"
    headings = {f"## {say(f'library-{each}', book.language)}": each for each in SECTIONS}
    for number, line in lines:
        part = headings.get(line, part)
        anchor = ANCHOR.search(line)
        name = anchor[1] if anchor else name
        if not line.strip():
            continue
        place = say("prose-line", book.language, number=number)
        if number - 1 in kept:
            told = sentence("markdown-read")
            yield Entry(_bare(line), is_used=True, sentence=told, place=place, used_as=name)
        else:
            told = _why_lost(line, part, is_rule=number in lost)
            yield Entry(_bare(line), is_used=False, sentence=told, place=place)
    yield Entry("", is_used=False, sentence=sentence("markdown-not-shown"))


def _told(line: str) -> str:
    """Return what a line says to its reader: not its name, and not a number that may move."""
    return NUMBERED.sub(_unnumbered, ANCHOR.sub("", line))


def _unnumbered(found: re.Match[str]) -> str:
    return found["before"] or ""


def _came_back(lines: list[str], again: list[str]) -> set[int]:
    blocks = SequenceMatcher(None, lines, again, autojunk=False).get_matching_blocks()
    return {at for found in blocks for at in range(found.a, found.a + found.size)}


def _why_lost(line: str, part: str, *, is_rule: bool) -> Sentence:
    if is_rule:
        return sentence("markdown-rule-lost")
    if part == "opening":
        return sentence("markdown-opening-lost")
    anchor = ANCHOR.search(line)
    is_of_another = anchor is not None and "/" in anchor[1]
    return sentence(f"markdown-{'steps-of-another' if is_of_another else 'line-lost'}")


def _bare(line: str) -> str:
    return re.sub(r"^\s*(?:- |> )?", "", ANCHOR.sub("", line))
