from django.db import models
from django.db.models import Value
from typing_extensions import override

from handrail.record.fields import AnyText, JSONText


class Identity(models.Model):
    """How a branch writes; where a field is empty, what the branch itself says holds.

    The key that signs its letters (DKIM) is kept by the record under `dkim:<branch>`.
    """

    branch = models.OneToOneField(
        "people.Branch", primary_key=True, on_delete=models.CASCADE, related_name="+"
    )
    from_name = AnyText(default="")
    from_address = AnyText(default="")
    reply_to = AnyText(default="")
    signatures = JSONText(default=dict)
    acknowledgements = JSONText(
        default=dict, db_default=Value("{}", output_field=models.TextField())
    )
    acknowledges = models.BooleanField(default=False)
    dkim_selector = AnyText(default="")
    dkim_public = AnyText(default="")

    @override
    def __str__(self) -> str:
        return f"identity of branch {self.pk}"
