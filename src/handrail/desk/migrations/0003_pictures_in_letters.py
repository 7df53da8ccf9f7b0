from django.db import migrations

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0002_letters_say_more"),
    ]

    operations = [
        migrations.AddField(
            model_name="attachment",
            name="content_id",
            field=handrail.record.fields.AnyText(blank=True, db_default="", default=""),
        ),
    ]
