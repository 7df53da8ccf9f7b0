from django.apps import AppConfig


class WebApp(AppConfig):
    name = "handrail.web"
    label = "web"
