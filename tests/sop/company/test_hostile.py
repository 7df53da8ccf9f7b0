"""Whatever lies in a folder is taken, or refused with places inside the files; nothing crashes."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from handrail.sop.folder import company_of
from handrail.words import COMPLETE
from tests.sop.company.broken import (
    GLOSSARY,
    GOALS,
    LIMITS,
    PUBLISHERS,
    REPLIES,
    SOURCES,
    TEMPLATES,
)
from tests.sop.overlay.shop import BASE, overlay_source
from tests.sop.overlay.test_law_pack import PACK

FILES = {
    "base": BASE,
    "glossary": GLOSSARY,
    "goals": GOALS,
    "limits": LIMITS,
    "overlay": overlay_source("  - {set: gift, up to: 10 EUR}\n  - {remove: hear, because: N}\n"),
    "pack": PACK,
    "publishers": PUBLISHERS,
    "sources": SOURCES.replace("law-1", "act"),
    "templates": TEMPLATES,
    "replies": REPLIES,
}
PIECES = ["{", "}", "[", "]", ": ", "- ", "\n", "\t", "#", '"', "'", "&a", "*a", "!!x", "é", "\0",
          "yes", "gift", "hear", "20 EUR", "goals", "overlay: x\n", "law pack: y\n"]  # fmt: skip
places = st.integers(0, 2_000)


@st.composite
def damaged(draw):
    """Return the files with pieces cut out of some, and others put in."""
    files = dict(FILES)
    for _ in range(draw(st.integers(1, 3))):
        name = draw(st.sampled_from(sorted(files)))
        source = files[name]
        start = draw(places) % len(source)
        end = start + draw(st.integers(0, 12))
        files[name] = source[:start] + draw(st.sampled_from(PIECES)) + source[end:]
    return {name: source.encode() for name, source in files.items()}


def told(folder):
    return [found.said_in(language) for found in folder.findings for language in COMPLETE]


@given(damaged())
def test_a_damaged_folder_is_refused_with_words_and_places(files):
    folder = company_of(files)

    assert all(told(folder))
    for found in folder.findings:
        lines = files[found.file].count(b"\n") + 1
        assert 1 <= found.line <= lines + 1
        assert found.column >= 1


@given(st.dictionaries(st.sampled_from(["a", "b"]), st.binary(max_size=300)))
def test_bytes_that_mean_nothing_are_refused_with_words(files):
    assert all(told(company_of(files)))


def test_the_undamaged_folder_has_nothing_wrong():
    assert company_of({name: source.encode() for name, source in FILES.items()}).broken == set()


def test_a_folder_is_the_same_whatever_the_order_of_its_files():
    shop = Path(__file__).parents[3] / "procedures"
    files = {str(file): file.read_bytes() for file in shop.rglob("*.yaml")}

    assert company_of(dict(reversed(files.items()))) == company_of(files)
