from django.urls import URLPattern, path

from handrail.web.quarantine import views

urlpatterns: list[URLPattern] = [
    path("quarantine", views.held),
    path("quarantine/<int:item_id>", views.letter),
    path("quarantine/<int:item_id>/retry", views.read_again),
    path("quarantine/<int:item_id>/ignore", views.put_aside),
]
