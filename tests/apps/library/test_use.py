"""A version keeps the versions of the procedures that it uses."""

import pytest

from handrail.library import queries as library
from handrail.library.models import Version
from handrail.sop.document import Use, blocks_of
from handrail.sop.link import CannotLink
from tests.apps.desk.desk import publish

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def read_afresh():
    """Forget the versions of another test's database."""
    library.forget_versions()


HEAD = """
handrail: 1
procedure: {id}
kind: matter
title: {id}
department: Service
purpose: Tea.
outcome: Tea.
owner: team_leader
channels: [email]
facts:
  order.number: {{label: Number, type: text, looks like: "##-####"}}
steps:
"""
REFUND = HEAD.format(id="refund") + "  - {id: pay, do: Pay}\n  - {id: paid, end: resolved}\n"
PARCEL = HEAD.format(id="parcel") + "  - {id: back, use: refund}\n  - {id: over, end: resolved}\n"


def steps(name):
    return [step.id for step in library.machine(name).procedure.steps()]


def test_a_procedure_is_run_with_what_it_uses():
    publish(REFUND)
    publish(PARCEL)

    assert steps("parcel@1") == ["back/pay", "back/paid", "over"]


def test_a_version_goes_on_with_what_it_used_when_it_was_published():
    publish(REFUND)
    publish(PARCEL)
    publish(REFUND.replace("id: pay,", "id: send-back,"))

    assert steps("parcel@1") == ["back/pay", "back/paid", "over"]


def test_publishing_it_again_takes_what_is_in_force_then():
    publish(REFUND)
    publish(PARCEL)
    publish(REFUND.replace("id: pay,", "id: send-back,"))

    again = publish(PARCEL)

    assert again.name == "parcel@2"
    assert steps("parcel@2") == ["back/send-back", "back/paid", "over"]
    assert not publish(PARCEL).is_new


def test_what_uses_a_procedure_that_there_is_not_is_not_published():
    with pytest.raises(CannotLink, match="refund"):
        publish(PARCEL)

    assert Version.objects.count() == 0


def test_a_reader_sees_what_was_written():
    publish(REFUND)
    publish(PARCEL)

    written = library.version("parcel@1").procedure

    assert any(isinstance(block, Use) for block in blocks_of(written.body))
