from django.urls import URLPattern, path

from handrail.web.library import open_cases, views

urlpatterns: list[URLPattern] = [
    path("library", views.procedures),
    path("library/<str:name>", views.procedure),
    path("library/<str:name>/begin", views.begin),
    path("library/<str:name>/open-cases", open_cases.show),
]
