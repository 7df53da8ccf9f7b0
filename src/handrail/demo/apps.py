from django.apps import AppConfig


class DemoApp(AppConfig):
    name = "handrail.demo"
    label = "demo"
