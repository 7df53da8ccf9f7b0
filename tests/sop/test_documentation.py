import re
from pathlib import Path

from handrail.sop import parse_procedure
from handrail.sop.company import keys as company_keys
from handrail.sop.document import WRITTEN_KINDS
from handrail.sop.keys import BLOCKS, FACT, HEAD, NEED, STANDARD, WAY, step_table
from handrail.sop.overlay import keys as overlay_keys
from handrail.sop.source import MAX_DEPTH, MAX_SIZE_KB
from handrail.sop.vocabulary import CHANNELS, LETTERS, OUTCOMES, PROVIDED, STAGES, STANDARDS, TONES
from handrail.words import Language, known_ids
from tests.sop.examples import findings_in

DOCS = Path(__file__).parents[2] / "docs"
REFERENCE = (DOCS / "reference" / "procedure-format.md").read_text(encoding="utf-8")
TUTORIAL = (DOCS / "tutorial" / "write-a-procedure.md").read_text(encoding="utf-8")
TUTORIAL_FILE = "".join(re.findall(r"```yaml\n(.*?)```", TUTORIAL, re.DOTALL))


def test_the_reference_names_every_key():
    tables = [HEAD, NEED, STANDARD, FACT, WAY, *BLOCKS.values(), *map(step_table, WRITTEN_KINDS)]
    names = {key.name for table in tables for key in table}

    assert {name for name in names if not re.search(rf"\b{name}\b", REFERENCE)} == set()


def test_the_reference_names_every_word_of_the_format():
    known = {*CHANNELS, *LETTERS, *OUTCOMES, *PROVIDED, *STAGES, *STANDARDS, *TONES}

    assert {word for word in known if word not in REFERENCE} == set()
    assert f"{MAX_SIZE_KB} KB" in REFERENCE
    assert f"{MAX_DEPTH} levels" in REFERENCE


def test_the_procedure_of_the_tutorial_is_right():
    procedure = parse_procedure(TUTORIAL_FILE, name="mend-a-kettle.yaml")

    assert procedure.id == "mend-a-kettle"


def test_the_mistake_of_the_tutorial_is_found_as_it_says():
    (finding,) = findings_in(TUTORIAL_FILE.replace("needs: [number]", "needs: [nuber]"))

    assert finding.said_in(Language.EN).replace("kettle.yaml", "mend-a-kettle.yaml") in TUTORIAL


COMPANY_FILES_PAGE = (DOCS / "reference" / "company-files.md").read_text(encoding="utf-8")


def test_the_reference_of_the_companys_files_names_every_key():
    tables = [value for name, value in vars(company_keys).items() if name.isupper()]
    names = {key.name for table in tables if isinstance(table, tuple) for key in table}

    assert {name for name in names if f"`{name}`" not in COMPANY_FILES_PAGE} <= {"handrail"}


OVERLAYS_PAGE = (DOCS / "reference" / "overlays.md").read_text(encoding="utf-8")


def test_the_reference_of_overlays_names_every_key_and_what_the_law_refuses():
    tables = (overlay_keys.OVERLAY, overlay_keys.LAW_PACK, overlay_keys.PACK_OVERLAY)
    names = {key.name for table in (*tables, *overlay_keys.CHANGES.values()) for key in table}
    refused = {
        known.removeprefix("overlay-").removesuffix("-mend")
        for known in known_ids(Language.EN)
        if known.startswith(("overlay-law-", "overlay-rebase-"))
    }

    assert {name for name in names | refused if f"`{name}`" not in OVERLAYS_PAGE} <= {"handrail"}
