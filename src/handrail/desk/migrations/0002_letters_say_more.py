from django.db import migrations, models

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="attachment",
            name="remarks",
            field=handrail.record.fields.JSONText(
                db_default=models.Value("[]", output_field=models.TextField()), default=list
            ),
        ),
        migrations.AddField(
            model_name="attachment",
            name="warnings",
            field=handrail.record.fields.JSONText(
                db_default=models.Value("[]", output_field=models.TextField()), default=list
            ),
        ),
        migrations.AddField(
            model_name="message",
            name="remarks",
            field=handrail.record.fields.JSONText(
                db_default=models.Value("[]", output_field=models.TextField()), default=list
            ),
        ),
        migrations.AddField(
            model_name="message",
            name="warnings",
            field=handrail.record.fields.JSONText(
                db_default=models.Value("[]", output_field=models.TextField()), default=list
            ),
        ),
    ]
