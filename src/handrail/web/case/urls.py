from django.urls import path

from handrail.web.case.views import case, files, letters, page, procedures, run

urlpatterns = [
    path("<int:case_id>", page.show),
    path("<int:case_id>/step", run.step),
    path("<int:case_id>/line", run.line),
    path("<int:case_id>/write", letters.write),
    path("<int:case_id>/draft", letters.draft),
    path("<int:case_id>/unsend", letters.unsend),
    path("<int:case_id>/resend", letters.resend),
    path("<int:case_id>/planned", letters.planned),
    path("<int:case_id>/undo", run.undo),
    path("<int:case_id>/wrap-up", run.wrap_up),
    path("<int:case_id>/procedure", procedures.procedure),
    path("<int:case_id>/matters", procedures.matters),
    path("<int:case_id>/interrupts", procedures.interrupts),
    path("<int:case_id>/instead", run.instead),
    path("<int:case_id>/change", procedures.change),
    path("<int:case_id>/assign", case.assign),
    path("<int:case_id>/priority", case.priority),
    path("<int:case_id>/wait", case.wait),
    path("<int:case_id>/close", case.close),
    path("<int:case_id>/acknowledge", case.acknowledge),
    path("<int:case_id>/promises/<int:promise_id>/kept", case.kept),
    path("<int:case_id>/suggest", page.suggest),
    path("<int:case_id>/templates", page.templates),
    path("<int:case_id>/messages/<int:message_id>/html", files.letter),
    path("<int:case_id>/files/<int:file_id>", files.file),
]
