from handrail.sop.company.entries import entries, named, texts_of
from handrail.sop.company.keys import MEMORY_ACRONYM, TERM
from handrail.sop.company.problem import object_to
from handrail.sop.company.value import Glossary, MemoryAcronym, Term, Texts
from handrail.sop.letters import acronym, letter
from handrail.sop.nodes import Node
from handrail.sop.reading import Fields, Reading
from handrail.sop.text import NOTHING
from handrail.sop.values import text


def read_glossary(found: Fields) -> Glossary:
    """Return the terms and the memory acronyms."""
    return Glossary(
        terms=found.read("glossary", _terms) or (),
        memory_acronyms=found.read("memory acronyms", _memory_acronyms) or (),
    )


def _terms(reading: Reading, node: Node) -> tuple[Term, ...]:
    return entries(reading, node, TERM, _term)


def _term(name: str, found: Fields) -> Term:
    return Term(
        id=name,
        term=found.read("term", text) or NOTHING,
        meaning=found.read("meaning", text) or NOTHING,
        acronym=found.read("acronym", text),
    )


def _memory_acronyms(reading: Reading, node: Node) -> tuple[MemoryAcronym, ...]:
    return entries(reading, node, MEMORY_ACRONYM, _memory_acronym, name=acronym)


def _memory_acronym(name: str, found: Fields) -> MemoryAcronym:
    letters = found.read("letters", _letters) or ()
    spelt = "".join(each[0] for each, _ in letters).upper()
    if letters and spelt != name:
        place = found.place_of("letters")
        object_to(found.reading, place, "letters-spell-another", name=name, spelt=spelt)
    return MemoryAcronym(name, letters, found.read("meaning", text))


def _letters(reading: Reading, node: Node) -> Texts:
    return texts_of(reading, named(reading, node, name=letter))
