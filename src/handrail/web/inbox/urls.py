from django.urls import URLPattern, path

from handrail.web.inbox import views

urlpatterns: list[URLPattern] = [
    path("", views.start),
    path("inbox", views.show),
    path("inbox/next", views.most_urgent_case),
]
