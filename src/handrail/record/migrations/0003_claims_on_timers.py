from django.db import migrations, models

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [("record", "0002_secret")]

    operations = [
        migrations.AddField("timer", "fence", models.PositiveIntegerField(db_default=0, default=0)),
        migrations.AddField("timer", "lease_until", models.DateTimeField(null=True)),
        migrations.AddField(
            "timer", "worker", handrail.record.fields.AnyText(db_default="", default="")
        ),
    ]
