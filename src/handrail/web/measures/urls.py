from django.urls import path

from handrail.web.measures import views

urlpatterns = [
    path("", views.show),
    path("/<slug:measure_id>", views.cases),
]
