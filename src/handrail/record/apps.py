from django.apps import AppConfig


class RecordApp(AppConfig):
    name = "handrail.record"
    label = "record"
