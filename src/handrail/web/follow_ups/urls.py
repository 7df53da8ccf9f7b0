from django.urls import URLPattern, path

from handrail.web.follow_ups import views

urlpatterns: list[URLPattern] = [
    path("follow-ups", views.show),
    path("follow-ups/<int:case_id>/<int:promise_id>/done", views.done),
    path("follow-ups/<int:case_id>/<int:promise_id>/move", views.move),
]
