"""What comes with a letter besides its text: its HTML and its files, each in a blob."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime

from handrail.channels.email.kept_sentence import kept
from handrail.channels.email.letter import Attachment, Letter
from handrail.desk.actions.receive_letter import ReceivedFile
from handrail.record.blobs import Sealed, discard_file, record_blobs, write_blob
from handrail.record.chance import Chance


@dataclass(frozen=True)
class Enclosures:
    """Blobs whose files are written; they count once they are recorded."""

    html: Sealed | None
    attachments: tuple[tuple[Attachment, Sealed | None], ...]

    @property
    def html_blob(self) -> str:
        """Return the id of the HTML's blob, "" where the letter has none."""
        return "" if self.html is None else self.html.id

    @property
    def files(self) -> tuple[ReceivedFile, ...]:
        """Return the files as the desk knows them."""
        return tuple(
            ReceivedFile(
                each.name,
                each.media_type,
                each.size_bytes,
                "" if sealed is None else sealed.id,
                content_id=each.content_id or "",
                warnings=tuple(map(kept, each.warnings)),
                remarks=tuple(map(kept, each.remarks)),
            )
            for each, sealed in self.attachments
        )

    def record(self, *, subject: str, real_at: datetime) -> None:
        """Record every blob as the subject's, in the open transaction."""
        record_blobs([(subject, sealed) for sealed in self._all()], real_at=real_at)

    def _all(self) -> Iterator[Sealed]:
        if self.html is not None:
            yield self.html
        yield from (sealed for _, sealed in self.attachments if sealed is not None)


@contextmanager
def enclosed(letter: Letter, *, chance: Chance) -> Iterator[Enclosures]:
    """Write the letter's enclosures, outside any transaction; if routing fails, remove them.

    Raises:
        StorageFull: there is no room; nothing is left behind.
    """
    with ExitStack() as undo:

        def write(content: bytes) -> Sealed:
            sealed = write_blob(content, chance=chance)
            undo.callback(discard_file, sealed)
            return sealed

        yield Enclosures(
            html=None if letter.html is None else write(letter.html.encode("utf-8", "replace")),
            attachments=tuple(
                (each, None if each.is_withheld else write(each.content))
                for each in letter.attachments
            ),
        )
        undo.pop_all()
