"""A law pack is signed, dated, and read only if somebody we trust has signed these very bytes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.sop import BrokenProcedure
from handrail.sop.document import RuleOf
from handrail.sop.overlay import (
    LawPackRefused,
    Level,
    Where,
    effective,
    open_law_pack,
    parse_law_pack,
)
from handrail.sop.overlay.signature import (
    NotAKey,
    is_signed_by,
    private_key,
    public_key_of,
    sign,
)
from handrail.words import Language, known_ids, say
from tests.sop.overlay.shop import REFUND, overlay, step

PACK = """\
handrail: 1
law pack: hu-test-2026
title: An example
publisher: Example house
country: HU
in force: {from: 2026-01-01, until: 2026-12-31}
sources: {hu-act: {title: Act, kind: law, date: 2026-01-01}}
overlays:
  - of: refund
    because: The act asks for it.
    changes:
      - after: hear
        add:
          - {id: record, note: Keep a record, strength: must, rule of: law, cites: hu-act}
      - {standards: {email: {resolve: {allowance: 10 days, statutory: yes}}}}
"""
PRIVATE = private_key(b"k" * 32)
PUBLIC = public_key_of(PRIVATE)
OTHER = public_key_of(private_key(b"o" * 32))
SIGNATURE = sign(PACK.encode(), private=PRIVATE)
IN_2026 = date(2026, 6, 1)


def opened(source=PACK, *, signature=SIGNATURE, trusted=(PUBLIC,), on=IN_2026):
    return open_law_pack(
        source.encode(), name="pack.yaml", signature=signature, trusted=trusted, on=on
    )


def test_a_signed_pack_in_force_is_read():
    pack = opened(trusted=(OTHER, PUBLIC))

    (law,) = pack.overlays
    assert (pack.id, pack.country, pack.until) == ("hu-test-2026", "HU", date(2026, 12, 31))
    assert (law.level, law.names, law.owner) == (Level.LAW, ("HU",), "Example house")
    assert [source.id for source in pack.sources] == ["hu-act"]


@pytest.mark.parametrize(
    ("how", "rule"),
    [
        ({"signature": None}, "unsigned"),
        ({"signature": b""}, "wrong-signature"),
        ({"signature": SIGNATURE[:-1] + b"x"}, "wrong-signature"),
        ({"trusted": ()}, "wrong-signature"),
        ({"trusted": (OTHER,)}, "wrong-signature"),
        ({"source": PACK + " "}, "wrong-signature"),
        ({"source": PACK.replace("10 days", "20 days")}, "wrong-signature"),
        ({"on": date(2025, 12, 31)}, "not-yet-in-force"),
        ({"on": date(2027, 1, 1)}, "no-longer-in-force"),
    ],
)
def test_any_other_is_refused_with_words(how, rule):
    with pytest.raises(LawPackRefused) as refused:
        opened(**how)

    assert refused.value.rule == rule
    told = [
        say(part, language)
        for language in (Language.EN, Language.DE)
        for part in (refused.value.sentence, refused.value.mend)
    ]
    assert len({*told}) == 4


def test_every_reason_to_refuse_was_tried():
    told = {known for known in known_ids(Language.EN) if known.startswith("lawpack-")}

    assert {known.removesuffix("-mend").removeprefix("lawpack-") for known in told} == {
        "unsigned", "wrong-signature", "key-revoked", "not-yet-in-force", "no-longer-in-force",
    }  # fmt: skip


@pytest.mark.parametrize("on", [date(2026, 1, 1), date(2026, 12, 31)])
def test_the_first_and_the_last_day_count(on):
    assert opened(on=on).is_in_force(on)


def test_without_a_last_day_it_is_in_force_for_good():
    source = PACK.replace(", until: 2026-12-31", "")

    pack = opened(source, signature=sign(source.encode(), private=PRIVATE), on=date(2099, 1, 1))

    assert pack.until is None


def test_nothing_of_a_pack_is_read_before_its_signature_is_right():
    with pytest.raises(LawPackRefused):
        opened("no: [yaml")


def test_a_signed_pack_that_is_broken_is_refused_as_such():
    source = PACK.replace("country: HU", "country: Hungary")

    with pytest.raises(BrokenProcedure):
        opened(source, signature=sign(source.encode(), private=PRIVATE))


BROKEN = {
    "no list of overlays": ("no-overlays", "  - of: refund", "  of: refund"),
    "over before it begins": ("never-in-force", "until: 2026-12-31", "until: 2025-12-31"),
    "no day": ("not-a-day", "from: 2026-01-01", "from: January"),
    "no first day": ("missing-key", "from: 2026-01-01, ", ""),
    "no country": ("not-a-country", "country: HU", "country: ZZ"),
    "no publisher": ("missing-key", "publisher: Example house\n", ""),
    "a source of no kind": ("unknown-word", "kind: law, date", "kind: act, date"),
    "an overlay without a reason": ("missing-key", "    because: The act asks for it.\n", ""),
    "a key too many": ("unknown-key", "country: HU", "country: HU\nbranches: [budapest]"),
    "one procedure twice": (
        "second-overlay",
        "overlays:\n",
        "overlays:\n  - {of: refund, because: So, changes: [{set: hear, why: So}]}\n",
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_wrong_with_a_pack_is_found(what):
    rule, old, new = BROKEN[what]
    source = PACK.replace(old, new)
    if what == "no list of overlays":
        source = source[: source.index("overlays:")] + "overlays: {}\n"
    assert source != PACK

    with pytest.raises(BrokenProcedure) as broken:
        parse_law_pack(source, name="pack.yaml")

    found = {each.rule: each for each in broken.value.findings}
    assert rule in found
    assert found[rule].said_in(Language.EN) != found[rule].said_in(Language.DE)


def test_the_law_is_laid_on_before_everything_else_and_nothing_loosens_it():
    pack = opened()
    branch = overlay("  - {set: record, strength: should}\n")
    longer = overlay("  - {standards: {email: {resolve: {allowance: 12 days, statutory: yes}}}}\n")
    where = Where("budapest", "Kanal", "HU")

    after = effective(REFUND, pack.overlays, where=where)

    assert step(after, "record").rule_of is RuleOf.LAW
    for laid, rule in ((branch, "law-weakened"), (longer, "law-standard")):
        with pytest.raises(BrokenProcedure) as broken:
            effective(REFUND, (laid, *pack.overlays), where=where)
        assert {each.rule for each in broken.value.findings} == {rule}
    effective(REFUND, (longer,), where=where)


def test_elsewhere_the_law_of_the_country_does_not_hold():
    assert effective(REFUND, opened().overlays, where=Where("oslo", "Kanal", "NO")) == REFUND


@given(st.binary(max_size=200), st.binary(min_size=32, max_size=32), st.integers(0, 10_000))
def test_a_signature_holds_for_these_bytes_alone(source, seed, place):
    private = private_key(seed)
    public, signature = public_key_of(private), sign(source, private=private)

    assert is_signed_by(source, signature, public_key=public)
    assert not is_signed_by(source + b"\n", signature, public_key=public)
    flipped = bytearray(signature)
    flipped[place % 64] ^= 1
    assert not is_signed_by(source, bytes(flipped), public_key=public)


@pytest.mark.parametrize("pem", [b"", b"no key", PRIVATE, b"-----BEGIN PUBLIC KEY-----\n"])
def test_what_is_no_public_key_is_refused(pem):
    with pytest.raises(NotAKey):
        is_signed_by(b"", b"", public_key=pem)


@pytest.mark.parametrize("pem", [b"", b"no key", PUBLIC])
def test_what_is_no_private_key_is_refused(pem):
    with pytest.raises(NotAKey):
        sign(b"", private=pem)


def test_a_signature_is_what_the_standard_says():
    """Return the second test of RFC 8032, section 7.1."""
    seed = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")

    assert sign(b"\x72", private=private_key(seed)).hex() == (
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
