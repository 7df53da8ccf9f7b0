"""Notes take their parts from the company's templates."""

from dataclasses import replace

import pytest

from handrail.sop.link import link
from handrail.sop.note_templates import NoSuchTemplate, with_templates
from handrail.sop.text import Text
from handrail.words import Language
from tests.sop.examples import parsed

AGENDA = Text(((Language.EN, "Agenda"),))
TEMPLATES = {"visit": (("agenda", AGENDA),)}
NOTE = "{id: talk, note: The talk, template: visit}"


@pytest.mark.parametrize(
    "steps",
    [
        f"  - {NOTE}\n",
        f"  - {{id: all, text: All, any order: [{NOTE}]}}\n",
        f"  - {{id: pick, choose: Which, yes: [{NOTE}]}}\n",
        f"  - {{id: more, optional: More, steps: [{NOTE}]}}\n",
        f"  - {{id: again, repeat: Again, limit: 2, steps: [{NOTE}]}}\n",
    ],
)
def test_a_note_has_the_parts_of_its_template_wherever_it_stands(steps):
    procedure = with_templates(parsed(steps), TEMPLATES)

    (note,) = (step for step in procedure.steps() if step.id == "talk")
    assert note.parts == (("agenda", AGENDA),)


def test_a_note_of_a_procedure_that_is_used_has_them_too():
    talk = replace(parsed(f"  - {NOTE}\n"), id="talk")
    whole = link(parsed("  - {id: talks, use: talk}\n"), {"talk": talk}.get)

    (note,) = (step for step in with_templates(whole, TEMPLATES).steps() if step.template)
    assert (note.id, note.parts) == ("talks/talk", (("agenda", AGENDA),))


def test_what_names_no_template_stays_as_it_is():
    procedure = parsed("  - {id: talk, note: It, parts: {said: What was said}}\n")

    assert with_templates(procedure, {}) == procedure


def test_a_template_that_is_not_there_is_named_with_its_note():
    with pytest.raises(NoSuchTemplate, match="'talk' names the template 'visit'"):
        with_templates(parsed(f"  - {NOTE}\n"), {})
