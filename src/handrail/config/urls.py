"""Every address of the desk."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

handler400 = "handrail.web.refused.views.not_understood"
handler403 = "handrail.web.refused.views.not_allowed"
handler404 = "handrail.web.refused.views.nowhere"
handler500 = "handrail.web.refused.views.broken"
urlpatterns: list[URLPattern | URLResolver] = [path("", include("handrail.web.urls"))]
if settings.HANDRAIL.demo:
    urlpatterns.append(path("", include("handrail.demo.urls")))
