import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.channels.email.kept_sentence import kept
from handrail.desk.actions.send_reply import send_reply
from handrail.record.blobs import assign_blob, destroy_keys
from handrail.record.intake import ItemState, claim, counts_by_state, receive, settle
from handrail.record.intake.looking import items_in, ledger_item
from handrail.record.models import Effect
from handrail.web.quarantine.original import SHOWN, beginning_of
from handrail.web.quarantine.show import LOOKED_INTO_BYTES
from handrail.words import sentence
from tests import cast

SECRET = "my card number is 4111"
LETTER = f"From: eva@mail.example\r\nSubject: Help\r\n\r\n{SECRET} <script>alert(1)</script>"


@pytest.fixture
def hold(desk):
    """Return a function that takes a letter in and puts it into quarantine."""
    cast.branch_warsaw()
    cast.branch_oslo()

    def held(raw=LETTER, to="warsaw@shop.example", state=ItemState.QUARANTINED, **told):
        receipt = receive(
            raw.encode(),
            source="email",
            sender="eva@mail.example",
            recipients=[to] if to else [],
            at=desk.now,
            real_at=desk.real_now,
            chance=desk.chance,
        )
        claim(receipt.item_id, worker="test", real_now=desk.real_now)
        told = told or {"error": kept(sentence("email-took-too-long", seconds=10))}
        settle(receipt.item_id, state, real_at=desk.real_now, **told)
        return receipt.item_id

    return held


def state_of(item_id):
    return ledger_item(item_id).state


def test_a_held_letter_says_what_happened_and_what_to_do(browse, hold, read):
    hold()

    page = read(browse(cast.marta()).get("/quarantine"))

    assert "eva@mail.example" in page
    assert "took longer than 10 seconds" in page
    assert SECRET not in page


def test_the_original_is_shown_as_text_that_does_nothing(browse, hold, read):
    item_id = hold()

    page = read(browse(cast.marta()).get(f"/quarantine/{item_id}"))

    assert SECRET in page
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page


def test_held_letters_are_told_apart_by_what_they_claim_to_be_about(browse, hold, read):
    hold("Subject: My parcel\r\n\r\nWhere?")
    hold("Subject: <b>Bill</b>\r\n\r\nWhere?")
    hold(f"Subject: Too long to look into\r\n\r\n{'y' * LOOKED_INTO_BYTES}")

    page = read(browse(cast.marta()).get("/quarantine"))

    assert "My parcel" in page
    assert "&lt;b&gt;Bill&lt;/b&gt;" in page
    assert "Too long to look into" not in page


def test_nothing_held_is_good_news(browse, read):
    page = read(browse(cast.marta()).get("/quarantine"))

    assert "Nothing is held back." in page


class TestWhoMay:
    def test_an_agent_of_the_branch_may_look_and_no_more(self, browse, hold, read):
        item_id = hold()
        alice = browse(cast.alice())

        page = read(alice.get(f"/quarantine/{item_id}"))

        assert SECRET in page
        assert "ask a team leader" in page
        assert "/retry" not in page
        assert "/retry" not in read(alice.get("/quarantine"))
        for what in ("retry", "ignore"):
            answer = alice.post(f"/quarantine/{item_id}/{what}", {"reason": "x"})
            assert answer.status_code == 403
        assert state_of(item_id) is ItemState.QUARANTINED

    @pytest.mark.parametrize("who", [cast.charlie, cast.eve])
    def test_who_is_outside_reads_nothing_of_it(self, browse, hold, read, who):
        item_id = hold()
        client = browse(who())

        answers = [
            client.get("/quarantine"),
            client.get(f"/quarantine/{item_id}"),
            client.post(f"/quarantine/{item_id}/retry"),
            client.post(f"/quarantine/{item_id}/ignore", {"reason": "x"}),
        ]

        assert [answer.status_code for answer in answers[1:]] == [403] * 3
        for answer in answers:
            assert SECRET not in read(answer)
            assert "eva@mail.example" not in read(answer)
        assert state_of(item_id) is ItemState.QUARANTINED

    def test_that_others_have_one_is_told_without_a_word_of_it(self, browse, hold, read):
        hold()

        page = read(browse(cast.charlie()).get("/quarantine"))

        assert "One is held that only others may read." in page
        assert "Nothing is held back." not in page

    @pytest.mark.parametrize("to", ["", "other@elsewhere.example", "no address"])
    def test_a_letter_to_no_branch_is_for_those_of_every_branch(self, browse, hold, read, to):
        item_id = hold(to=to)

        assert browse(cast.marta()).get(f"/quarantine/{item_id}").status_code == 403
        assert SECRET in read(browse(cast.ada()).get(f"/quarantine/{item_id}"))

    def test_a_plus_in_the_address_does_not_hide_the_branch(self, browse, hold):
        item_id = hold(to="Warsaw+abc@shop.example")

        assert browse(cast.marta()).get(f"/quarantine/{item_id}").status_code == 200

    def test_nobody_signs_in_first(self, browse, hold):
        item_id = hold()

        for path in ("/quarantine", f"/quarantine/{item_id}"):
            assert browse().get(path).url.startswith("/sign-in")


class TestRetry:
    def test_the_letter_waits_to_be_read_again(self, browse, hold, read):
        item_id = hold()
        marta = browse(cast.marta())

        answer = marta.post(f"/quarantine/{item_id}/retry", follow=True)

        assert state_of(item_id) is ItemState.WAITING
        assert "being read again" in read(answer)

    def test_of_two_the_second_is_told(self, browse, hold, read):
        item_id = hold()
        marta = browse(cast.marta())
        marta.post(f"/quarantine/{item_id}/retry")

        for answer in (
            marta.post(f"/quarantine/{item_id}/retry"),
            marta.post(f"/quarantine/{item_id}/ignore", {"reason": "x"}),
            marta.get(f"/quarantine/{item_id}"),
            marta.get("/quarantine/999999"),
        ):
            assert answer.status_code == 409
            assert "Somebody was faster" in read(answer)
        assert state_of(item_id) is ItemState.WAITING


class TestPutAside:
    def test_it_is_kept_with_its_reason_and_who_gave_it(self, browse, hold, read):
        item_id = hold()
        marta = browse(cast.marta())

        answer = marta.post(
            f"/quarantine/{item_id}/ignore", {"reason": " a  broken test "}, follow=True
        )

        assert state_of(item_id) is ItemState.IGNORED
        assert "a broken test (Marta)" in read(answer)
        assert counts_by_state()[ItemState.IGNORED] == 1

    @pytest.mark.parametrize("reason", ["", "   ", "\n"])
    def test_without_a_reason_it_stays(self, browse, hold, read, reason):
        item_id = hold()

        answer = browse(cast.marta()).post(f"/quarantine/{item_id}/ignore", {"reason": reason})

        assert answer.status_code == 422
        assert "Write in a few words why." in read(answer)
        assert state_of(item_id) is ItemState.QUARANTINED

    @pytest.mark.parametrize("reason", ['["email-took-too-long", {}]', "<b>x</b>", "{ $who }"])
    def test_a_reason_is_only_ever_words(self, browse, hold, read, reason):
        item_id = hold()

        answer = browse(cast.marta()).post(
            f"/quarantine/{item_id}/ignore", {"reason": reason}, follow=True
        )

        assert answer.status_code == 200
        assert "<b>x" not in read(answer)
        assert json.loads(ledger_item(item_id).reason)[1]["why"] == reason


class TestLedger:
    def test_the_sums_are_those_of_all_that_came_in(self, browse, hold, read):
        hold()
        hold(raw="another", state=ItemState.IGNORED, reason=kept(sentence("email-own")))
        hold(raw="a third", state=ItemState.ROUTED, reason="")

        page = read(browse(cast.marta()).get("/quarantine"))

        assert "3 letters ever came in" in page
        assert "This is one of our own" in page

    def test_ignored_letters_of_other_branches_are_not_listed(self, browse, hold, read):
        hold(state=ItemState.IGNORED, reason=kept(sentence("email-own")))

        page = read(browse(cast.charlie()).get("/quarantine"))

        assert "eva@mail.example" not in page

    def test_the_newest_of_a_state_may_come_first(self, hold):
        first, second = hold(), hold(raw="another")

        oldest = [item.item_id for item in items_in(ItemState.QUARANTINED)]
        newest = [item.item_id for item in items_in(ItemState.QUARANTINED, newest_first=True)]

        assert oldest == [first, second]
        assert newest == [second, first]


class TestOriginal:
    def test_erased_content_is_said_to_be_erased(self, browse, hold, read):
        item_id = hold()
        assign_blob(ledger_item(item_id).blob, "customer:1")
        destroy_keys("customer:1")

        page = read(browse(cast.marta()).get(f"/quarantine/{item_id}"))

        assert "has been erased" in page

    def test_a_long_letter_is_cut_and_says_so(self, browse, hold, read):
        item_id = hold(raw="x" * 9_000 + "END")

        page = read(browse(cast.marta()).get(f"/quarantine/{item_id}"))

        assert "Only the first 2000 characters" in page.replace(",", "")
        assert "END" not in page

    @given(st.binary(max_size=300))
    def test_any_bytes_become_text_without_controls(self, raw):
        text = beginning_of(raw).text

        assert len(text) <= SHOWN
        assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in text)
        assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in text


def test_the_time_is_the_real_one_when_the_desks_is_ahead(browse, desk, hold, read):
    hold()
    desk.now += timedelta(days=300)

    assert "1 Jul" in read(browse(cast.marta()).get("/quarantine"))


class TestMakeACase:
    def test_a_case_is_made_by_what_a_person_says_with_the_letter_as_its_file(
        self, browse, hold, read
    ):
        item_id = hold()
        marta = browse(cast.marta())

        answer = marta.post(
            f"/quarantine/{item_id}/case",
            {"sender": "Eva@mail.example", "subject": "Her card"},
            follow=True,
        )

        assert answer.redirect_chain[0][0].startswith("/cases/")
        assert "Her card" in read(answer)
        assert SECRET in read(answer)
        assert "letter.eml" in read(answer)
        assert state_of(item_id) is ItemState.ROUTED

    def test_what_the_letter_says_of_itself_is_offered(self, browse, hold, read):
        item_id = hold()

        page = read(browse(cast.marta()).get(f"/quarantine/{item_id}"))

        assert 'value="eva@mail.example"' in page
        assert 'value="Help"' in page

    def test_without_an_address_to_answer_to_it_stays(self, browse, hold, read):
        item_id = hold()

        answer = browse(cast.marta()).post(
            f"/quarantine/{item_id}/case", {"sender": "nobody", "subject": "x"}
        )

        assert answer.status_code == 422
        assert 'value="nobody"' in read(answer)
        assert state_of(item_id) is ItemState.QUARANTINED

    def test_of_two_the_second_is_told(self, browse, hold):
        item_id = hold()
        marta = browse(cast.marta())
        form = {"sender": "eva@mail.example", "subject": "x"}
        marta.post(f"/quarantine/{item_id}/case", form)

        assert marta.post(f"/quarantine/{item_id}/case", form).status_code == 409

    def test_who_reads_no_cases_is_told_that_one_was_made(self, browse, hold, read):
        item_id = hold()

        answer = browse(cast.ada()).post(
            f"/quarantine/{item_id}/case", {"sender": "eva@mail.example"}, follow=True
        )

        assert "A case has been made" in read(answer)

    @pytest.mark.parametrize("who", [cast.alice, cast.charlie, cast.eve])
    def test_who_may_not_work_on_it_makes_none(self, browse, hold, who):
        item_id = hold()

        answer = browse(who()).post(
            f"/quarantine/{item_id}/case", {"sender": "eva@mail.example", "subject": "x"}
        )

        assert answer.status_code == 403
        assert state_of(item_id) is ItemState.QUARANTINED


class TestDownload:
    def test_it_is_a_file_that_no_browser_opens(self, browse, hold):
        item_id = hold()

        answer = browse(cast.alice()).get(f"/quarantine/{item_id}/original")

        assert answer.content == LETTER.encode()
        assert answer["Content-Type"] == "application/octet-stream"
        assert answer["Content-Disposition"].startswith("attachment;")
        assert "sandbox" in answer["Content-Security-Policy"]
        assert answer["X-Content-Type-Options"] == "nosniff"

    def test_an_ignored_letter_can_be_looked_at_too(self, browse, hold, read):
        item_id = hold(state=ItemState.IGNORED, reason=kept(sentence("email-own")))
        marta = browse(cast.marta())

        assert f"/quarantine/{item_id}/original" in read(marta.get("/quarantine"))
        assert marta.get(f"/quarantine/{item_id}/original").content == LETTER.encode()

    @pytest.mark.parametrize("who", [cast.charlie, cast.eve])
    def test_not_by_who_is_outside(self, browse, hold, who):
        item_id = hold()

        assert browse(who()).get(f"/quarantine/{item_id}/original").status_code == 403

    def test_not_once_it_is_a_case_which_has_its_own_readers(self, browse, hold):
        item_id = hold(state=ItemState.ROUTED, reason="")

        assert browse(cast.ada()).get(f"/quarantine/{item_id}/original").status_code == 403
        assert browse(cast.ada()).get("/quarantine/99999/original").status_code == 403


class TestUndelivered:
    @pytest.fixture
    def failed(self, desk):
        case_id = desk.a_case(subject="Umbrellas")
        sent = send_reply(case_id=case_id, text="Yes.", by=cast.alice(), edge=desk.edge)
        why = kept(sentence("email-server-refused", code="550", answer="No such user"))
        Effect.objects.filter(key=f"reply:{sent.message_id}").update(state="refused", error=why)
        return case_id

    def test_a_reply_that_will_not_arrive_is_listed_with_its_case_and_why(
        self, browse, failed, read
    ):
        page = read(browse(cast.marta()).get("/quarantine"))

        assert f'href="/cases/{failed}#message-' in page
        assert "Refused by the other side" in page
        assert "No such user" in page

    def test_not_for_who_is_outside(self, browse, failed, read):
        for who in (cast.charlie, cast.ada):
            page = read(browse(who()).get("/quarantine"))
            assert "Umbrellas" not in page
            assert "No such user" not in page

    def test_where_all_left_it_says_so(self, browse, read, desk):
        assert "Every reply of the last 30 days" in read(browse(cast.marta()).get("/quarantine"))
