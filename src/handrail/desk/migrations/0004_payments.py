import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("desk", "0003_pictures_in_letters"),
    ]

    operations = [
        migrations.CreateModel(
            name="Payment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("purse", handrail.record.fields.AnyText()),
                ("month", handrail.record.fields.AnyText()),
                ("seq", models.PositiveIntegerField()),
                ("number", models.PositiveIntegerField()),
                ("step", handrail.record.fields.AnyText()),
                ("currency", handrail.record.fields.AnyText()),
                ("amount", models.DecimalField(decimal_places=4, max_digits=30)),
                ("at", models.DateTimeField()),
                (
                    "branch",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.branch",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="payments",
                        to="desk.case",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "run",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="payments",
                        to="desk.run",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("purse", "month", "seq"), name="payment_counts_those_before"
                    )
                ],
            },
        ),
    ]
