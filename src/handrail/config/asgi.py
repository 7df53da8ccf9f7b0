"""The desk for a web server: `uvicorn handrail.config.asgi:application`."""

from handrail.config.wsgi import application as pages  # isort: split

# Only now are the settings read and the models known.
from handrail.config.router import Desk

application = Desk(pages)
