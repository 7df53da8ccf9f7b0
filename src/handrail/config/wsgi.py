"""The pages, as plain WSGI. `asgi.py` runs them in a bounded pool of threads."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "handrail.config.settings")

application = get_wsgi_application()
