"""Which texts are not translated, and whose translation is older than what it translates."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from handrail.sop.diff.change import PROCEDURE, Of, Subject
from handrail.sop.diff.pairing import Pairing, paired
from handrail.sop.diff.places import places_in
from handrail.sop.diff.variants import by_occasion
from handrail.sop.diff.worth import OnlyIf
from handrail.sop.document import Block, Procedure, Step, blocks_of
from handrail.sop.document import Sequence as Blocks
from handrail.sop.text import Text
from handrail.sop.wording import texts_of_block, texts_of_fact, texts_of_head
from handrail.words import Language


class Lack(StrEnum):
    """What is wrong with a translation."""

    MISSING = "missing"
    OUTDATED = "outdated"


@dataclass(frozen=True)
class Due:
    """A text that somebody has to translate.

    Attributes:
        subject, text: whose text, and which of its texts.
        only_if: of a variant of what to say, when it is said.
        source: the language that the text is translated from.
        wording: what it says there now.
        meant: what it said when the translation was written last; None where that is missing.
        since: the version in which the source came to say what it says now.
    """

    subject: Subject
    text: str
    only_if: OnlyIf | None
    language: Language
    lack: Lack
    source: Language
    wording: str
    meant: str | None
    since: str


@dataclass(frozen=True)
class _Key:
    """Whose text it is, and which; `nth` tells variants of one occasion apart."""

    subject: Subject
    text: str
    occasion: str = ""
    nth: int = 0


@dataclass(frozen=True)
class _Written:
    """A wording: what the source said when it was written, and in which version that was."""

    said: str
    meant: str
    since: str


@dataclass(frozen=True)
class _Kept:
    """A text, with each of its wordings by language."""

    text: Text
    only_if: OnlyIf | None
    written: Mapping[Language, _Written]


Texts = Mapping[_Key, _Kept]


def translations_due(
    versions: Sequence[tuple[str, Procedure]], *, languages: Sequence[Language] | None = None
) -> tuple[Due, ...]:
    """Return what is to be translated in the newest version, in its order.

    A translation is outdated when its source says something else now than when the translation
    was written last; that a source was changed back leaves it up to date.

    Args:
        versions: of one procedure, the oldest first, each with its name; one is enough to find
            what is missing.
        languages: the languages that are looked at; if nothing is said, those that the newest
            version has a title in.
    """
    kept: Texts = {}
    older: Procedure | None = None
    for name, procedure in versions:
        known = _as_named_now(kept, older, procedure)
        kept = {
            key: _Kept(text, only_if, _written(text, known.get(key), name))
            for key, text, only_if in _texts(procedure)
        }
        older = procedure
    if older is None:
        return ()
    wanted = languages_of_title(older) if languages is None else tuple(languages)
    return tuple(due for key, text in kept.items() for due in _due(key, text, wanted))


def languages_of_title(procedure: Procedure) -> tuple[Language, ...]:
    """Return the languages into which the procedure is translated: those of its title."""
    return tuple(each for each in Language if procedure.title.is_written_in(each))


def _as_named_now(kept: Texts, before: Procedure | None, after: Procedure) -> Texts:
    """Return the texts of the version before under the names that their steps have now."""
    if before is None:
        return kept
    pairing = paired(places_in(before), places_in(after))
    return {replace(key, subject=_named(key.subject, pairing)): text for key, text in kept.items()}


def _named(subject: Subject, pairing: Pairing) -> Subject:
    match subject.of:
        case Of.BLOCK:
            return replace(subject, id=pairing.name(subject.id))
        case Of.WAY:
            way = pairing.ways.get((subject.id, subject.way), subject.way)
            return replace(subject, id=pairing.name(subject.id), way=way)
        case _:
            return subject


def _written(text: Text, before: _Kept | None, version: str) -> Mapping[Language, _Written]:
    """Return each wording with what it meant; another source language begins anew."""
    source = dict(text.wordings)[text.source]
    has_same_source = before is not None and before.text.source == text.source
    known = before.written if before is not None and has_same_source else {}
    return {
        language: known[language]
        if language in known and known[language].said == said
        else _Written(said, source, version)
        for language, said in text.wordings
    }


def _due(key: _Key, kept: _Kept, wanted: Sequence[Language]) -> Iterator[Due]:
    source = kept.text.source
    now = kept.written[source]
    for language in wanted:
        written = kept.written.get(language)
        if language == source or (written is not None and written.meant == now.said):
            continue
        yield Due(
            subject=key.subject,
            text=key.text,
            only_if=kept.only_if,
            language=language,
            lack=Lack.OUTDATED if written else Lack.MISSING,
            source=source,
            wording=now.said,
            meant=written.meant if written else None,
            since=now.since,
        )


def _texts(procedure: Procedure) -> Iterator[tuple[_Key, Text, OnlyIf | None]]:
    """Yield each text that somebody wrote, with whose it is."""
    for name, text in texts_of_head(procedure):
        yield _Key(PROCEDURE, name), text, None
    for fact in procedure.facts:
        for name, text in texts_of_fact(fact):
            yield _Key(Subject(Of.FACT, fact.name), name), text, None
    for block in blocks_of(procedure.body):
        if not isinstance(block, Blocks):
            yield from _texts_of(block, block.id)


def _texts_of(block: Block, block_id: str) -> Iterator[tuple[_Key, Text, OnlyIf | None]]:
    subject = Subject(Of.BLOCK, block_id)
    for name, text in texts_of_block(block):
        kind, _, rest = name.partition(" ")
        if kind == "way":
            yield _Key(Subject(Of.WAY, block_id, rest), "text"), text, None
        elif not (kind == "say" and rest):
            yield _Key(subject, name), text, None
    if isinstance(block, Step):
        for (occasion, nth), said in by_occasion(block).items():
            yield _Key(subject, "say", occasion, nth), said.text, said.only_if
