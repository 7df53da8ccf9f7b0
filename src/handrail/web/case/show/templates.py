"""The company's reply templates, filled in for a case, in the customer's language."""

from collections.abc import Mapping

from handrail.desk.queries import CaseView
from handrail.desk.texts import open_places
from handrail.library.company import reply_templates
from handrail.sop.company import ReplyTemplate
from handrail.sop.text import Text
from handrail.web.case.show.wording import PLACE, values_of
from handrail.web.components.composer import TemplateChoice
from handrail.words import SOURCE, Language, say
from handrail.words.names import name_in

MOST = 12
LONGEST_VALUE = 200
"""Characters of a value; more is no name and no number."""


def templates_for(
    query: str, view: CaseView, language: Language, *, agent: str
) -> tuple[TemplateChoice, ...]:
    """Return the templates that fit what was typed, in their order, at most MOST.

    Every word that was typed must stand in the title or in the text, as the reader or the
    customer would write it.

    Args:
        query: what was typed; nothing finds all.
        view: the case.
        language: the reader's.
        agent: whose name stands below.
    """
    wanted = query.casefold().split()
    values = values_of(view, view.head.language, agent=agent)
    found = [each for each in reply_templates() if _fits(each, wanted, view, language)]
    return tuple(_choice(each, view, language, values) for each in found[:MOST])


def template_named(
    name: str, view: CaseView, language: Language, *, agent: str
) -> TemplateChoice | None:
    """Return the template of this id, filled in; None if the company has none."""
    named = {each.id: each for each in reply_templates()}
    values = values_of(view, view.head.language, agent=agent)
    return _choice(named[name], view, language, values) if name in named else None


def filled(wording: str, values: Mapping[str, str]) -> str:
    """Return the wording with each known value in its place; what is unknown stays as it stands.

    A value is one line, so that what customers call themselves cannot become a paragraph of ours.
    """
    return PLACE.sub(lambda found: _one_line(values.get(found[1], "")) or found[0], wording)


def _one_line(value: str) -> str:
    return " ".join(value.split())[:LONGEST_VALUE]


def _fits(each: ReplyTemplate, wanted: list[str], view: CaseView, language: Language) -> bool:
    said = (
        text.said_in(code)
        for text in (each.title, each.text)
        for code in (language, view.head.language)
    )
    words = " ".join(said).casefold()
    return all(word in words for word in wanted)


def _choice(
    each: ReplyTemplate, view: CaseView, language: Language, values: Mapping[str, str]
) -> TemplateChoice:
    text = filled(each.text.said_in(view.head.language).strip(), values)
    return TemplateChoice(
        id=each.id,
        title=each.title.said_in(language),
        text=text,
        language=_written_in(each.text, view.head.language),
        fallback=_fallback(each.text, view.head.language, language),
        missing=_missing(text, language),
    )


def _missing(text: str, language: Language) -> str:
    places = open_places(text)
    if not places:
        return ""
    return say("component-template-missing", language, places=", ".join(places))


def _written_in(text: Text, wanted: Language) -> Language:
    """Return the language of the wording that is taken."""
    if text.is_written_in(wanted):
        return wanted
    return SOURCE if text.is_written_in(SOURCE) else text.wordings[0][0]


def _fallback(text: Text, wanted: Language, language: Language) -> str:
    """Return that the template is not written in the customer's language; "" where it is."""
    written = _written_in(text, wanted)
    if written == wanted:
        return ""
    return say(
        "component-template-fallback",
        language,
        wanted=name_in(wanted, language),
        written=name_in(written, language),
    )
