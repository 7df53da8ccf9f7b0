from django.urls import URLPattern, path

from handrail.web.quarantine import download, views

urlpatterns: list[URLPattern] = [
    path("quarantine", views.held),
    path("quarantine/<int:item_id>", views.letter),
    path("quarantine/<int:item_id>/retry", views.read_again),
    path("quarantine/<int:item_id>/case", views.make_a_case),
    path("quarantine/<int:item_id>/original", download.original),
    path("quarantine/<int:item_id>/ignore", views.put_aside),
]
