"""Django's settings. Everything an operator may change comes from `environment.py`."""

from pathlib import Path

from handrail.config.environment import database_settings, read_environment, secret_key

PACKAGE = Path(__file__).parent.parent
HANDRAIL = read_environment()
DATA_DIR = HANDRAIL.data

SECRET_KEY = secret_key(DATA_DIR)
DEBUG = False
ALLOWED_HOSTS = list(HANDRAIL.hosts)
BASE_URL = HANDRAIL.base_url
ROOT_URLCONF = "handrail.config.urls"
APPEND_SLASH = False

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "template_partials.apps.SimpleAppConfig",
    "handrail.record",
    "handrail.people",
    "handrail.library",
    "handrail.desk",
    "handrail.channels.email.identities",
    "handrail.channels.email.mailboxes",
    "handrail.web",
    "handrail.demo",
    "handrail.config",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "handrail.web.middleware.safe_answers",
    "handrail.web.refused.methods.in_words",
    "handrail.web.full_disk.FullDisk",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE / "web", PACKAGE / "demo" / "pages"],
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request"],
            "builtins": ["template_partials.templatetags.partials", "handrail.web.components.tags"],
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    [
                        (
                            "django.template.loaders.cached.Loader",
                            ["django.template.loaders.filesystem.Loader"],
                        )
                    ],
                )
            ],
        },
    }
]

DATABASES = {"default": database_settings(HANDRAIL.database)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "people.Person"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "/sign-in"

SESSION_COOKIE_NAME = "handrail"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = HANDRAIL.secure
SESSION_COOKIE_AGE = 12 * 3600
CSRF_COOKIE_SECURE = HANDRAIL.secure
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_TRUSTED_ORIGINS = [BASE_URL]
CSRF_FAILURE_VIEW = "handrail.web.refused.views.too_old"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 31_536_000 if HANDRAIL.secure else 0
X_FRAME_OPTIONS = "SAMEORIGIN"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440

STATIC_URL = "/static/"
STATICFILES_DIRS = [PACKAGE / "web" / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = False
LANGUAGE_CODE = "en"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "handrail": {"level": "INFO"},
        # What others send too much of is told to them; nothing of ours is to be changed.
        "django.security.RequestDataTooBig": {"level": "CRITICAL"},
    },
}
