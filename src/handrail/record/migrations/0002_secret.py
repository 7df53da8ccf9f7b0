from django.db import migrations, models

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [("record", "0001_record")]

    operations = [
        migrations.CreateModel(
            name="Secret",
            fields=[
                ("name", handrail.record.fields.AnyText(primary_key=True, serialize=False)),
                ("sealed", models.BinaryField()),
            ],
        ),
    ]
