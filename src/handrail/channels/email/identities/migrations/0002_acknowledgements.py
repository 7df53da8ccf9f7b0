from django.db import migrations, models
from django.db.models import Value

import handrail.record.fields


class Migration(migrations.Migration):
    dependencies = [("identities", "0001_identities")]

    operations = [
        migrations.AddField(
            model_name="identity",
            name="acknowledgements",
            field=handrail.record.fields.JSONText(
                default=dict, db_default=Value("{}", output_field=models.TextField())
            ),
        ),
    ]
