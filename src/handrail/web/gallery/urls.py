"""Addresses of the gallery; whoever includes them decides who may see it."""

from django.urls import URLPattern, path

from handrail.web.gallery import views

urlpatterns: list[URLPattern] = [
    path("", views.index, name="gallery"),
    path("suggestions", views.suggestions),
    path("kept", views.kept),
    path("case/<slug:name>", views.whole_case, name="gallery-case"),
    path("component/<slug:component>/<int:number>", views.example, name="gallery-example"),
]
