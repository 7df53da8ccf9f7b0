"""The addresses of the screens."""

from django.urls import include, path

urlpatterns = [path("cases/", include("handrail.web.case.urls"))]
