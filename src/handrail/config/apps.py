from django.apps import AppConfig
from typing_extensions import override


class ConfigApp(AppConfig):
    name = "handrail.config"
    label = "config"

    @override
    def ready(self) -> None:
        from handrail.config.wiring import wire  # only now are all models known

        wire()
