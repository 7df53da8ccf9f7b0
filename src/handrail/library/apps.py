from django.apps import AppConfig


class LibraryApp(AppConfig):
    name = "handrail.library"
    label = "library"
