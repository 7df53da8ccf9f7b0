"""Questions of a procedure as fields of a form."""

from collections.abc import Iterator

from handrail.rules import Money, Type
from handrail.sop.answer_bounds import say_bound
from handrail.sop.document import FactDeclaration, Procedure, Step
from handrail.web.components.field import Field, Option
from handrail.web.components.field.field import FieldKind
from handrail.web.reading import Reader
from handrail.words import Language, say
from handrail.words.figures import one_of

KINDS: dict[Type, FieldKind] = {
    Type.LONG_TEXT: "long",
    Type.SEVERAL: "several",
    Type.NUMBER: "number",
    Type.MONEY: "money",
    Type.DATE: "date",
    Type.CHOICE: "choice",
    Type.YES_NO: "yes_no",
    Type.EMAIL: "email",
}


def answer_field(step: Step, procedure: Procedure, reader: Reader, *, name: str) -> Field:
    """Return the field in which the answer of an `ask` step is typed."""
    declaration = procedure.fact(step.fact or "")
    return Field(
        name=name,
        label=declaration.label.said_in(reader.language),
        kind=_kind(declaration),
        options=options_of(declaration, reader),
        unit=declaration.unit.said_in(reader.language) if declaration.unit else "",
        help=" ".join(hints(declaration, reader.language)),
    )


def part_fields(step: Step, reader: Reader) -> tuple[Field, ...]:
    """Return a field for each part of a note."""
    return tuple(
        Field(name=f"part:{step.id}:{part}", label=label.said_in(reader.language), kind="long")
        for part, label in step.parts
    )


def _kind(declaration: FactDeclaration) -> FieldKind:
    """Return the kind of box; several texts are ticked where there are some to choose from."""
    if declaration.declared.type is Type.SEVERAL and not declaration.declared.options:
        return "text"
    return KINDS.get(declaration.declared.type, "text")


def options_of(declaration: FactDeclaration, reader: Reader) -> tuple[Option, ...]:
    """Return the answers that can be chosen, each with its digit."""
    if declaration.declared.type is Type.YES_NO:
        return (
            Option(value="yes", text=say("case-yes", reader.language), digit=1),
            Option(value="no", text=say("case-no", reader.language), digit=2),
        )
    labels = dict(declaration.option_labels)
    return tuple(
        Option(
            value=option,
            text=labels[option].said_in(reader.language) if option in labels else option,
            digit=digit,
        )
        for digit, option in enumerate(declaration.declared.options, start=1)
    )


def amount_field(step: Step, reader: Reader) -> Field:
    """Return the field for the amount of an offer, filled with what may be given alone."""
    limit, *others = step.limits
    return Field(
        name="amount",
        label=say("case-amount", reader.language),
        kind="money",
        value=str(limit.amount),
        unit=limit.currency,
        help=_other_currencies(tuple(others), reader),
    )


def _other_currencies(others: tuple[Money, ...], reader: Reader) -> str:
    if not others:
        return ""
    written = one_of([f"{each.amount:f} {each.currency}" for each in others], reader.language)
    return say("case-amount-or", reader.language, amount=written)


def hints(declaration: FactDeclaration, language: Language) -> Iterator[str]:
    """Yield what an answer may be, and what it looks like."""
    if declaration.looks_like:
        examples = [mask.replace("#", "0").replace("A", "X") for mask in declaration.looks_like]
        yield say("case-looks-like", language, example=one_of(examples, language))
    least, most = declaration.at_least, declaration.at_most
    if least is not None and most is not None:
        low, high = (say_bound(each, declaration, language) for each in (least, most))
        yield say("case-between", language, least=low, most=high)
    elif least is not None:
        yield say("case-at-least", language, bound=say_bound(least, declaration, language))
    elif most is not None:
        yield say("case-at-most", language, bound=say_bound(most, declaration, language))
