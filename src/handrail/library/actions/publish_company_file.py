from handrail.library.models import CompanyFile
from handrail.library.published import Published, Publisher
from handrail.record.stream import NewEvent
from handrail.sop.company import parse_company_file


def keep_company_file(source: bytes, *, kind: str, file: str, publisher: Publisher) -> Published:
    """Keep the next state of one of the company's files, in an open transaction.

    It is in force from then on for everything that is done, also in cases that run.

    Args:
        kind: one of `COMPANY_FILES`.

    Raises:
        BrokenProcedure: it cannot be read.
    """
    parse_company_file(source, kind=kind, name=file)
    text = source.decode("utf-8")
    newest = CompanyFile.objects.select_for_update().filter(kind=kind).order_by("-number").first()
    if newest is not None and newest.source == text:
        return Published(newest.name, is_new=False)
    fresh = CompanyFile.objects.create(
        kind=kind,
        number=newest.number + 1 if newest else 1,
        source=text,
        published_at=publisher.at,
        published_by_id=publisher.person_id,
    )
    publisher.tell(f"company/{kind}", NewEvent("company_file_published", {"file": fresh.name}))
    return Published(fresh.name, is_new=True)
