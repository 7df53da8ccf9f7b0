"""django-helpdesk behind what serves our own pages: uvicorn, and eight threads of Django."""

from typing import cast

from a2wsgi import WSGIMiddleware
from a2wsgi.wsgi_typing import WSGIApp
from django.core.wsgi import get_wsgi_application

application = WSGIMiddleware(cast("WSGIApp", get_wsgi_application()), workers=8)
