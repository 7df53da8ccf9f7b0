"""A case is handled as the procedure is at its branch, on the day on which it was opened."""

from datetime import UTC, datetime, timedelta

import pytest

from handrail.desk.actions.add_matter import add_matter
from handrail.desk.actions.import_histories import import_histories
from handrail.desk.actions.open_interrupt import open_interrupt
from handrail.desk.actions.open_procedure import open_procedure
from handrail.desk.actions.take_step import take_step
from handrail.desk.actions.write_note import write_note
from handrail.desk.answers import Answer
from handrail.desk.histories import History, Letter
from handrail.desk.models import Run
from handrail.desk.refused import StepRefused, VersionUnreadable
from handrail.library.actions.publish_overlay import (
    SignedFile,
    publish_law_pack,
    publish_overlay,
)
from handrail.people.models import Branch
from handrail.rules import Money
from handrail.run.missing import Lack
from handrail.sop import behaviour_hash, parse_procedure
from handrail.sop.overlay.signature import private_key, public_key_of, sign
from handrail.words import Language
from tests import cast

from .desk import CHANNEL, MATTER, publish

PRIVATE = private_key(b"w" * 32)
LAW = """\
handrail: 1
law pack: pl-parcels
title: Parcels in Poland
publisher: House
country: PL
in force: {from: 2026-11-23}
sources: {act: {title: Act, kind: law, date: 2026-01-01}}
overlays:
  - of: parcel
    because: The act asks for it.
    changes:
      - before: restate
        add: [{id: rights, say: You have rights., strength: must, rule of: law, cites: act}]
"""
LESS = "  - {set: voucher, up to: 5 EUR}\n"
FACT = """  - facts: {parcel.shelf: {label: Shelf, type: text, looks like: "S###"}}
  - {add: [{id: shelf, ask: Ask for the shelf., into: parcel.shelf}], after: restate}
"""


def lay_on(changes, *, of=MATTER, branches="[warsaw]", overlay="warsaw-parcels"):
    base = parse_procedure(of, name="base")
    source = f"""\
handrail: 1
overlay: {overlay}
of: {base.id}
base: {behaviour_hash(base)[:12]}
branches: {branches}
because: Warsaw has its own counter.
owner: team_leader
changes:
{changes}"""
    return publish_overlay(
        source.encode(), file="overlay.yaml", by=None, at=cast.NOW, real_at=cast.REAL_NOW
    )


def publish_law():
    return publish_law_pack(
        SignedFile(LAW.encode(), sign(LAW.encode(), private=PRIVATE)),
        file="law.yaml",
        trusted=(public_key_of(PRIVATE),),
        by=None,
        at=cast.NOW,
        real_at=cast.REAL_NOW,
    )


def opened(desk, case_id, procedure="parcel"):
    return open_procedure(case_id=case_id, procedure=procedure, by=cast.alice(), edge=desk.edge)


def version_of(run_id):
    return Run.objects.get(pk=run_id).version


def test_a_letter_opens_its_procedure_as_it_is_at_the_branch(desk):
    lay_on(LESS)
    lay_on("  - {set: identity, check: Look at the list.}\n", of=CHANNEL, overlay="warsaw-letters")

    case_id = desk.a_case()

    assert desk.row(case_id).version == "parcel@1+warsaw-parcels@1"
    assert version_of(desk.channel_run(case_id)) == "letters@1+warsaw-letters@1"


def test_elsewhere_it_is_the_procedure_itself(desk):
    lay_on(LESS, branches="[oslo]")

    case_id = desk.a_case()

    assert desk.row(case_id).version == "parcel@1"


def test_what_the_overlay_says_is_what_the_desk_does(desk):
    lay_on(LESS)
    case_id = desk.a_case()
    run_id = desk.matter_run(case_id)
    take_step(
        case_id=case_id,
        run_id=run_id,
        step="days",
        answer=Answer("3", Language.EN),
        by=cast.alice(),
        edge=desk.edge,
    )

    with pytest.raises(StepRefused) as refused:
        take_step(
            case_id=case_id,
            run_id=run_id,
            step="voucher",
            amount=Money(10, "EUR"),
            by=cast.alice(),
            edge=desk.edge,
        )

    (missing,) = refused.value.refusal.missing
    assert (missing.lack, missing.role) == (Lack.APPROVAL, "team_leader")


def test_a_letter_shows_facts_that_only_the_overlay_knows(desk):
    lay_on(FACT)

    case_id = desk.a_case(text="My parcel has not arrived, it should lie in S123.")

    facts = {fact.name: fact.value for fact in desk.view(case_id).facts}
    assert facts["parcel.shelf"] == "S123"


def test_a_run_goes_on_as_it_began_and_moves_when_somebody_opens_the_procedure_anew(desk):
    case_id = desk.a_case()
    run_id = desk.matter_run(case_id)
    lay_on(LESS)
    write_note(case_id=case_id, text="Looked into it.", by=cast.alice(), edge=desk.edge)
    as_it_began = desk.row(case_id).version

    moved = opened(desk, case_id)

    assert as_it_began == "parcel@1"
    assert (moved, version_of(run_id)) == (run_id, "parcel@1+warsaw-parcels@1")
    assert "run_realigned" in desk.types(case_id)


def test_a_past_case_is_played_as_its_procedure_is_at_its_branch(desk):
    lay_on(LESS)
    publish_law()
    histories = [
        History(
            customer_id=cast.customer_ines().id,
            branch_id=cast.branch_warsaw().id,
            letter=Letter("Parcel", "My parcel has not arrived.", Language.EN, at),
            happenings=(),
        )
        for at in (cast.NOW - timedelta(days=3), cast.NOW)
    ]

    imported = import_histories(histories, edge=desk.edge)

    assert [desk.row(case_id).version for case_id in imported.case_ids] == [
        "parcel@1+warsaw-parcels@1",
        "parcel@1+pl-parcels@1+warsaw-parcels@1",
    ]


def test_another_matter_of_the_letter_gets_it_too(desk):
    lay_on(LESS)
    case_id = desk.a_case()

    other = add_matter(case_id=case_id, procedure="parcel", by=cast.alice(), edge=desk.edge)

    assert desk.row(other).version == "parcel@1+warsaw-parcels@1"


def test_an_interrupt_gets_it_too(desk):
    interrupt = MATTER.replace("procedure: parcel", "procedure: upset").replace(
        "kind: matter", "kind: interrupt"
    )
    interrupt = interrupt.replace("when:\n  en: [parcel has not arrived, late parcel]\n", "")
    publish(interrupt)
    lay_on(LESS, of=interrupt, overlay="warsaw-upset")
    case_id = desk.a_case()

    run_id = open_interrupt(case_id=case_id, procedure="upset", by=cast.alice(), edge=desk.edge)

    assert version_of(run_id) == "upset@1+warsaw-upset@1"


@pytest.mark.parametrize(
    ("opened_at", "version"),
    [
        (datetime(2026, 11, 22, 22, 59, tzinfo=UTC), "parcel@1"),
        (datetime(2026, 11, 22, 23, 0, tzinfo=UTC), "parcel@1+pl-parcels@1"),
    ],
)
def test_the_law_of_the_day_holds_by_the_clock_of_the_branch(desk, opened_at, version):
    publish_law()
    desk.now = opened_at

    case_id = desk.a_case()

    assert desk.row(case_id).version == version


def test_a_procedure_opened_later_is_under_the_law_of_the_day_of_the_case(desk):
    publish_law()
    desk.now = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    case_id = desk.a_case(text="Hello there.", subject="Hello")

    desk.later(days=7)
    opened(desk, case_id)

    assert desk.row(case_id).version == "parcel@1"


def test_a_letter_is_received_even_where_an_overlay_does_not_fit_and_the_agent_is_told(desk):
    """A branch may change its country after everything was published."""
    cast.branch_warsaw()
    lay_on("  - {add: [{id: rights, say: Hello.}], before: number}\n")
    Branch.objects.filter(slug="warsaw").update(country="HU")
    publish_law()
    Branch.objects.filter(slug="warsaw").update(country="PL")

    case_id = desk.a_case()

    assert desk.row(case_id).version == ""
    with pytest.raises(VersionUnreadable, match="warsaw-parcels@1"):
        opened(desk, case_id)
