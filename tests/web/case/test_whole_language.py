"""The case page with a procedure that uses every word of the language."""

import pytest

from handrail.desk.actions.open_procedure import open_procedure
from handrail.desk.models import Fact
from handrail.library import queries as library
from handrail.people.models import Person
from handrail.words import Language
from tests import cast
from tests.apps.desk.desk import Desk, publish
from tests.sop.examples import EVERYTHING
from tests.web.case.test_views import browser, text_of


@pytest.fixture
def desk(db):
    return Desk()


@pytest.fixture
def case_id(desk):
    case_id = desk.a_case(text="Please come and measure.", subject="Kitchen")
    publish((EVERYTHING / "everything.yaml").read_text(encoding="utf-8"))
    open_procedure(case_id=case_id, procedure="kitchen-visit", by=cast.alice(), edge=desk.edge)
    return case_id


@pytest.fixture
def alice(db):
    return browser(cast.alice())


def run_of(desk, case_id):
    (run,) = (
        each for each in desk.view(case_id).runs if each.machine.procedure.id == "kitchen-visit"
    )
    return run


def look(client, desk, case_id, step):
    run = run_of(desk, case_id)
    return text_of(client.get(f"/cases/{case_id}?run={run.id}&look={step}"))


def press(client, desk, case_id, **posted):
    run = run_of(desk, case_id)
    return client.post(
        f"/cases/{case_id}/step?run={run.id}", posted, headers={"HX-Request": "true"}
    )


def fact(name):
    return Fact.objects.filter(name=name).order_by("-revision").first()


def taken(desk, case_id):
    return [str(each.letter) for each in run_of(desk, case_id).state.taken]


def test_a_step_says_what_fits_the_channel_and_the_facts(alice, desk, case_id):
    before = look(alice, desk, case_id, "greet")

    press(alice, desk, case_id, step="budget", **{"fact:budget": "12000 EUR"})

    assert "Good day Ines." in before
    assert "Thank you for your trust, Ines." in look(alice, desk, case_id, "greet")


def test_a_step_of_the_telephone_is_not_on_the_rail_of_a_letter(desk, case_id):
    run = run_of(desk, case_id)

    assert run.machine == library.machine(run.state.version, channel="email")
    assert run.machine.elsewhere >= {run.machine.node("identity").number}


def test_a_question_shows_its_unit_and_what_its_answer_may_be(alice, desk, case_id):
    budget = look(alice, desk, case_id, "budget")
    width = look(alice, desk, case_id, "width")

    assert "From €500.00 to €40,000.00." in budget
    assert "From 0.5 m to 12.75 m." in width
    assert '<span class="soft">m</span>' in width


def test_an_answer_out_of_its_bounds_is_refused_with_the_bound(alice, desk, case_id):
    answer = press(alice, desk, case_id, step="width", **{"fact:width": "13 m"})

    assert "Write at most 12.75 m." in text_of(answer)
    assert fact("kitchen.width") is None


def test_several_are_ticked_and_kept_together(alice, desk, case_id):
    page = look(alice, desk, case_id, "stays")

    press(alice, desk, case_id, step="stays", **{"fact:stays": ["oven", "sink"]})

    assert page.count('type="checkbox"') >= 3
    assert fact("kitchen.appliances").value == {"several": ["oven", "sink"]}
    assert "Oven, Sink" in look(alice, desk, case_id, "stays")


def test_a_list_done_from_memory_is_confirmed_with_one_key(alice, desk, case_id):
    page = look(alice, desk, case_id, "before-leaving")

    press(alice, desk, case_id, step="before-leaving", do="done")

    assert "Do it from memory, then confirm." in page
    assert "All done, confirm" in page
    assert taken(desk, case_id)[-3:] == ["done laser", "done shoes", "done route"]


def test_enter_in_the_line_confirms_the_list(alice, desk, case_id):
    run = run_of(desk, case_id)

    alice.post(
        f"/cases/{case_id}/line?run={run.id}",
        {"entry": "", "step": "before-leaving", "kind": "entry"},
        headers={"HX-Request": "true"},
    )

    assert "done shoes" in taken(desk, case_id)


def test_the_parts_of_a_note_are_kept_each_for_itself(alice, desk, case_id):
    page = look(alice, desk, case_id, "meeting")

    press(
        alice,
        desk,
        case_id,
        step="meeting",
        do="done",
        **{
            "part:meeting:decisions": "Oak.\nNo handles.",
            "part:meeting:agenda": " ",
            "part:meeting:x": "y",
        },
    )

    for label in ("Agenda", "Decisions", "Next steps"):
        assert label in page
    kept = Fact.objects.filter(name__startswith="kitchen-visit.meeting")
    assert [(each.name, each.value) for each in kept] == [
        ("kitchen-visit.meeting.decisions", {"text": "Oak.\nNo handles."})
    ]
    assert "done meeting" in taken(desk, case_id)
    assert "Decisions: Oak." in text_of(alice.get(f"/cases/{case_id}"))


def test_the_time_after_a_step_is_shown_once_that_step_was_done(alice, desk, case_id):
    before = look(alice, desk, case_id, "minutes")

    press(alice, desk, case_id, step="meeting", do="done")

    assert "Only for: Agent or Team leader" in before
    assert "By " not in before.split("step-card-terms")[1].split("</ul>")[0]
    assert "By " in look(alice, desk, case_id, "minutes").split("step-card-terms")[1]


def offer_page(alice, desk, case_id):
    for step, answer in (("before-leaving", None), ("number", "24-0815")):
        more = {f"fact:{step}": answer} if answer else {"do": "done"}
        press(alice, desk, case_id, step=step, **more)
    press(alice, desk, case_id, step="late", choice="decide:yes")
    return look(alice, desk, case_id, "sorry")


def test_an_offer_shows_its_currencies_its_tiers_and_its_purse(alice, desk, case_id):
    page = offer_page(alice, desk, case_id)

    for words in (
        "Up to €20.00, PLN80.00, or HUF8,000.00 you decide.",
        "Up to €100.00 or PLN400.00: Team leader approves",
        "Up to €500.00: branch manager approves",
        "More: Administrator approves",
        "Out of the purse “goodwill”",
        "Or write 80 PLN or 8000 HUF, at most.",
    ):
        assert words in page


def test_an_offer_in_its_second_currency_needs_nobody_and_names_its_purse(alice, desk, case_id):
    offer_page(alice, desk, case_id)

    press(alice, desk, case_id, step="sorry", do="done", amount="75 PLN")

    (event,) = [
        each
        for each in desk.view(case_id).events
        if each.type == "step_taken" and each.body.get("letter") == "done sorry"
    ]
    assert event.body["amount"] == ["75", "PLN"]
    assert event.body["purse"] == "goodwill"


def test_what_nobody_may_approve_with_a_role_of_the_procedure_is_told_by_its_name(
    alice, desk, case_id
):
    offer_page(alice, desk, case_id)

    answer = text_of(press(alice, desk, case_id, step="sorry", do="done", amount="400 EUR"))

    assert "branch manager" in answer


def test_the_page_is_whole_in_german(desk, case_id):
    person = cast.alice()
    client = browser(person)
    Person.objects.filter(pk=person.person_id).update(language=Language.DE)

    page = look(client, desk, case_id, "before-leaving")

    assert "Aus dem Kopf erledigen, dann bestätigen." in page
    assert "Alles erledigt, bestätigen" in page
