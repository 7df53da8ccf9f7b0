from django.urls import URLPattern, path

from handrail.web.find import views

urlpatterns: list[URLPattern] = [path("find", views.find)]
