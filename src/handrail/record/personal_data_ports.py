"""Find every app's personal-data port, and the fields that none of them names."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from django.apps import AppConfig, apps

from handrail.record.personal_data import PersonalDataPort


def personal_data_ports() -> Mapping[str, PersonalDataPort]:
    """Return the `PORT` in each app's `personal_data.py`, by the app's label."""
    return {
        app.label: cast("PersonalDataPort", import_module(f"{app.name}.personal_data").PORT)
        for app in _our_apps()
        if find_spec(f"{app.name}.personal_data") is not None
    }


def unclassified_fields() -> frozenset[str]:
    """Return the concrete fields of our models that no port classifies, as "app.Model.field"."""
    return frozenset(_stored_fields()) - _classified()


def outdated_classifications() -> frozenset[str]:
    """Return what the ports classify although no model has it."""
    return _classified() - frozenset(_stored_fields())


def _classified() -> frozenset[str]:
    return frozenset(name for port in personal_data_ports().values() for name in port.fields)


def _our_apps() -> Iterator[AppConfig]:
    return (app for app in apps.get_app_configs() if app.name.startswith("handrail."))


def _stored_fields() -> Iterator[str]:
    for app in _our_apps():
        for model in app.get_models(include_auto_created=True):
            for field in model._meta.concrete_fields:
                yield f"{model._meta.label}.{field.name}"
