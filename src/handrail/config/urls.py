"""Every address of the desk."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

handler404 = "handrail.web.find.views.nowhere"
urlpatterns: list[URLPattern | URLResolver] = [path("", include("handrail.web.urls"))]
if settings.HANDRAIL.demo:
    urlpatterns.append(path("", include("handrail.demo.urls")))
