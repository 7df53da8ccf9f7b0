"""The library's pages, from the versions in force."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from types import MappingProxyType

from handrail.library.values import VersionView
from handrail.sop.document import Kind
from handrail.sop.telling import Telling, told_facts, told_opening
from handrail.sop.text import Text
from handrail.web.components.badge import Badge
from handrail.web.components.button import Button
from handrail.web.components.empty import Empty
from handrail.web.components.notice import Notice
from handrail.web.library.body import Body, said
from handrail.web.library.page import (
    Entry,
    FactLine,
    LibraryPage,
    Local,
    PlaceLink,
    ProcedurePage,
    Said,
    Shelf,
    Standards,
)
from handrail.words import Language, say
from handrail.words.names import name_in

NOBODYS: Mapping[str, str] = MappingProxyType({})

SHELVES = {
    Kind.MATTER: "matters",
    Kind.CHANNEL: "channels",
    Kind.ROUTINE: "routines",
    Kind.INTERRUPT: "interrupts",
}


def library_page(
    versions: tuple[VersionView, ...], language: Language, *, unreadable: tuple[str, ...] = ()
) -> LibraryPage:
    """Return the list of the procedures in force, those for matters first.

    Args:
        unreadable: the versions that are in force and cannot be read.
    """
    shelves = (_shelf(kind, versions, language) for kind in SHELVES)
    nothing = Empty(title=say("library-none", language), text=say("library-none-more", language))
    return LibraryPage(
        shelves=tuple(shelf for shelf in shelves if shelf.entries),
        unreadable=_unreadable(unreadable, language) if unreadable else None,
        empty=None if versions or unreadable else nothing,
    )


def _unreadable(versions: tuple[str, ...], language: Language) -> Notice:
    return Notice(
        kind="error",
        title=say("library-unreadable", language, version=", ".join(versions)),
        text=say("library-unreadable-what", language),
    )


def procedure_page(
    version: VersionView,
    language: Language,
    *,
    locals_: tuple[Local, ...] = (),
    places: tuple[PlaceLink, ...] = (),
    whose: Mapping[str, str] = NOBODYS,
    begins: tuple[Button, ...] = (),
) -> ProcedurePage:
    """Return one procedure as its readers see it.

    Args:
        locals_: what differs at some places.
        places: the ways to it as it is at branches.
        whose: of whom a step or block is, where an overlay has the last word on it.
        begins: the buttons that begin a routine, a branch each.
    """
    procedure = version.procedure
    telling = Telling(procedure, language)
    need = procedure.need
    page = ProcedurePage(
        name=procedure.id,
        title=_said(procedure.title, telling),
        version=say("library-version", language, number=version.number),
        outcome=_said(procedure.outcome, telling),
        purpose=_said(procedure.purpose, telling),
        department=_said(procedure.department, telling),
        owner=telling.role(procedure.owner),
        channels=_channels(telling),
        standards=_standards(telling),
        need=_said(need.says, telling) if need else None,
        evidence=say("library-evidence", language, evidence=need.evidence) if need else "",
        goals=procedure.goals,
        terms=tuple((term, _said(meaning, telling)) for term, meaning in procedure.terms),
        facts=_facts(telling),
        when=dict(procedure.when).get(language, ()),
        opening=told_opening(telling),
        parts=Body(telling, whose).parts(),
        places=places,
        locals=locals_,
        begin_href=f"/library/{procedure.id}/begin",
        begins=begins,
    )
    return _marked(page, language)


def _shelf(kind: Kind, versions: tuple[VersionView, ...], language: Language) -> Shelf:
    name = SHELVES[kind]
    return Shelf(
        id=name,
        title=say(f"library-{name}", language),
        what=say(f"library-{name}-what", language),
        entries=tuple(
            _entry(version, language) for version in versions if version.procedure.kind is kind
        ),
    )


def _entry(version: VersionView, language: Language) -> Entry:
    telling = Telling(version.procedure, language)
    return Entry(
        href=f"/library/{version.procedure.id}",
        title=_said(version.procedure.title, telling),
        outcome=_said(version.procedure.outcome, telling),
        version=say("library-version", language, number=version.number),
        channels=_channels(telling),
        standards=_standards(telling),
    )


def _said(text: Text, telling: Telling) -> Said:
    return said(telling.text(text), telling)


def _channels(telling: Telling) -> tuple[Badge, ...]:
    return tuple(Badge(text=channel, tone="blue") for channel in telling.channels())


def _standards(telling: Telling) -> tuple[Standards, ...]:
    return tuple(
        Standards(channel=each.channel, promises=each.promises) for each in telling.standards()
    )


def _facts(telling: Telling) -> tuple[FactLine, ...]:
    return tuple(
        FactLine(label=said(fact.label, telling), details=" · ".join(fact.details))
        for fact in told_facts(telling)
    )


def _marked(page: ProcedurePage, language: Language) -> ProcedurePage:
    """Return the page, with a word on what is not translated if anything is not."""
    if not _is_foreign(page):
        return page
    told = say("library-untranslated", language, language=name_in(language, language))
    return replace(page, untranslated=told)


def _is_foreign(value: object) -> bool:
    """Return whether any text within is in another language than the reader's."""
    if isinstance(value, Said):
        return bool(value.lang)
    if isinstance(value, tuple):
        return any(_is_foreign(each) for each in value)
    if is_dataclass(value):
        return any(_is_foreign(getattr(value, each.name)) for each in fields(value))
    return False
