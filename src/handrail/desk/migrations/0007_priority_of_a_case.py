from django.db import migrations

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0006_clocks_say_why"),
    ]

    operations = [
        migrations.AddField(
            model_name="case",
            name="priority",
            field=handrail.record.fields.AnyText(db_default="", default=""),
        ),
    ]
