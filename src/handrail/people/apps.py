from django.apps import AppConfig


class PeopleApp(AppConfig):
    name = "handrail.people"
    label = "people"
