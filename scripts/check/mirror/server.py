"""A mirror of GeoNames on loopback that does what it is told: serves right files, cuts, appends, stalls, answers with faults."""

import http.server
import io
import re
import threading
import time
import zipfile


def row(number, name, country="ML", columns=19):
    """One row of a dump: a village at a point of its own."""
    fields = [str(number), name, name, "", f"{15 + number % 1000 / 500:.5f}", f"{number % 700 / 500:.5f}", "P", "PPL", country,
              "", "08", "", "", "", "0", "", "300", "Africa/Bamako", "2024-01-01"]
    return "\t".join(fields[:columns])


def dump(country="ML", count=4000, state="a"):
    rows = [row(90_000_000 + number, f"Geomapville-{state}-{country}-{number}", country) for number in range(count)]
    return ("\n".join(rows) + "\n").encode()


def packed(content, name="ML.txt", method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr("readme.txt", "not the data")
        archive.writestr(name, content)
    return file.getvalue()


class Mirror:
    """What the server has and how it behaves; both change while it runs."""

    def __init__(self):
        self.files = {}
        self.behaviour = "right"
        self.tag = '"1"'
        # (method, path, range) of each request
        self.requests = []
        mirror = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_HEAD(self):
                mirror.head(self)

            def do_GET(self):
                mirror.get(self)

            def handle(self):
                try:
                    super().handle()
                except ConnectionError:
                    # The other end was killed, or had seen enough.
                    self.close_connection = True

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def faults(self, handler):
        """Answers with a fault where that is the behaviour; whether it did."""
        if self.behaviour in ("500", "503", "404"):
            handler.send_error(int(self.behaviour))
        elif self.behaviour == "nothing":
            handler.close_connection = True
        elif self.behaviour == "never":
            time.sleep(4)
            handler.close_connection = True
        elif handler.path not in self.files and not handler.path.startswith("/moved/"):
            handler.send_error(404)
        else:
            return False
        return True

    def describe(self, handler):
        handler.send_header("ETag", self.tag)
        handler.send_header("Last-Modified", "Sat, 28 Nov 2026 02:11:00 GMT")

    def head(self, handler):
        self.requests.append(("HEAD", handler.path, None))
        if self.faults(handler):
            return
        if handler.path.startswith("/moved/"):
            self.redirect(handler)
        elif self.behaviour == "no-head":
            handler.send_error(501)
        else:
            handler.send_response(200)
            handler.send_header("Content-Length", str(len(self.files[handler.path])))
            self.describe(handler)
            handler.end_headers()

    def redirect(self, handler):
        handler.send_response(302)
        handler.send_header("Location", handler.path.removeprefix("/moved"))
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    def get(self, handler):
        wanted = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
        start = int(wanted[1]) if wanted else 0
        self.requests.append(("GET", handler.path, start or None))
        if self.behaviour.startswith("get-"):
            handler.send_error(int(self.behaviour[4:]))
            return
        if self.faults(handler):
            return
        if handler.path.startswith("/moved/"):
            self.redirect(handler)
            return
        content = self.files[handler.path]
        if self.behaviour == "no-range-cut":
            start = 0
        handler.send_response(206 if start else 200)
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.describe(handler)
        self.send(handler, content[start:], len(content))

    def send(self, handler, rest, whole):
        handler.close_connection = True
        behaviour = self.behaviour
        if behaviour == "longer":
            # Without a length, the end of the connection is the end.
            handler.send_header("Connection", "close")
            handler.end_headers()
            handler.wfile.write(rest + b"more")
            return
        if behaviour == "shorter":
            handler.send_header("Connection", "close")
            handler.end_headers()
            handler.wfile.write(rest[:-100])
            return
        handler.send_header("Content-Length", str(len(rest)))
        handler.end_headers()
        if behaviour in ("cut-once", "no-range-cut"):
            self.behaviour = "right"
            handler.wfile.write(rest[:whole // 3])
        elif behaviour == "cut":
            handler.wfile.write(rest[:whole // 8])
        elif behaviour == "stall":
            handler.wfile.write(rest[:whole // 8])
            handler.wfile.flush()
            time.sleep(4)
        elif behaviour == "slow":
            for at in range(0, len(rest), whole // 40):
                handler.wfile.write(rest[at:at + whole // 40])
                handler.wfile.flush()
                time.sleep(0.1)
        else:
            handler.wfile.write(rest)
