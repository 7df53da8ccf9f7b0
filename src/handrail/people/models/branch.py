from typing import ClassVar

from django.db import models
from django.db.models.functions import Lower
from typing_extensions import override

from handrail.record.fields import AnyText, JSONText


class Branch(models.Model):
    """A shop or office with its own hours, time zone and mail address.

    `calendar` is the one that it began with. `hours` is an index of the calendars that are kept for
    it: by channel, "" for the others, what has counted since when. Empty means `calendar`.
    """

    slug = AnyText(unique=True)
    name = AnyText()
    brand = AnyText()
    zone = AnyText()
    country = AnyText()
    calendar = JSONText()
    hours = JSONText(default=dict, db_default=models.Value("{}", output_field=models.TextField()))
    mail_address = AnyText(unique=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(mail_address=Lower("mail_address")),
                name="branch_mail_address_is_lower_case",
            ),
        ]

    @override
    def __str__(self) -> str:
        return self.name
