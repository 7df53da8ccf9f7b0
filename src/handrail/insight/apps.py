from django.apps import AppConfig


class InsightApp(AppConfig):
    name = "handrail.insight"
    label = "insight"
