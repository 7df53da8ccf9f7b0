"""Two agents at the same instant, each in a browser of their own: one wins, the other is told."""

import re

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from handrail.desk import open_case
from handrail.desk.models import Case, Fact, Message
from handrail.library import queries as library
from handrail.record.append import StreamMoved
from handrail.record.models import Effect
from tests import cast
from tests.apps.desk.desk import MATTER, Desk, publish
from tests.apps.people.at_once import at_once

pytestmark = pytest.mark.django_db(transaction=True)

ROUNDS = range(2)
LETTER = "My parcel 10-5521 has not arrived."


@pytest.fixture
def desk():
    cast.alice()
    cast.bob()
    yield Desk()
    library.forget_versions()


@pytest.fixture
def browsers(desk):
    """Return the browsers of Alice and of Bob."""
    return [browser(cast.alice()), browser(cast.bob())]


def browser(grants):
    client = Client()
    client.force_login(get_user_model().objects.get(pk=grants.person_id))
    return client


def both(browsers, path, *forms):
    """Have every browser post its form at once; return the answers."""
    posted = forms * len(browsers) if len(forms) == 1 else forms
    answers = at_once(
        lambda number: browsers[number].post(path, posted[number]), threads=len(browsers)
    )
    for answer in answers:
        if isinstance(answer, Exception):
            raise answer
    return answers


def winner_and_loser(answers):
    """Return the names of who won and who was refused, and what the latter was told."""
    assert sorted(answer.status_code for answer in answers) == [302, 422]
    first = answers[0].status_code == 302
    refused = answers[1] if first else answers[0]
    return ("Alice", "Bob") if first else ("Bob", "Alice"), refused.content.decode()


def taken(desk, case_id, block):
    """Return what stands in the record about the block, with who did it."""
    view = desk.view(case_id)
    return [
        (str(each.letter), each.who)
        for run in view.runs
        for each in run.state.taken
        if each.letter.block == block
    ]


def recorded(desk, case_id, letter):
    return [event for event in desk.view(case_id).events if event.body.get("letter") == letter]


@pytest.mark.parametrize("_", ROUNDS)
def test_of_two_who_do_one_step_one_wins_and_the_other_is_told_who(desk, browsers, _):
    case_id = desk.a_case(text=LETTER)
    path = f"/cases/{case_id}/step?run={desk.matter_run(case_id)}"

    answers = both(browsers, path, {"step": "restate", "do": "done"})

    (winner, _loser), told = winner_and_loser(answers)
    assert f"{winner} did this step" in told
    assert len(taken(desk, case_id, "restate")) == 1
    assert len(recorded(desk, case_id, "done restate")) == 1


@pytest.mark.parametrize("_", ROUNDS)
def test_of_two_answers_to_one_question_one_is_kept(desk, browsers, _):
    case_id = desk.a_case(text=LETTER)
    path = f"/cases/{case_id}/step?run={desk.matter_run(case_id)}"
    browsers[0].post(path, {"step": "restate", "do": "done"})

    answers = both(
        browsers, path, {"step": "days", "fact:days": "4"}, {"step": "days", "fact:days": "0"}
    )

    (winner, _loser), told = winner_and_loser(answers)
    assert f"{winner} did this step" in told
    known = Fact.objects.filter(name="parcel.days_late").values_list("value", flat=True)
    assert list(known) == [{"number": "4" if winner == "Alice" else "0"}]
    way = "yes" if winner == "Alice" else "no"
    assert [letter for letter, _ in taken(desk, case_id, "late")] == [f"decided late={way}"]


@pytest.mark.parametrize("_", ROUNDS)
def test_of_two_decisions_about_one_choice_one_is_made(desk, browsers, _):
    case_id = desk.a_case(text=LETTER)
    path = f"/cases/{case_id}/step?run={desk.matter_run(case_id)}"
    browsers[0].post(path, {"step": "restate", "do": "done"})

    answers = both(
        browsers,
        path,
        {"step": "late", "choice": "decide:yes"},
        {"step": "late", "choice": "decide:no"},
    )

    (winner, _loser), told = winner_and_loser(answers)
    assert winner in told
    way = "yes" if winner == "Alice" else "no"
    assert [letter for letter, _ in taken(desk, case_id, "late")] == [f"decided late={way}"]


def test_who_decides_what_somebody_decided_meanwhile_is_told_and_overrules_nobody(desk, browsers):
    alice, bob = browsers
    case_id = desk.a_case(text=LETTER)
    run_id = desk.matter_run(case_id)
    alice.post(f"/cases/{case_id}/step?run={run_id}", {"step": "restate", "do": "done"})
    alice.post(f"/cases/{case_id}/step?run={run_id}", {"step": "late", "choice": "decide:yes"})

    pressed = bob.post(
        f"/cases/{case_id}/step?run={run_id}", {"step": "late", "choice": "decide:no"}
    )
    typed = bob.post(f"/cases/{case_id}/line?run={run_id}", {"step": "late", "entry": "2"})

    assert (pressed.status_code, typed.status_code) == (422, 422)
    assert "Alice" in typed.content.decode()
    assert [letter for letter, _ in taken(desk, case_id, "late")] == ["decided late=yes"]


def test_a_decision_that_is_looked_at_is_put_right_by_a_digit(desk, browsers):
    alice, _ = browsers
    case_id = desk.a_case(text=LETTER)
    run_id = desk.matter_run(case_id)
    alice.post(f"/cases/{case_id}/step?run={run_id}", {"step": "late", "choice": "decide:yes"})
    page = alice.get(f"/cases/{case_id}?run={run_id}&look=late").content.decode()

    alice.post(f"/cases/{case_id}/line?run={run_id}", {"step": "late", "done": "yes", "entry": "2"})

    assert 'name="done" value="yes"' in page
    assert "correct:no" in page
    assert [letter for letter, _ in taken(desk, case_id, "late")] == ["decided late=no"]


@pytest.mark.parametrize("_", ROUNDS)
def test_of_two_replies_to_one_letter_one_leaves_and_the_other_is_told(desk, browsers, _):
    case_id = desk.a_case(text=LETTER)
    channel = desk.channel_run(case_id)
    browsers[0].post(f"/cases/{case_id}/step?run={channel}", {"step": "identity", "do": "done"})
    form = {"mode": "reply", "draft": draft_in(browsers[0].get(f"/cases/{case_id}"))}

    answers = both(
        browsers,
        f"/cases/{case_id}/write?run={channel}",
        {**form, "text": "From Alice"},
        {**form, "text": "From Bob"},
    )

    (winner, loser), told = winner_and_loser(answers)
    assert winner in told
    assert f"From {loser}</textarea>" in told
    assert [each.text for each in Message.objects.filter(direction="sent")] == [f"From {winner}"]
    assert Effect.objects.filter(kind="reply").count() == 1


def test_a_reply_that_is_pressed_twice_leaves_once(desk, browsers):
    case_id = desk.a_case(text=LETTER)
    alice = browsers[0]
    page = alice.get(f"/cases/{case_id}")
    form = {"mode": "reply", "draft": draft_in(page), "text": "Good day"}

    answers = [alice.post(f"/cases/{case_id}/write", form) for _ in range(2)]

    assert [each.status_code for each in answers] == [302, 422]
    assert "A reply has left since" in answers[1].content.decode()
    assert Message.objects.filter(direction="sent").count() == 1


@pytest.mark.parametrize("_", ROUNDS)
def test_of_two_who_take_a_free_case_one_has_it_and_the_other_is_told(desk, browsers, _):
    case_id = desk.a_case(text=LETTER)
    people = [cast.alice().person_id, cast.bob().person_id]

    answers = both(
        browsers,
        f"/cases/{case_id}/assign?held=",
        *({"to": str(person)} for person in people),
    )

    (winner, _loser), told = winner_and_loser(answers)
    assert f"{winner} has taken this case" in told
    assert desk.row(case_id).assignee_id == people[winner == "Bob"]


def test_who_takes_a_case_while_another_is_about_to_take_it_does_not_take_it_away(
    desk, browsers, monkeypatch
):
    case_id = desk.a_case(text=LETTER)
    path = f"/cases/{case_id}/assign?held="
    alice, bob = browsers
    read, answers = open_case.read_streams, []

    def after_bob(streams):
        monkeypatch.setattr(open_case, "read_streams", read)
        answers.append(bob.post(path, {"to": str(cast.bob().person_id)}))
        return read(streams)

    monkeypatch.setattr(open_case, "read_streams", after_bob)
    answers.append(alice.post(path, {"to": str(cast.alice().person_id)}))

    assert [answer.status_code for answer in answers] == [302, 422]
    assert "Bob has taken this case" in answers[1].content.decode()
    assert desk.row(case_id).assignee_id == cast.bob().person_id


@pytest.mark.parametrize("_", ROUNDS)
def test_a_matter_that_is_added_twice_by_one_press_is_one_case(desk, browsers, _):
    alice = browsers[0]
    case_id = desk.a_case(text=LETTER)
    path = f"/cases/{case_id}/matters"
    offers = alice.get(path).content.decode()
    entry = re.search(r'name="entry_id" value="(\w+)"', offers)[1]
    form = {"procedure": "parcel", "entry_id": entry}

    answers = both([browser(cast.alice()), browser(cast.alice())], path, form)
    again = alice.post(path, form)

    beside = Case.objects.exclude(pk=case_id).get()
    assert {answer.url for answer in answers} == {f"/cases/{case_id}", f"/cases/{beside.pk}"}
    assert again.url == f"/cases/{case_id}"


@pytest.mark.parametrize("_", ROUNDS)
def test_replies_to_two_matters_of_one_letter_never_lock_each_other_out(desk, browsers, _):
    case_id = desk.a_case(text=LETTER)
    browsers[0].post(f"/cases/{case_id}/matters", {"procedure": "parcel"})
    other = Case.objects.exclude(pk=case_id).get().pk
    form = {"mode": "reply", "text": "Good day"}
    paths = [f"/cases/{case_id}/write", f"/cases/{other}/write"]

    answers = at_once(lambda n: browsers[n].post(paths[n], form), threads=2)

    assert [getattr(answer, "status_code", answer) for answer in answers] == [302, 302]
    for each in (case_id, other):
        assert desk.types(each).count("reply_sent") == 2


@pytest.mark.parametrize(
    ("what", "form"),
    [
        ("write", {"mode": "reply", "text": "Dear Ines"}),
        ("write", {"mode": "note", "text": "Dear Ines"}),
        ("line", {"entry": "Dear Ines", "step": "nowhere", "entry_id": "e1"}),
        ("wait", {"waits": "yes"}),
        ("assign", {"to": ""}),
        ("matters", {"procedure": "parcel"}),
        ("change", {"procedure": "other"}),
    ],
)
def test_whoever_is_never_fast_enough_is_told_and_keeps_the_words(
    desk, browsers, monkeypatch, what, form
):
    publish(MATTER.replace("procedure: parcel", "procedure: other").replace("Late", "Other"))
    case_id = desk.a_case(text=LETTER)
    Case.objects.update(assignee=cast.bob().person_id)
    before = desk.types(case_id)

    def always_too_late(additions, *, expected, **_):
        stream = next(iter(additions))
        raise StreamMoved(stream, expected=expected[stream], actual=expected[stream] + 1)

    monkeypatch.setattr(open_case, "append_together", always_too_late)
    answer = browsers[0].post(f"/cases/{case_id}/{what}", form)

    assert answer.status_code in {409, 422}
    assert "Somebody else changed this case just now" in answer.content.decode()
    assert ("Dear Ines" in answer.content.decode()) == ("Dear Ines" in str(form))
    assert desk.types(case_id) == before


@pytest.fixture
def late_case(desk, browsers):
    """Return a case that is late: its agents stand in the way of those who wait."""
    case_id = desk.a_case(text=LETTER)
    path = f"/cases/{case_id}/step?run={desk.matter_run(case_id)}"
    browsers[0].post(path, {"step": "restate", "do": "done"})
    browsers[0].post(path, {"step": "days", "fact:days": "4"})
    return case_id


NOT_LATE = {"step": "late", "choice": "correct:no"}
PROMISE = {"step": "promise", "do": "done"}


def owed(desk, case_id):
    return [each.block for run in desk.view(case_id).runs for each in run.state.owed]


def test_a_step_that_a_correction_put_off_the_way_is_refused_and_says_so(desk, browsers, late_case):
    alice, bob = browsers
    path = f"/cases/{late_case}/step?run={desk.matter_run(late_case)}"

    corrected = alice.post(path, NOT_LATE)
    refused = bob.post(path, PROMISE)

    assert (corrected.status_code, refused.status_code) == (302, 422)
    assert "Is it late" in refused.content.decode()
    assert taken(desk, late_case, "promise") == []
    assert owed(desk, late_case) == []


def test_a_step_that_a_later_correction_puts_off_the_way_stays_visible_until_made_good(
    desk, browsers, late_case
):
    alice, bob = browsers
    path = f"/cases/{late_case}/step?run={desk.matter_run(late_case)}"

    done = bob.post(path, PROMISE)
    corrected = alice.post(path, NOT_LATE, follow=True)
    end = alice.post(path, {"step": "closed", "do": "done"})

    assert (done.status_code, corrected.status_code, end.status_code) == (302, 200, 422)
    assert owed(desk, late_case) == ["promise"]
    assert "To be taken back: Name the day" in end.content.decode()


@pytest.mark.parametrize("_", ROUNDS)
def test_a_correction_and_a_later_step_at_the_same_instant_end_in_one_of_both_orders(
    desk, browsers, late_case, _
):
    path = f"/cases/{late_case}/step?run={desk.matter_run(late_case)}"

    answers = both(browsers, path, NOT_LATE, PROMISE)

    statuses = [answer.status_code for answer in answers]
    first_was_the_step = statuses == [302, 302]
    assert first_was_the_step or statuses == [302, 422]
    assert owed(desk, late_case) == (["promise"] if first_was_the_step else [])
    assert [letter for letter, _ in taken(desk, late_case, "late")] == ["decided late=no"]
    assert len(recorded(desk, late_case, "done promise")) == int(first_was_the_step)


def draft_in(page):
    return page.content.decode().split('name="draft" value="')[1].split('"')[0]
