from django.urls import URLPattern, path

from handrail.web.preferences import views

urlpatterns: list[URLPattern] = [path("preferences", views.prefer)]
