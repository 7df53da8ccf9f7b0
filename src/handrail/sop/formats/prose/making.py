"""Steps from a sentence that asks for something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from handrail.sop.document import RuleOf, StepKind
from handrail.sop.formats.prose.amounts import duration_in, money_in
from handrail.sop.formats.prose.asked import Asked, asked_in
from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.doing import Doing, doing_in, presumed_doing
from handrail.sop.formats.prose.draft import DraftGroup, DraftStep
from handrail.sop.formats.prose.naming import Names
from handrail.sop.formats.prose.outline import Remark
from handrail.sop.formats.prose.people import receiver_in, role_in, subject_in
from handrail.sop.formats.prose.quotes import MARKS, QUOTED, spans_of_quotes, speech_in
from handrail.words import say, sentence

APART = frozenset(
    {
        StepKind.SEND,
        StepKind.OFFER,
        StepKind.PROMISE,
        StepKind.ESCALATE,
        StepKind.END,
        StepKind.NOTE,
        StepKind.WAIT,
    }
)
"""Kinds that are steps of their own although the author joins them to another with "and"."""
APART_AFTER_ASKING = frozenset({StepKind.NOTE, StepKind.ESCALATE, StepKind.END, StepKind.WAIT})
"""After "ask the customer to ..." the rest is often the customer's: "to try and send it"."""
FEWEST_WORDS_BESIDE_SPEECH = 2
EARLY = 3
"""Words before a "never" up to which it is about the whole sentence."""


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
        for part in filter(has_words, self._parts(text)):
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

    def _parts(self, text: str) -> Iterator[str]:
        """Yield the sentence in the parts that are steps of their own."""
        quotes = spans_of_quotes(text)
        begin = 0
        joints = re.finditer(rf";\s+|,?\s+{self.cues.lists['and'].pattern}\s+", text, re.IGNORECASE)
        for joint in joints:
            is_within = any(start < joint.start() < end for start, end in quotes)
            if not is_within and self._is_apart(text[begin : joint.start()], text[joint.end() :]):
                yield text[begin : joint.start()].strip()
                begin = joint.end()
        yield text[begin:].strip()

    def _is_apart(self, before: str, after: str) -> bool:
        first, second = doing_in(before, self.cues), doing_in(after, self.cues)
        if self._is_about_above(after):
            return first is not None
        if first is None or second is None:
            return False
        return second.kind in (APART_AFTER_ASKING if first.kind is StepKind.ASK else APART)

    def _is_about_above(self, text: str) -> bool:
        cues = self.cues
        return all((cues.starts("above", text), cues.has("approve", text), role_in(text, cues)))

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
        self._settle_strength(step, part, doing, remark)
        self._settle_kind(step, part)
        self._settle_people(step, part)
        self._settle_words(step, part, speech)
        if asked:
            self._learn(step, asked[0])
        if not doing.is_clear and not self._is_forbidden(part):
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

    def _settle_kind(self, step: DraftStep, part: str) -> None:
        """Give the step what its kind requires, or another kind where the text lacks it."""
        money, time = money_in(part, self.cues), duration_in(part, self.cues)
        is_timed = time is not None and self.cues.has("within", part)
        if step.kind is StepKind.OFFER:
            if money is None:
                step.kind = StepKind.DO
                step.marks.append(sentence("prose-mark-offer"))
            else:
                step.keys["up to"] = f"{money.amount.normalize():f} {money.currency}"
        if step.kind is StepKind.PROMISE:
            if time is None:
                step.kind = StepKind.DO
                step.marks.append(sentence("prose-mark-promise"))
            else:
                step.keys["within"] = time.to_text()
        elif is_timed and time is not None and step.kind is not StepKind.WAIT:
            step.keys["within"] = time.to_text()
            step.marks.append(sentence("prose-mark-within"))
        if step.kind is StepKind.END:
            step.keys["end"] = "resolved"

    def _settle_strength(self, step: DraftStep, part: str, doing: Doing, remark: Remark) -> None:
        cues = self.cues
        unspoken = QUOTED.sub(" ", part)
        if step.kind is StepKind.END:
            return
        if self._is_forbidden(unspoken):
            step.kind = StepKind.CHECK
        if cues.has("free", unspoken):
            step.keys["strength"] = "may"
        elif cues.has("must", unspoken):
            step.keys |= {
                "strength": "must",
                "rule of": self._rule_of(unspoken).value,
                "source": say("prose-source", cues.language, title=self.title, place=remark.place),
            }
            step.marks.append(sentence("prose-mark-must"))
        elif cues.has("may", doing.lead_in) or cues.starts("may", unspoken):
            step.keys["strength"] = "may"

    def _is_forbidden(self, text: str) -> bool:
        """Return whether it says what is not to be done: nobody does that, somebody sees to it."""
        found = self.cues.find("never", text)
        if self.cues.has("free", text):
            return False
        return found is not None and len(text[: found.start()].split()) <= EARLY

    def _rule_of(self, text: str) -> RuleOf:
        if self.cues.has("law", text):
            return RuleOf.LAW
        return RuleOf.SAFETY if self.cues.has("safety", text) else RuleOf.COMPANY

    def _settle_people(self, step: DraftStep, part: str) -> None:
        cues = self.cues
        subject, named = subject_in(part, cues), role_in(part, cues)
        if step.kind is StepKind.ESCALATE:
            receiver = receiver_in(part, cues)
            if receiver is None:
                step.marks.append(sentence("prose-mark-receiver"))
            else:
                step.keys["who"] = receiver
                if receiver != named:
                    step.marks.append(sentence("prose-mark-role"))
        elif step.kind is StepKind.WAIT:
            if cues.has("customer", part):
                step.keys["who"] = "customer"
        elif subject is not None:
            step.keys["who"] = subject
        elif named is not None and cues.has("approve", part) and step.kind.is_effect:
            step.keys["second person"] = named

    def _settle_words(self, step: DraftStep, part: str, speech: str) -> None:
        if speech:
            step.texts["say"] = speech
            if self.cues.has("verbatim", part):
                step.keys["verbatim"] = "yes"
        elif step.kind is StepKind.SAY:
            step.marks.append(sentence("prose-mark-words"))


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
