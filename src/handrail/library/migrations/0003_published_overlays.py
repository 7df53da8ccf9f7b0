import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("library", "0002_version_uses"),
    ]

    operations = [
        migrations.CreateModel(
            name="PublishedOverlay",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("overlay", handrail.record.fields.AnyText()),
                ("number", models.PositiveIntegerField()),
                ("kind", handrail.record.fields.AnyText()),
                ("source", handrail.record.fields.AnyText()),
                ("signature", handrail.record.fields.AnyText(default="")),
                ("laid_on", handrail.record.fields.JSONText()),
                ("uses", handrail.record.fields.JSONText(default=dict)),
                ("published_at", models.DateTimeField()),
                ("withdrawn_at", models.DateTimeField(null=True)),
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
                        fields=("overlay", "number"), name="overlay_number_is_unique"
                    )
                ],
            },
        ),
    ]
