"""A stand-in for the servers that give tokens (OAuth 2), and that a mail server asks about them."""

import json
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs


@dataclass
class TokenServer:
    """Gives numbered tokens for the right secret; `asked` holds what it was asked."""

    user: str
    client_secret: str = "the client's secret"
    refresh: str = "refresh-0"
    rotates: bool = False
    expires_in: int = 3600
    asked: list[dict[str, str]] = field(default_factory=list)
    valid: set[str] = field(default_factory=set)
    port: int = 0

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def give(self, fields):
        self.asked.append(fields)
        if fields.get("client_secret") != self.client_secret:
            return 401, {"error": "invalid_client", "error_description": "No such client."}
        if fields["grant_type"] == "refresh_token" and fields["refresh_token"] != self.refresh:
            return 400, {"error": "invalid_grant"}
        token = f"token-{len(self.asked)}"
        self.valid.add(token)
        told = {"access_token": token, "expires_in": self.expires_in, "token_type": "Bearer"}
        if self.rotates:
            self.refresh = told["refresh_token"] = f"refresh-{len(self.asked)}"
        return 200, told

    def tell(self, fields):
        """Tell the mail server whose token this is, if it is good."""
        is_good = fields.get("token") in self.valid
        return 200, {"active": is_good, **({"username": self.user} if is_good else {})}


@contextmanager
def token_server(user, **more):
    """Run the stand-in while the block lasts."""
    tokens = TokenServer(user, **more)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            fields = {name: values[0] for name, values in parse_qs(body).items()}
            answer = tokens.tell if self.path.startswith("/introspect") else tokens.give
            status, told = answer(fields)
            self.send_response(status)
            content = json.dumps(told).encode()
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    tokens.port = server.server_address[1]
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield tokens
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
