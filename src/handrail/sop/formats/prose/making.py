"""Steps from a sentence that asks for something."""

from dataclasses import dataclass, field

from handrail.sop.document import StepKind
from handrail.sop.formats.prose.asked import Asked, asked_in
from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.doing import Doing, doing_in, presumed_doing
from handrail.sop.formats.prose.draft import DraftGroup, DraftStep
from handrail.sop.formats.prose.naming import Names
from handrail.sop.formats.prose.outline import Remark
from handrail.sop.formats.prose.parting import parts_of
from handrail.sop.formats.prose.people import role_in, subject_in
from handrail.sop.formats.prose.quotes import MARKS, QUOTED, speech_in
from handrail.sop.formats.prose.settling import (
    is_forbidden,
    settle_channel,
    settle_kind,
    settle_people,
    settle_strength,
    settle_words,
)
from handrail.words import sentence

FEWEST_WORDS_BESIDE_SPEECH = 2


@dataclass
class Maker:
    """Makes the steps of one draft."""

    cues: Cues
    names: Names
    title: str
    facts: dict[str, Asked] = field(default_factory=dict)

    def steps(
        self, text: str, remark: Remark, *, before: DraftStep | None, is_listed: bool
    ) -> tuple[list[DraftStep | DraftGroup], list[str]]:
        """Return the steps that the sentence asks for, and all that it became by name.

        Both are empty if it asks for nothing. `before` is the step that stands before it: who
        agrees to it, and who decides above its limit, is noted there.
        """
        made: list[DraftStep | DraftGroup] = []
        became: list[str] = []
        for part in filter(has_words, parts_of(text, self.cues)):
            last = made[-1] if made else before
            noted = self._noted_beside(part, last)
            if noted:
                became.append(noted)
                continue
            doing = self._doing(part, is_listed=is_listed)
            if doing is None:
                return [], []
            step = self._step(part, doing, remark)
            made.append(step)
            became.append(step.id)
        return made, became

    def _doing(self, part: str, *, is_listed: bool) -> Doing | None:
        if is_listed:
            return presumed_doing(part, self.cues)
        found = doing_in(part, self.cues)
        if found is None and QUOTED.fullmatch(part.strip()) and speech_in(part):
            return Doing(StepKind.SAY, "")
        return found

    def _noted_beside(self, part: str, last: DraftStep | DraftGroup | None) -> str:
        """Note who agrees beside the step that it is about; return the key's name, or ""."""
        role = role_in(part, self.cues)
        if not isinstance(last, DraftStep) or role is None or not self.cues.has("approve", part):
            return ""
        if last.kind is StepKind.OFFER and self.cues.has("above", part):
            last.keys["above"] = f"{{approve: {role}}}"
            return f"{last.id}.above"
        speaks_of_role = subject_in(part, self.cues) is not None
        if last.kind.is_effect and speaks_of_role and last.kind is not StepKind.END:
            last.keys["second person"] = role
            return f"{last.id}.second person"
        return ""

    def _step(self, part: str, doing: Doing, remark: Remark) -> DraftStep | DraftGroup:
        asked = asked_in(part, self.cues) if doing.kind is StepKind.ASK else ()
        if len(asked) > 1:
            return self._asks(part, asked)
        text, speech = _without_speech(part)
        step = DraftStep(self.names.name(text, otherwise=doing.kind.value), doing.kind, text)
        settle_strength(step, part, doing, remark, self.title, self.cues)
        settle_kind(step, part, self.cues)
        settle_people(step, part, self.cues)
        settle_channel(step, part, self.cues)
        settle_words(step, part, speech, self.cues)
        if asked:
            self._learn(step, asked[0])
        if not doing.is_clear and not is_forbidden(part, self.cues):
            step.marks.append(sentence("prose-mark-kind"))
        return step

    def _asks(self, part: str, asked: tuple[Asked, ...]) -> DraftGroup:
        """Return one question for each of several facts, in any order."""
        text, _ = _without_speech(part)
        group = DraftGroup(self.names.name(text, otherwise="ask"), "any order", text, [])
        for fact in asked:
            group.blocks.append(self.ask(fact))
        return group

    def ask(self, fact: Asked) -> DraftStep:
        """Return the question for a fact."""
        name = self.names.name(fact.label, otherwise="ask")
        step = DraftStep(name, StepKind.ASK, capitalised(fact.label))
        self._learn(step, fact)
        return step

    def _learn(self, step: DraftStep, fact: Asked) -> None:
        self.facts.setdefault(fact.name, fact)
        step.keys["into"] = fact.name


def has_words(text: str) -> bool:
    """Return whether anything in the text can be read."""
    return any(sign.isalnum() for sign in text)


def capitalised(text: str) -> str:
    """Return the text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def _without_speech(part: str) -> tuple[str, str]:
    """Return what is to be done, and what is to be said."""
    speech = speech_in(part)
    bare = " ".join(QUOTED.sub(" ", part).split()).strip(" :,\u2013-.") if speech else part
    if not speech:
        return capitalised(part.strip().rstrip(":;,")), ""
    if len(bare.split()) < FEWEST_WORDS_BESIDE_SPEECH:
        return speech, speech
    return f"{capitalised(bare.strip(MARKS))}.", speech
