from django.apps import AppConfig


class ConfigApp(AppConfig):
    name = "handrail.config"
    label = "config"
