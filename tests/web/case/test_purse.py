"""The card of an offer says what is left in its purse, and what one may still give alone."""

import re

from handrail.desk.actions.take_step import take_step
from handrail.desk.answers import Answer
from handrail.words import Language
from tests import cast
from tests.apps.desk.desk import MATTER, publish
from tests.apps.desk.test_company_limits import LONG, TIMES
from tests.apps.desk.test_purses import PAID, a_late_case, give, limits


def text_of(html):
    """Return a page's words, single-spaced."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def at_the_offer(desk):
    """Return a case whose next step is the offer."""
    case_id = a_late_case(desk)
    for step, said in (("restate", "It is late."), ("number", "24-0815")):
        take_step(
            case_id=case_id,
            run_id=desk.matter_run(case_id),
            step=step,
            answer=Answer(said, Language.EN),
            by=cast.alice(),
            edge=desk.edge,
        )
    return case_id


def card(browse, read, case_id, run_id):
    alice = browse(cast.alice())
    return text_of(read(alice.get(f"/cases/{case_id}?run={run_id}&look=voucher")))


def test_what_is_left_is_told_before_it_is_offered(browse, desk, read):
    publish(PAID)
    limits()
    give(desk, a_late_case(desk), 30)
    case_id = at_the_offer(desk)

    page = card(browse, read, case_id, desk.matter_run(case_id))

    assert "Left this month: €70.00 · PLN" in page
    assert "You may still give alone: €40.00" in page


def test_a_desk_without_limits_says_nothing_of_them(browse, desk, read):
    publish(PAID)
    case_id = at_the_offer(desk)

    page = card(browse, read, case_id, desk.matter_run(case_id))

    assert "Left this month" not in page


def test_more_than_is_left_is_refused_on_the_page_with_what_there_is(browse, desk, read):
    publish(PAID)
    limits()
    give(desk, a_late_case(desk), 60, by=cast.bob)
    case_id = at_the_offer(desk)
    alice = browse(cast.alice())

    answer = alice.post(
        f"/cases/{case_id}/step?run={desk.matter_run(case_id)}",
        {"step": "voucher", "amount": "45", "do": "done"},
    )

    assert answer.status_code == 422
    assert "There are 40 EUR left in this purse this month" in text_of(read(answer))


def test_what_is_beyond_ones_own_share_is_asked_for_by_a_button(browse, desk, read):
    publish(PAID)
    limits()
    give(desk, a_late_case(desk), 30)
    case_id = at_the_offer(desk)
    alice = browse(cast.alice())
    path = f"/cases/{case_id}/step?run={desk.matter_run(case_id)}"

    refused = read(alice.post(path, {"step": "voucher", "amount": "45"}))
    asked = alice.post(path, {"step": "voucher", "amount": "45", "do": "ask"})

    assert 'value="ask"' in refused
    assert asked.status_code == 302
    (approvals,) = [run.state.approvals for run in desk.view(case_id).runs if run.state.approvals]
    assert approvals["voucher"].role == "team_leader"


def test_a_promise_beyond_ones_own_is_asked_for_by_a_button_and_the_card_says_how_long_one_may(
    browse, desk, read
):
    publish(LONG)
    limits(TIMES)
    case_id = at_the_offer(desk)
    alice = browse(cast.alice())
    run = desk.matter_run(case_id)
    card = text_of(read(alice.get(f"/cases/{case_id}?run={run}&look=promise")))

    refused = alice.post(f"/cases/{case_id}/step?run={run}", {"step": "promise", "do": "done"})
    asked = alice.post(f"/cases/{case_id}/step?run={run}", {"step": "promise", "do": "ask"})

    assert "You may promise alone: up to 2 business days" in card
    assert refused.status_code == 422
    assert 'value="ask"' in read(refused)
    assert asked.status_code == 302
    (approvals,) = [run.state.approvals for run in desk.view(case_id).runs if run.state.approvals]
    assert approvals["promise"].role == "team_leader"


def test_the_card_of_what_is_sent_says_what_may_be_told(browse, desk, read):
    sent = MATTER.replace("  - {id: wait,", "  - {id: letter, send: Write it.}\n  - {id: wait,")
    publish(sent)
    limits(
        "\nhandrail: 1\nlimits:\n  agent: {disclose: Only what was ordered.}\n"
        "  team_leader: {disclose: All of it.}\n"
    )
    case_id = at_the_offer(desk)
    run = desk.matter_run(case_id)

    page = browse(cast.alice()).get(f"/cases/{case_id}?run={run}&look=letter")

    assert "You may tell: Only what was ordered." in text_of(read(page))
    assert "All of it" not in text_of(read(page))
