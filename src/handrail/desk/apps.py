from django.apps import AppConfig


class DeskApp(AppConfig):
    name = "handrail.desk"
    label = "desk"
