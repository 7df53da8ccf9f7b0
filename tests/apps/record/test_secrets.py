import pytest

from handrail.record.chance import Chance
from handrail.record.models import Secret
from handrail.record.secrets import NoSecret, forget_secret, is_kept, keep_secret, secret
from handrail.record.storage import Store, store, use_store

pytestmark = pytest.mark.django_db


def test_a_secret_is_given_back_to_who_uses_it(chance):
    keep_secret("mailbox:1", "pässword", chance=chance)
    keep_secret("mailbox:1", "newer pässword", chance=chance)

    assert secret("mailbox:1").text == "newer pässword"
    assert is_kept("mailbox:1")


def test_it_is_not_readable_in_the_database_nor_in_a_log(chance):
    keep_secret("mailbox:1", "pässword", chance=chance)

    assert "pässword".encode() not in bytes(Secret.objects.get().sealed)
    assert "pässword" not in repr(secret("mailbox:1"))


def test_the_same_secret_twice_looks_different(chance):
    keep_secret("a", "same", chance=chance)
    keep_secret("b", "same", chance=chance)

    first, second = Secret.objects.order_by("name")
    assert bytes(first.sealed) != bytes(second.sealed)


def test_a_row_under_another_name_opens_nothing(chance):
    keep_secret("mailbox:1", "pässword", chance=chance)
    Secret.objects.update(name="mailbox:2")

    with pytest.raises(NoSecret):
        secret("mailbox:2")


def test_another_installations_key_opens_nothing(chance, tmp_path):
    keep_secret("mailbox:1", "pässword", chance=chance)
    ours = store()
    use_store(Store(tmp_path, master_key=b"o" * 32))

    try:
        with pytest.raises(NoSecret):
            secret("mailbox:1")
    finally:
        use_store(ours)


def test_what_is_forgotten_is_gone(chance: Chance):
    keep_secret("mailbox:1", "pässword", chance=chance)

    forget_secret("mailbox:1")
    forget_secret("mailbox:1")

    assert not is_kept("mailbox:1")
    with pytest.raises(NoSecret):
        secret("mailbox:1")
