from django.db import migrations

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [("record", "0003_claims_on_timers")]

    operations = [
        migrations.CreateModel(
            name="Basis",
            fields=[
                ("name", handrail.record.fields.AnyText(primary_key=True, serialize=False)),
                ("text", handrail.record.fields.AnyText()),
            ],
        ),
    ]
