"""What a step is to be, settled by the words of the sentence that it was made from."""

from handrail.clock import Duration, Unit
from handrail.sop.document import RuleOf, StepKind
from handrail.sop.formats.prose.amounts import duration_in, money_in
from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.doing import Doing
from handrail.sop.formats.prose.draft import DraftStep
from handrail.sop.formats.prose.outline import Remark
from handrail.sop.formats.prose.people import receiver_in, role_in, subject_in
from handrail.sop.formats.prose.quotes import QUOTED
from handrail.words import say, sentence

NEXT_BUSINESS_DAY = Duration(1, Unit.BUSINESS_DAY)
EARLY = 3
"""Words before a "never" up to which it is about the whole sentence."""


def settle_strength(
    step: DraftStep, part: str, doing: Doing, remark: Remark, title: str, cues: Cues
) -> None:
    """Say how binding the step is, and whose rule makes it a must, as the sentence has it."""
    unspoken = QUOTED.sub(" ", part)
    if step.kind is StepKind.END:
        return
    if is_forbidden(unspoken, cues):
        step.kind = StepKind.CHECK
    if cues.has("free", unspoken):
        step.keys["strength"] = "may"
    elif cues.has("must", unspoken):
        step.keys |= {
            "strength": "must",
            "rule of": _rule_of(unspoken, cues).value,
            "source": say("prose-source", cues.language, title=title, place=remark.place),
        }
        step.marks.append(sentence("prose-mark-must"))
    elif cues.has("may", doing.lead_in) or cues.starts("may", unspoken):
        step.keys["strength"] = "may"


def is_forbidden(text: str, cues: Cues) -> bool:
    """Return whether it says what is not to be done: nobody does that, somebody sees to it."""
    found = cues.find("never", text)
    if cues.has("free", text):
        return False
    return found is not None and len(text[: found.start()].split()) <= EARLY


def _rule_of(text: str, cues: Cues) -> RuleOf:
    if cues.has("law", text):
        return RuleOf.LAW
    return RuleOf.SAFETY if cues.has("safety", text) else RuleOf.COMPANY


def settle_kind(step: DraftStep, part: str, cues: Cues) -> None:
    """Give the step what its kind requires, or another kind where the text lacks it."""
    money, time = money_in(part, cues), duration_in(part, cues)
    if time is None and cues.has("next_business_day", part):
        time = NEXT_BUSINESS_DAY
    is_timed = time is NEXT_BUSINESS_DAY or (time is not None and cues.has("within", part))
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
    if step.kind is StepKind.WAIT and time is not None and not cues.has("customer", part):
        step.keys["for"] = time.to_text()
    if step.kind is StepKind.END:
        step.keys["end"] = "resolved"


def settle_channel(step: DraftStep, part: str, cues: Cues) -> None:
    """Say on which channel alone the step is met, where the sentence begins with that."""
    if step.kind is StepKind.END:
        return
    for channel, begins in cues.on_channels.items():
        if begins.match(part):
            step.keys["channels"] = channel
            step.marks.append(sentence("prose-mark-channel"))


def settle_people(step: DraftStep, part: str, cues: Cues) -> None:
    """Say who takes the step, who is waited for, and who has to agree."""
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


def settle_words(step: DraftStep, part: str, speech: str, cues: Cues) -> None:
    """Put in what is to be said, or mark that it is still lacking."""
    if speech:
        step.texts["say"] = speech
        if cues.has("verbatim", part):
            step.keys["verbatim"] = "yes"
    elif step.kind is StepKind.SAY:
        step.marks.append(sentence("prose-mark-words"))
