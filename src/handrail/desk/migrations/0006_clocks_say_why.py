from django.db import migrations

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0005_replies_leave_later"),
    ]

    operations = [
        migrations.AddField(
            model_name="clock",
            name="source",
            field=handrail.record.fields.AnyText(db_default="", default=""),
        ),
        migrations.AddField(
            model_name="clock",
            name="because",
            field=handrail.record.fields.AnyText(db_default="", default=""),
        ),
    ]
