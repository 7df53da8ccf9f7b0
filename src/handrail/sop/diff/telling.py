"""Changes in words."""

from dataclasses import dataclass, replace

from handrail.clock import Standard
from handrail.rules import Rule
from handrail.sop.diff.aspect import Aspect
from handrail.sop.diff.change import (
    BODY,
    Added,
    Carried,
    Change,
    Changed,
    LimitChanged,
    Moved,
    Of,
    PhrasesChanged,
    Removed,
    Renamed,
    Reworded,
    StandardChanged,
    Subject,
    Touches,
    touches,
)
from handrail.sop.diff.reader import readers
from handrail.sop.diff.values import say_worth
from handrail.sop.diff.worth import One
from handrail.sop.document import Procedure
from handrail.words import Language, say
from handrail.words.names import name_in
from handrail.words.sentence import Value


@dataclass(frozen=True)
class ToldChange:
    """A change in words.

    Attributes:
        subject: what has changed.
        statement: what about it, as a sentence.
    """

    subject: str
    statement: str
    touches: Touches

    def on_one_line(self, language: Language) -> str:
        """Return both, to stand alone."""
        return say("diff-line", language, subject=self.subject, statement=self.statement)


def tell_changes(
    changes: tuple[Change, ...], before: Procedure, after: Procedure, language: Language
) -> tuple[ToldChange, ...]:
    """Return the changes between two versions in words, in their order."""
    telling = _Changes(before, after, language)
    return tuple(
        ToldChange(telling.newer.subject(each.subject), telling.statement(each), touches(each))
        for each in changes
    )


class _Changes:
    def __init__(self, before: Procedure, after: Procedure, language: Language) -> None:
        self.language = language
        self.older, self.newer = readers(before, after, language)

    def statement(self, change: Change) -> str:
        match change:
            case Added():
                return self._added(change)
            case Removed():
                return self._say("removed")
            case Renamed(before=before, after=after):
                return self._say("renamed", before=before, after=after)
            case Moved():
                return self._moved(change)
            case Carried():
                return self._carried(change)
            case Changed():
                return self._changed(change)
            case LimitChanged():
                return self._limit(change)
            case StandardChanged():
                return self._standard(change)
            case PhrasesChanged():
                return self._phrases(change)
            case Reworded():
                return self._reworded(change)

    def _added(self, change: Added) -> str:
        if change.subject.of is not Of.BLOCK:
            return self._say(f"{change.subject.of}-added")
        place = self._place(change.comes_after)
        if change.slot == BODY:
            return self._say("added", place=place)
        return self._say("added-within", around=self.newer.around(change.slot), place=place)

    def _moved(self, change: Moved) -> str:
        neighbour = change.comes_before or change.comes_after or ""
        other = self._neighbour(change.subject, neighbour)
        return self._say("comes-before" if change.comes_before else "comes-after", other=other)

    def _carried(self, change: Carried) -> str:
        place = self._place(change.comes_after)
        out_of = self.older.around(change.came_from)
        around = self.newer.around(change.stands_in)
        if change.stands_in == BODY:
            return self._say("carried-out", place=place, out_of=out_of)
        if change.came_from == BODY:
            return self._say("carried-into", place=place, around=around)
        return self._say("carried-over", place=place, around=around, out_of=out_of)

    def _neighbour(self, subject: Subject, name: str) -> str:
        if subject.of is Of.WAY:
            return self.newer.way(subject.id, name)
        return self.newer.title(name)

    def _place(self, comes_after: str | None) -> str:
        other = self.newer.title(comes_after) if comes_after else ""
        return self._say("place", at="after" if comes_after else "first", other=other)

    def _changed(self, change: Changed) -> str:
        before, after = change.before, change.after
        kind = _kind_of(before is not None, after is not None)
        match change.aspect, before, after:
            case Aspect.STRENGTH, str(), str():
                return self._say("strength", change=f"{before}-{after}")
            case Aspect.LIMIT, int(), int():
                way = "raised" if after > before else "lowered"
                return self._say("limit", change=way, before=before, after=after)
            case Aspect.VERBATIM | Aspect.UNDO | Aspect.HOLDS_EFFECTS, _, _:
                return self._say(change.aspect, change=kind)
            case Aspect.RULE, Rule(), Rule() if before == after:
                return self._say("rule-respelt", after=self.newer.rule(after))
            case Aspect.RULE | Aspect.SECOND_PERSON, _, _:
                return self._say(change.aspect, change=kind, **self._was_and_is(change))
            case _, tuple(), tuple() if _is_a_list(before, after):
                return self._list(change, before, after)
            case _:
                return self._from_to(self._say(f"what-{change.aspect}"), **self._was_and_is(change))

    def _list(self, change: Changed, before: tuple[One, ...], after: tuple[One, ...]) -> str:
        new, gone = _less(after, before), _less(before, after)
        told = self._was_and_is(replace(change, before=gone or None, after=new or None))
        kind = _kind_of(bool(gone), bool(new))
        what = self._say(f"what-{change.aspect}")
        return self._say(
            "list", what=what, change=kind, added=told["after"], removed=told["before"]
        )

    def _was_and_is(self, change: Changed) -> dict[str, str]:
        fact = change.subject.id if change.subject.of is Of.FACT else None
        return {
            "before": say_worth(change.aspect, change.before, self.older, fact=fact),
            "after": say_worth(change.aspect, change.after, self.newer, fact=fact),
        }

    def _limit(self, change: LimitChanged) -> str:
        before, after = change.before, change.after
        kind = _kind_of(before is not None, after is not None)
        if before is not None and after is not None:
            kind = "raised" if after.amount > before.amount else "lowered"
        telling = self.newer.telling
        return self._say(
            "limit-of-offer",
            change=kind,
            before=telling.amount(before) if before else "",
            after=telling.amount(after) if after else "",
        )

    def _standard(self, change: StandardChanged) -> str:
        measure = say(f"clock-measure-{change.measure.replace('_', '-')}", self.language)
        channel = self.newer.telling.channel(change.channel)
        return self._from_to(
            self._say("what-standard", channel=channel, measure=measure),
            before=self._promise(change.before),
            after=self._promise(change.after),
        )

    def _promise(self, standard: Standard | None) -> str:
        if standard is None:
            return ""
        allowance = self.newer.telling.time(standard.allowance)
        law = say("library-standard-law", self.language)
        return f"{allowance} ({law})" if standard.statutory else allowance

    def _phrases(self, change: PhrasesChanged) -> str:
        what = self._say(f"what-{change.aspect}", language=self._tongue(change.language))
        was, now = set(change.before), set(change.after)
        new = [each for each in change.after if each not in was]
        gone = [each for each in change.before if each not in now]
        told = [
            self._say(f"phrases-{kind}", phrases=", ".join(phrases))
            for kind, phrases in (("added", new), ("removed", gone))
            if phrases
        ]
        changes = " ".join(told) or self._say("phrases-order")
        return self._say("phrases", what=what, changes=changes)

    def _reworded(self, change: Reworded) -> str:
        return self._from_to(
            self._say(
                "text-in",
                what=self.newer.text(change.text, change.only_if),
                language=self._tongue(change.language),
            ),
            before=self._quoted(change.before),
            after=self._quoted(change.after),
        )

    def _from_to(self, what: str, *, before: str, after: str) -> str:
        kind = _kind_of(bool(before), bool(after))
        return self._say("from-to", what=what, change=kind, before=before, after=after)

    def _quoted(self, text: str | None) -> str:
        return "" if text is None else self._say("quoted", text=" ".join(text.split()))

    def _tongue(self, language: Language) -> str:
        return name_in(language, self.language)

    def _say(self, name: str, /, **values: Value) -> str:
        return say(f"diff-{name}", self.language, **values)


def _is_a_list(before: tuple[One, ...], after: tuple[One, ...]) -> bool:
    """Return whether words of the format came or went, and the others kept their order."""
    are_words = all(isinstance(each, str) for each in (*before, *after))
    return (
        are_words
        and before != after
        and _less(before, _less(before, after)) == _less(after, _less(after, before))
    )


def _less(these: tuple[One, ...], those: tuple[One, ...]) -> tuple[One, ...]:
    """Return what is in the first and not in the second, in its order."""
    without = set(those)
    return tuple(each for each in these if each not in without)


def _kind_of(was: bool, now: bool) -> str:
    if was and now:
        return "changed"
    return "added" if now else "removed"
