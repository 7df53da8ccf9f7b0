from django.urls import URLPattern, path

from handrail.web.sending import views

urlpatterns: list[URLPattern] = [
    path("settings/sending", views.all_of_them),
    path("settings/sending/<int:branch_id>", views.one),
    path("settings/sending/<int:branch_id>/key", views.key),
]
