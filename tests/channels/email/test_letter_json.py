from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from handrail.channels.email.letter import (
    Address,
    Attachment,
    Automatic,
    AutomaticKind,
    Letter,
)
from handrail.channels.email.letter_json import from_json, to_json
from handrail.words import Language, sentence

addresses = st.builds(Address, st.text(), st.text())
sentences = st.builds(
    lambda words, count: sentence("email-text-cut", limit=count, header=words),
    st.text(),
    st.integers(),
)
letters = st.builds(
    Letter,
    sender=addresses,
    message_id=st.none() | st.text(),
    references=st.lists(st.text()).map(tuple),
    to=st.lists(addresses).map(tuple),
    subject=st.text(),
    date=st.none() | st.datetimes(timezones=st.just(UTC)),
    language=st.none() | st.sampled_from(Language),
    text=st.text(),
    html=st.none() | st.text(),
    attachments=st.lists(
        st.builds(Attachment, name=st.text(), media_type=st.text(), content=st.binary())
    ).map(tuple),
    automatic=st.none() | st.builds(Automatic, st.sampled_from(AutomaticKind), sentences),
    remarks=st.lists(sentences).map(tuple),
)


@given(letters)
def test_a_letter_survives_the_journey_out_of_its_process(letter):
    assert from_json(to_json(letter)) == letter
    assert to_json(letter).isascii()


def test_odd_time_zones_survive():
    odd = datetime(2001, 12, 4, 17, tzinfo=timezone(-timedelta(hours=4, minutes=59)))
    letter = Letter(sender=Address("", "a@x.example"), date=odd)

    assert from_json(to_json(letter)).date == odd
