import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0007_priority_of_a_case"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            "clock",
            "plan",
            handrail.record.fields.JSONText(
                db_default=models.Value("[]", output_field=models.TextField()), default=list
            ),
        ),
        migrations.CreateModel(
            name="ToldRung",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("clock", handrail.record.fields.AnyText()),
                ("ladder", handrail.record.fields.AnyText()),
                ("rung", models.PositiveSmallIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="desk.case",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["person", "at"], name="told_person")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("case", "clock", "person"), name="told_once_per_clock_and_person"
                    )
                ],
            },
        ),
    ]
