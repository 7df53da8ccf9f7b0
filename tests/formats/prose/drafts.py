"""Drafts to look at, from texts written for it."""

from pathlib import Path

from handrail.sop import Choose, Procedure, blocks_of, parse_procedure
from handrail.sop.formats.prose import from_prose
from handrail.words import Language

HERE = Path(__file__).parent


def text_in(language):
    """Return the text about a late parcel that somebody wrote in the language."""
    return (HERE / f"late-parcel.{language}.md").read_text(encoding="utf-8")


def drafted(text, language=Language.EN) -> Procedure:
    """Return the draft as a procedure; it has to be a valid one."""
    return parse_procedure(from_prose(text, name="Draft", language=language).source, name="d.yaml")


def steps_of(text, language=Language.EN):
    """Return the steps of a draft, without the end that was added."""
    steps = list(drafted(text, language).steps())
    return steps[:-1] if steps[-1].id.startswith("end") else steps


def step_of(text, language=Language.EN):
    """Return the only step that a text becomes."""
    (step,) = steps_of(text, language)
    return step


def choices_of(procedure):
    return [block for block in blocks_of(procedure.body) if isinstance(block, Choose)]
