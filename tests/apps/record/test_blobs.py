import stat
from random import Random

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from handrail.record.blobs import (
    BlobDamaged,
    BlobId,
    Erased,
    UnknownBlob,
    assign_blob,
    destroy_keys,
    get_blob,
    put_blob,
)
from handrail.record.blobs.sealing import seal, unseal
from handrail.record.chance import Chance
from handrail.record.personal_data import PORT
from handrail.record.storage import BadMasterKey, StorageFull, Store, master_key, store, use_store
from tests.apps.conftest import NOW
from tests.apps.record.full_disk import no_room_beyond

LETTER = b"Dear shop, my parcel is late. Alice"
ROOM_BYTES = 8_000_000

pytestmark = pytest.mark.usefixtures("folder")


def put(content=LETTER, *, chance, subject="customer:1"):
    return put_blob(content, subject=subject, real_at=NOW, chance=chance)


def files():
    return sorted(path for path in store().folder.rglob("*") if path.is_file())


@pytest.mark.django_db
def test_content_comes_back_and_lies_encrypted_under_the_hash_of_its_file(chance):
    blob_id = put(chance=chance)

    (file,) = files()
    assert get_blob(blob_id) == LETTER
    assert file == store().folder / blob_id[:2] / blob_id[2:]
    assert b"parcel" not in file.read_bytes()


@pytest.mark.django_db
def test_the_same_content_twice_has_two_keys_and_two_files(chance):
    assert put(chance=chance) != put(chance=chance)
    assert len(files()) == 2


@given(st.binary(max_size=300), st.integers())
def test_what_is_sealed_is_unsealed_by_its_key_alone(content, seed):
    sealed = seal(content, wrapping_key=b"w" * 32, chance=Chance(Random(seed).randbytes))

    again = unseal(sealed.id, sealed.ciphertext, wrapped=sealed.wrapped_key, wrapping_key=b"w" * 32)

    assert again == content
    assert len(sealed.ciphertext) == len(content) + 12 + 16


@pytest.mark.django_db(transaction=True)
def test_erasing_one_customer_leaves_the_other_alone(chance):
    alices, bobs = put(chance=chance), put(chance=chance, subject="customer:2")

    assert destroy_keys("customer:1") == 1

    with pytest.raises(Erased):
        get_blob(alices)
    assert get_blob(bobs) == LETTER
    assert len(files()) == 1
    assert destroy_keys("customer:1") == 0


@pytest.mark.django_db(transaction=True)
def test_an_erasure_that_is_rolled_back_has_erased_nothing(chance):
    blob_id = put(chance=chance)

    with transaction.atomic():
        destroy_keys("customer:1")
        transaction.set_rollback(True)

    assert get_blob(blob_id) == LETTER


@pytest.mark.django_db(transaction=True)
def test_content_goes_with_the_customer_it_was_assigned_to(chance):
    blob_id = put(chance=chance, subject="intake:1")
    assign_blob(blob_id, "customer:7")

    exported = PORT.export("customer:7")
    PORT.erase("customer:7", at=NOW, real_at=NOW)

    assert [content["id"] for content in exported["content"]] == [blob_id]
    with pytest.raises(Erased):
        get_blob(blob_id)


@pytest.mark.django_db
def test_content_that_never_was_is_told_apart_from_erased():
    with pytest.raises(UnknownBlob):
        get_blob(BlobId("../../etc/passwd"))
    with pytest.raises(UnknownBlob):
        assign_blob(BlobId("0" * 64), "customer:1")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.unlink(),
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(file.read_bytes()[:-1] + b"x"),
        lambda file: use_store(Store(store().folder, master_key=b"another key" * 3)),
    ],
)
def test_damage_is_noticed(damage, chance):
    blob_id = put(chance=chance)
    (file,) = files()

    damage(file)

    with pytest.raises(BlobDamaged, match="Restore"):
        get_blob(blob_id)


@pytest.mark.django_db
def test_a_full_disk_leaves_nothing_half_written(chance):
    with no_room_beyond(ROOM_BYTES), pytest.raises(StorageFull, match="Free some space"):
        put(b"x" * ROOM_BYTES, chance=chance)

    assert files() == []
    assert get_blob(put(chance=chance)) == LETTER


def test_the_master_key_is_drawn_once_and_readable_by_its_owner_only(tmp_path, chance):
    path = tmp_path / "data" / "blob.key"

    first, second = master_key(path, chance=chance), master_key(path, chance=chance)

    assert first == second == path.read_bytes()
    assert len(first) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["blob.key"]


def test_a_damaged_master_key_is_not_replaced_in_silence(tmp_path, chance):
    path = tmp_path / "blob.key"
    path.write_bytes(b"short")

    with pytest.raises(BadMasterKey, match="Bring it back"):
        master_key(path, chance=chance)

    assert path.read_bytes() == b"short"


def test_the_master_key_does_not_appear_in_a_traceback():
    assert "kkkk" not in repr(store())
