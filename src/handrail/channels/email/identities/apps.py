from django.apps import AppConfig


class IdentitiesApp(AppConfig):
    name = "handrail.channels.email.identities"
    label = "identities"
