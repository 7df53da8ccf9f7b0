import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import handrail.record.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Mailbox",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", handrail.record.fields.AnyText()),
                ("host", handrail.record.fields.AnyText()),
                ("port", models.PositiveIntegerField()),
                ("encryption", handrail.record.fields.AnyText(default="tls")),
                ("user", handrail.record.fields.AnyText()),
                ("sign_in", handrail.record.fields.AnyText(default="password")),
                ("token_url", handrail.record.fields.AnyText(default="")),
                ("client_id", handrail.record.fields.AnyText(default="")),
                ("scope", handrail.record.fields.AnyText(default="")),
                ("secret_name", handrail.record.fields.AnyText(unique=True)),
                ("since", models.DateField()),
                ("quiet_minutes", models.PositiveIntegerField(default=0)),
                ("largest_bytes", models.PositiveBigIntegerField()),
                ("is_paused", models.BooleanField(default=False)),
                ("count_asked", models.BooleanField(default=False)),
                ("changed_at", models.DateTimeField()),
                ("last_contact_at", models.DateTimeField(null=True)),
                ("last_letter_at", models.DateTimeField(null=True)),
                ("failing_since", models.DateTimeField(null=True)),
                ("failures", models.PositiveIntegerField(default=0)),
                ("failure", handrail.record.fields.AnyText(default="")),
                ("next_try_at", models.DateTimeField(null=True)),
                ("worker", handrail.record.fields.AnyText(default="")),
                ("lease_until", models.DateTimeField(null=True)),
                (
                    "branch",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.branch",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Folder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", handrail.record.fields.AnyText()),
                ("uidvalidity", models.PositiveBigIntegerField(null=True)),
                ("watermark", models.PositiveBigIntegerField(default=0)),
                ("began_below", models.PositiveBigIntegerField(default=0)),
                (
                    "mailbox",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="folders",
                        to="mailboxes.mailbox",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="BackFill",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("first_day", models.DateField()),
                ("last_day", models.DateField()),
                ("asked_at", models.DateTimeField()),
                ("done_at", models.DateTimeField(null=True)),
                ("brought", models.PositiveIntegerField(default=0)),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "mailbox",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="back_fills",
                        to="mailboxes.mailbox",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Alarm",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", handrail.record.fields.AnyText()),
                ("why", handrail.record.fields.AnyText()),
                ("began_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "mailbox",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="alarms",
                        to="mailboxes.mailbox",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Reconciliation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                ("server_count", models.PositiveIntegerField()),
                ("our_count", models.PositiveIntegerField()),
                ("missing", handrail.record.fields.JSONText()),
                ("mended", models.PositiveIntegerField()),
                ("gone", models.PositiveIntegerField()),
                (
                    "folder",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reconciliations",
                        to="mailboxes.folder",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Fetched",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uidvalidity", models.PositiveBigIntegerField()),
                ("uid", models.PositiveBigIntegerField()),
                ("item", models.PositiveBigIntegerField(db_index=True)),
                (
                    "folder",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="fetched",
                        to="mailboxes.folder",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("folder", "uidvalidity", "uid"), name="letter_fetched_once"
                    )
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="mailbox",
            constraint=models.CheckConstraint(
                condition=models.Q(("encryption__in", ["none", "starttls", "tls"])),
                name="mailbox_encryption_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="mailbox",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("sign_in__in", ["client_credentials", "password", "refresh_token"])
                ),
                name="mailbox_sign_in_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="folder",
            constraint=models.UniqueConstraint(
                fields=("mailbox", "name"), name="folder_once_per_mailbox"
            ),
        ),
        migrations.AddConstraint(
            model_name="alarm",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["difference", "failing", "quarantine", "silent"])),
                name="alarm_of_a_known_kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="alarm",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at__isnull", True), ("mailbox__isnull", False)),
                fields=("mailbox", "kind"),
                name="alarm_once_per_mailbox_at_a_time",
            ),
        ),
        migrations.AddConstraint(
            model_name="alarm",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at__isnull", True), ("mailbox__isnull", True)),
                fields=("kind",),
                name="alarm_once_at_a_time",
            ),
        ),
        migrations.AddIndex(
            model_name="reconciliation",
            index=models.Index(fields=["folder", "-at"], name="reconciliation_latest_first"),
        ),
    ]
