"""What we sign, a verifier that is not ours takes for genuine; whatever is changed, it does not."""

import base64

import dkim
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from handrail.channels.email.dkim import Signer, UnusableKey, with_signature
from handrail.channels.email.letter import Address
from handrail.channels.email.write import OutgoingLetter, write_letter
from handrail.words import Language
from tests import cast

KEY = rsa.generate_private_key(public_exponent=65_537, key_size=2_048)
PRIVATE = KEY.private_bytes(
    serialization.Encoding.PEM,
    serialization.PrivateFormat.PKCS8,
    serialization.NoEncryption(),
).decode()
PUBLIC = base64.b64encode(
    KEY.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
)
SIGNER = Signer("shop.example", "desk", PRIVATE)


def letter(text="It comes tomorrow.", subject="Re: Parcel", **more):
    return write_letter(
        OutgoingLetter(
            sender=Address("Lantern", "warsaw@shop.example"),
            to=(Address("Inés Nowak", "ines@mail.example"),),
            subject=subject,
            text=text,
            date=cast.NOW,
            message_id="1.2.abc@shop.example",
            language=Language.EN,
            references=tuple(f"{n}@mail.example" for n in range(15)),
            **more,
        )
    )


def is_genuine(raw):
    record = b"v=DKIM1; k=rsa; p=" + PUBLIC
    names = {b"desk._domainkey.shop.example.": record}
    return dkim.verify(raw, dnsfunc=lambda name, **_: names.get(name))


@pytest.mark.parametrize(
    "raw",
    [
        letter(),
        letter(text=""),
        letter(text="a  b\t \n\n\n trailing \n\n\n"),
        letter(subject="Wo ist mein Päckchen? " * 20),
        letter(automatic="auto-generated", unsubscribe="https://desk.example/s/1/stop"),
    ],
)
def test_a_letter_of_ours_is_taken_for_genuine(raw):
    assert is_genuine(with_signature(raw, SIGNER))


@pytest.mark.parametrize(
    ("what", "by"),
    [
        (b"tomorrow", b"never"),
        (b"Subject: Re: Parcel", b"Subject: Re: Money"),
        (b"From: ", b"From: boss@shop.example\r\nFrom: "),
        (b"Subject: ", b"Subject: Another\r\nSubject: "),
    ],
)
def test_a_letter_that_was_changed_is_not(what, by):
    signed = with_signature(letter(), SIGNER)
    changed = signed.replace(what, by)

    assert changed != signed
    assert not is_genuine(changed)


def test_the_same_letter_is_signed_the_same_at_every_attempt():
    assert with_signature(letter(), SIGNER) == with_signature(letter(), SIGNER)
    assert all(len(line) < 998 for line in with_signature(letter(), SIGNER).split(b"\r\n"))


def test_what_is_no_key_is_said_to_be_none():
    with pytest.raises(UnusableKey):
        with_signature(letter(), Signer("shop.example", "desk", "no key"))


def test_the_key_is_not_in_what_is_logged():
    assert "PRIVATE" not in repr(SIGNER)
