"""A case's conversation: its letters, replies and notes, with the files that came along."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef

from handrail.desk.models import Attachment, Case, Message
from handrail.desk.status import Direction
from handrail.record.json_text import JSON
from handrail.record.outbox import EffectStanding, effect_states


@dataclass(frozen=True)
class FileView:
    """A file that came with a message; one that is not kept is in the letter as it came alone."""

    id: int
    name: str
    media_type: str
    size_bytes: int
    warnings: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    is_kept: bool = True


@dataclass(frozen=True)
class MessageView:
    """A message of the case's conversation; its channel can say `warnings` and `remarks`."""

    id: int
    direction: Direction
    person_id: int | None
    at: datetime
    subject: str
    text: str
    quoted: str
    signature: str
    language: str
    has_html: bool
    files: tuple[FileView, ...]
    effect: EffectStanding | None
    is_unsent: bool
    warnings: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    intake_item: int | None = None
    """The ledger's number of what came in."""
    leaves_at: datetime | None = None
    """When a reply leaves whose time was chosen."""


def conversation_of(row: Case, contact_ids: tuple[int, ...]) -> tuple[MessageView, ...]:
    """Return the messages of a case and of its contacts, in the order of time."""
    letters = Message.objects.filter(contact_id__in=contact_ids)
    notes = Message.objects.filter(case=row)
    rows = (letters | notes).annotate(
        has_files=Exists(Attachment.objects.filter(message=OuterRef("pk")))
    )
    found = sorted(rows, key=lambda message: (message.at, message.pk))
    files = _files([each.pk for each in found if each.has_files])
    effects = effect_states([each.effect_key for each in found if each.effect_key])
    return tuple(
        MessageView(
            id=each.pk,
            direction=Direction(each.direction),
            person_id=each.person_id,
            at=each.at,
            subject=each.subject,
            text=each.text,
            quoted=each.quoted,
            signature=each.signature,
            language=each.language,
            has_html=bool(each.html_blob),
            files=files.get(each.pk, ()),
            effect=effects.get(each.effect_key or ""),
            is_unsent=each.is_unsent,
            warnings=_texts(each.warnings),
            remarks=_texts(each.remarks),
            intake_item=each.intake_item,
            leaves_at=each.leaves_at,
        )
        for each in found
    )


def _files(message_ids: list[int]) -> dict[int, tuple[FileView, ...]]:
    found: dict[int, tuple[FileView, ...]] = {}
    if message_ids:
        for row in Attachment.objects.filter(message_id__in=message_ids).order_by("pk"):
            found[row.message_id] = (*found.get(row.message_id, ()), view_file(row))
    return found


def view_file(file: Attachment) -> FileView:
    """Return a file as a value."""
    return FileView(
        file.pk,
        file.name,
        file.media_type,
        file.size_bytes,
        warnings=_texts(file.warnings),
        remarks=_texts(file.remarks),
        is_kept=bool(file.blob),
    )


def _texts(sentences: JSON) -> tuple[str, ...]:
    return tuple(map(str, sentences)) if isinstance(sentences, list) else ()
