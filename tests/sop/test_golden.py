"""Files that use every word of format 1: what they say and their hashes stay for ever."""

import pytest

from handrail.rules import Type
from handrail.sop import Procedure, behaviour_hash, parse_procedure, wording_hashes
from handrail.sop.document import WRITTEN_KINDS
from handrail.sop.keys import (
    BLOCKS,
    FACT,
    HEAD,
    NEED,
    STANDARD,
    TIER,
    VARIANT,
    WAY,
    WITHIN,
    step_table,
)
from handrail.sop.vocabulary import CRITICAL
from handrail.words import Language
from tests.sop.examples import EVERYTHING, GOLDEN

HASHES = {
    "everything": (
        "04e0080b5bdba8d1e7851bd31b7b1154f7cf5c577ee5355ca64566055186f8f5",
        {
            Language.EN: "d4de499acf5b90e46ba30e856038450f939f2394abee63334c92d19115dd4e99",
            Language.DE: "20794ef37a901a53766743ae8284a44d2c0e069f0c70c829bcb077c49406eefe",
            Language.PL: "fbd652fb41eb04dffaa35aa74ef0ecdff897d4b4c97920aca5a3be0d1d8671d3",
            Language.HU: "e4fde82a11f83f92bdc3978545f9d7a8fb47f1d800889fe68b780671edd92109",
            Language.HR: "4939bd635ef13b3984833a24e56cd6a4f44f7e6faab367165155fb210cbceb0c",
            Language.NB: "377c268cb0fa3781a35347010b5ac2a2d1d4af1b81f01a2df970ebd015a8caf8",
        },
    ),
    "everything-routine": (
        "26e7478d9acb8d9dbf1a9c9a7d8fd5bbd544d0b52194d5793a75726a00db63f4",
        {
            Language.EN: "5ec0829bd13243bcba6141ecb7a46cdeed2a0b4439fcefa556ea6b9d468c1bed",
            Language.DE: "37d4544ba33b86ba1f4517e9ce17c5ea6a8aaaa663ce77a4c91cd7d587ec2157",
        },
    ),
    "everything-interrupt": (
        "4c3984afff6e69808ed979d53e24a218a3ded947f3c082ad511586f2c7b58ec9",
        {
            Language.EN: "548adfab2d3de6641cc9e3a916d393fff47c59eb9450879b8018330951c939ce",
            Language.DE: "cea426803748f5e310fc32d28fe5c37f681f8b1a8b517e94b0fd06b5f686554b",
            Language.PL: "773f202950f4dbb170a3abefcc74b21be65755c8364aa4792b3620da271de139",
            Language.HU: "29387d8bc22d91f41d088087c9845d1068ddfa7a76cd14fe17ed4e6454e30d23",
            Language.HR: "6c9c46070b28c136499b3e03530c76d08780891fa041a676646270cf09e14711",
            Language.NB: "9dd39cd7b7592102817c74ec601d78e6c30994a753743e61ae803b73c6f23c84",
        },
    ),
    "everything-enough": (
        "ecdbf01fbcfa82482c12370636b37324ccf7e860968bf516bc5ae6d70d05e336",
        {
            Language.EN: "dbc6ba93f4ed08c33e1b5cf6ec8e67ccfdec0a6cee9a7d814726e308fc952748",
            Language.DE: "a79c71de87552b49cd575740c9dd4dc25d634a821537da73ebe12082124c4fd7",
        },
    ),
}
HASHES["everything-acronym"] = (
    "7f1c6fe1512f626a89d7cc75e26fa58179113af3b9472ad54025a490bc26f671",
    {
        Language.EN: "9de47816add35a261056724a6b0a87a69ce05816b386704044ba622b23a2856a",
        Language.DE: "996fb871130f46bda04e753398a6e45947fc786d61dd05390c78ec0afa8c60b8",
    },
)
SOURCES = {name: (EVERYTHING / f"{name}.yaml").read_text(encoding="utf-8") for name in HASHES}


def parsed(source: str) -> Procedure:
    return parse_procedure(source, name="everything.yaml")


def hashes(source: str) -> tuple[str, dict[Language, str]]:
    procedure = parsed(source)
    return behaviour_hash(procedure), wording_hashes(procedure)


@pytest.mark.parametrize("name", HASHES)
def test_the_hashes_of_a_stored_version_never_change(name):
    assert hashes(SOURCES[name]) == HASHES[name]


def test_the_golden_files_use_every_key():
    files = [*GOLDEN.glob("*.yaml"), *EVERYTHING.glob("*.yaml")]
    source = "\n".join(file.read_text(encoding="utf-8") for file in files)
    tables = [HEAD, NEED, STANDARD, FACT, TIER, VARIANT, WITHIN, WAY, *BLOCKS.values()]
    tables += map(step_table, WRITTEN_KINDS)

    unused = {key.name for table in tables for key in table if f"{key.name}:" not in source}

    assert unused == set()


def test_the_files_use_every_type_and_every_way_of_being_critical():
    everything = SOURCES["everything"]

    assert {kind for kind in Type if f"type: {kind}" not in everything} == set()
    assert {word for word in CRITICAL if f"critical: {word}" not in everything} == set()


def after(old: str, new: str) -> tuple[str, dict[Language, str]]:
    source = SOURCES["everything"]
    assert source.count(old) == 1, old
    return hashes(source.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("80 PLN, ", ""),
        ("at most: 250", "at most: 251"),
        ("at least: 500 EUR", "at least: 501 EUR"),
        ("approve: branch_manager", "approve: executive"),
        ("up to: 500 EUR", "up to: 600 EUR"),
        ("purse: goodwill", "purse: service"),
        ("who: [agent, team_leader]", "who: agent"),
        ("after: meeting", "after: arrive"),
        ("for: 14 days", "for: 15 days"),
        ("style: do-confirm", "style: read-do"),
        ("channels: phone}", "channels: counter}"),
        ("next-steps:", "next:"),
        ("template: safety-talk", "template: talk"),
        ('"K-######"', '"K-####"'),
        ("comes from: shop.order.number", "comes from: shop.order.id"),
        ("personal: sensitive", "personal: yes"),
    ],
)
def test_a_change_of_what_is_done_changes_the_hash_of_behaviour(old, new):
    assert after(old, new)[0] != HASHES["everything"][0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("tone: warm, say", "tone: informal, say"),
        ("channel: phone, say", "channel: email, say"),
        ("'10000 EUR'", "'20000 EUR'"),
        ("Thank you for your trust", "We thank you for your trust"),
        ("cites: [gdpr-32, house-rules]", "cites: [gdpr-32]"),
        ("en: Agenda,", "en: The agenda,"),
        ("unit: {en: km,", "unit: {en: kilometres,"),
    ],
)
def test_a_change_of_what_is_said_leaves_the_hash_of_behaviour_alone(old, new):
    behaviour, wording = after(old, new)

    assert behaviour == HASHES["everything"][0]
    assert wording[Language.EN] != HASHES["everything"][1][Language.EN]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("schedule: 3 days after person.started at 09:00", "schedule: every day"),
        ("holds effects: yes", "holds effects: no"),
    ],
)
def test_when_a_procedure_is_due_and_what_it_holds_back_is_behaviour(old, new):
    (name,) = [name for name, source in SOURCES.items() if old in source]

    assert hashes(SOURCES[name].replace(old, new))[0] != HASHES[name][0]


def test_what_goes_without_saying_is_in_no_hash():
    said = SOURCES["everything"].replace("type: phone,", "type: phone, personal: yes,")

    assert said != SOURCES["everything"]
    assert hashes(said) == HASHES["everything"]
