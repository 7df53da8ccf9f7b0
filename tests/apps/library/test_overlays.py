"""An overlay is published on its procedure, and holds where it is meant to, from then on."""

from datetime import date

import pytest

from handrail.library import queries as library
from handrail.library.actions.publish_overlay import (
    SignedFile,
    publish_law_pack,
    publish_overlay,
)
from handrail.library.actions.publish_together import FileToPublish, publish_together
from handrail.library.actions.withdraw_overlay import withdraw_overlay
from handrail.library.models import PublishedOverlay, Version
from handrail.library.overlays import overlays_in_force
from handrail.library.rebasing import fit_of
from handrail.library.refused import NoBase, NothingToWithdraw, OverlayOfAnotherKind
from handrail.people.access import NotAllowed
from handrail.record.read import read_stream
from handrail.record.stream import Stream
from handrail.sop import BrokenProcedure
from handrail.sop.ledger import IdsReused
from handrail.sop.link import CannotLink
from handrail.sop.overlay import LawPackRefused, Where
from handrail.sop.overlay.signature import sign
from handrail.words import Language
from tests import cast
from tests.apps.desk.desk import publish
from tests.sop.overlay.shop import BASE, overlay_source
from tests.sop.overlay.test_law_pack import OTHER, PACK, PRIVATE, PUBLIC, SIGNATURE

pytestmark = pytest.mark.django_db

IN_2026 = date(2026, 6, 1)
BUDAPEST = Where("budapest", "Lantern", "HU")
OSLO = Where("oslo", "Lantern", "NO")
GIFT = "  - {set: gift, up to: 10 EUR}\n"
LARGER = "  - {set: gift, up to: 15 EUR}\n"
STEPS = "  - {add: [{id: counter, say: The counter is open.}], after: hear}\n"


@pytest.fixture(autouse=True)
def read_afresh():
    """Forget the versions of another test's database."""
    library.forget_versions()


@pytest.fixture
def refund():
    """Publish the procedure on which everything is laid."""
    return publish(BASE)


def lay_on(changes, by=None, *, at=cast.NOW):
    return publish_overlay(
        overlay_source(changes).encode(),
        file="budapest.yaml",
        by=by,
        at=at,
        real_at=cast.REAL_NOW,
    )


def law(source=PACK, *, signature=SIGNATURE, trusted=(PUBLIC,)):
    return publish_law_pack(
        SignedFile(source.encode(), signature),
        file="law.yaml",
        trusted=trusted,
        by=None,
        at=cast.NOW,
        real_at=cast.REAL_NOW,
    )


def together(*files, trusted=(PUBLIC,)):
    return publish_together(files, trusted=trusted, by=None, at=cast.NOW, real_at=cast.REAL_NOW)


def withdraw(overlay):
    return withdraw_overlay(overlay, by=None, at=cast.NOW, real_at=cast.REAL_NOW)


def at(where, on=IN_2026):
    return library.version_at(library.current_version("refund").name, where=where, on=on)


def limit_of(version):
    return next(step for step in version.procedure.steps() if step.id == "gift").limits[0].amount


def test_it_holds_where_it_is_meant_to_and_nowhere_else(refund):
    published = lay_on(GIFT)

    assert (published.name, published.is_new) == ("budapest@1", True)
    assert (at(BUDAPEST).name, limit_of(at(BUDAPEST))) == ("refund@1+budapest@1", 10)
    assert (at(OSLO).name, limit_of(at(OSLO))) == ("refund@1", 20)


def test_what_was_opened_with_it_stays_as_it_was_when_a_newer_one_is_published(refund):
    lay_on(GIFT)
    before = at(BUDAPEST).name

    lay_on(LARGER)
    library.forget_versions()

    assert at(BUDAPEST).name == "refund@1+budapest@2"
    assert limit_of(library.version(before)) == 10


def test_the_same_bytes_are_published_once(refund):
    lay_on(GIFT)

    again = lay_on(GIFT)

    assert (again.name, again.is_new) == ("budapest@1", False)


def test_a_new_state_of_the_procedure_has_it_too(refund):
    lay_on(GIFT)

    publish(BASE.replace("So it is.", "So it was."))

    assert at(BUDAPEST).name == "refund@2+budapest@1"


def test_a_step_says_which_overlay_has_the_last_word_on_it(refund):
    law()
    lay_on(GIFT + STEPS)

    here = at(BUDAPEST)

    whose = {step: here.overlay_of(step) for step in ("gift", "counter", "record", "hear")}
    assert {step: each and each.name for step, each in whose.items()} == {
        "gift": "budapest@1",
        "counter": "budapest@1",
        "record": "hu-test-2026@1",
        "hear": None,
    }


def test_a_law_pack_holds_on_its_days_and_before_any_other_overlay(refund):
    law()
    lay_on(GIFT)

    names = [at(BUDAPEST, date(*day)).name for day in ((2025, 12, 31), (2026, 1, 1), (2027, 1, 1))]

    assert names == [
        "refund@1+budapest@1",
        "refund@1+hu-test-2026@1+budapest@1",
        "refund@1+budapest@1",
    ]


@pytest.mark.parametrize(
    ("how", "rule"),
    [
        ({"signature": None}, "unsigned"),
        ({"trusted": (OTHER,)}, "wrong-signature"),
        ({"trusted": ()}, "wrong-signature"),
        ({"source": PACK + " "}, "wrong-signature"),
    ],
)
def test_a_law_pack_that_nobody_we_trust_has_signed_is_refused(refund, how, rule):
    with pytest.raises(LawPackRefused) as refused:
        law(**how)

    assert refused.value.rule == rule
    assert not overlays_in_force()


def test_the_signature_is_kept_with_the_bytes_that_were_signed(refund):
    law()

    row = PublishedOverlay.objects.get()

    assert (row.source.encode(), bytes.fromhex(row.signature)) == (PACK.encode(), SIGNATURE)


def test_nothing_is_laid_on_what_there_is_not():
    with pytest.raises(NoBase, match="refund"):
        lay_on(GIFT)


def test_what_does_not_fit_is_told_at_its_own_line_and_not_published(refund):
    with pytest.raises(BrokenProcedure, match=r"budapest\.yaml:9:5"):
        lay_on("  - {set: gone, up to: 10 EUR}\n")

    assert not overlays_in_force()


def test_a_state_of_the_procedure_that_an_overlay_does_not_fit_is_refused_alone(refund):
    lay_on(GIFT)
    without = BASE.replace("{id: gift, offer: A gift, up to: 20 EUR}", "{id: sorry, say: Sorry.}")

    with pytest.raises(BrokenProcedure, match="budapest@1:9:"):
        publish(without)

    assert library.current_version("refund").number == 1


def test_both_may_change_at_once(refund):
    lay_on(GIFT)
    without = BASE.replace("{id: gift, offer: A gift, up to: 20 EUR}", "{id: sorry, say: Sorry.}")

    published = together(
        FileToPublish("budapest.yaml", overlay_source("  - {set: sorry, say: Oh.}\n").encode()),
        FileToPublish("refund.yaml", without.encode()),
    )

    assert [each.name for each in published] == ["refund@2", "budapest@2"]
    assert at(BUDAPEST).name == "refund@2+budapest@2"


def test_overlays_that_do_not_go_together_at_a_branch_are_refused(refund):
    cast.branch_warsaw()
    polish = PACK.replace("country: HU", "country: PL")
    law(polish, signature=sign(polish.encode(), private=PRIVATE))
    clash = overlay_source("  - {add: [{id: record, note: It}], after: gift}\n").replace(
        "[budapest]", "[warsaw]"
    )

    with pytest.raises(BrokenProcedure, match="budapest@1:9:"):
        together(FileToPublish("warsaw.yaml", clash.encode()))

    assert [each.name for each in overlays_in_force()] == ["hu-test-2026@1"]


def test_an_id_that_the_procedure_gave_up_does_not_come_back_in_an_overlay(refund):
    publish(BASE.replace("{id: note, note: What}, ", ""))

    with pytest.raises(IdsReused, match="note"):
        lay_on("  - {add: [{id: note, say: Another thing}], after: hear}\n")


def test_an_id_that_an_overlay_gave_up_does_not_come_back_in_the_procedure(refund):
    lay_on(GIFT + STEPS)
    lay_on(GIFT)

    with pytest.raises(IdsReused, match="counter"):
        publish(BASE.replace("  - id: know\n", "  - {id: counter, do: Count}\n  - id: know\n"))


def test_the_procedure_may_take_a_step_over_from_its_overlay(refund):
    lay_on(STEPS)
    taken_over = BASE.replace("  - id: know\n", "  - {id: counter, say: Open.}\n  - id: know\n")

    published = together(
        FileToPublish("refund.yaml", taken_over.encode()),
        FileToPublish("budapest.yaml", overlay_source(GIFT).encode()),
    )

    assert [each.name for each in published] == ["refund@2", "budapest@2"]


def test_what_was_withdrawn_holds_no_more_and_what_has_it_keeps_it(refund):
    lay_on(GIFT)

    name = withdraw("budapest")

    assert (name, at(BUDAPEST).name) == ("budapest@1", "refund@1")
    assert limit_of(library.version("refund@1+budapest@1")) == 10
    with pytest.raises(NothingToWithdraw):
        withdraw("budapest")
    assert lay_on(GIFT).name == "budapest@2"


def test_a_law_pack_and_an_overlay_have_different_names(refund):
    law()
    source = overlay_source(GIFT).replace("overlay: budapest", "overlay: hu-test-2026")

    with pytest.raises(OverlayOfAnotherKind):
        together(FileToPublish("budapest.yaml", source.encode()))


def test_a_step_that_uses_a_procedure_keeps_the_version_of_that_day(refund):
    used = BASE.replace("procedure: refund", "procedure: used")
    publish(used)
    lay_on("  - {add: [{id: back, use: used}], after: hear}\n")
    publish(used.replace("So it is.", "So it was."))

    whole = at(BUDAPEST).whole

    said = next(step.say for step in whole.steps() if step.id == "back/hear")
    assert said.said_in(Language.EN) == "So it is."


def test_a_step_that_uses_what_was_never_published_is_refused(refund):
    with pytest.raises(CannotLink, match="unheard-of"):
        lay_on("  - {add: [{id: back, use: unheard-of}], after: hear}\n")

    assert not overlays_in_force()


def test_only_who_may_publish_lays_something_on(refund):
    with pytest.raises(NotAllowed):
        lay_on(GIFT, by=cast.alice())

    assert not PublishedOverlay.objects.exists()


def test_it_is_in_the_history_of_its_procedure(refund):
    lay_on(GIFT)
    withdraw("budapest")

    types = [each.type for each in read_stream(Stream("library", "refund"))]

    assert types == ["version_published", "overlay_published", "overlay_withdrawn"]


def test_a_name_with_overlays_that_there_are_not_is_no_version(refund):
    for name in ("refund@1+budapest@1", "refund@1+", "+refund@1", "refund@1+refund@1", "refund"):
        with pytest.raises(library.NoSuchVersion):
            library.version(name)


def test_what_touches_what_has_changed_since_is_named(refund):
    lay_on(GIFT)
    publish(BASE.replace("up to: 20 EUR", "up to: 30 EUR"))
    (overlay,) = overlays_in_force()

    fit = fit_of(overlay, base=library.current_version("refund"))

    assert fit.is_newer
    assert [each.rule for each in fit.notes] == ["rebase-changed"]
    assert Version.objects.count() == 2
