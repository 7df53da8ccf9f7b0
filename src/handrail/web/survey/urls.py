from django.urls import URLPattern, path

from handrail.web.survey import views

urlpatterns: list[URLPattern] = [
    path("s/<str:token>", views.survey),
    path("s/<str:token>/stop", views.stop),
]
