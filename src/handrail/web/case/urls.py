from django.urls import path

from handrail.web.case import views

urlpatterns = [
    path("<int:case_id>", views.show),
    path("<int:case_id>/step", views.step),
    path("<int:case_id>/line", views.line),
    path("<int:case_id>/write", views.write),
    path("<int:case_id>/draft", views.draft),
    path("<int:case_id>/unsend", views.unsend),
    path("<int:case_id>/undo", views.undo),
    path("<int:case_id>/wrap-up", views.wrap_up),
    path("<int:case_id>/procedure", views.procedure),
    path("<int:case_id>/matters", views.matters),
    path("<int:case_id>/change", views.change),
    path("<int:case_id>/assign", views.assign),
    path("<int:case_id>/wait", views.wait),
    path("<int:case_id>/close", views.close),
    path("<int:case_id>/promises/<int:promise_id>/kept", views.kept),
    path("<int:case_id>/suggest", views.suggest),
    path("<int:case_id>/messages/<int:message_id>/html", views.letter),
    path("<int:case_id>/files/<int:file_id>", views.file),
]
