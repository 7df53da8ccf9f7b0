from django.db import migrations

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_calendars_kept"),
    ]

    operations = [
        migrations.AddField(
            model_name="customer",
            name="group",
            field=handrail.record.fields.AnyText(blank=True, db_default="", default=""),
        ),
    ]
