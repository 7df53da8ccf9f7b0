"""What something kept was worked out from: when it is another, all of it is worked out anew."""

from handrail.record.models import Basis


def basis_of(name: str) -> str:
    """Return what it was worked out from, "" if nobody has said so."""
    return Basis.objects.filter(pk=name).values_list("text", flat=True).first() or ""


def keep_basis(name: str, text: str) -> None:
    """Say that all of it has been worked out from this."""
    Basis.objects.update_or_create(pk=name, defaults={"text": text})
