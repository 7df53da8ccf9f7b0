from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from handrail.library.actions.publish_company_file import keep_company_file
from handrail.library.actions.publish_overlay import SignedFile, keep_law_pack, keep_overlay
from handrail.library.actions.publish_version import keep_version
from handrail.library.fitting import require_fit
from handrail.library.published import Published, Publisher, publishing
from handrail.people.access import Grants
from handrail.sop.company import COMPANY_FILES
from handrail.sop.company import Publisher as LawPublisher
from handrail.sop.folder.document import kind_of
from handrail.sop.link import in_order_of_use
from handrail.sop.overlay import parse_overlay, signed_law_pack
from handrail.sop.parse import parse_procedure


@dataclass(frozen=True)
class FileToPublish:
    """A procedure, an overlay, a law pack or one of the company's files.

    Attributes:
        name: what to call it in messages.
        source: its bytes.
        signature: of a law pack, what lies beside it; None where nothing does.
    """

    name: str
    source: bytes
    signature: bytes | None = None


def publish_together(
    files: Iterable[FileToPublish],
    *,
    trusted: Iterable[bytes] = (),
    revoked: Iterable[LawPublisher] = (),
    by: Grants | None,
    at: datetime,
    real_at: datetime,
) -> tuple[Published, ...]:
    """Publish files, all or none: procedures in the order of their use, then all others.

    Overlays are held against the procedures as they are afterwards, so that both may change at
    once.

    Args:
        files: what is none of these is refused as a procedure that cannot be read.
        trusted: the public keys, as PEM, of those whose law packs are taken.
        revoked: publishers whose law packs are taken no longer.

    Raises:
        What `publish_version`, `publish_overlay` and `publish_law_pack` raise.
    """
    publisher = Publisher(by, at, real_at)
    with publishing(publisher):
        together = _Together(tuple(files), _Trust(tuple(trusted), tuple(revoked)), publisher)
        published = tuple(together.keep())
        require_fit(sorted(together.procedures), on=at.date())
    return published


@dataclass(frozen=True)
class _Trust:
    """Whose law packs are taken, and whose no longer."""

    trusted: tuple[bytes, ...]
    revoked: tuple[LawPublisher, ...]


class _Together:
    def __init__(
        self, files: tuple[FileToPublish, ...], trust: _Trust, publisher: Publisher
    ) -> None:
        self.by_kind = {
            kind: [each for each in files if (kind_of(each.source) or "procedure") == kind]
            for kind in ("procedure", "overlay", "law pack", *COMPANY_FILES)
        }
        self.trust, self.publisher = trust, publisher
        self.procedures: set[str] = set()

    def keep(self) -> Iterator[Published]:
        """Keep every file, and note the procedures to which something has happened."""
        yield from self._keep_procedures()
        for file in self.by_kind["overlay"]:
            self.procedures.add(parse_overlay(file.source, name=file.name).of)
            yield keep_overlay(file.source, file=file.name, publisher=self.publisher)
        for file in self.by_kind["law pack"]:
            yield self._keep_law_pack(file)
        for kind in COMPANY_FILES:
            for file in self.by_kind[kind]:
                yield keep_company_file(
                    file.source, kind=kind, file=file.name, publisher=self.publisher
                )

    def _keep_procedures(self) -> Iterator[Published]:
        files = {
            parse_procedure(file.source, name=file.name): file for file in self.by_kind["procedure"]
        }
        named = {procedure.id: file for procedure, file in files.items()}
        self.procedures |= named.keys()
        for name in in_order_of_use(files):
            source = named[name].source.decode("utf-8")
            yield keep_version(source, file=named[name].name, publisher=self.publisher)

    def _keep_law_pack(self, file: FileToPublish) -> Published:
        signed = signed_law_pack(
            file.source,
            name=file.name,
            signature=file.signature,
            trusted=self.trust.trusted,
            revoked=self.trust.revoked,
        )
        self.procedures |= {each.of for each in signed.overlays}
        return keep_law_pack(
            SignedFile(file.source, file.signature),
            file=file.name,
            trusted=self.trust.trusted,
            publisher=self.publisher,
        )
