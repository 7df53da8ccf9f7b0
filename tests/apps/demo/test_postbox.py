import smtplib
from email.message import EmailMessage

import pytest

from handrail.channels.email.envelope import Envelope
from handrail.demo.house import MARK, House, NotOurFolder, claim, free_port, is_free
from handrail.demo.mailing import Writer, answer_to, post, written
from handrail.demo.postbox import Postbox, letter_in, letters_in

ABOUT = Envelope(sender="service@shop.example", recipients=("ines@mail.example",), peer="test")
INES = Writer("Ines Costa", "ines@mail.example")


def a_letter(text="Good day.", subject="Re: Parcel", **headers):
    letter = EmailMessage()
    letter["From"] = "Shop <warsaw@shop.example>"
    letter["To"] = "Ines Costa <ines@mail.example>"
    letter["Subject"] = subject
    letter["Message-ID"] = "<7.1.abc@shop.example>"
    letter["Reply-To"] = "Shop <warsaw+7-signed@shop.example>"
    for name, value in headers.items():
        letter[name] = value
    letter.set_content(text)
    return letter


@pytest.fixture
def postbox(tmp_path):
    return Postbox(tmp_path / "postbox")


def kept(postbox, letter, tmp_path):
    postbox.keep(letter.as_bytes(), ABOUT)
    return next(letters_in(tmp_path / "postbox"))


def test_a_letter_is_kept_and_can_be_looked_at(postbox, tmp_path):
    posted = kept(postbox, a_letter(), tmp_path)

    assert (posted.number, posted.to, posted.subject) == (
        1,
        "Ines Costa <ines@mail.example>",
        "Re: Parcel",
    )
    assert posted.text.strip() == "Good day."
    assert letter_in(tmp_path / "postbox", 1).raw == a_letter().as_bytes()
    assert letter_in(tmp_path / "postbox", 2) is None


def test_the_newest_letter_comes_first_also_after_a_restart(postbox, tmp_path):
    postbox.keep(a_letter("one").as_bytes(), ABOUT)
    again = Postbox(tmp_path / "postbox")
    again.keep(a_letter("two").as_bytes(), ABOUT)

    assert [each.number for each in letters_in(tmp_path / "postbox")] == [2, 1]


def test_the_link_of_a_survey_is_found(postbox, tmp_path):
    text = "How was it?\n\nhttp://127.0.0.1:8000/s/1f-abc\n\nThank you."

    posted = kept(postbox, a_letter(text), tmp_path)

    assert posted.survey_link == "http://127.0.0.1:8000/s/1f-abc"
    assert kept(postbox, a_letter("No link."), tmp_path).survey_link is None


def test_letters_come_in_over_smtp(postbox, tmp_path):
    with postbox.door() as door, smtplib.SMTP("127.0.0.1", door.port, timeout=10) as server:
        server.send_message(a_letter("Over the wire."))

    assert [each.text.strip() for each in letters_in(tmp_path / "postbox")] == ["Over the wire."]


def test_an_answer_goes_to_the_signed_address_and_quotes_the_letter(postbox, tmp_path):
    answer = answer_to(kept(postbox, a_letter(), tmp_path), text="Thank you.")

    assert answer["To"].addresses[0].addr_spec == "warsaw+7-signed@shop.example"
    assert answer["From"].addresses[0].addr_spec == "ines@mail.example"
    assert answer["In-Reply-To"] == "<7.1.abc@shop.example>"
    assert answer["Subject"] == "Re: Parcel"
    assert answer.get_content().startswith("Thank you.\n\n> Good day.")


def test_a_customer_hands_a_letter_in(postbox, tmp_path):
    letter = written(INES, to="warsaw@shop.example", subject="Paczka", text="Gdzie jest paczka?")

    with postbox.door() as door:
        post(letter, door=("127.0.0.1", door.port))

    [posted] = letters_in(tmp_path / "postbox")
    assert posted.subject == "Paczka"
    assert posted.message["From"].addresses[0].display_name == "Ines Costa"


def test_a_closed_door_is_told(tmp_path):
    letter = written(INES, to="warsaw@shop.example", subject="Hello", text="Hello")

    with pytest.raises(OSError, match="refused"):
        post(letter, door=("127.0.0.1", free_port()))


def test_an_empty_folder_becomes_the_demonstrations(tmp_path):
    claim(tmp_path / "new", fresh=False)

    assert (tmp_path / "new" / MARK).exists()


def test_what_is_kept_stays_unless_it_is_to_begin_anew(tmp_path):
    claim(tmp_path / "demo", fresh=False)
    (tmp_path / "demo" / "kept").touch()

    claim(tmp_path / "demo", fresh=False)
    assert (tmp_path / "demo" / "kept").exists()

    claim(tmp_path / "demo", fresh=True)
    assert not (tmp_path / "demo" / "kept").exists()


@pytest.mark.parametrize("fresh", [False, True])
def test_a_folder_with_something_else_in_it_is_never_touched(tmp_path, fresh):
    (tmp_path / "handrail.sqlite3").touch()

    with pytest.raises(NotOurFolder):
        claim(tmp_path, fresh=fresh)

    assert [each.name for each in tmp_path.iterdir()] == ["handrail.sqlite3"]


def test_a_port_is_free_until_somebody_listens_on_it(postbox):
    with postbox.door() as door:
        assert not is_free(door.port)
    assert is_free(free_port())


def test_a_house_knows_its_address(tmp_path):
    house = House(tmp_path, 8000, 8025)

    assert house.address == "http://127.0.0.1:8000"
    assert house.postbox == tmp_path / "postbox"
