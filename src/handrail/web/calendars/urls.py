from django.urls import URLPattern, path

from handrail.web.calendars import views

urlpatterns: list[URLPattern] = [
    path("settings/calendars", views.all_of_them),
    path("settings/calendars/new", views.new),
    path("settings/calendars/<int:calendar_id>", views.one),
    path("settings/calendars/<int:calendar_id>/calendar.<str:form>", views.as_file),
]
