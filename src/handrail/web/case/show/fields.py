"""Questions of a procedure as fields of a form."""

from handrail.rules import Type
from handrail.sop.document import FactDeclaration, Procedure, Step
from handrail.web.components.field import Field, Option
from handrail.web.components.field.field import FieldKind
from handrail.web.reading import Reader
from handrail.words import say

KINDS: dict[Type, FieldKind] = {
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
        kind=KINDS.get(declaration.declared.type, "text"),
        options=options_of(declaration, reader),
        help=_help(declaration, reader),
    )


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
    limit = step.limit
    return Field(
        name="amount",
        label=say("case-amount", reader.language),
        kind="money",
        value=str(limit.amount) if limit else "",
        unit=limit.currency if limit else "",
    )


def _help(declaration: FactDeclaration, reader: Reader) -> str:
    if declaration.looks_like is None:
        return ""
    example = declaration.looks_like.replace("#", "0").replace("A", "X")
    return say("case-looks-like", reader.language, example=example)
