"""Every screen's address. The gallery of components is there in a demonstration only."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from handrail.web.calendars import urls as calendars
from handrail.web.case import urls as case
from handrail.web.find import urls as find
from handrail.web.follow_ups import urls as follow_ups
from handrail.web.gallery import urls as gallery
from handrail.web.inbox import urls as inbox
from handrail.web.library import urls as library
from handrail.web.mailboxes import urls as mailboxes
from handrail.web.measures import urls as measures
from handrail.web.preferences import urls as preferences
from handrail.web.quarantine import urls as quarantine
from handrail.web.sending import urls as sending
from handrail.web.sign_in import urls as sign_in
from handrail.web.survey import urls as survey

urlpatterns: list[URLPattern | URLResolver] = [
    *inbox.urlpatterns,
    *follow_ups.urlpatterns,
    *sign_in.urlpatterns,
    *preferences.urlpatterns,
    *survey.urlpatterns,
    *quarantine.urlpatterns,
    *calendars.urlpatterns,
    *mailboxes.urlpatterns,
    *sending.urlpatterns,
    *library.urlpatterns,
    *find.urlpatterns,
    path("cases/", include(case)),
    path("measures", include(measures)),
]
if settings.HANDRAIL.demo:
    urlpatterns.append(path("gallery/", include(gallery)))
