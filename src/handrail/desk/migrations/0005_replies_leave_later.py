from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("desk", "0004_payments")]

    operations = [
        migrations.AddField(
            model_name="message", name="leaves_at", field=models.DateTimeField(null=True)
        ),
    ]
