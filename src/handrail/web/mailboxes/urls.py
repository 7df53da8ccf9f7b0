from django.urls import URLPattern, path

from handrail.web.mailboxes import views

urlpatterns: list[URLPattern] = [
    path("settings/mailboxes", views.all_of_them),
    path("settings/mailboxes/new", views.new),
    path("settings/mailboxes/<int:mailbox_id>", views.one),
    path("settings/mailboxes/<int:mailbox_id>/pause", views.pause),
    path("settings/mailboxes/<int:mailbox_id>/count", views.count),
    path("settings/mailboxes/<int:mailbox_id>/days", views.days),
    path("settings/mailboxes/<int:mailbox_id>/remove", views.remove),
]
