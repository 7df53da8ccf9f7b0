import re
from base64 import b64encode

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from handrail.channels.email.kept_sentence import kept
from handrail.channels.email.letter import PICTURES_ELSEWHERE
from handrail.desk.actions.receive_letter import ReceivedFile
from handrail.desk.models import Entry, Message
from handrail.desk.status import Outcome, Status
from handrail.record.blobs import put_blob
from handrail.web.case.views import files
from handrail.words import Language, sentence
from tests import cast
from tests.apps.desk.desk import MATTER, Desk, publish


@pytest.fixture
def desk(db):
    return Desk()


@pytest.fixture
def case_id(desk):
    return desk.a_case(text="My parcel 10-5521 has not arrived.")


def browser(grants):
    """Return a browser in which the person is signed in."""
    client = Client()
    client.force_login(get_user_model().objects.get(pk=grants.person_id))
    return client


@pytest.fixture
def alice(db):
    return browser(cast.alice())


def entered(client, case_id, entry, step, desk, **more):
    run = desk.matter_run(case_id)
    return client.post(
        f"/cases/{case_id}/line?run={run}",
        {"entry": entry, "step": step, "kind": "entry", **more},
        headers={"HX-Request": "true"},
    )


def text_of(response):
    return response.content.decode()


def test_the_page_shows_the_letter_its_procedure_and_the_step_that_is_now(alice, case_id):
    page = alice.get(f"/cases/{case_id}")

    assert page.status_code == 200
    for words in ("Ines", "My parcel 10-5521", "Late parcel", "Say it back."):
        assert words in text_of(page)


@pytest.mark.parametrize("who", [cast.charlie, cast.eve, cast.ada])
def test_for_those_outside_the_case_does_not_exist(case_id, desk, who):
    client = browser(who())

    assert client.get(f"/cases/{case_id}").status_code == 404
    assert client.get(f"/cases/{case_id}/suggest?q=a").status_code == 404
    assert client.post(f"/cases/{case_id}/write", {"mode": "reply", "text": "x"}).status_code == 404
    assert client.post(f"/cases/{case_id}/draft", {"mode": "note", "text": "x"}).status_code in {
        204,
        404,
    }
    assert entered(client, case_id, "", "restate", desk).status_code == 404
    assert not Message.objects.filter(direction="sent").exists()


def test_whoever_is_not_signed_in_is_asked_to_sign_in(case_id):
    answer = Client().get(f"/cases/{case_id}")

    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/sign-in?next=")


def test_what_the_desk_did_by_itself_is_nobodys(case_id, desk):
    taken = [each for run in desk.view(case_id).runs for each in run.state.taken]

    assert [(str(each.letter), each.who) for each in taken] == [("done number", "system")]


def test_enter_does_the_step_and_shows_the_next(alice, case_id, desk):
    answer = entered(alice, case_id, "", "restate", desk)

    assert answer.status_code == 200
    assert "Ask how late it is." in text_of(answer)


def test_an_entry_that_is_sent_twice_is_taken_once(alice, case_id, desk):
    for _ in range(2):
        answer = entered(alice, case_id, "a note", "nowhere", desk, entry_id="e1")
        assert answer.status_code == 200

    assert Message.objects.filter(direction="note").count() == 1
    assert Entry.objects.count() == 1


def test_an_entry_that_was_refused_may_be_sent_again(alice, case_id, desk):
    assert entered(alice, case_id, "soon", "days", desk, entry_id="e1").status_code == 422
    assert entered(alice, case_id, "3", "days", desk, entry_id="e1").status_code == 200


def test_a_refusal_says_what_is_missing_and_gives_the_entry_back(alice, case_id, desk):
    run = desk.matter_run(case_id)

    answer = alice.post(f"/cases/{case_id}/step?run={run}", {"step": "closed", "do": "done"})

    assert answer.status_code == 422
    assert "Ask how late it is" in text_of(answer)


def test_a_late_press_never_hits_the_next_step(alice, case_id, desk):
    entered(alice, case_id, "", "restate", desk)

    again = entered(alice, case_id, "", "restate", desk)

    assert again.status_code == 422
    assert "Alice did this step" in text_of(again)


def test_a_number_is_an_answer_and_lets_the_rule_decide(alice, case_id, desk):
    entered(alice, case_id, "", "restate", desk)

    answer = entered(alice, case_id, "4", "days", desk)

    assert "Is it late?" in text_of(answer)
    assert "Name the day" in text_of(answer)


def test_without_a_procedure_a_digit_chooses_one_and_words_are_a_note(alice, desk):
    case_id = desk.a_case(subject="Umbrella", text="Do you sell umbrellas?")
    address = f"/cases/{case_id}/line"

    alice.post(address, {"entry": "asks for umbrellas"}, headers={"HX-Request": "true"})
    answer = alice.post(address, {"entry": "1"}, headers={"HX-Request": "true"})

    assert Message.objects.get(direction="note").text == "asks for umbrellas"
    assert "Say it back." in text_of(answer)


def test_the_case_can_be_taken_laid_back_and_put_to_wait(alice, case_id, desk):
    me = cast.alice().person_id
    alice.post(f"/cases/{case_id}/assign", {"to": me})
    assert desk.row(case_id).assignee_id == me

    alice.post(f"/cases/{case_id}/wait", {"waits": "yes"})
    assert desk.row(case_id).status == "waiting"

    alice.post(f"/cases/{case_id}/assign", {"to": ""})
    assert desk.row(case_id).assignee_id is None


def test_a_case_is_not_handed_to_somebody_who_may_not_work_on_it(alice, case_id, desk):
    answer = alice.post(f"/cases/{case_id}/assign", {"to": cast.charlie().person_id})

    assert answer.status_code == 422
    assert desk.row(case_id).assignee_id is None


def test_another_procedure_can_be_chosen_and_what_was_learnt_goes_along(alice, case_id, desk):
    publish(MATTER.replace("procedure: parcel", "procedure: other").replace("Late", "Other"))
    assert "Other parcel" in text_of(alice.get(f"/cases/{case_id}/change"))

    alice.post(f"/cases/{case_id}/change", {"procedure": "other"})

    assert desk.row(case_id).procedure == "other"
    assert "Changed to “Other parcel” v1" in text_of(alice.get(f"/cases/{case_id}"))
    assert "done number" in [
        str(taken.letter) for run in desk.view(case_id).runs for taken in run.state.taken
    ]


def test_a_procedure_that_is_opened_on_a_closed_case_opens_the_case(alice, desk):
    case_id = desk.a_case(subject="Umbrellas", text="Do you sell umbrellas?")
    alice.post(f"/cases/{case_id}/close", {"outcome": Outcome.NOT_FOR_US.value})
    was = desk.row(case_id).status

    alice.post(f"/cases/{case_id}/procedure", {"procedure": "parcel"})

    assert (was, desk.row(case_id).status) == (Status.RESOLVED, Status.OPEN)
    assert desk.types(case_id)[-4:-1] == ["case_resolved", "case_reopened", "run_started"]
    assert f'href="/cases/{case_id}"' in text_of(alice.get("/inbox?view=free"))


def test_a_note_that_is_pressed_twice_is_kept_once(alice, case_id):
    page = text_of(alice.get(f"/cases/{case_id}?mode=note"))
    entry = re.search(r'name="entry_id" value="(\w+)"', page)[1]

    for _ in range(2):
        alice.post(
            f"/cases/{case_id}/write", {"mode": "note", "text": "Called.", "entry_id": entry}
        )

    assert Message.objects.filter(direction="note").count() == 1


def test_another_matter_of_the_letter_becomes_a_case_of_its_own(alice, case_id, desk):
    answer = alice.post(f"/cases/{case_id}/matters", {"procedure": "parcel"})

    assert answer.headers["Location"] == f"/cases/{case_id + 1}"
    assert f"/cases/{case_id + 1}" in text_of(alice.get(f"/cases/{case_id}"))


def test_a_step_is_skipped_for_a_reason_in_words_which_are_kept_where_they_can_be_erased(
    alice, case_id, desk
):
    entered(alice, case_id, "-- she hung up", "restate", desk)

    event = next(e for e in desk.view(case_id).events if e.body.get("letter") == "skipped restate")
    assert event.body["reason"] == "other"
    assert Message.objects.get(direction="note").text == "she hung up"


def test_a_skip_without_a_reason_is_asked_for_one_before_the_end(alice, case_id, desk):
    answer = entered(alice, case_id, "--", "restate", desk)
    assert "Why was “Say it back” skipped?" in text_of(answer)

    run = desk.matter_run(case_id)
    gap = {"gap": "reason:restate", "answer": "not-needed"}
    answer = alice.post(f"/cases/{case_id}/wrap-up?run={run}", gap, follow=True)

    assert "Why was" not in text_of(answer)


def test_the_reply_is_sent_once_its_musts_are_done(alice, case_id, desk):
    channel = desk.channel_run(case_id)
    address = f"/cases/{case_id}/write?run={channel}"
    alice.post(f"/cases/{case_id}/step?run={channel}", {"step": "identity", "do": "done"})

    answer = alice.post(address, {"mode": "reply", "text": "Good day"}, follow=True)

    assert "Good day" in text_of(answer)
    assert "undo-send" in text_of(answer)
    assert Message.objects.filter(direction="sent").count() == 1


def test_a_reply_is_refused_while_the_sender_is_not_known_and_its_text_comes_back(
    alice, case_id, desk
):
    channel = desk.channel_run(case_id)
    entered(alice, case_id, "", "restate", desk)

    answer = alice.post(f"/cases/{case_id}/write?run={channel}", {"mode": "reply", "text": ""})

    assert answer.status_code == 422


def test_a_draft_is_kept_until_its_letter_leaves(alice, case_id, desk):
    page = text_of(alice.get(f"/cases/{case_id}"))
    draft = page.split('name="draft" value="')[1].split('"')[0]
    posted = {"mode": "reply", "text": "Dear Ines, half a", "draft": draft}
    assert alice.post(f"/cases/{case_id}/draft", posted).status_code == 204
    assert "Dear Ines, half a" in text_of(alice.get(f"/cases/{case_id}"))

    alice.post(f"/cases/{case_id}/write", {"mode": "reply", "text": "Dear Ines, done"})
    alice.post(f"/cases/{case_id}/draft", posted)

    assert "half a" not in text_of(alice.get(f"/cases/{case_id}"))


def test_the_page_is_german_for_german_eyes(case_id, alice):
    alice.cookies["handrail_language"] = Language.DE.value

    page = text_of(alice.get(f"/cases/{case_id}"))

    assert '<html lang="de"' in page
    assert "Erledigt, weiter" in page


def test_a_letters_html_is_shown_cleaned_and_in_a_frame_that_can_do_nothing(alice, desk):
    blob = put_blob(
        b"<p onclick=x>Hi<script>alert(1)</script></p>",
        subject="customer:1",
        real_at=desk.real_now,
        chance=desk.chance,
    )
    case_id = desk.a_case(html_blob=blob)
    message = Message.objects.get(direction="received")

    frame = alice.get(f"/cases/{case_id}/messages/{message.pk}/html")

    assert "Hi" in text_of(frame)
    assert "script" not in text_of(frame)
    assert "onclick" not in text_of(frame)
    assert "default-src 'none'" in frame.headers["Content-Security-Policy"]
    assert "sandbox" in frame.headers["Content-Security-Policy"]


PNG = b"\x89PNG\r\n\x1a\n"
ELSEWHERE = kept(sentence(PICTURES_ELSEWHERE))
WITH_PICTURES = (
    b"<p>Hi</p><img src='cid:in@x'><img src='cid:svg@x'><img src='https://spy.example/1.gif'>"
)


def letter_with_pictures(desk):
    def keep(content):
        return put_blob(content, subject="customer:1", real_at=desk.real_now, chance=desk.chance)

    pictures = (
        ReceivedFile("a.png", "image/png", 8, keep(PNG), content_id="in@x"),
        ReceivedFile("a.svg", "image/svg+xml", 6, keep(b"<svg/>"), content_id="svg@x"),
    )
    case_id = desk.a_case(html_blob=keep(WITH_PICTURES), files=pictures, remarks=(ELSEWHERE,))
    return case_id, Message.objects.get(direction="received").pk


def test_pictures_that_came_with_a_letter_are_shown_and_none_from_elsewhere(alice, desk):
    case_id, message_id = letter_with_pictures(desk)

    frame = alice.get(f"/cases/{case_id}/messages/{message_id}/html")

    assert f'src="data:image/png;base64,{b64encode(PNG).decode()}"' in text_of(frame)
    assert "svg" not in text_of(frame)
    assert "spy.example" not in text_of(frame)
    assert "https:" not in frame.headers["Content-Security-Policy"]


def test_pictures_from_elsewhere_are_loaded_for_who_asks_for_them(alice, desk):
    case_id, message_id = letter_with_pictures(desk)
    page = text_of(alice.get(f"/cases/{case_id}"))
    asked = f"/cases/{case_id}/messages/{message_id}/html?pictures=1"

    frame = alice.get(asked)

    assert f'href="{asked}" target="letter-{message_id}"' in page
    assert f'name="letter-{message_id}"' in page
    assert "https://spy.example/1.gif" in text_of(frame)
    assert "img-src data: https:" in frame.headers["Content-Security-Policy"]
    assert "script" not in frame.headers["Content-Security-Policy"].replace("allow-scripts", "!")


def test_pictures_of_a_letter_are_shown_up_to_a_size(alice, desk, monkeypatch):
    monkeypatch.setattr(files, "MOST_PICTURES_BYTES", 7)
    case_id, message_id = letter_with_pictures(desk)

    frame = alice.get(f"/cases/{case_id}/messages/{message_id}/html")

    assert "data:image" not in text_of(frame)


def test_a_file_that_is_withheld_is_named_and_handed_to_nobody(alice, desk):
    warning = kept(sentence("email-file-infected", virus="Test-Virus"))
    file = ReceivedFile("invoice.pdf", "application/pdf", 9, "", warnings=(warning,))
    case_id = desk.a_case(files=(file,))
    file_id = desk.view(case_id).messages[0].files[0].id

    page = text_of(alice.get(f"/cases/{case_id}"))

    assert "invoice.pdf" in page
    assert "found Test-Virus in this file" in page
    assert f"files/{file_id}" not in page
    assert alice.get(f"/cases/{case_id}/files/{file_id}").status_code == 404


def test_a_file_is_handed_out_to_be_kept_never_to_be_shown(alice, desk):
    blob = put_blob(
        b"<script>alert(1)</script>",
        subject="customer:1",
        real_at=desk.real_now,
        chance=desk.chance,
    )
    file = ReceivedFile("evil\r\n.html", "text/html", 25, blob)
    case_id = desk.a_case(files=(file,))
    message = desk.view(case_id).messages[0]

    answer = alice.get(f"/cases/{case_id}/files/{message.files[0].id}")

    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert browser(cast.charlie()).get(answer.request["PATH_INFO"]).status_code == 404


def test_text_of_a_customer_is_text_and_nothing_else(alice, desk):
    case_id = desk.a_case(
        subject="<script>alert(1)</script>",
        text="<img src=x onerror=alert(1)>",
        sender="a@b.example",
    )

    page = text_of(alice.get(f"/cases/{case_id}"))

    assert "<script>alert" not in page
    assert "<img src=x" not in page


def test_every_answer_says_that_nothing_foreign_runs_here(alice, case_id):
    policy = alice.get(f"/cases/{case_id}").headers["Content-Security-Policy"]

    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
