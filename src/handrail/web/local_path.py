from django.utils.http import url_has_allowed_host_and_scheme


def local_path(text: str, *, otherwise: str = "/") -> str:
    """Return the path to go on to, if it is one of our own; no link leads from here elsewhere."""
    is_ours = text.startswith("/") and url_has_allowed_host_and_scheme(text, allowed_hosts=None)
    return text if is_ours else otherwise
