"""Django with the gallery alone: no database, no sign-in."""

from pathlib import Path

from django.urls import include, path

from handrail.web.middleware import POLICY

WEB = Path(__file__).parents[2] / "src" / "handrail" / "web"

SECRET_KEY = "only for looking at components"
DEBUG = True
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "tests.web.gallery_settings"
APPEND_SLASH = False
USE_TZ = True
USE_I18N = False
INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "template_partials.apps.SimpleAppConfig",
    "handrail.web",
]
MIDDLEWARE = [
    "tests.web.gallery_settings.strict_content",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [WEB],
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request"],
            "builtins": ["template_partials.templatetags.partials", "handrail.web.components.tags"],
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    ["django.template.loaders.filesystem.Loader"],
                )
            ],
        },
    }
]
STATIC_URL = "/static/"
STATICFILES_DIRS = [WEB / "static"]

urlpatterns = [path("gallery/", include("handrail.web.gallery.urls"))]


def strict_content(get_response):
    """Serve every page as the desk does: nothing inline, nothing from elsewhere."""

    def serve(request):
        response = get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        return response

    return serve
