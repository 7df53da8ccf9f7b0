import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("library", "0003_published_overlays"),
    ]

    operations = [
        migrations.CreateModel(
            name="CompanyFile",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", handrail.record.fields.AnyText()),
                ("number", models.PositiveIntegerField()),
                ("source", handrail.record.fields.AnyText()),
                ("published_at", models.DateTimeField()),
                (
                    "published_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("kind", "number"), name="company_file_number_is_unique"
                    )
                ],
            },
        ),
    ]
