import django.db.models.deletion
from django.db import migrations, models

import handrail.record.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Identity",
            fields=[
                (
                    "branch",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="people.branch",
                    ),
                ),
                ("from_name", handrail.record.fields.AnyText(default="")),
                ("from_address", handrail.record.fields.AnyText(default="")),
                ("reply_to", handrail.record.fields.AnyText(default="")),
                ("signatures", handrail.record.fields.JSONText(default=dict)),
                ("acknowledges", models.BooleanField(default=False)),
                ("dkim_selector", handrail.record.fields.AnyText(default="")),
                ("dkim_public", handrail.record.fields.AnyText(default="")),
            ],
        ),
    ]
