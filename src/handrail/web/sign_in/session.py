from django.contrib.auth import get_user_model, login
from django.http import HttpRequest

from handrail.people.values import PersonView


def begin_session(request: HttpRequest, person: PersonView) -> None:
    """Sign the person in under a fresh session key; it ends with their next password or epoch."""
    login(request, get_user_model()._default_manager.get(pk=person.id))
