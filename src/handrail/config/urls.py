"""Every address of the desk."""

from django.urls import URLPattern, URLResolver, include, path

handler404 = "handrail.web.find.views.nowhere"
urlpatterns: list[URLPattern | URLResolver] = [path("", include("handrail.web.urls"))]
