import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0002_house_of_a_branch"),
    ]

    operations = [
        migrations.AddField(
            model_name="branch",
            name="hours",
            field=handrail.record.fields.JSONText(
                db_default=models.Value("{}", output_field=models.TextField()), default=dict
            ),
        ),
        migrations.CreateModel(
            name="KeptCalendar",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("brand", handrail.record.fields.AnyText(default="")),
                ("channel", handrail.record.fields.AnyText(default="")),
                (
                    "branch",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.branch",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CalendarState",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("since", models.DateTimeField()),
                ("wanted", handrail.record.fields.JSONText(default=dict)),
                ("opening", handrail.record.fields.JSONText(default=dict)),
                (
                    "changed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "calendar",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="states",
                        to="people.keptcalendar",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="keptcalendar",
            constraint=models.CheckConstraint(
                condition=models.Q(("branch__isnull", True), ("brand", ""), _connector="OR"),
                name="calendar_of_a_branch_or_a_brand",
            ),
        ),
        migrations.AddConstraint(
            model_name="keptcalendar",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("branch__isnull", False),
                    models.Q(("brand", ""), _negated=True),
                    models.Q(("channel", ""), _negated=True),
                    _connector="OR",
                ),
                name="calendar_of_something",
            ),
        ),
        migrations.AddConstraint(
            model_name="keptcalendar",
            constraint=models.UniqueConstraint(
                condition=models.Q(("branch__isnull", False)),
                fields=("branch", "channel"),
                name="calendar_once_per_branch_and_channel",
            ),
        ),
        migrations.AddConstraint(
            model_name="keptcalendar",
            constraint=models.UniqueConstraint(
                condition=models.Q(("branch__isnull", True)),
                fields=("brand", "channel"),
                name="calendar_once_per_brand_and_channel",
            ),
        ),
        migrations.AddConstraint(
            model_name="calendarstate",
            constraint=models.UniqueConstraint(
                fields=("calendar", "number"), name="calendar_state_once_per_number"
            ),
        ),
    ]
