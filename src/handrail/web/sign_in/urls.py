from django.urls import URLPattern, path

from handrail.web.sign_in import views

urlpatterns: list[URLPattern] = [
    path("sign-in", views.sign_in),
    path("sign-in/<str:token>", views.by_link),
    path("signed-in", views.back),
    path("sign-out", views.sign_out),
    path("first-run/<str:token>", views.first_run),
]
