import pytest

from handrail.sop import behaviour_hash, parse_procedure, wording_hashes
from handrail.words import Language
from tests.sop.examples import GOLDEN

SOURCE = (GOLDEN / "format-1.yaml").read_text(encoding="utf-8")

BEHAVIOUR = "ccd230e533fd4a4215faf73421eec7e8c965550ad981c33d2b287ec2b16103c8"
WORDING = {
    Language.EN: "a7df8226ab35266be214cf2b8c9d26da0ded9c8a961ecfb278eb16a1eb4fd714",
    Language.DE: "4341c1291f624933a828b2270863475899c384298ec10bd42e985d770becccf3",
    Language.PL: "9bd6ed83d6bfa147228eef2828d6fc07f19a8cdcb2ac37cbafb5c957f345cdc1",
    Language.HU: "bb27f6a3b14dc289629991cfb0e03d35379f19826d7aec17b94d6790b1ec3aeb",
    Language.HR: "f504d2baf91a18552e41f2f7467d6254ef882aeb495b5a8266201c415dbb8b00",
    Language.NB: "b4cf3ed3c71c0d766286d002b9ec8ccb210483e1ecec157426d06f76321935d7",
}


def hashes(source: str) -> tuple[str, dict[Language, str]]:
    procedure = parse_procedure(source, name="format-1.yaml")
    return behaviour_hash(procedure), wording_hashes(procedure)


def after(old: str, new: str) -> tuple[str, dict[Language, str]]:
    """Return the hashes after a change that the file has a place for."""
    assert SOURCE.count(old) == 1, old
    return hashes(SOURCE.replace(old, new))


def test_the_hashes_of_a_stored_version_never_change():
    assert hashes(SOURCE) == (BEHAVIOUR, WORDING)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("up to: 20 EUR", "up to: 25 EUR"),
        ("approve: team_leader", "approve: head"),
        ("within: 1 business day", "within: 2 business days"),
        ("first reply: 2 business hours", "first reply: 3 business hours"),
        (", statutory: yes", ""),
        ("limit: 3", "limit: 2"),
        ("money('50 EUR')", "money('60 EUR')"),
        ("strength: may", "strength: should"),
        (", needs: number", ""),
        ("channels: [email, phone]", "channels: [email]"),
        ('looks like: "##-####"', 'looks like: "##-###"'),
        (", undo: Call the courier back", ""),
        ("second person: team_leader, ", ""),
        ("      - {id: boil, check: Boil water}\n", ""),
    ],
)
def test_a_change_of_what_is_done_changes_the_hash_of_behaviour(old, new):
    assert after(old, new)[0] != BEHAVIOUR


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Boil water", "Boil some water"),
        ("Which order is it?", "Which order, please?"),
        ("Two kettles look alike.", "Kettles look alike."),
        ("team_leader\nstage", "head\nstage"),
        ("tone: informal", "tone: formal"),
        ("does not boil", "is cold"),
        (", verbatim: yes", ""),
        ("section 1", "section 2"),
    ],
)
def test_a_change_of_what_is_said_leaves_the_hash_of_behaviour_alone(old, new):
    behaviour, wording = after(old, new)

    assert behaviour == BEHAVIOUR
    assert wording[Language.EN] != WORDING[Language.EN]


def test_a_change_in_one_language_leaves_the_others_alone():
    behaviour, wording = after("Einen Wasserkocher reparieren", "Wasserkocher reparieren")

    changed = {language for language in wording if wording[language] != WORDING[language]}

    assert behaviour == BEHAVIOUR
    assert changed == {Language.DE}


def test_comments_spaces_and_the_order_of_keys_change_nothing():
    spaced = SOURCE.replace("{id: boil, check: Boil water}", "{check: Boil water,   id: boil}  # !")

    assert spaced != SOURCE
    assert hashes(spaced) == hashes(SOURCE)


def test_what_the_product_says_is_in_no_hash(monkeypatch):
    monkeypatch.setattr("handrail.sop.text.say", lambda sentence_id, _: f"new {sentence_id}")

    assert hashes(SOURCE) == (BEHAVIOUR, WORDING)
